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

/** Where something stands in the highest row already. @unit pixels */
export interface TakenPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Places flags in at most `rows` staggered rows without overlap, left to right: the first row with room for the name, else
 * the letter alone in the row with most room. What is `taken` of the highest row stays free.
 */
export function placeFlags(flags: readonly FlagBox[], rows: number, taken?: TakenPlace): readonly FlagPlace[] {
  const ends = new Array<number>(rows).fill(-Infinity);
  const isTaken = (row: number, x: number, width: number): boolean =>
    row === 0 && taken !== undefined && x < taken.to && x + width > taken.from;
  return flags.map(({ x, width }) => {
    const free = ends.findIndex((end, row) => end <= x && !isTaken(row, x, width));
    const isNamed = free >= 0;
    const open = ends.map((end, row) => (isTaken(row, x, LETTER_WIDTH) ? Infinity : end));
    const row = isNamed ? free : open.indexOf(Math.min(...open));
    ends[row] = x + (isNamed ? width : LETTER_WIDTH);
    return { row, isNamed };
  });
}
