import { dayNumber } from '../contract/calendar';
import { hashText } from '../contract/hash';
import type { Measure, RunSpec } from '../contract/scenario';
import { MODEL_VERSION } from '../contract/versions';

function canonicalMeasure(measure: Measure): readonly unknown[] {
  return [measure.lever, measure.value, measure.from, measure.until ?? '', measure.rampWeeks];
}

/**
 * Hash of the part of a spec that acts before a day: two specs with the same prefix have the same state on that day.
 * Measures that are off or begin on the day or later do not count; an end on the day or later is no difference.
 */
export function specPrefix(spec: RunSpec, day: number): string {
  const { scenario, seed } = spec;
  const before = (date: string): boolean => dayNumber(scenario.calendar, date) < day;
  const measures = scenario.measures
    .filter((measure) => measure.off !== true && before(measure.from))
    .map((measure) => {
      const [lever, value, from, until, rampWeeks] = canonicalMeasure(measure);
      return JSON.stringify([lever, value, from, until !== '' && before(until as string) ? until : '', rampWeeks]);
    })
    .sort();
  const shocks = scenario.shocks.filter((shock) => before(shock.from)).map((shock) => JSON.stringify(shock));
  const { layout: _layout, ...region } = scenario.region;
  const parameters = Object.entries(scenario.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const { start, horizon } = scenario.calendar;
  return hashText(JSON.stringify([MODEL_VERSION, seed, start, horizon, region, parameters, measures, shocks]));
}
