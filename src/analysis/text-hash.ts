/** Scatters the bits of a whole number (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Hash of some lines of text (FNV-1a in two lanes), 16 hexadecimal digits; the same in every engine. */
export function hashOfLines(lines: readonly string[]): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  const take = (code: number): void => {
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  };
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) take(line.charCodeAt(at));
    take(10);
  }
  return [mixed(first), mixed(second)].map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

/** A number in [0, 1) that belongs to a name: two names near each other give unrelated ones. */
export function shareOfName(name: string): number {
  return Number.parseInt(hashOfLines([name]).slice(0, 8), 16) / 0x100000000;
}
