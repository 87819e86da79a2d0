import { dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import type { RunSpec } from '../../contract/scenario';
import { LONGEST_TWIN_RUN, measuresQuestion } from '../../fluid';
import type { TwinQuestion } from '../../fluid';

/** What the fluid twin is asked about a run: its measures, in the numbers of the twin and week by week of the run. */
export function twinQuestion({ scenario }: RunSpec): TwinQuestion {
  const { calendar, measures } = scenario;
  const weekOf = (date: string): number => dayNumber(calendar, date) / DAYS_PER_WEEK;
  const weeks = Math.min(LONGEST_TWIN_RUN, Math.floor(weekOf(calendar.horizon)));
  return { weeks, ...measuresQuestion(measures, { weekOf }) };
}
