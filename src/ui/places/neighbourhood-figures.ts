import { blocksBy, neighbourhoodLevels, neighbourhoodSums, yearOfBlocks } from '../../analysis/block-sums';
import { measuresOf } from '../../analysis/concentration';
import { newTenants, ORIGINS } from '../../analysis/new-tenants';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import type { NeighbourhoodColumn, NeighbourhoodMeasure } from '../../contract/counts';
import { DISPLAY_GROUPS } from '../../contract/households';
import type { RunView } from '../session/session-view';
import { landRun, type PlaceMoment } from './place-moment';

/** What there is to say of a neighbourhood, or of the mean of several. */
export interface NeighbourhoodFigures {
  readonly homes: number;
  readonly vacant: number;
  /** Of the last year of whole blocks. */
  readonly lettings: number;
  /** Share of them to who had no social home in the region. */
  readonly outsiderShare: number | undefined;
  /** Mean registration time of who got a home without leaving one. @unit years */
  readonly waitYears: number | undefined;
  readonly load: number;
  readonly capacity: number;
  readonly loadRatio: number | undefined;
  /** 0 is the mean of the region at the start. */
  readonly liveability: number;
  /** Homes that came since `now`, and that still come until the target date in this run. */
  readonly delivered: number;
  readonly planned: number;
  /** Lettings of the last year, in the order of `DISPLAY_GROUPS` and of `ORIGINS`. */
  readonly byGroup: readonly number[];
  readonly byOrigin: readonly number[];
}

function quotient(numerator: number, denominator: number): number | undefined {
  return denominator === 0 ? undefined : numerator / denominator;
}

/** What there is to say of some neighbourhoods of a run: counts are means of them, ratios those of their sums. */
export function neighbourhoodFigures(
  run: RunView,
  hoods: readonly number[],
  { toWeek, nowWeek, targetWeek }: PlaceMoment,
): NeighbourhoodFigures {
  const { counts } = run;
  const year = yearOfBlocks(toWeek);
  const block = blocksBy(toWeek) - 1;
  const sum = (values: readonly number[]): number => hoods.reduce((all, hood) => all + (values[hood] ?? 0), 0);
  const mean = (values: readonly number[]): number => sum(values) / Math.max(1, hoods.length);
  const level = (column: NeighbourhoodColumn): number => mean(neighbourhoodLevels(counts, column, toWeek));
  const inYear = (column: NeighbourhoodColumn): readonly number[] => neighbourhoodSums(counts, column, year);
  const measure = (which: NeighbourhoodMeasure): readonly number[] => measuresOf(counts, block, which);
  const span = { fromDay: year.fromWeek * DAYS_PER_WEEK, toDay: year.toWeek * DAYS_PER_WEEK };
  const tenants = newTenants(landRun(run).log, counts.neighbourhoods, span);
  const ofTenants = (read: (hood: (typeof tenants)[number]) => number): number => mean(tenants.map(read));
  const lettings = inYear('lettings');
  const delivered = (fromWeek: number, untilWeek: number): number =>
    mean(neighbourhoodSums(counts, 'delivered', { fromWeek, toWeek: Math.max(fromWeek, untilWeek) }));
  const registrationYears = ofTenants(({ registrationDays }) => registrationDays) / DAYS_PER_YEAR;
  return {
    homes: level('stockLevel'),
    vacant: level('vacantLevel'),
    lettings: mean(lettings),
    outsiderShare: quotient(sum(inYear('outsiderLettings')), sum(lettings)),
    waitYears: quotient(
      registrationYears,
      ofTenants(({ regular }) => regular),
    ),
    load: mean(measure('load')),
    capacity: mean(measure('capacity')),
    loadRatio: quotient(sum(measure('load')), sum(measure('capacity'))),
    liveability: mean(measure('liveability')),
    delivered: delivered(nowWeek, Math.min(toWeek, targetWeek)),
    planned: delivered(Math.max(toWeek, nowWeek), targetWeek),
    byGroup: DISPLAY_GROUPS.map((_, group) => ofTenants(({ byGroup }) => byGroup[group] ?? 0)),
    byOrigin: ORIGINS.map((_, origin) => ofTenants(({ byOrigin }) => byOrigin[origin] ?? 0)),
  };
}
