import { invariant } from '../../contract/invariant';
import type { StateArray, StatePart } from '../state-part';

/** Everything needed to go on from a day. */
export interface Snapshot {
  readonly day: number;
  /** Size in memory. @unit bytes */
  readonly bytes: number;
  readonly parts: readonly (readonly StateArray[])[];
}

/** Copies the state. */
export function takeSnapshot(day: number, parts: readonly StatePart[]): Snapshot {
  const copies = parts.map((part) => part.arrays().map((array) => array.slice()));
  let bytes = 0;
  for (const arrays of copies) for (const array of arrays) bytes += array.byteLength;
  return { day, bytes, parts: copies };
}

/** Puts a copy of a snapshot back; the snapshot can be used again. */
export function restoreSnapshot(snapshot: Snapshot, parts: readonly StatePart[]): void {
  invariant(snapshot.parts.length === parts.length, 'a snapshot has the parts of this model version');
  parts.forEach((part, index) => {
    part.adopt(snapshot.parts[index].map((array) => array.slice()));
  });
}
