/**
 * Is there guidance for who needs it, and when does it end? (C.3.5, T20; 2.3, step 10)
 *
 * A home for somebody with a need class of 1 or more is let only with a slot of guidance. Slots are counted in quarters,
 * so that light guidance takes half a slot. Reads slots and parameters; writes careers and the slots in use.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { LEVER_INDEX } from '../../contract/levers';
import { C, CAREER, classOf, guidanceOf, HOMELESS_CLASS, NEVER, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, needOf } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { settleLoad } from './neighbourhood-load';
import { beginRegime, endRegime } from './regimes';

/** Packages of guidance; the index is stored. */
export const GUIDANCE = { none: 0, light: 1, standard: 2, housingFirst: 3 } as const;

/** Quarters of a standard slot a package takes (C.3.5: half, one, two). @source model-document */
export const QUARTERS = [0, 2, 4, 8] as const;

/** Quarters that are enough for any package. */
export const MOST_QUARTERS = 8;

/** Asked for every candidate of every home, so by its number. */
const GUIDANCE_SLOTS = LEVER_INDEX.guidanceSlots;

/** Quarters of slots that are free now; negative where slots were taken away. */
export function freeQuarters(world: World): number {
  const slots = world.policy.value(GUIDANCE_SLOTS) * world.scale - world.parameters.guidanceOtherUsers;
  return Math.floor(slots * 4) - world.ledger.integers[LEDGER.guidanceQuarters];
}

/** Package a household needs when it is placed through a channel for vulnerable people (C.3.5, G-X1). */
export function neededGuidance(world: World, row: number): number {
  const traits = world.households.records[row * HOUSEHOLD_WORDS + H.traits];
  const at = world.careers.of(row);
  if (at < 0) return GUIDANCE.none;
  const kind = world.careers.records[at + C.kind];
  if (classOf(kind) === HOMELESS_CLASS.long) {
    const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
    const u = world.draws.uniform(PURPOSE.guidance, key, 0);
    if (u < world.lever('housingFirstShare')) return GUIDANCE.housingFirst;
  }
  const need = needOf(traits);
  if (need === 0) return GUIDANCE.none;
  return need === 1 ? GUIDANCE.light : GUIDANCE.standard;
}

/** Takes the slots of a package for a household. */
export function takeGuidance(world: World, row: number, guidance: number): void {
  if (guidance === GUIDANCE.none) return;
  const at = world.careers.of(row);
  releaseGuidance(world, row);
  world.ledger.integers[LEDGER.guidanceQuarters] += QUARTERS[guidance];
  world.careers.records[at + C.kind] |= guidance << CAREER.guidanceShift;
}

/** Sets the day on which guidance ends, counted from a day. */
export function startGuidance(world: World, at: number, from: number): void {
  const { guidanceLightYears, guidanceStandardYears } = world.parameters;
  const guidance = guidanceOf(world.careers.records[at + C.kind]);
  const years = guidance === GUIDANCE.light ? guidanceLightYears : guidanceStandardYears;
  const hasEnd = guidance === GUIDANCE.light || guidance === GUIDANCE.standard;
  world.careers.records[at + C.guidanceEnds] =
    guidance === GUIDANCE.none ? NO_DAY : hasEnd ? from + Math.round(years * DAYS_PER_YEAR) : NEVER;
}

/** Gives the slots of a household back. */
export function releaseGuidance(world: World, row: number): void {
  const at = world.careers.of(row);
  if (at < 0) return;
  const records = world.careers.records;
  const guidance = guidanceOf(records[at + C.kind]);
  world.ledger.integers[LEDGER.guidanceQuarters] -= QUARTERS[guidance];
  records[at + C.kind] &= ~CAREER.guidanceMask;
  records[at + C.guidanceEnds] = NO_DAY;
}

/** Whether guidance goes on because the disability stays (G06); the slots stay taken. */
function goesOn(world: World, row: number, at: number): boolean {
  const share = world.lever('continuousSupport');
  if (share === 0 || (world.careers.records[at + C.kind] & CAREER.lvb) === 0) return false;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  return world.draws.uniform(PURPOSE['continuous-support'], key, 0) < share;
}

/** Guidance of a tenant ends, or goes on (G06); without it a disability that stays makes losing the home likelier (T20). */
export function endGuidance(world: World, row: number): void {
  if (goesOn(world, row, world.careers.of(row))) {
    world.careers.records[world.careers.of(row) + C.guidanceEnds] = NEVER;
    return;
  }
  endRegime(world, row);
  releaseGuidance(world, row);
  const at = world.careers.of(row);
  if ((world.careers.records[at + C.kind] & CAREER.lvb) !== 0)
    world.careers.records[at + C.kind] |= CAREER.guidanceStopped;
  settleLoad(world, row);
  beginRegime(world, row);
}
