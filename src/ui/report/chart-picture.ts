import type { ChartPicture } from '../../chart/chart-picture';
import { textLines } from '../../chart/text-lines';

/** What stands around the lines of a chart that is taken home. */
export interface PictureWords {
  readonly title: string;
  /** Below the lines: what is drawn, and what is needed to compute it again. */
  readonly notes: readonly string[];
}

/** What style sheets say of the parts of a chart; a file has none, so each part takes it along. */
const STYLES = [
  'display',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Room for values left, names right, years below; above, the title takes the room the chart keeps for flags. @unit pixels */
const ROOM = { left: 60, right: 150, top: -18, bottom: 10 };
const NOTE_PITCH = 14;
/** Characters of a note that fit on a line, also in the wide letters of a device without ours. */
const NOTE_LENGTH = 88;
/** Dots of a PNG for each pixel. */
const DENSITY = 2;

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** A chart of the page as SVG that stands by itself: colours and letters in it, its text as text. */
export function chartPicture(chart: SVGSVGElement, { title, notes }: PictureWords): ChartPicture {
  const { clientWidth, clientHeight } = chart;
  const lines = notes.flatMap((note) => textLines(note, NOTE_LENGTH));
  const width = ROOM.left + clientWidth + ROOM.right;
  const height = ROOM.top + clientHeight + ROOM.bottom + (lines.length + 1) * NOTE_PITCH;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [...chart.querySelectorAll<SVGElement>('*')];
  for (const [index, part] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[index] ?? chart);
    for (const name of STYLES) part.style.setProperty(name, style.getPropertyValue(name));
  }
  const style = getComputedStyle(chart);
  const [ground, ink] = ['--ground', '--ink'].map((name) => style.getPropertyValue(name));
  const font = { 'font-family': style.fontFamily, fill: ink ?? '' };
  const below = clientHeight + ROOM.bottom;
  copy.removeAttribute('class');
  for (const [name, value] of Object.entries({ width, height })) copy.setAttribute(name, String(value));
  copy.setAttribute('viewBox', [-ROOM.left, -ROOM.top, width, height].join(' '));
  copy.setAttribute('aria-label', title);
  copy.prepend(
    element('title', {}, title),
    element('desc', {}, notes.join('\n')),
    element('rect', { x: -ROOM.left, y: -ROOM.top, width, height, fill: ground ?? '' }),
    element('text', { x: 12 - ROOM.left, y: 24 - ROOM.top, 'font-size': 15, 'font-weight': 600, ...font }, title),
    ...lines.map((line, index) =>
      element('text', { x: 12 - ROOM.left, y: below + (index + 1) * NOTE_PITCH, 'font-size': 10.5, ...font }, line),
    ),
  );
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** A picture as PNG, two dots a pixel in each direction. */
export async function pngOfPicture({ svg, width, height }: ChartPicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * DENSITY);
    canvas.height = Math.round(height * DENSITY);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The browser made no PNG'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
