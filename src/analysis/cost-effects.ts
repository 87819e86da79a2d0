import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import { PAYERS, type Payer } from '../contract/prices';
import type { CostLine } from './costs';
import { READY_LEVELS, sumOfColumn, sumOfLevels, type WeekSpan } from './weekly-sums';

/** What a plan brings in the weeks that are costed, against the same people without it; negative where it takes. */
export interface Outcomes {
  /** Person-years without a home that did not come to be. */
  readonly homelessYears: number;
  /** Years that people who are ready did not wait. */
  readonly readyYears: number;
  /** Homes let to who leaves none behind. */
  readonly outsiderLettings: number;
}

/** An outcome that a cost can be held against. */
export type Outcome = keyof Outcomes;

/** Every outcome. */
export const OUTCOMES: readonly Outcome[] = ['homelessYears', 'readyYears', 'outsiderLettings'];

function yearsOf(weekSum: number): number {
  return (weekSum * DAYS_PER_WEEK) / DAYS_PER_YEAR;
}

function overWeeks({ fromWeek, toWeek }: WeekSpan, ofWeek: (week: number) => number): number {
  let sum = 0;
  for (let week = fromWeek; week < toWeek; week++) sum += ofWeek(week);
  return sum;
}

/** What there was of each outcome over some weeks that a run knows: less of the first two and more of the last is better. */
export function outcomeSums(counts: Counts, span: WeekSpan): Outcomes {
  return {
    homelessYears: yearsOf(overWeeks(span, (week) => sumOfLevels(counts, ['homelessPersonsLevel'], week))),
    readyYears: yearsOf(overWeeks(span, (week) => sumOfLevels(counts, READY_LEVELS, week))),
    outsiderLettings: sumOfColumn(counts, 'outsiderLettings', span),
  };
}

/** What a plan brings, by what there was of each outcome with it and without. */
export function outcomesBetween(plan: Outcomes, baseline: Outcomes): Outcomes {
  return {
    homelessYears: baseline.homelessYears - plan.homelessYears,
    readyYears: baseline.readyYears - plan.readyYears,
    outsiderLettings: plan.outsiderLettings - baseline.outsiderLettings,
  };
}

/** What a plan brings over some weeks that both runs know. */
export function outcomesOf(plan: Counts, baseline: Counts, span: WeekSpan): Outcomes {
  return outcomesBetween(outcomeSums(plan, span), outcomeSums(baseline, span));
}

/** What a plan costs more, line by line, in what that is worth at the start; the lines of both must be in one order. */
function differences(plan: readonly CostLine[], baseline: readonly CostLine[]): readonly CostLine[] {
  return plan.map((line, index) => ({
    ...line,
    presentEuros: line.presentEuros - (baseline[index]?.presentEuros ?? 0),
  }));
}

/** What a plan costs more than its baseline, all payers together, in what that is worth at the start. */
export function extraCost(plan: readonly CostLine[], baseline: readonly CostLine[]): number {
  return differences(plan, baseline).reduce((sum, { presentEuros }) => sum + presentEuros, 0);
}

/**
 * Share of what is saved that falls to another payer than the one who pays for it (the wrong pocket). Lines that rise
 * are paid, lines that fall are saved; with several payers a saved euro is matched with each of them by what they pay.
 *
 * @returns 0..1; undefined where nothing is paid or nothing is saved.
 */
export function wrongPocketShare(plan: readonly CostLine[], baseline: readonly CostLine[]): number | undefined {
  const lines = differences(plan, baseline);
  const sumOf = (payer: Payer, sign: 1 | -1): number =>
    lines.reduce((sum, line) => sum + (line.payer === payer ? Math.max(0, sign * line.presentEuros) : 0), 0);
  let paid = 0;
  let saved = 0;
  let samePocket = 0;
  for (const payer of PAYERS) {
    paid += sumOf(payer, 1);
    saved += sumOf(payer, -1);
    samePocket += sumOf(payer, 1) * sumOf(payer, -1);
  }
  return paid === 0 || saved === 0 ? undefined : 1 - samePocket / (paid * saved);
}
