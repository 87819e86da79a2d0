import { dayNumber } from '../contract/calendar';
import { DAYS_PER_WEEK } from '../contract/calendar';
import { LEVERS, leverById, type LeverId } from '../contract/levers';
import type { ParameterId } from '../contract/parameters';
import type { Measure, Scenario } from '../contract/scenario';

interface DatedMeasure {
  readonly value: number;
  readonly fromDay: number;
  readonly untilDay: number;
  readonly rampDays: number;
}

function datedMeasures(scenario: Scenario, lever: LeverId): DatedMeasure[] {
  const dated = scenario.measures
    .filter((measure: Measure) => measure.lever === lever && measure.off !== true)
    .map((measure) => ({
      value: measure.value,
      fromDay: dayNumber(scenario.calendar, measure.from),
      untilDay: measure.until === undefined ? Infinity : dayNumber(scenario.calendar, measure.until),
      rampDays: measure.rampWeeks * DAYS_PER_WEEK,
    }));
  return dated.sort((a, b) => a.fromDay - b.fromDay || a.value - b.value || a.untilDay - b.untilDay);
}

/**
 * Value of a lever on a day from measures in order of their first day. Each moves in a line from what held on its first
 * day to its own value; after its last day what would hold without it holds again.
 */
function valueOn(measures: readonly DatedMeasure[], count: number, start: number, day: number): number {
  for (let i = count - 1; i >= 0; i--) {
    const measure = measures[i];
    if (day < measure.fromDay || day >= measure.untilDay) continue;
    if (day >= measure.fromDay + measure.rampDays) return measure.value;
    const before = valueOn(measures, i, start, measure.fromDay);
    return before + ((measure.value - before) * (day - measure.fromDay)) / measure.rampDays;
  }
  return start;
}

/** The levers of a scenario over time, and the shocks of the outside world. */
export class Policy {
  private readonly measures: readonly (readonly DatedMeasure[])[];
  private readonly shocks: readonly { parameter: ParameterId; factor: number; fromDay: number; untilDay: number }[];
  private readonly values = new Float64Array(LEVERS.length);

  /** Reads the measures and shocks once; `advanceTo` sets the first day. */
  constructor(scenario: Scenario) {
    this.measures = LEVERS.map((lever) => datedMeasures(scenario, lever.id));
    this.shocks = scenario.shocks.map((shock) => ({
      parameter: shock.parameter,
      factor: shock.factor,
      fromDay: dayNumber(scenario.calendar, shock.from),
      untilDay: dayNumber(scenario.calendar, shock.until),
    }));
  }

  /** Sets the values of a day; they are a function of the day alone, so they are not part of the state. */
  advanceTo(day: number): void {
    LEVERS.forEach((lever, index) => {
      const measures = this.measures[index];
      this.values[index] = valueOn(measures, measures.length, leverById(lever.id).default, day);
    });
  }

  /** Value of a lever on the day last set, by its index in `LEVERS`. */
  value(index: number): number {
    return this.values[index];
  }

  /** Product of the shocks on a parameter on a day. */
  shockFactor(parameter: ParameterId, day: number): number {
    let factor = 1;
    for (const shock of this.shocks)
      if (shock.parameter === parameter && day >= shock.fromDay && day < shock.untilDay) factor *= shock.factor;
    return factor;
  }
}
