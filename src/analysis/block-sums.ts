import {
  blocksIn,
  MUNICIPALITY_COLUMNS,
  NEIGHBOURHOOD_COLUMNS,
  WEEKS_PER_BLOCK,
  type Counts,
  type MunicipalityColumn,
  type NeighbourhoodColumn,
} from '../contract/counts';
import type { WeekSpan } from './weekly-sums';

/** Blocks of four weeks in a year of lettings. */
const BLOCKS_PER_YEAR = 13;

/** The blocks of four weeks that ended by a week, counted from week 0. */
export function blocksBy(toWeek: number): number {
  return Math.floor(toWeek / WEEKS_PER_BLOCK);
}

/**
 * The last year of whole blocks that ended by a week: 52 weeks, or as many as there are. What is counted in blocks and
 * what is read from the log of these weeks is the same.
 */
export function yearOfBlocks(toWeek: number): WeekSpan {
  const end = blocksBy(toWeek);
  return { fromWeek: Math.max(0, end - BLOCKS_PER_YEAR) * WEEKS_PER_BLOCK, toWeek: end * WEEKS_PER_BLOCK };
}

interface BlockTable {
  readonly cells: Uint16Array;
  readonly places: number;
  readonly width: number;
  readonly column: number;
}

function neighbourhoodTable(counts: Counts, column: NeighbourhoodColumn): BlockTable {
  return {
    cells: counts.blocks,
    places: counts.neighbourhoods,
    width: NEIGHBOURHOOD_COLUMNS.length,
    column: NEIGHBOURHOOD_COLUMNS.indexOf(column),
  };
}

function municipalityTable(counts: Counts, column: MunicipalityColumn): BlockTable {
  return {
    cells: counts.municipal,
    places: counts.municipalities,
    width: MUNICIPALITY_COLUMNS.length,
    column: MUNICIPALITY_COLUMNS.indexOf(column),
  };
}

function sums({ cells, places, width, column }: BlockTable, counts: Counts, span: WeekSpan): number[] {
  const before = blocksBy(counts.firstWeek);
  const first = blocksBy(span.fromWeek) - before;
  const blocks = blocksIn(span.fromWeek, span.toWeek - span.fromWeek);
  return Array.from({ length: places }, (_, place) => {
    let sum = 0;
    for (let block = first; block < first + blocks; block++)
      sum += cells[(block * places + place) * width + column] ?? 0;
    return sum;
  });
}

/** Sum of a column of every neighbourhood over the blocks that end in some weeks. */
export function neighbourhoodSums(counts: Counts, column: NeighbourhoodColumn, span: WeekSpan): number[] {
  return sums(neighbourhoodTable(counts, column), counts, span);
}

/** Level of a column of every neighbourhood at the end of the last block that ended by a week; 0 before the first. */
export function neighbourhoodLevels(counts: Counts, column: NeighbourhoodColumn, toWeek: number): number[] {
  return sums(neighbourhoodTable(counts, column), counts, lastBlock(toWeek));
}

/** Sum of a column of every municipality over the blocks that end in some weeks. */
export function municipalitySums(counts: Counts, column: MunicipalityColumn, span: WeekSpan): number[] {
  return sums(municipalityTable(counts, column), counts, span);
}

/** Level of a column of every municipality at the end of the last block that ended by a week; 0 before the first. */
export function municipalityLevels(counts: Counts, column: MunicipalityColumn, toWeek: number): number[] {
  return sums(municipalityTable(counts, column), counts, lastBlock(toWeek));
}

function lastBlock(toWeek: number): WeekSpan {
  const end = blocksBy(toWeek) * WEEKS_PER_BLOCK;
  return { fromWeek: Math.max(0, end - WEEKS_PER_BLOCK), toWeek: end };
}
