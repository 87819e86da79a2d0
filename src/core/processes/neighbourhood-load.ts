/**
 * How much support do the people of a neighbourhood ask for, and how much can they carry? (E)
 *
 * Reads need class and guidance of who lives in a social home; writes the running sums of the neighbourhoods. What an
 * occupant counts for is packed in the record of the dwelling, so that leaving takes away what moving in added.
 */
import { FIRST_DWELLING } from '../../contract/settings';
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAREER, C, guidanceOf } from '../entities/careers';
import { D, DWELLING_WORDS, neighbourhoodOf, withOccupantLoad, occupantLoadOf } from '../entities/dwellings';
import { currentNeedOf, H, HOUSEHOLD_WORDS, needOf, withCurrentNeed } from '../entities/households';
import { N, NR, REGION } from '../entities/neighbourhoods';
import { NEED_OF_TENANTS, pickShare } from '../entities/traits';
import { BLOCK_COLUMN } from '../observe/tally';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Load of the need classes 0–3 (P210: 0, .5, 1, 2), in quarters of a need unit; half with guidance. @source model-document */
const LOAD_QUARTERS = [0, 2, 4, 8] as const;
/** Load of the light need that households of other tenures may have (P210). */
const LIGHT_LOAD = 0.5;
/** What full social management and meeting places add to the capacity (E). @source model-document */
const MANAGEMENT_ADDS = 0.25;
const MEETING_ADDS = 0.35;
/** A smaller social share is taken for this one, so that other tenures stay a number of homes. */
const LEAST_SHARE = 0.005;
/** Load by capacity is told up to this, also where nobody carries. */
const MOST_RATIO = 10;

/** Load of a need class, in quarters of a need unit. */
export function loadQuarters(need: number, isGuided: boolean): number {
  return isGuided ? LOAD_QUARTERS[need] / 2 : LOAD_QUARTERS[need];
}

/** What a neighbourhood is asked: its social homes, and the light need of other tenures. @unit need units */
export function loadOf(world: World, hood: number): number {
  const { neighbourhoods, parameters } = world;
  const others = parameters.otherTenureNeed * neighbourhoods.real(hood, NR.others);
  return neighbourhoods.integer(hood, N.load) / 4 + LIGHT_LOAD * others;
}

/** What a neighbourhood can carry (C_b). @unit need units */
export function capacityOf(world: World, hood: number): number {
  const { neighbourhoods, parameters } = world;
  const { region } = neighbourhoods;
  const others = (1 - parameters.otherTenureNeed) * neighbourhoods.real(hood, NR.others);
  const carrying = parameters.carryingShare * (neighbourhoods.integer(hood, N.carrying) + others);
  const indexes = 1 + MANAGEMENT_ADDS * region[REGION.management] + MEETING_ADDS * region[REGION.meeting];
  return parameters.capacityPerCarrying * carrying * indexes;
}

/** Load by capacity; 0 where nobody lives. */
export function ratioOf(load: number, capacity: number): number {
  if (load <= 0) return 0;
  return capacity > 0 ? Math.min(load / capacity, MOST_RATIO) : MOST_RATIO;
}

/** Load by capacity of a neighbourhood (ρ_b). */
export function loadRatio(world: World, hood: number): number {
  return ratioOf(loadOf(world, hood), capacityOf(world, hood));
}

/** Whether a household has guidance now. */
function isGuided(world: World, row: number): boolean {
  const at = world.careers.of(row);
  return at >= 0 && guidanceOf(world.careers.records[at + C.kind]) > 0;
}

/** Need class a household has in its next tenancy: sitting tenants draw it anew, placed ones and newcomers keep theirs (A.7). */
export function needInNextTenancy(world: World, row: number): number {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const traits = records[at + H.traits];
  if (records[at + H.place] < FIRST_DWELLING) return needOf(traits);
  const career = world.careers.of(row);
  if (career >= 0 && (world.careers.records[career + C.kind] & CAREER.placed) !== 0) return currentNeedOf(traits);
  const spell = ((records[at + H.occasions] & 0xff) + 1) & 0xff;
  return pickShare(NEED_OF_TENANTS, world.draws.uniform(PURPOSE['tenancy-need'], records[at + H.key], spell));
}

/** What a tenant counts for now, in quarters of a need unit. */
export function tenantQuarters(world: World, row: number): number {
  const need = currentNeedOf(world.households.records[row * HOUSEHOLD_WORDS + H.traits]);
  return loadQuarters(need, isGuided(world, row));
}

/** Adds the occupant of a dwelling to the sums of its neighbourhood. */
function countOccupant(world: World, row: number, dwelling: number): number {
  const { dwellings, neighbourhoods } = world;
  const at = dwelling * DWELLING_WORDS + D.traits;
  const hood = neighbourhoodOf(dwellings.records[at]);
  const quarters = tenantQuarters(world, row);
  dwellings.records[at] = withOccupantLoad(dwellings.records[at], quarters);
  neighbourhoods.add(hood, N.load, quarters);
  neighbourhoods.add(hood, quarters > 0 ? N.asking : N.carrying, 1);
  return quarters;
}

/** The occupant of a dwelling goes: what it counted for is taken away. */
export function leaveNeighbourhood(world: World, dwelling: number): void {
  const { dwellings, neighbourhoods } = world;
  const at = dwelling * DWELLING_WORDS + D.traits;
  const quarters = occupantLoadOf(dwellings.records[at]);
  if (quarters < 0) return;
  const hood = neighbourhoodOf(dwellings.records[at]);
  neighbourhoods.add(hood, N.load, -quarters);
  neighbourhoods.add(hood, quarters > 0 ? N.asking : N.carrying, -1);
  dwellings.records[at] = withOccupantLoad(dwellings.records[at], -1);
}

/** A household moves into a dwelling with the need class of its new tenancy. */
export function joinNeighbourhood(world: World, row: number, { dwelling, need }: Joining): void {
  const { households, neighbourhoods, tally } = world;
  const at = row * HOUSEHOLD_WORDS + H.traits;
  households.records[at] = withCurrentNeed(households.records[at], need);
  const quarters = countOccupant(world, row, dwelling);
  const hood = neighbourhoodOf(world.dwellings.records[dwelling * DWELLING_WORDS + D.traits]);
  neighbourhoods.add(hood, N.newLoad, quarters);
  if (quarters === 0) return;
  tally.addTo(hood, BLOCK_COLUMN.askingLettings, 1);
  tally.week[WEEKLY_COLUMN.askingLettings]++;
  if (neighbourhoods.isWorst(hood)) tally.week[WEEKLY_COLUMN.askingLettingsWorst]++;
}

interface Joining {
  readonly dwelling: number;
  readonly need: number;
}

/** Need or guidance of a tenant changed: the sums follow. */
export function settleLoad(world: World, row: number): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  if (place < FIRST_DWELLING) return;
  leaveNeighbourhood(world, place - FIRST_DWELLING);
  countOccupant(world, row, place - FIRST_DWELLING);
}

/** A placed tenant is no longer vulnerable and asks for no support any more. */
export function endNeed(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS + H.traits;
  world.households.records[at] = withCurrentNeed(world.households.records[at], 0);
  settleLoad(world, row);
}

/** Counts who lives where on the first day; homes of other tenures follow from the social share. */
export function countOccupants(world: World): void {
  const { dwellings, neighbourhoods, region } = world;
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    const share = region.socialShare[hood];
    const homes = region.homesOf[hood];
    const others = share > 0 ? Math.round(homes / Math.max(share, LEAST_SHARE) - homes) : 0;
    neighbourhoods.setReal(hood, NR.others, others);
    neighbourhoods.setReal(hood, NR.shareAtStart, homes > 0 ? homes / (homes + others) : 0);
  }
  for (let dwelling = 0; dwelling < dwellings.rows; dwelling++) {
    const row = dwellings.records[dwelling * DWELLING_WORDS + D.occupant];
    if (row >= 0) countOccupant(world, row, dwelling);
  }
}
