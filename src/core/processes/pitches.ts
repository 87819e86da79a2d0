/**
 * Who waits for a caravan pitch, and when does one come free? (T39, D: pitches; G07, G09, G10, G49)
 *
 * Reads pitches, their list, how it is kept and the stream of new households; writes arrivals, lettings of pitches and pitches freed.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { WEEKLY_COLUMN } from '../../contract/counts';
import { SETTING_INDEX } from '../../contract/settings';
import { NEVER } from '../entities/cohorts';
import { H, HOUSEHOLD_WORDS, incomeOf } from '../entities/households';
import { PLACE_QUEUE } from '../entities/place-queues';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { listedByRegistration, rentalCaravanChange } from '../supply-policy';
import { DUE } from './due-causes';
import { addNewcomer, countArrival, leavePlace, moveToPlace } from './place-moves';
import { STREAM } from './streams';

/** Origin and traits of caravan households. */
export const CARAVAN = { source: 'caravan-dwellers', profile: 'WOW' } as const;

/** Credit from which a pitch is one more, or one fewer, with a rental caravan. */
const HALF = 0.5;

/** Puts a household on the list for a pitch; it waits without limit. */
export function joinPitchList(world: World, row: number): void {
  const since = world.households.records[row * HOUSEHOLD_WORDS + H.entered];
  world.placeQueues.join(PLACE_QUEUE.pitch, row, since);
}

/** Draws when a pitch comes free, net of succession in the family. */
export function schedulePitch(world: World, row: number): void {
  const rate = world.parameters.pitchFreed;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const threshold = exponentialQuantile(world.draws.uniform(PURPOSE['pitch-freed'], key, 0));
  const since = Math.max(world.households.records[row * HOUSEHOLD_WORDS + H.entered], 0);
  const day = rate > 0 ? since + Math.ceil((threshold * DAYS_PER_YEAR) / rate) : NEVER;
  world.scheduleHousehold(row, Math.min(NEVER, Math.max(day, world.day + 1)), DUE.pitchFreed);
}

/** New households in the families on the pitches. @unit households a year */
function formationRate(world: World): number {
  const start = world.parameters.pitchesAtStart;
  return start > 0 ? (world.rate('newCaravanHouseholds') * world.pitches.places) / start : 0;
}

/** Lets new caravan households onto the list. */
export function arriveCaravanDwellers(world: World): void {
  const { streams } = world;
  const stream = STREAM['caravan-dwellers'];
  while (streams.isDue(stream, world.day)) {
    const ordinal = streams.take(stream, formationRate(world));
    if (ordinal < 0) continue;
    const row = addNewcomer(world, { ...CARAVAN, ordinal, place: 'pitchList', since: world.day });
    joinPitchList(world, row);
    countArrival(world, row, 'pitch');
  }
}

/** The household on a pitch is dissolved and nobody of the family takes over. */
export function freePitch(world: World, row: number): void {
  leavePlace(world, row, 'deceased', 'pitch');
}

/** First on the list whom a test lets through, −1 without. */
function firstOnList(world: World, test: (row: number) => boolean): number {
  const { placeQueues } = world;
  for (let position = 0; position < placeQueues.length(PLACE_QUEUE.pitch); position++) {
    const row = placeQueues.candidateAt(PLACE_QUEUE.pitch, position, world.day);
    if (row >= 0 && test(row)) return row;
  }
  return -1;
}

function hasLowIncome(world: World, row: number): boolean {
  return incomeOf(world.households.records[row * HOUSEHOLD_WORDS + H.traits]) === 0;
}

/**
 * Whose turn a free pitch is: the first on the list, whatever the income, as now. Of every pitch with a rental caravan
 * more than now the first of the lowest incomes, of every one fewer the first of the others, who bring a caravan (G10).
 */
function nextOnList(world: World): number {
  const change = rentalCaravanChange(world);
  const { credits } = world.pitches;
  if (change !== 0) credits[0] += Math.abs(change);
  if (credits[0] >= HALF && change !== 0) {
    credits[0] -= 1;
    const row = firstOnList(world, (one) => hasLowIncome(world, one) === change > 0);
    if (row >= 0) return row;
  }
  return firstOnList(world, () => true);
}

/** Lists households that were there and that no list knew, once registration is good (G09). */
function listUnlisted(world: World): void {
  const { integers } = world.ledger;
  const listed = listedByRegistration(world);
  for (; integers[LEDGER.unlistedCaravans] < listed; integers[LEDGER.unlistedCaravans]++) {
    const ordinal = integers[LEDGER.unlistedCaravans];
    const row = addNewcomer(world, {
      ...CARAVAN,
      source: 'caravan-unlisted',
      ordinal,
      place: 'pitchList',
      since: world.day,
    });
    joinPitchList(world, row);
    countArrival(world, row, 'pitch');
  }
}

/** Weekly: free pitches go to who is on the list longest, as far as caravans to rent do not decide (G10). */
export function advancePitches(world: World): void {
  listUnlisted(world);
  let free = world.pitches.places - world.tally.stockOf(SETTING_INDEX.pitch);
  while (free > 0) {
    const row = nextOnList(world);
    if (row < 0) return;
    if (hasLowIncome(world, row)) world.tally.week[WEEKLY_COLUMN.pitchLettingsLowIncome]++;
    moveToPlace(world, row, 'pitch', 'pitch');
    world.tally.week[WEEKLY_COLUMN.pitchLettings]++;
    free--;
  }
}
