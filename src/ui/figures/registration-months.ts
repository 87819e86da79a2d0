import { pairedDifference } from '../../analysis/paired-difference';
import type { PairedDifference } from '../../analysis/paired-difference';
import type { Calendar } from '../../contract/calendar';
import type { Counts } from '../../contract/counts';
import type { RunPair } from './group-differences';
import { overYear, yearOf } from './over-year';

const MONTHS_PER_YEAR = 12;

/** How much longer those housed in the target year had been registered than without the measures. @unit months */
export function registrationMonths(pairs: readonly RunPair[], calendar: Calendar): PairedDifference {
  const year = yearOf(calendar.target);
  const months = (counts: Counts): number =>
    (overYear(counts, { calendar, indicator: 'registrationTime', year }) ?? Number.NaN) * MONTHS_PER_YEAR;
  return pairedDifference(
    pairs.map(({ baseline }) => months(baseline)),
    pairs.map(({ changed }) => months(changed)),
  );
}
