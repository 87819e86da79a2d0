import { civilDate, dayNumber, DAYS_PER_WEEK, requireIsoDate } from '../contract/calendar';
import type { Calendar } from '../contract/calendar';
import { endsOf, middleOf } from './chart-lines';
import type { BandChoice, RunLines } from './chart-lines';
import { bandPath, linePath } from './line-path';
import { strokeOf } from './run-stroke';
import type { RunStroke } from './run-stroke';
import { createTimeAxis } from './time-axis';
import type { ValueAxis } from './value-axis';

/** Room above the lines and below them, for the years. @unit pixels */
const [TOP, BOTTOM] = [10, 22];

/** Least width of a year that is written in full, and of one that is written at all beside its neighbours. @unit pixels */
const [WIDE_YEAR, NARROW_YEAR] = [34, 20];

/** Width and height of a plot. @unit pixels */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** What a plot shows: lines over the years of a run. */
export interface PlotAsked {
  readonly calendar: Calendar;
  readonly size: PlotSize;
  readonly lines: readonly RunLines[];
  /** Runs whose futures are shown around the line in the middle. */
  readonly isBanded: (line: RunLines) => boolean;
  readonly bandChoice: BandChoice;
  readonly values: ValueAxis;
  readonly tickName: (value: number) => string;
}

/** A plot, ready to be drawn: where everything stands, and the paths as SVG has them. All places in pixels. */
export interface LinePlot {
  readonly size: PlotSize;
  /** Height of the axis of time. */
  readonly bottom: number;
  /** `name` is empty where there is no room for it. */
  readonly years: readonly {
    readonly year: number;
    readonly x: number;
    readonly middle: number;
    readonly name: string;
    readonly isTarget: boolean;
  }[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly name: string }[];
  /** Of each run with its futures: the area around so many of them, or a path each. */
  readonly bands: readonly { readonly id: string; readonly area: string; readonly futures: readonly string[] }[];
  /** Where the target date stands, and the foot of its post. */
  readonly post: { readonly x: number; readonly foot: string };
  /** The line of each run and its point at the target date, the strongest last. */
  readonly runs: readonly {
    readonly id: string;
    readonly stroke: RunStroke;
    readonly path: string;
    readonly point: { readonly y: number; readonly radius: number } | undefined;
  }[];
}

/** Height for the lines of a plot. @unit pixels */
export function plotHeight(height: number): number {
  return Math.max(20, height - TOP - BOTTOM);
}

/** Height in the plot at which a value stands. @unit pixels */
export function plotY(values: ValueAxis, value: number): number {
  return TOP + values.y(value);
}

function yearName(year: number, width: number, targetYear: number): string {
  if (width < NARROW_YEAR && (year - targetYear) % 2 !== 0) return '';
  return width < WIDE_YEAR ? `’${String(year % 100)}` : String(year);
}

/** Lines of some runs on the axes of time and value, with the target date as a post. */
export function linePlot({ calendar, size, lines, isBanded, bandChoice, values, tickName }: PlotAsked): LinePlot {
  const axis = createTimeAxis(calendar, size.width);
  const scales = { x: axis.x, y: (value: number): number => plotY(values, value) };
  const bottom = size.height - BOTTOM;
  const targetYear = civilDate(requireIsoDate(calendar.target)).year;
  const targetWeek = Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK);
  const post = axis.x(targetWeek * DAYS_PER_WEEK);
  const yearWidth = axis.width / axis.years.length;
  // Before the first future there is nothing to measure.
  const ticks = lines.some(({ band }) => middleOf(band).some(Number.isFinite)) ? values.ticks : [];
  const inOrder = [...lines].sort((a, b) => Number(a.run.isFocus) - Number(b.run.isFocus));
  return {
    size,
    bottom,
    years: axis.years.map((mark) => ({
      ...mark,
      name: yearName(mark.year, yearWidth, targetYear),
      isTarget: mark.year === targetYear,
    })),
    ticks: ticks.map((value) => ({ value, y: scales.y(value), name: tickName(value) })),
    bands: inOrder.filter(isBanded).map(({ run, band, futures }) => {
      const ends = endsOf(band, bandChoice);
      return {
        id: run.id,
        area: ends === null ? '' : bandPath(ends[0], ends[1], scales),
        futures: ends === null ? futures.map((future) => linePath(future, scales)) : [],
      };
    }),
    post: { x: post, foot: `M${String(post - 5.5)},${String(bottom)}h11l-5.5,-9z` },
    runs: inOrder.map(({ run, band }) => {
      const middle = middleOf(band);
      const value = middle[targetWeek - 1] ?? Number.NaN;
      const point = Number.isFinite(value) ? { y: scales.y(value), radius: run.isFocus ? 5.5 : 4 } : undefined;
      return { id: run.id, stroke: strokeOf(run), path: linePath(middle, scales), point };
    }),
  };
}
