import { civilDate, requireIsoDate } from '../contract/calendar';
import { viewCounts, type Counts } from '../contract/counts';
import { DISPLAY_GROUPS, type DisplayGroup } from '../contract/households';
import { INDICATORS, type Indicator, type IndicatorId } from '../contract/indicators';
import type { Scenario } from '../contract/scenario';
import type { Replicate } from '../contract/simulation-service';
import { contractedPlaces, planSpan } from './contracted-places';
import { outcomeSums, type Outcomes } from './cost-effects';
import { costLines, type CostLine } from './costs';
import { criteria } from './criteria';
import type { Criterion } from './criterion';
import { homeYearsByGroup } from './home-years';
import { housedByGroup } from './housed-by-group';
import { indicatorLine } from './indicator-line';
import { indicatorOver } from './indicator-over';
import { regularSupplies, type RegularSupplies } from './regular-seekers';
import { targetQuarter } from './target-quarter';
import type { WeekSpan } from './weekly-sums';
import { yearlyTable, type YearlyRow } from './yearly-table';

/** An indicator with a chart. */
export type ChartedId = Extract<(typeof INDICATORS)[number], { readonly chart: true }>['id'];

/** Indicators with a chart, in their order. */
export const CHARTED = INDICATORS.filter((indicator) => indicator.chart).map(({ id }) => id) as readonly ChartedId[];

/** What one group got from `now` to the target date. */
export interface GroupResult {
  /** Households that got a home and left none behind. */
  readonly housed: number;
  /** Years in a social home, all households of the group together. @unit years */
  readonly homeYears: number;
}

/** What a comparison keeps of one future of one run: some 30 kB of the megabytes of its counts. */
export interface SeedResult {
  readonly seed: string;
  readonly modelVersion: string;
  readonly stateHash: string;
  /** Lines of the indicators with a chart, week by week. */
  readonly lines: Readonly<Record<ChartedId, Float32Array>>;
  /** Every indicator by calendar year. */
  readonly years: readonly YearlyRow[];
  /** Every indicator at the target: levels of its last week, sums and ratios of its year. */
  readonly target: Readonly<Record<IndicatorId, number>>;
  /** The criteria; that on regular seekers is open, because it needs the run compared with. */
  readonly criteria: readonly Criterion[];
  readonly regular: RegularSupplies | undefined;
  readonly groups: Readonly<Record<DisplayGroup, GroupResult>>;
  readonly costs: readonly CostLine[];
  readonly outcomes: Outcomes;
}

function isLevel({ formula }: Indicator): boolean {
  return formula.kind === 'level' || formula.kind === 'levels' || formula.kind === 'listLevel';
}

function targetValues(
  counts: Counts,
  toWeek: number,
  year: YearlyRow | undefined,
): Readonly<Record<IndicatorId, number>> {
  const lastWeek = { fromWeek: toWeek - 1, toWeek };
  return Object.fromEntries(
    INDICATORS.map((indicator) => [
      indicator.id,
      isLevel(indicator) ? indicatorOver(counts, indicator, lastWeek) : (year?.values[indicator.id] ?? Number.NaN),
    ]),
  ) as Record<IndicatorId, number>;
}

function groupResults(counts: Counts, span: WeekSpan): Readonly<Record<DisplayGroup, GroupResult>> {
  const housed = housedByGroup(counts, span.fromWeek, span.toWeek);
  const homeYears = homeYearsByGroup(counts, span);
  return Object.fromEntries(
    DISPLAY_GROUPS.map((group) => [group, { housed: housed[group], homeYears: homeYears[group] }]),
  ) as Record<DisplayGroup, GroupResult>;
}

/** Takes from a replicate what a comparison needs; the counts need not be kept. The run must pass its target date. */
export function seedResult({ seed, counts: buffer, log, summary }: Replicate, scenario: Scenario): SeedResult {
  const { calendar, region } = scenario;
  const counts = viewCounts(buffer);
  const { toWeek } = targetQuarter(calendar);
  const span = planSpan(calendar);
  const years = yearlyTable(counts, calendar);
  const targetYear = civilDate(requireIsoDate(calendar.target)).year;
  const inhabitants = region.municipalities.reduce((sum, municipality) => sum + municipality.inhabitants, 0);
  return {
    seed,
    modelVersion: summary.modelVersion,
    stateHash: summary.stateHash,
    lines: Object.fromEntries(CHARTED.map((id) => [id, Float32Array.from(indicatorLine(counts, id))])) as Record<
      ChartedId,
      Float32Array
    >,
    years,
    target: targetValues(
      counts,
      toWeek,
      years.find(({ year }) => year === targetYear),
    ),
    criteria: criteria({ counts, log, baseline: undefined, calendar, inhabitants }),
    regular: regularSupplies(counts, calendar, toWeek),
    groups: groupResults(counts, span),
    costs: costLines({ counts, span, contracted: contractedPlaces(scenario) }),
    outcomes: outcomeSums(counts, span),
  };
}
