import type { ReactNode } from 'react';
import { dayNumber, DAYS_PER_WEEK } from '../../../contract/calendar';
import type { Calendar } from '../../../contract/calendar';
import { bandPath, linePath } from '../../chart/line-path';
import { createTimeAxis } from '../../chart/time-axis';
import type { ValueAxis } from '../../chart/value-axis';
import { yearOf } from '../../figures/over-year';
import { endsOf, middleOf } from './chart-lines';
import type { BandChoice, RunLines } from './chart-lines';
import './line-plot.css';

/** Room above the lines and below them, for the years. @unit pixels */
const [TOP, BOTTOM] = [10, 22];

/** Least width of a year that is written in full, and of one that is written at all beside its neighbours. @unit pixels */
const [WIDE_YEAR, NARROW_YEAR] = [34, 20];

/** What a plot shows: lines over the years of a run. */
export interface LinePlotProps {
  readonly calendar: Calendar;
  readonly size: { readonly width: number; readonly height: number };
  readonly lines: readonly RunLines[];
  /** Runs whose futures are shown around the line in the middle. */
  readonly isBanded: (line: RunLines) => boolean;
  readonly bandChoice: BandChoice;
  readonly values: ValueAxis;
  readonly tickName: (value: number) => string;
  readonly label: string;
}

/** Height for the lines of a plot. @unit pixels */
export function plotHeight(height: number): number {
  return Math.max(20, height - TOP - BOTTOM);
}

/** Height in the plot at which a value stands. @unit pixels */
export function plotY(values: ValueAxis, value: number): number {
  return TOP + values.y(value);
}

/** Style of a line: the run compared with is dashed, the strongest heavy, the others each their own dashes. */
function styleOf({ run }: RunLines): string {
  if (run.isFocus) return 'focus';
  return run.isReference ? 'reference' : `other-${String(run.number % 4)}`;
}

/** Lines of some runs on the axes of time and value, with the target date as a post. */
export function LinePlot(props: LinePlotProps): ReactNode {
  const { calendar, size, lines, isBanded, bandChoice, values, tickName, label } = props;
  const axis = createTimeAxis(calendar, size.width);
  const scales = { x: axis.x, y: (value: number): number => plotY(values, value) };
  const bottom = size.height - BOTTOM;
  const targetYear = yearOf(calendar.target);
  const targetWeek = Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK);
  const post = axis.x(targetWeek * DAYS_PER_WEEK);
  const yearWidth = axis.width / axis.years.length;
  const isNamed = (year: number): boolean => yearWidth >= NARROW_YEAR || (year - targetYear) % 2 === 0;
  // Before the first future there is nothing to measure.
  const ticks = lines.some(({ band }) => middleOf(band).some(Number.isFinite)) ? values.ticks : [];
  const inOrder = [...lines].sort((a, b) => Number(a.run.isFocus) - Number(b.run.isFocus));
  return (
    <svg className="line-plot" width={size.width} height={size.height} role="img" aria-label={label}>
      {axis.years.map(({ year, x, middle }) => (
        <g key={year}>
          <line className="line-plot-grid" x1={x} x2={x} y1={bottom} y2={bottom + 4} />
          <text className="line-plot-year" data-target={year === targetYear || undefined} x={middle} y={bottom + 16}>
            {isNamed(year) && (yearWidth < WIDE_YEAR ? `’${String(year % 100)}` : year)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'line-plot-zero' : 'line-plot-grid'}
            x1={0}
            x2={axis.width}
            y1={scales.y(tick)}
            y2={scales.y(tick)}
          />
          <text className="line-plot-tick" x={-8} y={scales.y(tick)} dy="0.32em">
            {tickName(tick)}
          </text>
        </g>
      ))}
      <line className="line-plot-axis" x1={0} x2={axis.width} y1={bottom} y2={bottom} />
      {inOrder.filter(isBanded).map((line) => {
        const ends = endsOf(line.band, bandChoice);
        return (
          <g key={line.run.id}>
            {ends !== null && <path className="line-plot-band" d={bandPath(ends[0], ends[1], scales)} />}
            {ends === null &&
              line.futures.map((future, seed) => (
                <path key={seed} className="line-plot-future" d={linePath(future, scales)} />
              ))}
          </g>
        );
      })}
      <line className="line-plot-post" x1={post} x2={post} y1={0} y2={bottom} />
      <path className="line-plot-foot" d={`M${String(post - 5.5)},${String(bottom)}h11l-5.5,-9z`} />
      {inOrder.map((line) => {
        const middle = middleOf(line.band);
        const value = middle[targetWeek - 1];
        return (
          <g key={line.run.id} className="line-plot-run" data-style={styleOf(line)}>
            <path className="line-plot-line" d={linePath(middle, scales)} />
            {value !== undefined && Number.isFinite(value) && (
              <circle className="line-plot-point" cx={post} cy={scales.y(value)} r={line.run.isFocus ? 5.5 : 4} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
