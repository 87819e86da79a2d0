import { CARAVAN_LEVERS } from './levers/caravan-levers';
import { FINANCE_LEVERS } from './levers/finance-levers';
import { FIRST_LEVERS } from './levers/first-levers';
import type { ActingLever, Lever } from './levers/lever';
import { acts } from './levers/lever';
import { NEIGHBOURHOOD_LEVERS } from './levers/neighbourhood-levers';
import { OTHER_LEVERS } from './levers/other-levers';
import { OUTFLOW_LEVERS } from './levers/outflow-levers';
import { PREVENTION_LEVERS } from './levers/prevention-levers';
import { SUPPLY_LEVERS } from './levers/supply-levers';

export type { ActingLever, Lever, LeverTheme, Owner } from './levers/lever';
export { acts, isIdleWithoutFeedback } from './levers/lever';

/** Every lever; measures are ordered by this list where dates are equal. */
export const LEVERS = [
  ...FIRST_LEVERS,
  ...OUTFLOW_LEVERS,
  ...CARAVAN_LEVERS,
  ...PREVENTION_LEVERS,
  ...SUPPLY_LEVERS,
  ...FINANCE_LEVERS,
  ...NEIGHBOURHOOD_LEVERS,
  ...OTHER_LEVERS,
] as const;

/** Id of a lever. */
export type LeverId = (typeof LEVERS)[number]['id'];

/** The lever on the opening card: gain and price in one move. */
export const OPENING_LEVER: LeverId = 'homelessShare';

/** Levers that do something in the model, in the order of `LEVERS`. */
export const ACTING_LEVERS = (LEVERS as readonly Lever[]).filter(acts) as readonly (ActingLever & {
  readonly id: LeverId;
})[];

/** Index of a lever in `LEVERS`. */
export const LEVER_INDEX = Object.fromEntries(LEVERS.map((lever, index) => [lever.id, index])) as Readonly<
  Record<LeverId, number>
>;

/** A lever by its id. Throws where there is none. */
export function leverById(id: LeverId): Lever {
  const lever = LEVERS[LEVER_INDEX[id]];
  if (lever === undefined) throw new Error(`No lever ${id}`);
  return lever;
}

/** The end of the range of a lever farthest from its default: where it does most. */
export function farEnd(lever: Pick<Lever, 'min' | 'max' | 'default'>): number {
  return lever.max - lever.default >= lever.default - lever.min ? lever.max : lever.min;
}
