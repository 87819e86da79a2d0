import { sumOfColumn } from '../../analysis/weekly-sums';
import { DAYS_PER_YEAR } from '../../contract/calendar';
import type { WeeklyColumn } from '../../contract/counts';
import { SETTING_INDEX } from '../../contract/settings';
import { waitingBinStart, WAITING_BIN_DAYS } from '../../player/waiting-bins';
import type { RunView } from '../session/session-view';
import { quarterBefore, type PlaceMoment } from './place-moment';
import { stateAt } from './state-at';

/** Who stands on the waiting list. */
export interface ListFigures {
  readonly households: number;
  /** Those registered at least so long, to the half-year. */
  readonly longer: number;
}

/** Registration time as it is asked: to the half-year. @unit years */
export function halfYears(years: number): number {
  return Math.round(years * 2) / 2;
}

/** Who stands on the waiting list at the end of a day, and who of them at least some half-years. */
export function listFigures({ history }: RunView, years: number, { day }: PlaceMoment): ListFigures {
  const { waitingByRegistration, stock } = stateAt(history, day);
  const latest = day - halfYears(years) * DAYS_PER_YEAR;
  let longer = 0;
  for (let bin = 0; bin < waitingByRegistration.length; bin++)
    if (waitingBinStart(bin) + WAITING_BIN_DAYS / 2 <= latest) longer += waitingByRegistration[bin] ?? 0;
  return { households: stock[SETTING_INDEX.list] ?? 0, longer };
}

/** Sum of a weekly column per week, over the quarter before a moment. */
export function perWeekOfColumn({ counts }: RunView, column: WeeklyColumn, moment: PlaceMoment): number {
  const span = quarterBefore(moment);
  return sumOfColumn(counts, column, span) / Math.max(1, span.toWeek - span.fromWeek);
}
