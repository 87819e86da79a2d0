import { CHANNELS } from '../../contract/households';
import { broken, invariant } from '../../contract/invariant';
import { FIRST_DWELLING, SETTING_INDEX, SETTINGS } from '../../contract/settings';
import { CONDITION, D, DWELLING_WORDS } from '../entities/dwellings';
import { childrenOf, H, HOUSEHOLD_WORDS, needsStepFree, personsOf, typeOf } from '../entities/households';
import { ACCOUNT } from '../entities/municipal-accounts';
import { isStepFree } from '../processes/step-free';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { checkNeighbourhoods } from './neighbourhood-invariants';
import { checkSupply } from './supply-invariants';

/** Household types from which there are children. */
const FIRST_WITH_CHILDREN = 2;

function checkOccupancy(world: World): void {
  const { dwellings, households, day } = world;
  let vacant = 0;
  for (let row = 0; row < dwellings.rows; row++) {
    const at = row * DWELLING_WORDS;
    const occupant = dwellings.records[at + D.occupant];
    const inStock = (dwellings.records[at + D.status] & CONDITION.inStock) !== 0 || occupant >= 0;
    if (occupant < 0) {
      if (inStock) vacant++;
      continue;
    }
    const place = households.records[occupant * HOUSEHOLD_WORDS + H.place];
    if (place !== FIRST_DWELLING + row) broken(`day ${String(day)}: dwelling ${String(row)} and its tenant agree`);
  }
  invariant(
    vacant === world.ledger.integers[LEDGER.vacant],
    `day ${String(day)}: ${String(vacant)} empty homes counted`,
  );
}

function checkHouseholds(world: World): void {
  const { households, dwellings, day, tally } = world;
  const perSetting = new Int32Array(SETTINGS.length);
  const persons = new Int32Array(SETTINGS.length);
  for (let row = 0; row < households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (households.records[at + H.key] === -1) continue;
    const place = households.records[at + H.place];
    const setting = world.settingOf(row);
    perSetting[setting]++;
    const traits = households.records[at + H.traits];
    persons[setting] += personsOf(traits);
    const hasChildren = typeOf(traits) >= FIRST_WITH_CHILDREN;
    invariant(
      childrenOf(traits) >= 0 && hasChildren === childrenOf(traits) > 0,
      `day ${String(day)}: household ${String(row)} has the persons of its type`,
    );
    if (place >= FIRST_DWELLING) {
      const occupant = dwellings.records[(place - FIRST_DWELLING) * DWELLING_WORDS + D.occupant];
      if (occupant !== row) broken(`day ${String(day)}: household ${String(row)} lives in one home`);
    }
  }
  for (const [setting, index] of Object.entries(SETTING_INDEX)) {
    const counted = tally.stockOf(index);
    invariant(
      counted === perSetting[index],
      `day ${String(day)}: ${String(perSetting[index])} households in ${setting}`,
    );
    invariant(
      tally.personsIn[index] === persons[index],
      `day ${String(day)}: ${String(persons[index])} persons in ${setting}`,
    );
  }
}

/** Tenants who need a step-free home, by whether they live in one. */
function checkStepFree(world: World): void {
  const { households } = world;
  const counted = [0, 0];
  for (let row = 0; row < households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    const isTenant = households.records[at + H.key] !== -1 && households.records[at + H.place] >= FIRST_DWELLING;
    if (isTenant && needsStepFree(households.records[at + H.traits]))
      counted[Number(isStepFree(world, households.records[at + H.place]))]++;
  }
  const agrees = counted[0] === world.stepFree.living(false) && counted[1] === world.stepFree.living(true);
  invariant(agrees, `day ${String(world.day)}: ${counted.join(' and ')} tenants need a step-free home`);
}

function checkCredits(world: World): void {
  const { credits, region, day } = world;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    let sum = 0;
    for (let channel = 0; channel < CHANNELS.length; channel++)
      sum += credits.credits[municipality * CHANNELS.length + channel];
    invariant(Math.abs(sum) < 1e-6, `day ${String(day)}: credits of municipality ${String(municipality)} sum to 0`);
  }
}

/** What some municipalities received in the exchange, others paid (C.5). */
function checkExchange(world: World): void {
  let sum = 0;
  for (let municipality = 0; municipality < world.region.municipalities; municipality++)
    sum += world.accounts.get(municipality, ACCOUNT.balance);
  invariant(Math.abs(sum) < 1e-3, `day ${String(world.day)}: the ledger of the exchange sums to 0`);
}

/** Checks what must hold at the end of any day (J.1). Stops with day and ids. */
export function checkInvariants(world: World): void {
  checkOccupancy(world);
  checkHouseholds(world);
  checkStepFree(world);
  checkCredits(world);
  checkExchange(world);
  checkSupply(world);
  checkNeighbourhoods(world);
  const { incomeFreeShare, suitableSlack } = world.parameters;
  invariant(world.slack.hold(incomeFreeShare, suitableSlack), `day ${String(world.day)}: slack counters hold`);
}
