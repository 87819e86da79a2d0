import { dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import type { Calendar } from '../../contract/calendar';
import { leverById } from '../../contract/levers';
import { PARAMETERS } from '../../contract/parameters';
import type { Measure, RunSpec } from '../../contract/scenario';
import { LONGEST_TWIN_RUN, TWIN_DEFAULTS } from '../../fluid';
import type { DatedValue, TwinChange, TwinQuestion } from '../../fluid';

/**
 * Weeks that faster letting takes off between notice and moving in when it is on in full: offers run from the notice
 * date for every home instead of half of them (about 10 days for the other half), works take 30% less (about 8 days).
 */
const FASTER_LETTING_WEEKS = 1.8;

function dated(measure: Measure, value: number, calendar: Calendar): DatedValue {
  const week = (date: string): number => dayNumber(calendar, date) / DAYS_PER_WEEK;
  const { from, until, rampWeeks } = measure;
  const base = { value, fromWeek: week(from), rampWeeks };
  return until === undefined ? base : { ...base, untilWeek: week(until) };
}

function changesOf(measure: Measure, calendar: Calendar): readonly TwinChange[] {
  const at = (parameter: TwinChange['parameter'], value: number): TwinChange => ({
    parameter,
    ...dated(measure, value, calendar),
  });
  const { twin } = leverById(measure.lever);
  const left = 1 - measure.value;
  switch (twin) {
    case 'sale-and-demolition':
      return [
        at('netSalesPerYear', TWIN_DEFAULTS.netSalesPerYear - PARAMETERS.salesPerYear.default * measure.value),
        at('demolitionsPerYear', TWIN_DEFAULTS.demolitionsPerYear * left),
      ];
    case 'letting-weeks':
      return [at('lettingWeeks', TWIN_DEFAULTS.lettingWeeks - FASTER_LETTING_WEEKS * measure.value)];
    case 'permit-holder-share':
      return [at('permitHolderShare', measure.value)];
    case 'programme':
    case 'none':
      return [];
  }
}

/** What the fluid twin is asked about a run: its measures, in the numbers of the twin. */
export function twinQuestion({ scenario }: RunSpec): TwinQuestion {
  const { calendar, measures } = scenario;
  const weeks = Math.min(LONGEST_TWIN_RUN, Math.floor(dayNumber(calendar, calendar.horizon) / DAYS_PER_WEEK));
  return {
    weeks,
    changes: measures.flatMap((measure) => changesOf(measure, calendar)),
    homesProgramme: measures
      .filter(({ lever }) => leverById(lever).twin === 'programme')
      .map((measure) => dated(measure, measure.value, calendar)),
  };
}
