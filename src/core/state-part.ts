import type { HashedArray } from '../contract/hash';

/** Arrays a part of the state may hold. */
export type StateArray = HashedArray;

/**
 * A part of the state of a simulation. Everything needed to go on stands in its arrays, scalars included, so that
 * snapshot, resume and hash treat all parts alike.
 */
export interface StatePart {
  readonly name: string;
  /** The arrays, always in the same order. */
  arrays(): StateArray[];
  /** Takes over arrays that were given by `arrays`; the part owns them afterwards. */
  adopt(arrays: StateArray[]): void;
}
