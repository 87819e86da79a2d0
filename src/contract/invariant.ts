/** Stops with a message when something that must hold does not: a bug, never bad input. */
export function invariant(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`Invariant broken: ${message}`);
}
