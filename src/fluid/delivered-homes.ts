import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { normalShare } from './normal-share';
import { WEEKS_PER_TWIN_YEAR } from './twin-year';
import { createSchedule, valueOverWeek } from './twin-schedule';
import type { DatedValue } from './twin-schedule';

/** Time between the decision on a home and its delivery: a stage of plans and a stage of building. */
export interface DeliveryLaw {
  /** Mean of the plan stage, Gamma with a coefficient of variation of one half. @unit years */
  readonly planYears: number;
  /** Median of the building stage, lognormal. @unit months */
  readonly buildMonths: number;
  /** Standard deviation of the logarithm of the building stage. */
  readonly buildSigma: number;
}

/** The law of the baseline. */
export const DELIVERY_LAW: DeliveryLaw = {
  /** @source model-document, P191, grade C */
  planYears: 3.5,
  /** @source cbs-building-time, P191, grade A */
  buildMonths: 23,
  /** @source cbs-building-time, P191, grade A */
  buildSigma: 0.58,
};

/** Share of plans ready within a number of weeks: Gamma of shape 4, which is the sum of four exponential stages. */
function planShare(weeks: number, law: DeliveryLaw): number {
  if (weeks <= 0) return 0;
  const x = (4 * weeks) / (law.planYears * WEEKS_PER_TWIN_YEAR);
  return 1 - exp(-x) * (1 + x * (1 + (x / 2) * (1 + x / 3)));
}

/** Share of homes built within a number of weeks. */
function buildShare(weeks: number, law: DeliveryLaw): number {
  if (weeks <= 0) return 0;
  const medianWeeks = (law.buildMonths / 12) * WEEKS_PER_TWIN_YEAR;
  return normalShare(ln(weeks / medianWeeks) / law.buildSigma);
}

/** Shares of a stage that take 0, 1, 2 … weeks when its length is rounded to whole weeks. */
function weeklyShares(shareWithin: (weeks: number) => number, weeks: number): Float64Array {
  const shares = new Float64Array(weeks);
  let before = 0;
  for (let week = 0; week < weeks; week++) {
    const within = shareWithin(week + 0.5);
    shares[week] = within - before;
    before = within;
  }
  return shares;
}

/** Sum over i of a[i] · b[end − i]. */
function convolvedAt(a: Float64Array, b: Float64Array, end: number): number {
  let sum = 0;
  for (let index = 0; index <= end; index++) sum += (a[index] ?? 0) * (b[end - index] ?? 0);
  return sum;
}

/** Shares of homes delivered 0, 1, 2 … weeks after the decision, for as many weeks as asked; the rest comes later. */
export function createDeliveryShares(law: DeliveryLaw, weeks: number): Float64Array {
  const plan = weeklyShares((length) => planShare(length, law), weeks);
  const build = weeklyShares((length) => buildShare(length, law), weeks);
  return plan.map((_, week) => convolvedAt(plan, build, week));
}

/** What a programme delivers is asked of this. */
export interface ProgrammeQuestion {
  /** Homes decided on from dates on, as homes that will be delivered. `value` in homes per year. */
  readonly programme: readonly DatedValue[];
  /** Programme before the first change, in balance with its pipeline. @unit homes per year */
  readonly homesPerYearBefore: number;
  /** Weeks from 1 January 2025. @unit weeks */
  readonly weeks: number;
  /** Shares by week since the decision, at least as many as `weeks`. */
  readonly deliveryShares: Float64Array;
}

/**
 * Homes delivered in each week by a programme that changes on dates. What is in the pipeline at a change goes on:
 * only the difference from the programme before is delayed, so a programme that stays gives the same bits each week.
 */
export function deliveredHomes(question: ProgrammeQuestion): Float64Array {
  const { programme, homesPerYearBefore, weeks, deliveryShares } = question;
  const schedule = createSchedule(homesPerYearBefore, programme);
  const extra = new Float64Array(weeks);
  for (let week = 0; week < weeks; week++) {
    extra[week] = (valueOverWeek(schedule, week) - homesPerYearBefore) / WEEKS_PER_TWIN_YEAR;
  }
  const before = homesPerYearBefore / WEEKS_PER_TWIN_YEAR;
  return extra.map((_, week) => before + convolvedAt(extra, deliveryShares, week));
}
