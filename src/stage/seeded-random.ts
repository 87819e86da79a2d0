/** Whole number 0..2³²−1 from a text (FNV-1a), for choices of drawing that stay the same for ever. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixBits(hash);
}

/** Scatters the bits of a whole number: near numbers give unrelated ones. */
export function mixBits(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Number 0..1 that belongs to a whole number. */
export function shareOf(value: number): number {
  return mixBits(value) / 0x100000000;
}
