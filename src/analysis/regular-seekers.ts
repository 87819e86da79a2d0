import { dayNumber, DAYS_PER_WEEK, type Calendar } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import { judge, type Criterion } from './criterion';
import { sumOfColumn, type WeekSpan } from './weekly-sums';
import { yearsOfRun } from './yearly-table';

/** What regular seekers got in some weeks. */
export interface RegularSupply {
  /** Homes let to regular seekers who leave none behind. */
  readonly lettings: number;
  /** Days searched by all of them together. @unit days */
  readonly seekerDays: number;
}

/** What regular seekers got from `now` to the end of the target quarter, and in each calendar year of that. */
export interface RegularSupplies {
  readonly whole: RegularSupply;
  readonly years: readonly RegularSupply[];
}

function supplyOver(counts: Counts, span: WeekSpan): RegularSupply {
  return {
    lettings: sumOfColumn(counts, 'regularOutsiderLettings', span),
    seekerDays: sumOfColumn(counts, 'seekerDays', span),
  };
}

/** What regular seekers got in a run up to a week; undefined until that is known. */
export function regularSupplies(counts: Counts, calendar: Calendar, toWeek: number): RegularSupplies | undefined {
  if (counts.firstWeek + counts.weeks < toWeek) return undefined;
  const fromWeek = Math.floor(dayNumber(calendar, calendar.now) / DAYS_PER_WEEK);
  const years = yearsOfRun(calendar, toWeek).filter((year) => year.fromWeek >= fromWeek);
  return {
    whole: supplyOver(counts, { fromWeek, toWeek }),
    years: years.map((year) => supplyOver(counts, year)),
  };
}

function chanceOf({ lettings, seekerDays }: RegularSupply): number {
  return seekerDays === 0 ? 0 : lettings / seekerDays;
}

/** How much less regular seekers get than there: homes or chance, whichever is worse. */
function regularLoss(here: RegularSupply, there: RegularSupply): number {
  const part = (a: number, b: number): number => (b === 0 ? 0 : 1 - a / b);
  return Math.max(0, part(here.lettings, there.lettings), part(chanceOf(here), chanceOf(there)));
}

/** C8: regular seekers get no less than in the baseline; functionally one part in ten less in the worst year. */
export function regularCriterion(here: RegularSupplies | undefined, baseline: RegularSupplies | undefined): Criterion {
  if (here === undefined || baseline === undefined) return { id: 'C8', verdict: 'notYet', reason: 'noBaseline' };
  const value = regularLoss(here.whole, baseline.whole);
  const strict = judge('C8', 'share', { value, strict: 0, functional: 1 });
  if (strict.verdict === 'passes') return { ...strict, functionalBar: 0.1 };
  const worstYear = here.years.reduce((worst, year, index) => {
    const there = baseline.years[index];
    return there === undefined ? worst : Math.max(worst, regularLoss(year, there));
  }, value);
  return { ...judge('C8', 'share', { value: worstYear, strict: 0, functional: 0.1 }), value, distance: value };
}
