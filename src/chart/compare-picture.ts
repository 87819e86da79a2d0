import type { Calendar } from '../contract/calendar';
import type { ChartedId } from '../analysis/seed-result';
import { indicatorById } from '../contract/indicators';
import type { Words } from '../language/words';
import { runLines } from './chart-lines';
import type { ChartRun, ChartedRuns } from './chart-lines';
import type { ChartPicture } from './chart-picture';
import { comparePlot } from './compare-plot';
import type { ChartAsked } from './compare-plot';
import { PAPER, plotPicture } from './plot-picture';
import { svgElement, svgText } from './svg-element';
import { textLines } from './text-lines';
import { TOKENS } from './tokens';

/** Where the numbers of a picture come from: what somebody who holds nothing but the picture needs to compute it again. */
export interface PictureOrigin {
  /** Version of the model. */
  readonly model: string;
  readonly seeds: readonly string[];
  /** Beliefs that differ from future to future. */
  readonly sampledBeliefs: number;
  /** Hash of the numbers. */
  readonly hash: string;
  /** The runs in their order, each with its name and its link, which is empty where there is none. */
  readonly runs: readonly { readonly name: string; readonly link: string }[];
}

/** A comparison that is drawn. */
export interface DrawnComparison extends ChartedRuns {
  readonly calendar: Calendar;
  readonly origin: PictureOrigin;
}

/** The lines of a picture: years below, values left. @unit pixels */
const SIZE = { width: 620, height: 320 };
/** Room around the lines: values left, names right, title above. @unit pixels */
const ROOM = { left: 62, right: 214, top: 58, bottom: 16 };
/** Characters of a name on a line, and lines of a name; of more, an ellipsis. */
const NAME = { length: 26, lines: 2, pitch: 15 };
/** Characters of a note on a line, also in the wide letters of a device without ours. @unit characters */
const NOTE_LENGTH = 126;
const NOTE_PITCH = 15;
/** Space from an edge to what is written there. @unit pixels */
const MARGIN = 14;

/** What is drawn, in words: the unit, what it is a difference with, and what the band holds. */
export function chartCaption(
  { text }: Words,
  { indicator, isDifference, bandChoice }: ChartAsked,
  { reference, banded }: { readonly reference: Pick<ChartRun, 'number' | 'name'>; readonly banded: number },
): string {
  const unit = text(`app.chartUnit.${indicatorById(indicator).unit}`);
  const lines = isDifference
    ? text('compare.difference.unit', { number: reference.number, reference: reference.name, unit })
    : unit;
  return `${lines}; ${text('compare.band.note', { band: bandChoice, number: banded })}`;
}

function nameLines(name: string): readonly string[] {
  const lines = textLines(name, NAME.length);
  const shown = lines.slice(0, NAME.lines);
  return lines.length > NAME.lines ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''}…`] : shown;
}

/** The number of a run in a circle, and its name, beside the end of its line. */
function runName({ number, name, isFocus }: ChartRun, y: number): readonly string[] {
  const x = SIZE.width + 20;
  const lines = nameLines(name);
  const first = y + 4 - ((lines.length - 1) * NAME.pitch) / 2;
  const weight = isFocus ? 650 : undefined;
  return [
    svgElement('circle', {
      cx: x,
      cy: y,
      r: 9.2,
      fill: isFocus ? PAPER.ink : PAPER.ground,
      stroke: PAPER.ink,
      'stroke-width': 1.6,
    }),
    svgElement(
      'text',
      {
        x,
        y: y + 4,
        'text-anchor': 'middle',
        'font-size': 12,
        'font-weight': 650,
        fill: isFocus ? PAPER.ground : PAPER.ink,
      },
      [String(number)],
    ),
    svgElement(
      'text',
      { 'font-size': 13, 'font-weight': weight, fill: PAPER.ink },
      lines.map((line, index) => svgElement('tspan', { x: x + 15, y: first + index * NAME.pitch }, [svgText(line)])),
    ),
  ];
}

/** What is needed to compute a picture again, a note a line. */
function originNotes({ text }: Words, { runs, origin }: DrawnComparison): readonly string[] {
  const version = text('report.again.version', { version: origin.model });
  const reference = runs.find(({ isReference }) => isReference)?.number ?? 1;
  return [
    text('comparePicture.origin', {
      version,
      number: reference,
      futures: origin.seeds.length,
      sampled: origin.sampledBeliefs,
      seed: origin.seeds[0] ?? '',
      hash: origin.hash,
    }),
    ...origin.runs.map(({ name, link }, index) =>
      link === '' ? `${String(index + 1)}. ${name}` : `${String(index + 1)}. ${name}: ${link}`,
    ),
  ];
}

/** The title and the caption above the lines, and the notes below them. */
function writing({ title, caption }: { title: string; caption: string }, notes: readonly string[]): readonly string[] {
  const x = MARGIN - ROOM.left;
  return [
    svgElement('text', { x, y: 27 - ROOM.top, 'font-size': 16, 'font-weight': 650, fill: PAPER.ink }, [svgText(title)]),
    svgElement('text', { x, y: 45 - ROOM.top, 'font-size': 12.5, fill: PAPER.inkSecondary }, [svgText(caption)]),
    ...notes.map((line, index) =>
      svgElement(
        'text',
        {
          x,
          y: SIZE.height + ROOM.bottom + (index + 1) * NOTE_PITCH,
          'font-size': 10.5,
          fill: PAPER.inkTertiary,
        },
        [svgText(line)],
      ),
    ),
  ];
}

/** The chart of a comparison as SVG that stands by itself: colours in it, its text as text, what it takes to make it again. */
export function comparePicture(words: Words, drawn: DrawnComparison, asked: ChartAsked): ChartPicture {
  const { runs, calendar } = drawn;
  const title = words.text(`indicator.${asked.indicator}.name`);
  const banded = runs.find(({ isFocus }) => isFocus)?.number ?? 0;
  const reference = runs.find(({ isReference }) => isReference) ?? { number: 1, name: '' };
  const caption = chartCaption(words, asked, { reference, banded });
  const pitch = 8 + NAME.pitch * Math.max(...runs.map(({ name }) => nameLines(name).length));
  const { plot, lines, nameHeights } = comparePlot(
    words,
    { ...asked, lines: runLines(drawn, asked.indicator, asked.isDifference) },
    { calendar, size: SIZE, namePitch: pitch },
  );
  const origin = originNotes(words, drawn);
  const notes = origin.flatMap((note) => textLines(note, NOTE_LENGTH));
  const width = ROOM.left + SIZE.width + ROOM.right;
  const height = ROOM.top + SIZE.height + ROOM.bottom + notes.length * NOTE_PITCH + MARGIN;
  const corner = { x: -ROOM.left, y: -ROOM.top };
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: [corner.x, corner.y, width, height].join(' '),
      role: 'img',
      'aria-label': title,
      'font-family': TOKENS.font.sans.family,
    },
    [
      svgElement('title', {}, [svgText(title)]),
      svgElement('desc', {}, [svgText([caption, ...origin].join('\n'))]),
      svgElement('rect', { ...corner, width, height, fill: PAPER.ground }),
      ...plotPicture(plot),
      ...lines.flatMap(({ run }, index) => runName(run, nameHeights[index] ?? 0)),
      ...writing({ title, caption }, notes),
    ],
  );
  return { svg: `${svg}\n`, width, height };
}

/** The chart as it is drawn where nobody chose otherwise: lines over each other, and the band around 8 in 10 futures. */
export function usualChart(indicator: ChartedId): ChartAsked {
  return { indicator, isDifference: false, bandChoice: 'eight' };
}
