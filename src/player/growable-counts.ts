import {
  DURATION_BINS,
  DURATIONS,
  FLOW_CELLS,
  MUNICIPALITY_COLUMNS,
  NEIGHBOURHOOD_COLUMNS,
  NEIGHBOURHOOD_MEASURES,
  STOCK_CELLS,
  WEEKLY_COLUMNS,
  WEEKS_PER_BLOCK,
  type Counts,
} from '../contract/counts';
import { invariant } from '../contract/invariant';
import { Growable } from './growable';

interface DurationPiece {
  readonly untilWeek: number;
  readonly values: Uint32Array;
}

/**
 * Counts from week 0 on, put together from those of the chunks. Duration histograms come per chunk and cannot be split:
 * where a chunk is cut in the middle, its histogram goes whole.
 */
export class GrowableCounts {
  /** The counts as they are now; made anew by every change. */
  view: Counts;
  private readonly weekly = new Growable<Uint32Array>(new Uint32Array(0));
  private readonly flows = new Growable<Uint16Array>(new Uint16Array(0));
  private readonly stocks = new Growable<Uint32Array>(new Uint32Array(0));
  private readonly blocks = new Growable<Uint16Array>(new Uint16Array(0));
  private readonly measures = new Growable<Float32Array>(new Float32Array(0));
  private readonly municipal = new Growable<Uint16Array>(new Uint16Array(0));
  private municipalities = 0;
  private pieces: readonly DurationPiece[] = [];
  private readonly neighbourhoods: number;

  /** No weeks yet, of a region with a number of neighbourhoods. */
  constructor(neighbourhoods: number) {
    this.neighbourhoods = neighbourhoods;
    this.view = this.look();
  }

  /** Replaces all weeks from the first one of `counts` on. Throws where weeks in between would be missing. */
  replaceFrom(counts: Counts): void {
    const week = counts.firstWeek;
    invariant(week <= this.view.weeks, 'counts follow without a gap');
    invariant(counts.neighbourhoods === this.neighbourhoods, 'counts are of the same region');
    if (week === 0) this.municipalities = counts.municipalities;
    invariant(counts.municipalities === this.municipalities, 'counts are of the same municipalities');
    this.weekly.replaceFrom(week * WEEKLY_COLUMNS.length, counts.weekly);
    this.flows.replaceFrom(week * FLOW_CELLS, counts.flows);
    this.stocks.replaceFrom(week * STOCK_CELLS, counts.stocks);
    this.blocks.replaceFrom(this.cells(week) * NEIGHBOURHOOD_COLUMNS.length, counts.blocks);
    this.measures.replaceFrom(this.cells(week) * NEIGHBOURHOOD_MEASURES.length, counts.measures);
    this.municipal.replaceFrom(this.municipalCells(week), counts.municipal);
    this.keepPieces(week);
    this.pieces = [...this.pieces, { untilWeek: week + counts.weeks, values: counts.durations.slice() }];
    this.view = this.look();
  }

  /** A copy of the first weeks. */
  fork(weeks: number): GrowableCounts {
    const copy = new GrowableCounts(this.neighbourhoods);
    copy.weekly.replaceFrom(0, this.weekly.view.subarray(0, weeks * WEEKLY_COLUMNS.length));
    copy.flows.replaceFrom(0, this.flows.view.subarray(0, weeks * FLOW_CELLS));
    copy.stocks.replaceFrom(0, this.stocks.view.subarray(0, weeks * STOCK_CELLS));
    copy.blocks.replaceFrom(0, this.blocks.view.subarray(0, this.cells(weeks) * NEIGHBOURHOOD_COLUMNS.length));
    copy.measures.replaceFrom(0, this.measures.view.subarray(0, this.cells(weeks) * NEIGHBOURHOOD_MEASURES.length));
    copy.municipalities = this.municipalities;
    copy.municipal.replaceFrom(0, this.municipal.view.subarray(0, this.municipalCells(weeks)));
    copy.pieces = this.pieces;
    copy.keepPieces(weeks);
    copy.view = copy.look();
    return copy;
  }

  /** Neighbourhoods in the blocks that ended before a week. */
  private cells(weeks: number): number {
    return Math.floor(weeks / WEEKS_PER_BLOCK) * this.neighbourhoods;
  }

  private municipalCells(weeks: number): number {
    return Math.floor(weeks / WEEKS_PER_BLOCK) * this.municipalities * MUNICIPALITY_COLUMNS.length;
  }

  private keepPieces(untilWeek: number): void {
    this.pieces = this.pieces.filter((piece) => piece.untilWeek <= untilWeek);
  }

  private look(): Counts {
    const durations = new Uint32Array(DURATIONS.length * DURATION_BINS);
    for (const piece of this.pieces)
      for (let bin = 0; bin < durations.length; bin++)
        durations[bin] = (durations[bin] ?? 0) + (piece.values[bin] ?? 0);
    return {
      firstWeek: 0,
      weeks: this.weekly.length / WEEKLY_COLUMNS.length,
      neighbourhoods: this.neighbourhoods,
      weekly: this.weekly.view,
      flows: this.flows.view,
      stocks: this.stocks.view,
      blocks: this.blocks.view,
      measures: this.measures.view,
      municipalities: this.municipalities,
      municipal: this.municipal.view,
      durations,
    };
  }
}
