import type { TwinSeries } from './twin-series';
import { FIRST_TWIN_YEAR, WEEKS_PER_TWIN_YEAR } from './twin-year';

/** One year: stocks on 1 January of `year`, flows of the year before. Heads of the model document in brackets. */
export interface TwinRow {
  /** (`y`) */
  readonly year: number;
  /** (`S`) @unit homes */
  readonly stock: number;
  /** (`V`) @unit homes */
  readonly vacant: number;
  /** (`lettings`) @unit homes per year */
  readonly lettings: number;
  /** Lettings to regular seekers from outside (`REG`). @unit homes per year */
  readonly regularLettings: number;
  /** (`homeless inflow`) @unit persons per year */
  readonly homelessInflow: number;
  /** (`STA`) @unit households */
  readonly permitHoldersWaiting: number;
  /** (`URG`) @unit households */
  readonly urgentWaiting: number;
  /** (`UIT`) @unit persons */
  readonly institutionReady: number;
  /** (`BWr`) @unit persons */
  readonly protectedLivingReady: number;
  /** (`BWw`) @unit persons */
  readonly protectedLivingWaiting: number;
  /** (`FPCw`) @unit persons */
  readonly forensicClinicWaiting: number;
  /** (`H`) @unit persons */
  readonly homeless: number;
  /** (`of which C`) @unit persons */
  readonly longTermHomeless: number;
}

/** Order of the columns wherever the yearly table is written. */
export const TWIN_COLUMNS = [
  'year',
  'stock',
  'vacant',
  'lettings',
  'regularLettings',
  'homelessInflow',
  'permitHoldersWaiting',
  'urgentWaiting',
  'institutionReady',
  'protectedLivingReady',
  'protectedLivingWaiting',
  'forensicClinicWaiting',
  'homeless',
  'longTermHomeless',
] as const satisfies readonly (keyof TwinRow)[];

/** Mean over the year that ends before a week: of yearly rates, what moved in that year. */
function yearMean(series: Float64Array, endWeek: number): number {
  let sum = 0;
  for (let week = endWeek - WEEKS_PER_TWIN_YEAR; week < endWeek; week++) sum += series[week] ?? 0;
  return sum / WEEKS_PER_TWIN_YEAR;
}

function yearRow(series: TwinSeries, endWeek: number): TwinRow {
  const atEnd = (column: Float64Array): number => column[endWeek - 1] ?? 0;
  return {
    year: FIRST_TWIN_YEAR + endWeek / WEEKS_PER_TWIN_YEAR,
    stock: atEnd(series.stock),
    vacant: atEnd(series.vacant),
    lettings: yearMean(series.lettingsPerYear, endWeek),
    regularLettings: yearMean(series.regularLettingsPerYear, endWeek),
    homelessInflow: yearMean(series.homelessInflowPerYear, endWeek),
    permitHoldersWaiting: atEnd(series.permitHoldersWaiting),
    urgentWaiting: atEnd(series.urgentWaiting),
    institutionReady: atEnd(series.institutionReady),
    protectedLivingReady: atEnd(series.protectedLivingReady),
    protectedLivingWaiting: atEnd(series.protectedLivingWaiting),
    forensicClinicWaiting: atEnd(series.forensicClinicWaiting),
    homeless: atEnd(series.homeless),
    longTermHomeless: atEnd(series.longTermHomeless),
  };
}

/** The yearly table: one row for each full year of the series. */
export function yearlyRows(series: TwinSeries, weeks: number): readonly TwinRow[] {
  const rows: TwinRow[] = [];
  for (let end = WEEKS_PER_TWIN_YEAR; end <= weeks; end += WEEKS_PER_TWIN_YEAR) rows.push(yearRow(series, end));
  return rows;
}
