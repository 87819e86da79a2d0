import type { ChangeableParameter } from './twin-parameters';

/** A dated value, reached in a line from what holds when it begins. Weeks count from 1 January 2025 and may be broken. */
export interface DatedValue {
  /** In the unit of what it changes. */
  readonly value: number;
  /** Week in which it begins; may lie before the start or after the end. @unit weeks */
  readonly fromWeek: number;
  /** Time the line takes; 0 is a step. @unit weeks */
  readonly rampWeeks: number;
  /** Week from which what would hold without it holds again. @unit weeks */
  readonly untilWeek?: number;
}

/** A dated change of one number of the twin. */
export interface TwinChange extends DatedValue {
  readonly parameter: ChangeableParameter;
}

/** A dated value that knows where its line starts. */
interface Layer extends DatedValue {
  readonly startValue: number;
  readonly endWeek: number;
}

/** What one number is at any week: its value without changes, and the changes on top of each other. */
export interface TwinSchedule {
  readonly base: number;
  readonly layers: readonly Layer[];
}

/** Total order that no listing order can disturb: a later beginning lies on top, then an earlier end. */
function compareLayers(a: DatedValue, b: DatedValue): number {
  if (a.fromWeek !== b.fromWeek) return a.fromWeek - b.fromWeek;
  const endA = a.untilWeek ?? Infinity;
  const endB = b.untilWeek ?? Infinity;
  if (endA !== endB) return endA > endB ? -1 : 1;
  return a.rampWeeks - b.rampWeeks || a.value - b.value;
}

/** Value of one number when only the layers below `count` exist. */
function valueBelow(schedule: TwinSchedule, count: number, week: number): number {
  for (let index = count - 1; index >= 0; index--) {
    const layer = schedule.layers[index];
    if (layer === undefined || week < layer.fromWeek || week >= layer.endWeek) continue;
    const elapsed = week - layer.fromWeek;
    if (elapsed >= layer.rampWeeks) return layer.value;
    return layer.startValue + (layer.value - layer.startValue) * (elapsed / layer.rampWeeks);
  }
  return schedule.base;
}

/** The schedule of one number: each change starts from the value in force at its beginning. */
export function createSchedule(base: number, changes: readonly DatedValue[]): TwinSchedule {
  const layers: Layer[] = [];
  const schedule = { base, layers };
  for (const change of [...changes].sort(compareLayers)) {
    const startValue = valueBelow(schedule, layers.length, change.fromWeek);
    layers.push({ ...change, startValue, endWeek: change.untilWeek ?? Infinity });
  }
  return schedule;
}

/** Value of a schedule at a week. */
export function scheduledValue(schedule: TwinSchedule, week: number): number {
  return valueBelow(schedule, schedule.layers.length, week);
}

/** Value of a schedule over the week with this number: that of its middle, which for a line is the mean. */
export function valueOverWeek(schedule: TwinSchedule, week: number): number {
  return scheduledValue(schedule, week + 0.5);
}
