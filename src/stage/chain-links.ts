import type { Point } from './convex-polygon';

/** How much a link bows, as a share of its length. */
const BOW = 0.18;

/** Radius of a node. @unit px */
export const NODE_RADIUS = 9;

/** Least distance between two nodes, so that both numbers can be read. @unit px */
const APART = 2 * NODE_RADIUS + 3;

/** Room between the words of a chain and its last node. @unit px */
const WORD_GAP = 14;

/** A link of a chain as a quadratic curve, from the rim of one node to that of the next. */
export interface ChainCurve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** A box of words. @unit px */
export interface WordBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Moves nodes that lie on each other apart, each away from those before it; the first one stays. */
export function spreadNodes(points: readonly Point[]): readonly Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    let at = point;
    for (const other of placed) {
      const dx = at.x - other.x;
      const dy = at.y - other.y;
      const distance = Math.hypot(dx, dy);
      if (distance >= APART) continue;
      const along = distance < 0.01 ? { x: 1, y: 0 } : { x: dx / distance, y: dy / distance };
      at = { x: other.x + along.x * APART, y: other.y + along.y * APART };
    }
    placed.push(at);
  }
  return placed;
}

function towards(from: Point, to: Point, length: number): Point {
  const distance = Math.max(1e-9, Math.hypot(to.x - from.x, to.y - from.y));
  const share = Math.min(0.5, length / distance);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The links between nodes one after the other, each bowed to the same side as it goes. */
export function chainCurves(nodes: readonly Point[]): readonly ChainCurve[] {
  const curves: ChainCurve[] = [];
  for (let index = 1; index < nodes.length; index++) {
    const start = nodes[index - 1];
    const end = nodes[index];
    if (start === undefined || end === undefined) continue;
    const control = {
      x: (start.x + end.x) / 2 + (end.y - start.y) * BOW,
      y: (start.y + end.y) / 2 - (end.x - start.x) * BOW,
    };
    curves.push({
      from: towards(start, control, NODE_RADIUS),
      control,
      to: towards(end, control, NODE_RADIUS),
    });
  }
  return curves;
}

/** The part of a curve up to a share 0..1 of it. */
export function partOfCurve({ from, control, to }: ChainCurve, share: number): ChainCurve {
  const between = (a: Point, b: Point): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  const bent = between(from, control);
  return { from, control: bent, to: between(bent, between(control, to)) };
}

function overlap(box: WordBox, point: Point): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.max(0, NODE_RADIUS + 4 - Math.hypot(dx, dy));
}

/**
 * Where the words of a chain stand: beside the last node, on the side where they cover the fewest nodes and stay within a
 * room.
 */
export function placeWords(
  nodes: readonly Point[],
  words: { readonly width: number; readonly height: number },
  room: WordBox,
): WordBox {
  const last = nodes.at(-1) ?? { x: 0, y: 0 };
  const reach = NODE_RADIUS + WORD_GAP;
  const within = ({ x, y }: Point): WordBox => ({
    x: Math.max(room.x, Math.min(x, room.x + room.width - words.width)),
    y: Math.max(room.y, Math.min(y, room.y + room.height - words.height)),
    ...words,
  });
  const sides: readonly Point[] = [
    { x: last.x + reach, y: last.y - 8 },
    { x: last.x - reach - words.width, y: last.y - 8 },
    { x: last.x - words.width / 2, y: last.y + reach },
    { x: last.x - words.width / 2, y: last.y - reach - words.height },
  ];
  let best = within(last);
  let least = Infinity;
  for (const side of sides) {
    const box = within(side);
    const moved = Math.hypot(box.x - side.x, box.y - side.y);
    const cost = nodes.reduce((sum, node) => sum + overlap(box, node), 0) * 10 + moved;
    if (cost >= least) continue;
    least = cost;
    best = box;
  }
  return best;
}
