import type { Calendar } from '../contract/calendar';
import { dayNumber, DAYS_PER_WEEK } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import { indicatorById } from '../contract/indicators';
import { RECORD_LINE_WEEKS, type RecordedResults, type RecordedYear } from '../contract/run-record';
import { indicatorOver } from './indicator-over';
import { yearlyTable } from './yearly-table';

/** The headline in the week that ends after `weeks` weeks. @unit persons */
function homelessAfter(counts: Counts, weeks: number): number {
  return indicatorOver(counts, indicatorById('homeless'), { fromWeek: weeks - 1, toWeek: weeks });
}

function lineOf(counts: Counts): readonly number[] {
  return Array.from({ length: Math.floor(counts.weeks / RECORD_LINE_WEEKS) }, (_, index) =>
    homelessAfter(counts, (index + 1) * RECORD_LINE_WEEKS),
  );
}

/** What is kept of a whole run and of its baseline, whose counts begin with the first week. */
export function recordResults(counts: Counts, baseline: Counts, calendar: Calendar): RecordedResults {
  const targetWeek = Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK);
  const years = yearlyTable(counts, calendar).map(({ year, values }): RecordedYear => {
    const entries = Object.entries(values).map(([id, value]) => [id, Number.isFinite(value) ? value : null] as const);
    return { year, values: Object.fromEntries(entries) };
  });
  return {
    headline: {
      line: lineOf(counts),
      baseline: lineOf(baseline),
      atTarget: homelessAfter(counts, targetWeek),
      baselineAtTarget: homelessAfter(baseline, targetWeek),
    },
    years,
  };
}
