import { useEffect, useId, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import { indicatorById } from '../../contract/indicators';
import { bandPath, linePath } from '../../chart/line-path';
import type { TimeAxis } from '../../chart/time-axis';
import { createValueAxis } from '../../chart/value-axis';
import { plainAmount } from '../figures/amount';
import { yearOf } from '../figures/over-year';
import { runBand } from '../figures/run-band';
import { runSeries } from '../figures/run-series';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage, useSession } from '../session/page-context';
import { ChartLabels } from './chart-labels';
import { CHART_BOTTOM, chartTop } from './chart-room';
import './run-chart.css';

/** One indicator for all years at once: this run, the baseline dashed behind it, and the future that stood before. */
export function RunChart({ axis, height }: { readonly axis: TimeAxis; readonly height: number }): ReactNode {
  const { session } = usePage();
  const texts = useTexts();
  const view = useSession('calendar', 'current', 'baseline', 'isBaseline', 'isShowingBaseline', 'isComputing', 'pairs');
  const { calendar, baseline, isBaseline, isComputing } = view;
  const current = view.isShowingBaseline ? baseline : view.current;
  const indicator = useChoice((state) => state.indicator);
  const clip = useId();
  const preview = useRef<SVGPathElement>(null);
  const past = useRef<SVGRectElement>(null);
  const future = useRef<SVGRectElement>(null);
  const top = chartTop(height);
  const plotHeight = Math.max(20, height - top - CHART_BOTTOM);

  const run = useMemo(() => runSeries(current?.counts, indicator), [current?.counts, indicator]);
  const base = useMemo(
    () => (isBaseline ? new Float64Array(0) : runSeries(baseline?.counts, indicator)),
    [baseline?.counts, isBaseline, indicator],
  );
  const band = useMemo(
    () =>
      isBaseline
        ? null
        : runBand(
            view.pairs.pairs.map(({ changed }) => changed),
            indicator,
          ),
    [view.pairs, isBaseline, indicator],
  );
  const values = useMemo(() => createValueAxis([run, base], plotHeight), [run, base, plotHeight]);
  const scales = useMemo(() => ({ x: axis.x, y: (value: number) => top + values.y(value) }), [axis, values, top]);
  const path = useMemo(() => linePath(run, scales), [run, scales]);

  useEffect(() => {
    let drawn: Float64Array | null | undefined;
    return session.onFrame((frame) => {
      const x = axis.x(frame.day);
      past.current?.setAttribute('width', Math.max(0, x).toFixed(1));
      future.current?.setAttribute('x', x.toFixed(1));
      if (preview.current === null || frame.preview === drawn) return;
      drawn = frame.preview;
      preview.current.setAttribute('d', drawn === null ? '' : linePath(drawn, scales));
    });
  }, [axis, scales, session]);

  // While another future is coming the one that stood stays as a ghost.
  const isOld = isComputing && current?.counts.weeks === Math.floor(axis.horizonDay / DAYS_PER_WEEK);
  const bottom = top + plotHeight;
  const targetYear = yearOf(calendar.target);
  const { unit } = indicatorById(indicator);
  return (
    <svg
      className="chart"
      role="img"
      aria-label={texts.text('app.chart', { name: texts.text(`indicator.${indicator}.name`) })}
    >
      <defs>
        <clipPath id={`${clip}-past`}>
          <rect ref={past} x="-4" y="0" width="0" height={height} />
        </clipPath>
        <clipPath id={`${clip}-future`}>
          <rect ref={future} x="0" y="0" width={axis.width} height={height} />
        </clipPath>
      </defs>
      {axis.years.map(({ year, x, middle }) => (
        <g key={year}>
          <line className="chart-grid" x1={x} x2={x} y1={top} y2={bottom} />
          <text className="chart-year" data-target={year === targetYear || undefined} x={middle} y={bottom + 16}>
            {axis.width / axis.years.length < 34 ? `’${String(year % 100)}` : year}
          </text>
        </g>
      ))}
      {values.ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={0} x2={axis.width} y1={scales.y(tick)} y2={scales.y(tick)} />
          <text className="chart-tick" x={-8} y={scales.y(tick)} dy="0.32em">
            {plainAmount(texts, unit, tick)}
          </text>
        </g>
      ))}
      <line className="chart-axis" x1={0} x2={axis.width} y1={bottom} y2={bottom} />
      {band !== null && (
        <>
          <path className="chart-band" d={bandPath(band.low, band.high, scales)} />
          <path className="chart-band chart-band-inner" d={bandPath(band.innerLow, band.innerHigh, scales)} />
        </>
      )}
      <path className="chart-baseline" d={linePath(base, scales)} />
      <g className="chart-runs" data-old={isOld || undefined}>
        <path className="chart-run chart-run-past" d={path} clipPath={`url(#${clip}-past)`} />
        <path className="chart-run" d={path} clipPath={`url(#${clip}-future)`} />
      </g>
      <path className="chart-preview" ref={preview} />
      <ChartLabels
        axis={axis}
        y={scales.y}
        lines={{ current: run, baseline: base }}
        indicator={indicator}
        targetDay={dayNumber(calendar, calendar.target)}
      />
    </svg>
  );
}
