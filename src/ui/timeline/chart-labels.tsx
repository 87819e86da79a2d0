import type { ReactNode } from 'react';
import { DAYS_PER_WEEK } from '../../contract/calendar';
import { indicatorById } from '../../contract/indicators';
import type { Indicator, IndicatorId } from '../../contract/indicators';
import type { TimeAxis } from '../../chart/time-axis';
import { plainAmount } from '../figures/amount';
import { useTexts } from '../language/use-texts';
import { usePage } from '../session/page-context';

/** Which lines are labelled, and where they are drawn. */
export interface ChartLabelsProps {
  readonly axis: TimeAxis;
  readonly y: (value: number) => number;
  readonly lines: { readonly current: Float64Array; readonly baseline: Float64Array };
  readonly indicator: IndicatorId;
  readonly targetDay: number;
}

const MONTHS_PER_YEAR = 12;

/** Least distance between the labels at the ends of two lines. @unit pixels */
const LABEL_PITCH = 17;

function apart(current: number, baseline: number): readonly [number, number] {
  const middle = (current + baseline) / 2;
  if (Math.abs(current - baseline) >= LABEL_PITCH) return [current, baseline];
  const half = LABEL_PITCH / 2;
  return current <= baseline ? [middle - half, middle + half] : [middle + half, middle - half];
}

/** A difference in the unit in which it is said: years in months, shares in percent. */
function inWords(unit: Indicator['unit'], gap: number): number {
  if (unit === 'years') return gap * MONTHS_PER_YEAR;
  return unit === 'share' ? gap * 100 : gap;
}

/**
 * Names and last values at the ends of the lines, and the gap at the target date in words. A click on one asks why, as
 * the button beside the chart does.
 */
export function ChartLabels({ axis, y, lines, indicator, targetDay }: ChartLabelsProps): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const { unit } = indicatorById(indicator);
  const end = lines.current.at(-1);
  const baseEnd = lines.baseline.at(-1);
  const isWhole = lines.current.length * DAYS_PER_WEEK > axis.horizonDay - DAYS_PER_WEEK;
  const atTarget = Math.floor(targetDay / DAYS_PER_WEEK) - 1;
  const value = lines.current[atTarget];
  const compared = lines.baseline[atTarget];
  const x = axis.x((atTarget + 1) * DAYS_PER_WEEK);
  const [yCurrent, yBase] = apart(y(end ?? 0), y(baseEnd ?? end ?? 0));
  const gap = value !== undefined && compared !== undefined ? value - compared : undefined;
  return (
    <g
      className="chart-labels"
      onClick={() => {
        choices.setState({ sheet: { kind: 'why', indicator } });
      }}
    >
      {isWhole && end !== undefined && (
        <text
          className="chart-end chart-end-run"
          x={axis.width + 8}
          y={baseEnd === undefined ? y(end) : yCurrent}
          dy="0.32em"
        >
          <tspan className="chart-end-name">
            {texts.text(baseEnd === undefined ? 'term.baseline.name' : 'app.plan.own')}
          </tspan>{' '}
          <tspan>{plainAmount(texts, unit, end)}</tspan>
        </text>
      )}
      {isWhole && baseEnd !== undefined && (
        <text className="chart-end" x={axis.width + 8} y={yBase} dy="0.32em">
          {texts.text('app.chart.baseline', { number: plainAmount(texts, unit, baseEnd) })}
        </text>
      )}
      {value !== undefined && <circle className="chart-point" cx={x} cy={y(value)} r="4.5" />}
      {gap !== undefined && Math.round(inWords(unit, gap)) !== 0 && (
        <text className="chart-gap" x={x + 10} y={y(value ?? 0)} dy={gap < 0 ? '1.35em' : '-0.7em'}>
          {texts.text(`app.gap.${unit}`, {
            direction: gap < 0 ? 'less' : 'more',
            number: Math.abs(Math.round(inWords(unit, gap))),
          })}
        </text>
      )}
    </g>
  );
}
