import type { Measure } from '../../contract/scenario';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letter of a measure among those of its plan, in order of date: A is the first. After Z come AA, AB … */
export function flagLetter(measures: readonly Measure[], measure: Measure): string {
  const index = measures.indexOf(measure);
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : LETTERS.charAt(Math.floor(index / LETTERS.length) - 1) + last;
}
