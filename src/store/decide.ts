import type { ParameterId } from '../contract/parameters';
import type { ChoicesStore, PlanChange } from './choices';
import {
  isSamePlan,
  withBelief,
  withLever,
  withMeasureMoved,
  withMeasureShaped,
  withMeasureSwitched,
  withoutMeasure,
  withoutMeasures,
  withoutMeasuresFrom,
} from './plan';
import type { LeverSetting, MeasureShape, Plan } from './plan';
import { amend, record, redo, undo } from './undoable';
import type { Step, Undoable } from './undoable';

/** Key presses on one lever that follow each other this fast are one gesture. @unit milliseconds */
const GESTURE_PAUSE = 900;

/** Changes with which another plan begins. */
const BEGINNINGS: ReadonlySet<PlanChange['kind']> = new Set(['branch', 'restore-baseline', 'open-link', 'open-run']);

function goesOn(last: Step<Plan, PlanChange> | undefined, change: PlanChange): boolean {
  return (
    last?.change.kind === 'set-lever' &&
    change.kind === 'set-lever' &&
    last.change.lever === change.lever &&
    last.change.from === change.from &&
    change.at - last.change.at < GESTURE_PAUSE
  );
}

/**
 * Decides something about the plan: one step of undo, with its name. A plan that stays the same is no step; one that
 * cannot be run is not taken, and what is wrong with it is kept to be said.
 */
function decide(store: ChoicesStore, plan: Plan, change: PlanChange): void {
  const held = store.getState().plan;
  const refusal = store.check(plan);
  store.setState({ held: null, refusal });
  if (refusal.length > 0 || isSamePlan(held.present, plan)) return;
  const step = goesOn(held.past.at(-1), change) && held.future.length === 0 ? amend : record;
  store.setState({ plan: step(held, plan, change) });
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

/** Changes how fast a measure is reached and until when it holds. */
export function shapeMeasure(store: ChoicesStore, measure: { id: string; shape: MeasureShape }, at: number): void {
  const plan = store.getState().plan.present;
  const lever = leverOf(plan, measure.id);
  if (lever === undefined) return;
  const { shape } = measure;
  decide(store, withMeasureShaped(plan, measure.id, shape), { kind: 'shape-measure', lever, shape, at });
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

/** Holds another number of the world for true: it changes the baseline as well. */
export function setBelief(store: ChoicesStore, belief: { parameter: ParameterId; value: number }, at: number): void {
  decide(store, withBelief(store.getState().plan.present, belief), { kind: 'set-belief', ...belief, at });
}

/** Takes every measure away: back to how things go now. */
export function restoreBaseline(store: ChoicesStore, at: number): void {
  decide(store, withoutMeasures(store.getState().plan.present), { kind: 'restore-baseline', at });
}

/**
 * Goes on with another plan from a day of this one, which was saved: what begins on that day or later is left out, and what
 * is turned next acts from the month shown. A step of undo even where nothing is left out.
 */
export function branchPlan(store: ChoicesStore, branch: Omit<Extract<PlanChange, { kind: 'branch' }>, 'kind'>): void {
  const { plan } = store.getState();
  const rest = withoutMeasuresFrom(plan.present, branch.from);
  store.setState({
    plan: record(plan, rest, { kind: 'branch', ...branch }),
    held: null,
    refusal: [],
    fromMode: 'here',
  });
}

/** The branch a plan is on; undefined where it is on none, or another plan was opened since. */
export function branchOf({ past }: Undoable<Plan, PlanChange>): Extract<PlanChange, { kind: 'branch' }> | undefined {
  const change = past.findLast(({ change: { kind } }) => BEGINNINGS.has(kind))?.change;
  return change?.kind === 'branch' ? change : undefined;
}

/** Opens another plan, from a link or a saved run. */
export function openPlan(
  store: ChoicesStore,
  plan: Plan,
  change: Extract<PlanChange, { kind: 'open-link' | 'open-run' }>,
): void {
  decide(store, plan, change);
}

/** Undoes the last steps, as many as there are; answers the last that was undone, or undefined where there is none. */
export function undoPlan(store: ChoicesStore, steps = 1): PlanChange | undefined {
  const held = store.getState().plan;
  const plan = repeated(undo, held, Math.min(steps, held.past.length));
  if (plan !== held) store.setState({ plan, held: null, refusal: [] });
  return held === plan ? undefined : plan.future[0]?.change;
}

/** Does steps that were undone again, as many as there are; answers the last of them, or undefined where there is none. */
export function redoPlan(store: ChoicesStore, steps = 1): PlanChange | undefined {
  const held = store.getState().plan;
  const plan = repeated(redo, held, Math.min(steps, held.future.length));
  if (plan !== held) store.setState({ plan, held: null, refusal: [] });
  return held === plan ? undefined : plan.past.at(-1)?.change;
}

type PlanSteps = Undoable<Plan, PlanChange>;

function repeated(step: (held: PlanSteps) => PlanSteps, held: PlanSteps, times: number): PlanSteps {
  return times <= 0 ? held : repeated(step, step(held), times - 1);
}
