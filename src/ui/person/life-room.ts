import type { Setting } from '../../contract/settings';
import type { TimeAxis } from '../../chart/time-axis';

/** Room above the rows for the bracket, and below them for the years. @unit pixels */
const TOP = 30;
const YEARS = 24;
/** Height of the row of a home, which has doors in it, and of the others. @unit pixels */
const HOME_ROW = 46;
const ROW = { least: 26, most: 34 };
/** Room below the last row, for words below its line. @unit pixels */
const FOOT = 10;
/** How far the two futures are drawn apart on the same row. @unit pixels */
const APART = 5;

/** Which future a line is of: the past of both, this run, or the baseline. */
export type Future = 'past' | 'here' | 'there';

/** Where everything in the picture of a life stands. */
export interface LifeRoom {
  readonly axis: TimeAxis;
  readonly rows: readonly { readonly setting: Setting; readonly y: number; readonly height: number }[];
  /** Where the rows begin and end, and how high the picture is. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Middle of the line of a future on the row of a setting. */
  readonly y: (setting: Setting, future: Future) => number;
}

/** Lays out the rows of some settings, the first of which is a home, as high as `room` allows. @param room pixels */
export function layOutLife(settings: readonly Setting[], axis: TimeAxis, room: number): LifeRoom {
  const others = room - TOP - HOME_ROW - FOOT - YEARS;
  const row = Math.max(ROW.least, Math.min(ROW.most, Math.floor(others / Math.max(1, settings.length - 1))));
  let bottom = TOP;
  const rows = settings.map((setting, index) => {
    const height = index === 0 ? HOME_ROW : row;
    bottom += height;
    return { setting, y: bottom - height / 2, height };
  });
  const middle = new Map(rows.map(({ setting, y }) => [setting, y]));
  const apart: Readonly<Record<Future, number>> = { past: 0, here: -APART, there: APART };
  return {
    axis,
    rows,
    top: TOP,
    bottom: bottom + FOOT,
    height: bottom + FOOT + YEARS,
    y: (setting, future) => (middle.get(setting) ?? bottom) + apart[future],
  };
}
