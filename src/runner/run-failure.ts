/**
 * Why a run stopped: the worker `died`, was `silent` for too long, answered with something that is `unreadable`, or
 * computed on until an error `stopped` it (an invariant that does not hold, bad memory, a bug).
 */
export type FailureKind = 'died' | 'silent' | 'unreadable' | 'stopped';

/** A run or a replicate that will not come. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What was thrown, as a failure: errors that come out of a worker are those of the computation. */
export function asRunFailure(thrown: unknown): RunFailure {
  if (thrown instanceof RunFailure) return thrown;
  return new RunFailure('stopped', thrown instanceof Error ? thrown.message : String(thrown));
}
