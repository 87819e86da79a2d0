import { dayNumber } from '../../contract/calendar';
import type { Calendar } from '../../contract/calendar';
import type { Measure, RunSpec, Scenario } from '../../contract/scenario';
import { actingMeasures } from '../../store/plan';
import type { Plan } from '../../store/plan';

/** A measure without what the run does not know: its name and switch. */
function bare({ lever, value, from, until, rampWeeks }: Measure): Measure {
  return until === undefined ? { lever, value, from, rampWeeks } : { lever, value, from, until, rampWeeks };
}

/** The run of a plan: its scenario with the measures that act. */
export function specOfPlan(scenario: Scenario, plan: Plan): RunSpec {
  return {
    scenario: {
      ...scenario,
      parameters: plan.parameters,
      measures: actingMeasures(plan).map(bare),
    },
    seed: plan.seed,
  };
}

/** The run things are compared with: the same world, people and chance, and no measure. */
export function baselineOfSpec(spec: RunSpec): RunSpec {
  return { ...spec, scenario: { ...spec.scenario, measures: [] } };
}

/** Text that is the same for two runs that are the same. */
export function runKey(spec: RunSpec): string {
  const { region, ...rest } = spec.scenario;
  return JSON.stringify([region.id, rest, spec.seed]);
}

/** Text that is the same for two runs in which the same happens, whatever their scenarios are called. */
export function worldKey({ scenario, seed }: RunSpec): string {
  const { region, calendar, parameters, measures, shocks } = scenario;
  return JSON.stringify([region.id, calendar, parameters, measures, shocks, seed]);
}

/**
 * Days at the start that two runs share, as far as their specs tell: until the first measure that only one of them has,
 * and none where world or seed differ.
 */
export function sharedDays(a: RunSpec, b: RunSpec): number {
  if (runKey(baselineOfSpec(a)) !== runKey(baselineOfSpec(b))) return 0;
  const { calendar } = a.scenario;
  const texts = [a, b].map(
    (spec) => new Map(spec.scenario.measures.map((measure) => [JSON.stringify(measure), measure])),
  );
  const [inA, inB] = [texts[0] ?? new Map<string, Measure>(), texts[1] ?? new Map<string, Measure>()];
  const onlyOne = [...[...inA].filter(([text]) => !inB.has(text)), ...[...inB].filter(([text]) => !inA.has(text))].map(
    ([, measure]) => measure,
  );
  return firstDayOf(onlyOne, calendar);
}

function firstDayOf(measures: readonly Measure[], calendar: Calendar): number {
  return measures.reduce(
    (first, measure) => Math.min(first, dayNumber(calendar, measure.from)),
    dayNumber(calendar, calendar.horizon),
  );
}
