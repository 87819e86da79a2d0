import type { ChartRun } from './chart-lines';

/** How the line of a run is drawn. */
export interface RunStroke {
  readonly role: 'focus' | 'reference' | 'other';
  /** @unit pixels */
  readonly width: number;
  /** Lengths of dashes and gaps, as SVG has it; undefined for a line without gaps. @unit pixels */
  readonly dash: string | undefined;
}

/** Dashes of the other runs by their number. */
const OTHER_DASHES = ['3 3', '12 3', '1.5 3', '8 3 1.5 3'] as const;

/** The strongest run is heavy, the one compared with dashed, the others each have their own dashes. */
export function strokeOf({ number, isFocus, isReference }: ChartRun): RunStroke {
  if (isFocus) return { role: 'focus', width: 2.8, dash: undefined };
  if (isReference) return { role: 'reference', width: 1.7, dash: '6 4' };
  return { role: 'other', width: 1.7, dash: OTHER_DASHES[number % OTHER_DASHES.length] };
}
