/** One thing wrong with what was given: where, what, and (in the message) what would be accepted. */
export interface Problem {
  /** Path into the value that was given, as `measures[2].from`; empty for the whole. */
  readonly path: string;
  /** Key of the message in the language catalogue. */
  readonly code: string;
  /** Values the message names. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Answer of a border: a value, or every problem at once. Only bugs throw. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A good outcome. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A refused outcome. */
export function failure(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}
