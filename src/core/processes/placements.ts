/**
 * What changes for somebody who gets a home from an institution, a shelter, the street or reception? (C.3.5, T22, C9)
 *
 * Reads place and channel; writes the career and the counts of placements.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CHANNELS } from '../../contract/households';
import { C, CAREER, NEVER, ORIGIN, originOf, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, needOf, personsOf } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { startGuidance } from './guidance';
import { countPermitHoused, isReception } from './municipal-tasks';
import { expectReunion } from './permit-holders';
import { countDischarge } from './readiness';
import { endRegime } from './regimes';

const UIT = CHANNELS.indexOf('UIT');
const DAK = CHANNELS.indexOf('DAK');

/** Whether the home of a placement lies in a mixed complex (G01d). */
function isInMixedComplex(world: World, row: number): boolean {
  const share = world.lever('mixedComplexes');
  if (share === 0) return false;
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  return world.draws.uniform(PURPOSE['mixed-complex'], records[at + H.key], records[at + H.occasions] & 0xff) < share;
}

/** Closes what was open in the place that is left, on the day of moving in. */
export function settlePlaced(world: World, row: number, channel: number): void {
  const at = world.careers.of(row);
  if (at < 0) return;
  const { records } = world.careers;
  const week = world.tally.week;
  const isReady = records[at + C.readySince] !== NO_DAY;
  const traits = world.households.records[row * HOUSEHOLD_WORDS + H.traits];
  endRegime(world, row);
  countDischarge(world, row, false);
  if (isReady) week[WEEKLY_COLUMN.readyDaysOfPlaced] += world.day - records[at + C.readySince];
  records[at + C.readySince] = NO_DAY;
  records[at + C.homelessSince] = NO_DAY;
  records[at + C.ends] = NEVER;
  records[at + C.kind] &= ~(CAREER.classMask | CAREER.demands | CAREER.reachable | CAREER.nonStandard);
  if (originOf(records[at + C.kind]) === ORIGIN.STA) {
    week[WEEKLY_COLUMN.permitPersonsHoused] += personsOf(traits);
    if (isReception(world.settingOf(row))) countPermitHoused(world, row);
    expectReunion(world, row);
  }
  if ((channel !== UIT && channel !== DAK && !isReady) || needOf(traits) === 0) return;
  week[WEEKLY_COLUMN.placedVulnerable]++;
  records[at + C.kind] = (records[at + C.kind] | CAREER.placed) & ~(CAREER.guidanceStopped | CAREER.mixedComplex);
  if (isInMixedComplex(world, row)) {
    records[at + C.kind] |= CAREER.mixedComplex;
    week[WEEKLY_COLUMN.placedInMixedComplexes]++;
  }
  records[at + C.placed] = world.day;
  startGuidance(world, at, world.day);
}
