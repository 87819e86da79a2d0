/** Scatters the bits of a whole number (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The state of a lane (FNV-1a) after some text. */
function taken(lane: number, text: string, factor: number): number {
  let state = lane;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), factor);
  return Math.imul(state ^ 10, factor);
}

const FIRST = { lane: 0x811c9dc5, factor: 0x01000193 };
const SECOND = { lane: 0x9e3779b9, factor: 0x5bd1e995 };

/** Hash of some lines of text in two lanes, 16 hexadecimal digits; the same in every engine. */
export function hashOfLines(lines: readonly string[]): string {
  const lanes = [FIRST, SECOND].map(({ lane, factor }) =>
    mixed(lines.reduce((state, line) => taken(state, line, factor), lane)),
  );
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

/** A number in [0, 1) that belongs to a name: two names near each other give unrelated ones. */
export function shareOfName(name: string): number {
  return mixed(taken(FIRST.lane, name, FIRST.factor)) / 0x100000000;
}
