import { dateOfDay, DAYS_PER_WEEK } from '../contract/calendar';
import type { Calendar } from '../contract/calendar';
import { viewCounts } from '../contract/counts';
import { INDICATORS } from '../contract/indicators';
import type { IndicatorId } from '../contract/indicators';
import type { Scenario } from '../contract/scenario';
import type { Replicate } from '../contract/simulation-service';
import { yearlyTable, yearsOfRun } from '../analysis/yearly-table';
import type { YearlyRow, YearOfWeeks } from '../analysis/yearly-table';
import type { ResultRow } from '../io/results-csv';
import { STATISTICS, statisticsOf } from './statistics';

/** Fewest weeks of a calendar year that stand for all of it: a run need not begin on a Monday. @unit weeks */
const WHOLE_YEAR_WEEKS = 51;

/** Name of the period: the year, or the two dates between which it was computed, the last not included. */
function periodOf({ year, fromWeek, toWeek }: YearOfWeeks, calendar: Calendar): string {
  if (toWeek - fromWeek >= WHOLE_YEAR_WEEKS) return String(year);
  const [from, end] = [fromWeek, toWeek].map((week) => dateOfDay(calendar, week * DAYS_PER_WEEK));
  return `${from ?? ''}/${end === undefined || end > calendar.horizon ? calendar.horizon : end}`;
}

interface ReadReplicate {
  readonly seed: string;
  readonly model: string;
  readonly rows: readonly YearlyRow[];
  readonly periods: readonly string[];
}

function readReplicate({ seed, counts, summary }: Replicate, calendar: Calendar): ReadReplicate {
  const view = viewCounts(counts);
  const periods = yearsOfRun(calendar, view.firstWeek + view.weeks).map((year) => periodOf(year, calendar));
  return { seed, model: summary.modelVersion, rows: yearlyTable(view, calendar), periods };
}

/** What all replicates of one indicator in one period have in common. */
type Heading = Omit<ResultRow, 'statistic' | 'value' | 'seed'>;

function summaryRows(heading: Heading, values: readonly number[]): ResultRow[] {
  const statistics = statisticsOf(values);
  const seed = `n=${String(values.length)}`;
  return STATISTICS.map((statistic) => ({ ...heading, statistic, value: statistics[statistic], seed }));
}

/** Results of replicates in the order of their seeds: every indicator of every year, and over seeds where there are more. */
export function resultRows(scenario: Scenario, replicates: readonly Replicate[]): readonly ResultRow[] {
  const read = replicates.map((replicate) => readReplicate(replicate, scenario.calendar));
  const [first] = read;
  if (first === undefined) return [];
  return first.periods.flatMap((period, index) =>
    INDICATORS.flatMap(({ id, unit }) => {
      const heading = {
        model: first.model,
        scenario: scenario.id,
        region: scenario.region.id,
        variable: id,
        unit,
        period,
      };
      const valueIn = ({ rows }: ReadReplicate): number => valueOf(rows[index], id);
      const single = read.map((replicate) => ({
        ...heading,
        statistic: 'value',
        value: valueIn(replicate),
        seed: replicate.seed,
      }));
      return read.length === 1 ? single : [...single, ...summaryRows(heading, read.map(valueIn))];
    }),
  );
}

function valueOf(row: YearlyRow | undefined, id: IndicatorId): number {
  return row?.values[id] ?? Number.NaN;
}
