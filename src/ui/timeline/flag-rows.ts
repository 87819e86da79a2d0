/** A flag to be placed: where its stem stands and how wide it is with its name. */
export interface FlagBox {
  readonly x: number;
  readonly width: number;
}

/** Where a flag goes: row 0 is the highest; without room for its name it shows its letter alone. */
export interface FlagPlace {
  readonly row: number;
  readonly isNamed: boolean;
}

/** Width of a flag that shows its letter alone. @unit pixels */
const LETTER_WIDTH = 24;

/**
 * Places flags in at most `rows` staggered rows without overlap, left to right: the first row with room for the name, else
 * the letter alone in the row with most room.
 */
export function placeFlags(flags: readonly FlagBox[], rows: number): readonly FlagPlace[] {
  const ends = new Array<number>(rows).fill(-Infinity);
  return flags.map(({ x, width }) => {
    const free = ends.findIndex((end) => end <= x);
    const isNamed = free >= 0;
    const row = isNamed ? free : ends.indexOf(Math.min(...ends));
    ends[row] = x + (isNamed ? width : LETTER_WIDTH);
    return { row, isNamed };
  });
}
