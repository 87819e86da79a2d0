import type { StateArray, StatePart } from '../state-part';

/** A 64-bit hash in two lanes of multiply-and-rotate; sensitive to order and length. */
export class Hash {
  readonly lanes = new Uint32Array([0x9e3779b9, 0x85ebca6b]);

  /** Adds the words of an array. */
  add(array: StateArray, length = array.length): void {
    const words = new Uint32Array(array.buffer, array.byteOffset, (length * array.BYTES_PER_ELEMENT) / 4);
    let a = this.lanes[0];
    let b = this.lanes[1];
    for (let n = 0; n < words.length; n++) {
      a = Math.imul(a ^ words[n], 0xcc9e2d51);
      a = (a << 15) | (a >>> 17);
      b = Math.imul(b + words[n], 0x1b873593) ^ a;
      b = (b << 13) | (b >>> 19);
    }
    this.lanes[0] = Math.imul(a ^ words.length, 0x85ebca6b);
    this.lanes[1] = Math.imul(b ^ words.length, 0xc2b2ae35);
  }

  /** The hash as 16 hexadecimal digits. */
  digest(): string {
    return [...this.lanes].map((lane) => lane.toString(16).padStart(8, '0')).join('');
  }
}

/** Hash of every column, queue and counter. */
export function hashState(parts: readonly StatePart[]): string {
  const hash = new Hash();
  for (const part of parts) for (const array of part.arrays()) hash.add(array);
  return hash.digest();
}
