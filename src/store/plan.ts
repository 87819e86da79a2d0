import { formatIsoDate, requireIsoDate } from '../contract/calendar';
import type { LeverId } from '../contract/levers';
import { PARAMETERS } from '../contract/parameters';
import type { ParameterId } from '../contract/parameters';
import type { RunPlan } from '../contract/run-record';
import { inOrder, valueInForce } from '../contract/measures';
import type { Measure } from '../contract/scenario';
import { canonicalJson } from '../io/canonical-json';

/** What a person decided about the world. */
export type Plan = RunPlan;

/** A lever put on a value from a date on. */
export interface LeverSetting {
  readonly lever: LeverId;
  readonly value: number;
  /** ISO date. */
  readonly from: string;
}

function freeId(measures: readonly Measure[]): string {
  const taken = new Set(measures.map((measure) => measure.id));
  let number = measures.length + 1;
  while (taken.has(`m${String(number)}`)) number += 1;
  return `m${String(number)}`;
}

/** The plan with a lever put on a value from a date on. A value that would hold anyway leaves no measure behind. */
export function withLever(plan: Plan, setting: LeverSetting): Plan {
  const isSame = (measure: Measure): boolean => measure.lever === setting.lever && measure.from === setting.from;
  const others = plan.measures.filter((measure) => !isSame(measure));
  if (valueInForce(others, setting.lever, setting.from) === setting.value) return { ...plan, measures: others };
  const old = plan.measures.find(isSame);
  const { off: _off, ...kept } = old ?? { rampWeeks: 0, id: freeId(plan.measures) };
  return { ...plan, measures: inOrder([...others, { ...kept, ...setting }]) };
}

/**
 * The plan with one measure moved to another first day; its last day moves along. Where the lever already changes on that
 * day, that one goes.
 */
export function withMeasureMoved(plan: Plan, id: string, from: string): Plan {
  const moved = plan.measures.find((measure) => measure.id === id);
  if (moved === undefined) return plan;
  const others = plan.measures.filter(
    (measure) => measure.id !== id && !(measure.lever === moved.lever && measure.from === from),
  );
  const until = moved.until === undefined ? {} : { until: shifted(moved.until, moved.from, from) };
  return { ...plan, measures: inOrder([...others, { ...moved, from, ...until }]) };
}

/** A date moved by as many days as lie between two others. */
function shifted(date: string, before: string, after: string): string {
  return formatIsoDate(requireIsoDate(date) + requireIsoDate(after) - requireIsoDate(before));
}

/** How a measure comes and goes. */
export interface MeasureShape {
  /** Weeks in which the value is reached. @unit weeks */
  readonly rampWeeks: number;
  /** First day on which it no longer holds, an ISO date; undefined where it holds to the end. */
  readonly until: string | undefined;
}

/** The plan with one measure that comes and goes otherwise. An end that is not after its first day is passed over. */
export function withMeasureShaped(plan: Plan, id: string, { rampWeeks, until }: MeasureShape): Plan {
  return {
    ...plan,
    measures: plan.measures.map((measure) => {
      if (measure.id !== id || (until !== undefined && until <= measure.from)) return measure;
      const { until: _until, ...rest } = measure;
      return { ...rest, rampWeeks, ...(until === undefined ? {} : { until }) };
    }),
  };
}

/** The plan with one measure on or off; an off one stays on the timeline and does not act. */
export function withMeasureSwitched(plan: Plan, id: string, on: boolean): Plan {
  return {
    ...plan,
    measures: plan.measures.map((measure) => {
      if (measure.id !== id) return measure;
      const { off: _off, ...rest } = measure;
      return on ? rest : { ...rest, off: true };
    }),
  };
}

/** The plan without one measure. */
export function withoutMeasure(plan: Plan, id: string): Plan {
  return { ...plan, measures: plan.measures.filter((measure) => measure.id !== id) };
}

/** The plan without the measures that begin on a day or later. */
export function withoutMeasuresFrom(plan: Plan, day: string): Plan {
  return { ...plan, measures: plan.measures.filter(({ from }) => from < day) };
}

/** The plan in a world with another number; the one of the catalogue leaves nothing behind. */
export function withBelief(plan: Plan, { parameter, value }: { parameter: ParameterId; value: number }): Plan {
  const { [parameter]: _old, ...others } = plan.parameters;
  const parameters = value === PARAMETERS[parameter].default ? others : { ...others, [parameter]: value };
  return { ...plan, parameters };
}

/** The plan with every measure taken back: things go on as they do now. */
export function withoutMeasures(plan: Plan): Plan {
  return { ...plan, measures: [] };
}

/** Every measure of a plan with an id, so that it can be named on the timeline. */
export function identified(measures: readonly Measure[]): readonly Measure[] {
  const named: Measure[] = [];
  for (const measure of inOrder(measures)) {
    const isFree = measure.id !== undefined && !named.some((other) => other.id === measure.id);
    named.push(isFree ? measure : { ...measure, id: freeId([...measures, ...named]) });
  }
  return named;
}

/** Measures of a plan that act. */
export function actingMeasures(plan: Plan): readonly Measure[] {
  return plan.measures.filter((measure) => measure.off !== true);
}

function unnamed(measures: readonly Measure[]): readonly Omit<Measure, 'id'>[] {
  return inOrder(measures).map(({ id: _id, ...measure }) => measure);
}

/** Whether two lists of measures do the same, whatever their measures are called. */
export function isSameMeasures(a: readonly Measure[], b: readonly Measure[]): boolean {
  return canonicalJson(unnamed(a)) === canonicalJson(unnamed(b));
}

/** Whether two plans do the same. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  return (
    a === b ||
    (a.scenarioId === b.scenarioId &&
      a.seed === b.seed &&
      canonicalJson(a.parameters) === canonicalJson(b.parameters) &&
      isSameMeasures(a.measures, b.measures))
  );
}
