import { createCountsBuffer, viewCounts, type Counts } from '../src/contract/counts';
import { invariant } from '../src/contract/invariant';

/** Columns that follow each other; durations are added. */
const COLUMNS = ['weekly', 'stocks', 'flows', 'blocks', 'measures', 'municipal'] as const satisfies (keyof Counts)[];

const NO_PLACES = { neighbourhoods: 0, municipalities: 0 };

/** Counts of chunks that follow each other, from week 0 on, as one buffer. */
export function mergeCounts(buffers: readonly ArrayBuffer[]): ArrayBuffer {
  const pieces = buffers.map((buffer) => viewCounts(buffer));
  const weeks = pieces.reduce((sum, piece) => sum + piece.weeks, 0);
  const merged = createCountsBuffer(0, weeks, pieces[0] ?? NO_PLACES);
  const whole = viewCounts(merged);
  const filled = { weekly: 0, stocks: 0, flows: 0, blocks: 0, measures: 0, municipal: 0 };
  let week = 0;
  for (const piece of pieces) {
    invariant(piece.firstWeek === week, 'counts of a run follow without a gap');
    for (const column of COLUMNS) {
      whole[column].set(piece[column], filled[column]);
      filled[column] += piece[column].length;
    }
    for (const [bin, lettings] of piece.durations.entries())
      whole.durations[bin] = (whole.durations[bin] ?? 0) + lettings;
    week += piece.weeks;
  }
  return merged;
}
