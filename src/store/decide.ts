import type { ChoicesStore, PlanChange } from './choices';
import { withLever, withMeasureMoved, withMeasureSwitched, withoutMeasure, withoutMeasures } from './plan';
import type { LeverSetting, Plan } from './plan';
import { amend, record, redo, undo } from './undoable';
import type { Step } from './undoable';

/** Key presses on one lever that follow each other this fast are one gesture. @unit milliseconds */
const GESTURE_PAUSE = 900;

function goesOn(last: Step<Plan, PlanChange> | undefined, change: PlanChange): boolean {
  return (
    last?.change.kind === 'set-lever' &&
    change.kind === 'set-lever' &&
    last.change.lever === change.lever &&
    last.change.from === change.from &&
    change.at - last.change.at < GESTURE_PAUSE
  );
}

/** Two plans that read the same. */
function isSamePlan(a: Plan, b: Plan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Decides something about the plan: one step of undo, with its name. A plan that stays the same is no step. */
function decide(store: ChoicesStore, plan: Plan, change: PlanChange): void {
  const held = store.getState().plan;
  if (isSamePlan(held.present, plan)) {
    store.setState({ held: null });
    return;
  }
  const step = goesOn(held.past.at(-1), change) && held.future.length === 0 ? amend : record;
  store.setState({ plan: step(held, plan, change), held: null });
}

function leverOf(plan: Plan, id: string): LeverSetting['lever'] | undefined {
  return plan.measures.find((measure) => measure.id === id)?.lever;
}

/** Holds a lever: shown and previewed, not decided. */
export function holdLever(store: ChoicesStore, setting: LeverSetting): void {
  store.setState({ held: setting });
}

/** Lets a lever go on a value: decided. */
export function setLever(store: ChoicesStore, setting: LeverSetting, at: number): void {
  decide(store, withLever(store.getState().plan.present, setting), { kind: 'set-lever', ...setting, at });
}

/** Moves a measure to another first day. */
export function moveMeasure(store: ChoicesStore, measure: { id: string; from: string }, at: number): void {
  const plan = store.getState().plan.present;
  const lever = leverOf(plan, measure.id);
  if (lever === undefined) return;
  decide(store, withMeasureMoved(plan, measure.id, measure.from), {
    kind: 'move-measure',
    lever,
    from: measure.from,
    at,
  });
}

/** Switches a measure on or off. */
export function switchMeasure(store: ChoicesStore, measure: { id: string; on: boolean }, at: number): void {
  const plan = store.getState().plan.present;
  const lever = leverOf(plan, measure.id);
  if (lever === undefined) return;
  decide(store, withMeasureSwitched(plan, measure.id, measure.on), {
    kind: 'switch-measure',
    lever,
    on: measure.on,
    at,
  });
}

/** Takes a measure away. */
export function removeMeasure(store: ChoicesStore, id: string, at: number): void {
  const plan = store.getState().plan.present;
  const lever = leverOf(plan, id);
  if (lever === undefined) return;
  decide(store, withoutMeasure(plan, id), { kind: 'remove-measure', lever, at });
}

/** Takes every measure away: back to how things go now. */
export function restoreBaseline(store: ChoicesStore, at: number): void {
  decide(store, withoutMeasures(store.getState().plan.present), { kind: 'restore-baseline', at });
}

/** Undoes the last step; answers what was undone, or undefined where there is nothing. */
export function undoPlan(store: ChoicesStore): PlanChange | undefined {
  const { plan } = store.getState();
  const change = plan.past.at(-1)?.change;
  if (change !== undefined) store.setState({ plan: undo(plan), held: null });
  return change;
}

/** Does the step that was undone last again; answers what it did, or undefined where there is nothing. */
export function redoPlan(store: ChoicesStore): PlanChange | undefined {
  const { plan } = store.getState();
  const change = plan.future[0]?.change;
  if (change !== undefined) store.setState({ plan: redo(plan), held: null });
  return change;
}
