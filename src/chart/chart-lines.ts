import { lineBand, lineDifference } from '../analysis/line-band';
import type { Line, LineBand } from '../analysis/line-band';
import type { RunFutures } from '../analysis/paired-futures';
import type { ChartedId } from '../analysis/seed-result';

/** A run as a chart names and draws it. */
export interface ChartRun {
  readonly id: string;
  readonly name: string;
  /** From 1. */
  readonly number: number;
  /** Whether the others are compared with it. */
  readonly isReference: boolean;
  /** Whether it is drawn strongest. */
  readonly isFocus: boolean;
}

/** How the lines of the runs stand: over each other, as differences, or each in a chart of its own. */
export type ChartMode = 'together' | 'difference' | 'apart';

/** How the futures are shown: a band around so many of them, or every line. */
export type BandChoice = 'half' | 'eight' | 'most' | 'lines';

/** The lines of one run. */
export interface RunLines {
  readonly run: ChartRun;
  /** One line a future. */
  readonly futures: readonly Line[];
  readonly band: LineBand;
}

/** Places in a band of its lower end and its upper end. */
const ENDS: Readonly<Record<Exclude<BandChoice, 'lines'>, readonly [number, number]>> = {
  half: [2, 4],
  eight: [1, 5],
  most: [0, 6],
};
const MIDDLE = 3;

const NOTHING = new Float64Array(0);

/** The line in the middle of a band. */
export function middleOf(band: LineBand): Float64Array {
  return band[MIDDLE] ?? NOTHING;
}

/** The lower and the upper end of a band; none where every line is shown. */
export function endsOf(band: LineBand, choice: BandChoice): readonly [Float64Array, Float64Array] | null {
  if (choice === 'lines') return null;
  const [low, high] = ENDS[choice];
  return [band[low] ?? NOTHING, band[high] ?? NOTHING];
}

/** Runs with their futures, run by run in the same order. */
export interface ChartedRuns {
  readonly runs: readonly ChartRun[];
  readonly futures: readonly RunFutures[];
}

/** The lines of every run for an indicator, as they are or as differences with the run compared with. */
export function runLines(
  { runs, futures }: ChartedRuns,
  indicator: ChartedId,
  isDifference: boolean,
): readonly RunLines[] {
  const compared = futures[runs.findIndex(({ isReference }) => isReference)]?.results ?? [];
  return runs.map((run, index) => {
    const lines = (futures[index]?.results ?? []).map((result, seed) => {
      const line = result.lines[indicator];
      const there = compared[seed]?.lines[indicator];
      return isDifference && there !== undefined ? lineDifference(there, line) : line;
    });
    return { run, futures: lines, band: lineBand(lines) };
  });
}
