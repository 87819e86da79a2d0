import { sankey } from 'd3-sankey';
import type { Station } from '../../analysis/stations';

/** Where people were, from above to below. */
const WERE = [
  'elsewhere',
  'separation',
  'institution',
  'reception',
  'shelter',
  'noPlace',
  'list',
  'social',
  'otherHome',
] as const satisfies readonly Station[];

/** Where people went, from above to below. */
const WENT = [
  'institution',
  'reception',
  'shelter',
  'noPlace',
  'list',
  'stopped',
  'social',
  'otherHome',
  'ownWay',
  'ownHome',
  'elsewhere',
  'care',
] as const satisfies readonly Station[];

/** Room between two stations, so that their names do not touch, and where there is little height. @unit pixels */
const PADDING = 15;
const TIGHT_PADDING = 12;
/** Height below which stations stand tight. @unit pixels */
const LITTLE_HEIGHT = 340;

/** Width of the bar of a station. @unit pixels */
export const BAR = 8;

/** Least width a stream is drawn with. @unit pixels */
const THINNEST = 0.8;

/** A stream to be drawn: its width stands for `amount`, whatever its sign. */
export interface DrawnStream {
  readonly from: Station;
  readonly to: Station;
  readonly amount: number;
}

/** A station on one side of the picture. */
export interface PlacedStation {
  readonly station: Station;
  readonly side: 'were' | 'went';
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A stream as a ribbon. */
export interface PlacedStream<Stream extends DrawnStream> {
  readonly stream: Stream;
  readonly path: string;
}

/** A picture of streams. */
export interface FlowPicture<Stream extends DrawnStream> {
  readonly stations: readonly PlacedStation[];
  readonly streams: readonly PlacedStream<Stream>[];
}

/** Room for the streams, without the names beside them. @unit pixels */
export interface FlowRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly id: string;
  readonly station: Station;
  readonly side: PlacedStation['side'];
}

interface Link<Stream> {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly stream: Stream;
}

function nodesOf(streams: readonly DrawnStream[]): Node[] {
  const has = (side: 'from' | 'to', station: Station): boolean => streams.some((stream) => stream[side] === station);
  return [
    ...WERE.filter((station) => has('from', station)).map((station): Node => node('were', station)),
    ...WENT.filter((station) => has('to', station)).map((station): Node => node('went', station)),
  ];
}

function node(side: PlacedStation['side'], station: Station): Node {
  return { id: `${side} ${station}`, station, side };
}

function ribbon([x0, x1]: readonly [number, number], [y0, y1]: readonly [number, number], width: number): string {
  const half = width / 2;
  const middle = (x0 + x1) / 2;
  const at = (value: number): string => value.toFixed(1);
  const [a, b] = [at(y0 - half), at(y1 - half)];
  const [c, d] = [at(y1 + half), at(y0 + half)];
  return `M${at(x0)},${a}C${at(middle)},${a} ${at(middle)},${b} ${at(x1)},${b}V${c}C${at(middle)},${c} ${at(middle)},${d} ${at(x0)},${d}Z`;
}

/** Lays streams out between where people were and where they went; nothing where there is no stream. */
export function flowPicture<Stream extends DrawnStream>(
  streams: readonly Stream[],
  { left, top, width, height }: FlowRoom,
): FlowPicture<Stream> {
  const drawn = streams.filter(({ amount }) => amount !== 0);
  if (drawn.length === 0 || width <= 0 || height <= 0) return { stations: [], streams: [] };
  const layout = sankey<Node, Link<Stream>>()
    .nodeId(({ id }) => id)
    .nodeWidth(BAR)
    .nodePadding(height < LITTLE_HEIGHT ? TIGHT_PADDING : PADDING)
    .nodeSort(null)
    .extent([
      [left, top],
      [left + width, top + height],
    ]);
  const { nodes, links } = layout({
    nodes: nodesOf(drawn),
    links: drawn.map((stream) => ({
      source: node('were', stream.from).id,
      target: node('went', stream.to).id,
      value: Math.abs(stream.amount),
      stream,
    })),
  });
  return {
    stations: nodes.map(({ station, side, x0 = 0, y0 = 0, y1 = 0 }) => ({
      station,
      side,
      x: x0,
      y: y0,
      height: Math.max(THINNEST, y1 - y0),
    })),
    streams: links.map(({ stream, y0 = 0, y1 = 0, width: thickness = 0 }) => ({
      stream,
      path: ribbon([left + BAR, left + width - BAR], [y0, y1], Math.max(THINNEST, thickness)),
    })),
  };
}
