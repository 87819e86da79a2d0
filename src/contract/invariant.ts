/** Stops with a message when something that must hold does not: a bug, never bad input. */
export function invariant(holds: boolean, message: string): asserts holds {
  if (!holds) broken(message);
}

/** Stops because something that must hold does not; asked in place where writing the message of each check is too dear. */
export function broken(message: string): never {
  throw new Error(`Invariant broken: ${message}`);
}
