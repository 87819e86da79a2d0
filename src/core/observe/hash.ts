import { Hash } from '../../contract/hash';
import type { StatePart } from '../state-part';

/** Hash of every column, queue and counter. */
export function hashState(parts: readonly StatePart[]): string {
  const hash = new Hash();
  for (const part of parts) for (const array of part.arrays()) hash.add(array);
  return hash.digest();
}
