import type { Calendar } from '../contract/calendar';
import { indicatorById } from '../contract/indicators';
import type { ChartedId } from '../analysis/seed-result';
import { AMOUNT_STYLE } from '../language/amount-style';
import type { Words } from '../language/words';
import { endsOf, middleOf } from './chart-lines';
import type { BandChoice, RunLines } from './chart-lines';
import { linePlot, plotHeight, plotY } from './line-plot';
import type { LinePlot, PlotSize } from './line-plot';
import { spreadLabels } from './spread-labels';
import { createDifferenceAxis, createValueAxis } from './value-axis';
import type { ValueAxis } from './value-axis';

/** What the chart of a comparison is asked for. */
export interface ChartAsked {
  readonly indicator: ChartedId;
  /** Lines as differences with the run compared with, or as they are. */
  readonly isDifference: boolean;
  readonly bandChoice: BandChoice;
}

/** The room a chart has. */
export interface ChartRoom {
  readonly calendar: Calendar;
  readonly size: PlotSize;
  /** Least distance of the names at the ends of the lines. @unit pixels */
  readonly namePitch: number;
}

/** The chart of a comparison: the lines that are shown, and at which height the name of each stands. */
export interface ComparePlot {
  readonly plot: LinePlot;
  readonly lines: readonly RunLines[];
  readonly nameHeights: readonly number[];
}

/** Everything that must fit on the axis of values. */
export function extentOf(
  lines: readonly RunLines[],
  bandChoice: BandChoice,
  isBanded: (line: RunLines) => boolean,
): readonly Float64Array[] {
  return lines.flatMap((line) => {
    const ends = isBanded(line) ? (endsOf(line.band, bandChoice) ?? endsOf(line.band, 'most')) : null;
    return [middleOf(line.band), ...(ends ?? [])];
  });
}

/** What stands beside the ticks of an indicator, or of its differences. */
export function tickNamer(
  { text, number }: Words,
  { indicator, isDifference }: Pick<ChartAsked, 'indicator' | 'isDifference'>,
): (tick: number) => string {
  const style = AMOUNT_STYLE[indicatorById(indicator).unit];
  if (!isDifference) return (tick) => number(tick, style);
  return (tick) => (tick === 0 ? text('compare.same') : number(tick, { ...style, signDisplay: 'exceptZero' }));
}

/** The chart of a comparison with all lines over each other; of differences without the run they are differences with. */
export function comparePlot(
  words: Words,
  { indicator, isDifference, bandChoice, lines: all }: ChartAsked & { readonly lines: readonly RunLines[] },
  { calendar, size, namePitch }: ChartRoom,
): ComparePlot {
  const lines = isDifference ? all.filter(({ run }) => !run.isReference) : all;
  const isBanded = ({ run }: RunLines): boolean => run.isFocus && !(isDifference && run.isReference);
  const axisOf = isDifference ? createDifferenceAxis : createValueAxis;
  const values: ValueAxis = axisOf(extentOf(lines, bandChoice, isBanded), plotHeight(size.height));
  const plot = linePlot({
    calendar,
    size,
    lines,
    isBanded,
    bandChoice,
    values,
    tickName: tickNamer(words, { indicator, isDifference }),
  });
  const ends = lines.map(({ band }) => plotY(values, middleOf(band).at(-1) ?? 0));
  return { plot, lines, nameHeights: spreadLabels(ends, namePitch, size.height - namePitch) };
}
