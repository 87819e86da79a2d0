import type { ReactNode } from 'react';
import type { LinePlot as PlotGeometry } from '../../../chart/line-plot';
import './line-plot.css';

/** Lines of some runs on the axes of time and value, with the target date as a post. */
export function LinePlot({ plot, label }: { readonly plot: PlotGeometry; readonly label: string }): ReactNode {
  const { size, bottom, years, ticks, bands, post, runs } = plot;
  return (
    <svg className="line-plot" width={size.width} height={size.height} role="img" aria-label={label}>
      {years.map(({ year, x, middle, name, isTarget }) => (
        <g key={year}>
          <line className="line-plot-grid" x1={x} x2={x} y1={bottom} y2={bottom + 4} />
          <text className="line-plot-year" data-target={isTarget || undefined} x={middle} y={bottom + 16}>
            {name}
          </text>
        </g>
      ))}
      {ticks.map(({ value, y, name }) => (
        <g key={value}>
          <line className={value === 0 ? 'line-plot-zero' : 'line-plot-grid'} x1={0} x2={size.width} y1={y} y2={y} />
          <text className="line-plot-tick" x={-8} y={y} dy="0.32em">
            {name}
          </text>
        </g>
      ))}
      <line className="line-plot-axis" x1={0} x2={size.width} y1={bottom} y2={bottom} />
      {bands.map(({ id, area, futures }) => (
        <g key={id}>
          {area !== '' && <path className="line-plot-band" d={area} />}
          {futures.map((path, seed) => (
            <path key={seed} className="line-plot-future" d={path} />
          ))}
        </g>
      ))}
      <line className="line-plot-post" x1={post.x} x2={post.x} y1={0} y2={bottom} />
      <path className="line-plot-foot" d={post.foot} />
      {runs.map(({ id, stroke, path, point }) => (
        <g key={id} className="line-plot-run" data-style={stroke.role}>
          <path className="line-plot-line" d={path} strokeWidth={stroke.width} strokeDasharray={stroke.dash} />
          {point !== undefined && <circle className="line-plot-point" cx={post.x} cy={point.y} r={point.radius} />}
        </g>
      ))}
    </svg>
  );
}
