import {
  blocksIn,
  NEIGHBOURHOOD_MEASURES,
  WEEKS_PER_BLOCK,
  type Counts,
  type NeighbourhoodMeasure,
} from '../contract/counts';
import { sumOfColumn, type WeekSpan } from './weekly-sums';

/** Value of a measure of every neighbourhood at the end of a block of four weeks, counted from week 0. */
export function measuresOf(counts: Counts, block: number, measure: NeighbourhoodMeasure): number[] {
  const row = block - Math.floor(counts.firstWeek / WEEKS_PER_BLOCK);
  const column = NEIGHBOURHOOD_MEASURES.indexOf(measure);
  return Array.from(
    { length: counts.neighbourhoods },
    (_, hood) => counts.measures[(row * counts.neighbourhoods + hood) * NEIGHBOURHOOD_MEASURES.length + column] ?? 0,
  );
}

/** Mean of a measure of every neighbourhood over the blocks that end in some weeks; nothing where none does. */
export function meanMeasures(counts: Counts, measure: NeighbourhoodMeasure, span: WeekSpan): number[] {
  const first = Math.floor(span.fromWeek / WEEKS_PER_BLOCK);
  const blocks = blocksIn(span.fromWeek, span.toWeek - span.fromWeek);
  if (blocks === 0) return [];
  const sums = new Array<number>(counts.neighbourhoods).fill(0);
  for (let block = first; block < first + blocks; block++)
    measuresOf(counts, block, measure).forEach((value, hood) => {
      sums[hood] = (sums[hood] ?? 0) + value;
    });
  return sums.map((sum) => sum / blocks);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * Index of dissimilarity of the households that ask for support (I21): the share of them that would have to move to live
 * spread like all others. 0 is even; 0 also where everybody or nobody asks.
 */
export function dissimilarity(asking: readonly number[], households: readonly number[]): number {
  const allAsking = total(asking);
  const allOthers = total(households) - allAsking;
  if (allAsking <= 0 || allOthers <= 0) return 0;
  const apart = asking.map((here, hood) => Math.abs(here / allAsking - ((households[hood] ?? 0) - here) / allOthers));
  return total(apart) / 2;
}

/** Gini coefficient of values of neighbourhoods, such as load by capacity (I21): 0 where all are equal. */
export function gini(values: readonly number[]): number {
  const all = total(values);
  if (all <= 0) return 0;
  const ascending = [...values].sort((a, b) => a - b);
  const n = ascending.length;
  return total(ascending.map((value, index) => (2 * (index + 1) - n - 1) * value)) / (n * all);
}

/** How concentrated households that ask for support live, over the blocks that end in some weeks (I21). */
export interface Concentration {
  /** Index of dissimilarity over the neighbourhoods, all tenures. */
  readonly dissimilarity: number;
  /** Gini coefficient of load by capacity. */
  readonly gini: number;
  /** Share of the lettings to households that ask that lies in the fifth with the highest load by capacity. */
  readonly worstFifthShare: number;
}

/** The concentration over some weeks. */
export function concentration(counts: Counts, span: WeekSpan): Concentration {
  const lettings = sumOfColumn(counts, 'askingLettings', span);
  return {
    dissimilarity: dissimilarity(meanMeasures(counts, 'asking', span), meanMeasures(counts, 'households', span)),
    gini: gini(meanMeasures(counts, 'loadRatio', span)),
    worstFifthShare: lettings === 0 ? 0 : sumOfColumn(counts, 'askingLettingsWorst', span) / lettings,
  };
}
