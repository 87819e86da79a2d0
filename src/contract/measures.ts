import { LEVER_INDEX, leverById } from './levers';
import type { LeverId } from './levers';
import type { Measure } from './scenario';

/** Measures in order of date, then of lever. */
export function inOrder(measures: readonly Measure[]): readonly Measure[] {
  return [...measures].sort((a, b) =>
    a.from === b.from ? LEVER_INDEX[a.lever] - LEVER_INDEX[b.lever] : a.from < b.from ? -1 : 1,
  );
}

/** Value of a lever on a date: that of the last measure begun by then, or the one without any measure. */
export function valueInForce(measures: readonly Measure[], lever: LeverId, date: string): number {
  const acting = measures.filter(
    (measure) =>
      measure.lever === lever &&
      measure.off !== true &&
      measure.from <= date &&
      (measure.until === undefined || date < measure.until),
  );
  return inOrder(acting).at(-1)?.value ?? leverById(lever).default;
}
