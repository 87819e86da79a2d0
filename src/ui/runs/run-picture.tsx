import { memo } from 'react';
import type { ReactNode } from 'react';
import { dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import type { Calendar } from '../../contract/calendar';
import { RECORD_LINE_WEEKS } from '../../contract/run-record';
import type { RecordedHeadline, RunRecord } from '../../contract/run-record';

/** Lowest and highest value of some runs together, so that their pictures can be held against each other. */
export interface PictureRange {
  readonly low: number;
  readonly high: number;
}

/** The range over the lines of some runs. */
export function pictureRange(runs: readonly RunRecord[]): PictureRange {
  let [low, high] = [Infinity, -Infinity];
  for (const { results } of runs)
    for (const line of [results.headline.line, results.headline.baseline])
      for (const value of line) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
  return low < high ? { low, high } : { low: 0, high: Math.max(high, 1) };
}

const STEP_DAYS = RECORD_LINE_WEEKS * DAYS_PER_WEEK;

/** What a small picture shows, and how large it is. */
export interface RunPictureProps {
  readonly headline: RecordedHeadline;
  readonly calendar: Calendar;
  readonly range: PictureRange;
  readonly width: number;
  readonly height: number;
}

/** The headline over all years in a small picture: the run, its baseline dashed, and the target date. */
export const RunPicture = memo(function RunPicture({
  headline,
  calendar,
  range,
  width,
  height,
}: RunPictureProps): ReactNode {
  const x = (day: number): number => (day / dayNumber(calendar, calendar.horizon)) * width;
  const y = (value: number): number => height - 3 - ((value - range.low) / (range.high - range.low)) * (height - 6);
  const path = (line: readonly number[]): string =>
    line
      .map((value, at) => `${at === 0 ? 'M' : 'L'}${x((at + 1) * STEP_DAYS).toFixed(1)},${y(value).toFixed(1)}`)
      .join('');
  const target = x(dayNumber(calendar, calendar.target));
  return (
    <svg
      className="run-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden
    >
      <line className="run-picture-target" x1={target} x2={target} y1={0} y2={height} />
      <path className="run-picture-baseline" d={path(headline.baseline)} />
      <path className="run-picture-line" d={path(headline.line)} />
      <circle className="run-picture-point" cx={target} cy={y(headline.atTarget)} r={2.6} />
    </svg>
  );
});
