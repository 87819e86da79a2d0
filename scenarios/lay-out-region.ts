import { voronoiTreemap, type Polygon, type TreemapNode } from 'd3-voronoi-treemap';
import seedrandom from 'seedrandom';
import type { RegionLayout } from '../src/contract/region';

/** Exponent of the superellipse: 2 is an ellipse, more is squarer. */
const HULL_EXPONENT = 2.35;
const HULL_POINTS = 72;
/** Height of the hull over its width. */
const HULL_ASPECT = 0.92;
const TRIES = 24;

function signedPower(value: number, exponent: number): number {
  return Math.sign(value) * Math.pow(Math.abs(value), exponent);
}

/** Superellipse with two low harmonics, fitted to the unit square. */
function hull(): Polygon {
  const points = Array.from({ length: HULL_POINTS }, (_, index): [number, number] => {
    const angle = (-2 * Math.PI * index) / HULL_POINTS;
    const radius = 1 + 0.022 * Math.cos(2 * angle + 0.7) + 0.014 * Math.cos(3 * angle + 2.1);
    const x = radius * signedPower(Math.cos(angle), 2 / HULL_EXPONENT);
    const y = radius * signedPower(Math.sin(angle), 2 / HULL_EXPONENT) * HULL_ASPECT;
    return [x, y];
  });
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  return points.map(([x, y]) => [
    (x - Math.min(...xs)) / width,
    (y - Math.min(...ys)) / width + (1 - height / width) / 2,
  ]);
}

function area(polygon: Polygon): number {
  return Math.abs(
    polygon.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

/** How far from round a polygon is: perimeter² over 4π area, 1 for a circle. */
function raggedness(polygon: Polygon): number {
  const perimeter = polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [0, 0];
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
  return (perimeter * perimeter) / (4 * Math.PI * area(polygon));
}

function treemap(homes: readonly (readonly number[])[], random: () => number): TreemapNode[] {
  const children = homes.map((neighbourhoods): TreemapNode => ({
    height: 1,
    value: neighbourhoods.reduce((a, b) => a + b, 0),
    children: neighbourhoods.map((value) => ({ height: 0, value })),
  }));
  const root: TreemapNode = { height: 2, value: children.reduce((sum, child) => sum + child.value, 0), children };
  voronoiTreemap().clip(hull()).convergenceRatio(0.002).maxIterationCount(300).minWeightRatio(0.01).prng(random)(root);
  return children;
}

function worst(nodes: readonly TreemapNode[]): number {
  const leaves = nodes.flatMap((node) => [node, ...(node.children ?? [])]);
  const scores = leaves.map((node) => raggedness(node.polygon ?? []));
  return Math.max(...scores) + (2 * scores.reduce((a, b) => a + b, 0)) / scores.length;
}

function outline(node: TreemapNode): number[] {
  return (node.polygon ?? []).flatMap(([x, y]) => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]);
}

/**
 * Voronoi treemap of the homes of the neighbourhoods of each municipality inside a superellipse, seeded by the id of
 * the region. Of a fixed number of tries the one with the roundest cells is kept.
 */
export function layOutRegion(id: string, homes: readonly (readonly number[])[]): RegionLayout {
  const tries = Array.from({ length: TRIES }, (_, attempt) =>
    treemap(homes, seedrandom.alea(`layout ${id} ${String(attempt)}`)),
  );
  const best = tries.reduce((kept, next) => (worst(next) < worst(kept) ? next : kept));
  return {
    municipalities: best.map(outline),
    neighbourhoods: best.flatMap((node) => (node.children ?? []).map(outline)),
  };
}
