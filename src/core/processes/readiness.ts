/**
 * Who may leave an institution, and waits for a home? (B.4 T19, C.4; 2.3, step 4)
 *
 * A ready person stays where he is: the bed is blocked until there is a home. Reads place and day; writes readiness,
 * queue and log.
 */
import { DAYS_PER_WEEK } from '../../contract/calendar';
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, type CauseId, eventType } from '../../contract/events';
import { SETTING_INDEX, SETTINGS, type Setting } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { C, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { World } from '../world';
import { agreedTurn } from './outflow-agreement';
import { joinQueue } from './responsibility';
import { beginRegime, endRegime } from './regimes';

const QUEUE_OF_PLACE: Readonly<Partial<Record<Setting, number>>> = {
  forensicClinic: QUEUE['UIT-clinic'],
  clinic: QUEUE['UIT-clinic'],
  forensicLiving: QUEUE['UIT-forensic-living'],
  protectedLiving: QUEUE['UIT-protected-living'],
};

/** Days after which a ready person has waited too long (H.1, C4). @unit days */
export const LONGEST_READY = 92;

/** Puts a ready household in the queue of its place; agreements give who is in transitional housing the first turn (G23). */
function joinReadyQueue(world: World, row: number, since: number): void {
  const isAgreedOn = world.settingOf(row) === SETTING_INDEX.transitional;
  joinQueue(world, row, queueByPlace(world, row), isAgreedOn ? agreedTurn(world, since) : since);
}

function queueByPlace(world: World, row: number): number {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  return QUEUE_OF_PLACE[SETTINGS[place]] ?? QUEUE['UIT-no-bed'];
}

/** A household is ready from a day on: it stands in the queue for a home. */
export function becomeReady(world: World, row: number, cause: CauseId, since: number): void {
  const at = world.careers.of(row);
  endRegime(world, row);
  world.careers.records[at + C.readySince] = since;
  joinReadyQueue(world, row, since);
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  if (world.day >= 0) world.tally.week[WEEKLY_COLUMN.newReady]++;
  if (since >= world.day) world.record(eventType('became-ready', CAUSE[cause]), row, place, place);
  beginRegime(world, row);
}

/** Puts a ready household back in the queue after a move that left the readiness as it was. */
export function requeueReady(world: World, row: number): void {
  joinReadyQueue(world, row, world.careers.records[world.careers.of(row) + C.readySince]);
}

/** A household is no longer ready. */
export function endReadiness(world: World, row: number, cause: CauseId): void {
  const at = world.careers.of(row);
  endRegime(world, row);
  world.careers.records[at + C.readySince] = NO_DAY;
  world.priority.remove(row, world.households);
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  world.record(eventType('readiness-ended', CAUSE[cause]), row, place, place);
  beginRegime(world, row);
}

/** Notes that somebody left an institution for a place that is no home (C5). */
export function countDischarge(world: World, row: number, homeless: boolean): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  if (!COUNTED_DISCHARGES.includes(place)) return;
  world.tally.week[WEEKLY_COLUMN.dischargesFromCare]++;
  if (homeless) world.tally.week[WEEKLY_COLUMN.dischargedHomeless]++;
}

/** Places whose exits count for C5: prison after two weeks or more, the clinics, protected living, youth care. */
const COUNTED_DISCHARGES = [
  SETTING_INDEX.prison,
  SETTING_INDEX.clinic,
  SETTING_INDEX.protectedLiving,
  SETTING_INDEX.youthCare,
  SETTING_INDEX.forensicClinic,
];

/** Stays from which a release counts for C5. @unit days */
export const COUNTED_STAY = 2 * DAYS_PER_WEEK;
