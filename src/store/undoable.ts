/** A state one can go back to, and the change that led away from it. */
export interface Step<State, Change> {
  readonly state: State;
  readonly change: Change;
}

/** A state with everything that was there before and everything that was undone. Without limit. */
export interface Undoable<State, Change> {
  readonly present: State;
  /** Oldest first; the change of each step led from its state to the next one. */
  readonly past: readonly Step<State, Change>[];
  /** Next redo first; the change of each step leads to its state. */
  readonly future: readonly Step<State, Change>[];
}

/** A state without a past. */
export function undoable<State>(present: State): Undoable<State, never> {
  return { present, past: [], future: [] };
}

/** Goes on to another state; what had been undone is gone. */
export function record<State, Change>(
  held: Undoable<State, Change>,
  state: State,
  change: Change,
): Undoable<State, Change> {
  return { present: state, past: [...held.past, { state: held.present, change }], future: [] };
}

/** Changes the present as part of the last step: the same gesture goes on. */
export function amend<State, Change>(
  held: Undoable<State, Change>,
  state: State,
  change: Change,
): Undoable<State, Change> {
  const last = held.past.at(-1);
  if (last === undefined) return record(held, state, change);
  return { present: state, past: [...held.past.slice(0, -1), { state: last.state, change }], future: [] };
}

/** Back to the state before the last change; the same object where there is none. */
export function undo<State, Change>(held: Undoable<State, Change>): Undoable<State, Change> {
  const last = held.past.at(-1);
  if (last === undefined) return held;
  return {
    present: last.state,
    past: held.past.slice(0, -1),
    future: [{ state: held.present, change: last.change }, ...held.future],
  };
}

/** Forward again to the state that was undone last; the same object where there is none. */
export function redo<State, Change>(held: Undoable<State, Change>): Undoable<State, Change> {
  const [next, ...rest] = held.future;
  if (next === undefined) return held;
  return { present: next.state, past: [...held.past, { state: held.present, change: next.change }], future: rest };
}
