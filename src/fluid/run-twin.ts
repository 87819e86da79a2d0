import { createDeliveryShares, deliveredHomes, DELIVERY_LAW } from './delivered-homes';
import { createTwinFlows } from './twin-flows';
import { TWIN_DEFAULTS } from './twin-parameters';
import type { ChangeableParameter, TwinParameters } from './twin-parameters';
import { yearlyRows } from './twin-rows';
import type { TwinRow } from './twin-rows';
import { createSchedule, scheduledValue, valueOverWeek } from './twin-schedule';
import type { DatedValue, TwinChange, TwinSchedule } from './twin-schedule';
import { createTwinSeries, recordWeek } from './twin-series';
import type { TwinSeries } from './twin-series';
import { createTwinState } from './twin-state';
import { stepTwin } from './twin-step';
import { LONGEST_TWIN_RUN, WEEKS_PER_TWIN_YEAR } from './twin-year';

/** What to run. */
export interface TwinQuestion {
  /** Length, at most eleven years. @unit weeks */
  readonly weeks: number;
  /** Numbers that differ from the defaults all along, start stocks included. */
  readonly parameters?: Partial<TwinParameters>;
  /** Numbers that change on dates, at once or along a line. */
  readonly changes?: readonly TwinChange[];
  /** Homes decided on from dates on, `value` in homes per year; they come after plan and building. */
  readonly homesProgramme?: readonly DatedValue[];
  /** Shares delivered by week since the decision, from `createDeliveryShares`; left out, those of the baseline. */
  readonly deliveryShares?: Float64Array;
}

/** What the twin answers. */
export interface TwinRun {
  /** @unit weeks */
  readonly weeks: number;
  /** One row for each full year. */
  readonly years: readonly TwinRow[];
  readonly weekly: TwinSeries;
}

/** A number that changes, with its schedule. */
interface ScheduledParameter {
  readonly parameter: ChangeableParameter;
  readonly schedule: TwinSchedule;
}

type PresentParameters = { -readonly [Name in keyof TwinParameters]: number };

const BASELINE_DELIVERY_SHARES = createDeliveryShares(DELIVERY_LAW, LONGEST_TWIN_RUN);

function scheduleChanges(parameters: TwinParameters, changes: readonly TwinChange[]): readonly ScheduledParameter[] {
  const names = new Set(changes.map((change) => change.parameter));
  return [...names].map((parameter) => {
    const own = changes.filter((change) => change.parameter === parameter);
    return { parameter, schedule: createSchedule(parameters[parameter], own) };
  });
}

/** What the programme delivers in each week beyond the homes of the baseline. @unit homes */
function programmeHomes(question: TwinQuestion, parameters: TwinParameters): Float64Array {
  const { weeks, homesProgramme = [], deliveryShares = BASELINE_DELIVERY_SHARES } = question;
  const homesPerYearBefore = parameters.newHomesPerYear;
  if (homesProgramme.length === 0) return new Float64Array(weeks);
  const delivered = deliveredHomes({ programme: homesProgramme, homesPerYearBefore, weeks, deliveryShares });
  return delivered.map((homes) => homes - homesPerYearBefore / WEEKS_PER_TWIN_YEAR);
}

/**
 * Runs the mean-field twin from 1 January 2025: the same answer to the last bit for the same question. A change in
 * force from before the start also sets the places that are taken then, so it equals a parameter. Throws a RangeError
 * for a length that is no whole number of weeks up to eleven years.
 */
export function runTwin(question: TwinQuestion): TwinRun {
  const { weeks } = question;
  if (!Number.isInteger(weeks) || weeks < 0 || weeks > LONGEST_TWIN_RUN) {
    throw new RangeError(`A twin runs 0 to ${LONGEST_TWIN_RUN} whole weeks, not ${weeks}`);
  }
  const parameters = { ...TWIN_DEFAULTS, ...question.parameters };
  const scheduled = scheduleChanges(parameters, question.changes ?? []);
  const extraHomes = programmeHomes(question, parameters);
  const present: PresentParameters = { ...parameters };
  for (const { parameter, schedule } of scheduled) present[parameter] = scheduledValue(schedule, 0);

  const state = createTwinState(present);
  const flows = createTwinFlows();
  const weekly = createTwinSeries(weeks);
  for (let week = 0; week < weeks; week++) {
    for (const { parameter, schedule } of scheduled) present[parameter] = valueOverWeek(schedule, week);
    stepTwin(state, present, flows, extraHomes[week] ?? 0);
    recordWeek(weekly, week, state, flows);
  }
  return { weeks, years: yearlyRows(weekly, weeks), weekly };
}
