import type { LinePlot } from './line-plot';
import type { RunStroke } from './run-stroke';
import { svgElement, svgText } from './svg-element';
import { TOKENS } from './tokens';

/** Colours of a chart that is a file: those of paper, wherever it was made. */
export const PAPER = TOKENS.themes.light;

const STROKES: Readonly<Record<RunStroke['role'], string>> = {
  focus: PAPER.runActive,
  reference: PAPER.runBaseline,
  other: PAPER.runOther,
};

/** Size of what is written along the axes. @unit pixels */
const AXIS_TEXT = { 'font-size': TOKENS.type.screen.label.size, fill: PAPER.inkTertiary };

function axes({ size, bottom, years, ticks }: LinePlot): readonly string[] {
  const across = { x1: 0, x2: size.width };
  return [
    ...years.flatMap(({ x, middle, name, isTarget }) => [
      svgElement('line', { x1: x, x2: x, y1: bottom, y2: bottom + 4, stroke: PAPER.hairline }),
      svgElement(
        'text',
        {
          x: middle,
          y: bottom + 16,
          'text-anchor': 'middle',
          ...AXIS_TEXT,
          ...(isTarget ? { fill: PAPER.ink, 'font-weight': 650 } : {}),
        },
        [svgText(name)],
      ),
    ]),
    ...ticks.flatMap(({ value, y, name }) => [
      svgElement('line', {
        ...across,
        y1: y,
        y2: y,
        ...(value === 0 ? { stroke: PAPER.runBaseline, 'stroke-width': 1.4 } : { stroke: PAPER.hairline }),
      }),
      svgElement('text', { x: -8, y: y + 4, 'text-anchor': 'end', ...AXIS_TEXT }, [svgText(name)]),
    ]),
    svgElement('line', { ...across, y1: bottom, y2: bottom, stroke: PAPER.line }),
  ];
}

function runs({ post, runs: all }: LinePlot): readonly string[] {
  return all.flatMap(({ stroke, path, point }) => {
    const isFocus = stroke.role === 'focus';
    const line = svgElement('path', {
      d: path,
      fill: 'none',
      stroke: STROKES[stroke.role],
      'stroke-width': stroke.width,
      'stroke-linejoin': 'round',
      'stroke-dasharray': stroke.dash,
    });
    if (point === undefined) return [line];
    const look = { fill: isFocus ? PAPER.ink : PAPER.ground, stroke: PAPER.ink, 'stroke-width': 1.8 };
    return [line, svgElement('circle', { cx: post.x, cy: point.y, r: point.radius, ...look })];
  });
}

/** A plot as SVG, drawn from the corner at the top left of its lines. */
export function plotPicture(plot: LinePlot): readonly string[] {
  const { bottom, bands, post } = plot;
  const thin = { fill: 'none', stroke: PAPER.runOther, 'stroke-opacity': 0.45, 'stroke-width': 0.8 };
  return [
    ...axes(plot),
    ...bands.flatMap(({ area, futures }) => [
      ...(area === '' ? [] : [svgElement('path', { d: area, fill: PAPER.bandInner })]),
      ...futures.map((path) => svgElement('path', { d: path, ...thin })),
    ]),
    svgElement('line', { x1: post.x, x2: post.x, y1: 0, y2: bottom, stroke: PAPER.target, 'stroke-width': 1.4 }),
    svgElement('path', { d: post.foot, fill: PAPER.target }),
    ...runs(plot),
  ];
}
