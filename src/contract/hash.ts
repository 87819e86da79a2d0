/** Words of 32 bits, or numbers laid out in them; every length is a multiple of four bytes. */
export type HashedArray = Int32Array | Uint32Array | Float64Array;

/** A 64-bit hash in two lanes of multiply-and-rotate; sensitive to order and length. The same in every engine. */
export class Hash {
  readonly lanes = new Uint32Array([0x9e3779b9, 0x85ebca6b]);

  /** Adds the words of an array. */
  add(array: HashedArray, length = array.length): void {
    const words = new Uint32Array(array.buffer, array.byteOffset, (length * array.BYTES_PER_ELEMENT) / 4);
    let a = this.lanes[0] ?? 0;
    let b = this.lanes[1] ?? 0;
    for (let n = 0; n < words.length; n++) {
      const word = words[n] ?? 0;
      a = Math.imul(a ^ word, 0xcc9e2d51);
      a = (a << 15) | (a >>> 17);
      b = Math.imul(b + word, 0x1b873593) ^ a;
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

/** Hash of a text, by its UTF-16 units. */
export function hashText(text: string): string {
  const words = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) words[i] = text.charCodeAt(i);
  const hash = new Hash();
  hash.add(words);
  return hash.digest();
}
