/** Arrays a part of the state may hold; every length is a multiple of four bytes. */
export type StateArray = Int32Array | Uint32Array | Float64Array;

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
