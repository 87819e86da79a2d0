import type { Point } from './convex-polygon';
import { Curve, levelCubic, type Cubic } from './curve';
import type { Box } from './box';
import type { Vessel, VesselLayout } from './vessel-layout';

/** What the ways of the places left of the gate are laid in. */
export interface WaySetting extends Pick<VesselLayout, 'gutter' | 'gap' | 'right'> {
  readonly gate: Box;
}

/** From a place to its height at the gate: institutions through the gap in the right column, others past its edge. */
export function gateWay({ exit, column }: Vessel, ways: WaySetting, y: number, offset: number): Curve {
  const end = { x: ways.gate.x, y };
  if (column === 'gate') {
    const aside = { x: exit.x - 16, y: exit.y };
    return new Curve([[exit, aside, { x: end.x - 22, y: end.y }, end]]);
  }
  if (column === 'right') return new Curve([riser(exit, end)]);
  const entry = { x: ways.gutter + 10, y: ways.gap + offset };
  const through = { x: ways.right + 2, y: ways.gap + offset };
  const turn: Cubic = [exit, { x: ways.gutter, y: exit.y }, { x: ways.gutter - 6, y: entry.y }, entry];
  const straight: Cubic = [entry, { x: entry.x + 20, y: entry.y }, { x: through.x - 20, y: through.y }, through];
  return new Curve([turn, straight, levelCubic(through, end)]);
}

/** Past the edge of the column and then into the gate; steep where it has far to rise. */
function riser(from: Point, to: Point): Cubic {
  const across = to.x - from.x;
  return [from, { x: from.x + across * 0.42, y: from.y }, { x: from.x + across * 0.12, y: to.y }, to];
}

/** From one place to another, through the room between the columns. */
export function placeWay(from: Vessel, to: Vessel, ways: WaySetting): Curve {
  const start = edgeOf(from, ways);
  const end = edgeOf(to, ways);
  const reach = 4 + Math.min(9, Math.abs(end.y - start.y) * 0.06);
  const bend = (at: Point, vessel: Vessel): number =>
    from.column !== to.column ? ways.gutter : at.x + (vessel.column === 'left' ? reach : -reach) * 1.3;
  return new Curve([[start, { x: bend(start, from), y: start.y }, { x: bend(end, to), y: end.y }, end]], 33);
}

/** Edge of a place at the room between the columns. */
function edgeOf({ column, exit, back }: Vessel, { gutter }: WaySetting): Point {
  return column === 'left' ? { x: Math.min(exit.x, gutter), y: exit.y } : back;
}

/** Point inside a place where who comes or goes is drawn, each at one of their own. */
export function placeInside({ box }: Vessel, across: number): Point {
  return { x: box.x + box.width * (0.08 + 0.84 * across), y: box.y + box.height - Math.min(8, box.height / 2) };
}

/** From beyond the edge of the stage into a place: institutions from the left, the others up between the columns. */
export function edgeWay(vessel: Vessel, { gutter }: WaySetting, height: number, across: number): Cubic {
  const inside = placeInside(vessel, across * 0.16);
  if (vessel.column === 'gate') {
    const start = { x: inside.x + 20, y: inside.y + 70 };
    return [start, { x: start.x, y: start.y - 20 }, { x: inside.x, y: inside.y + 30 }, inside];
  }
  if (vessel.column === 'left') {
    const start = { x: -40, y: inside.y + 24 * (across - 0.5) };
    return [start, { x: -10, y: start.y }, { x: inside.x - 30, y: inside.y }, inside];
  }
  if (vessel.group === 'STA') {
    const over = placeInside(vessel, across);
    const start = { x: over.x, y: -30 };
    return [start, { x: over.x, y: -8 }, { x: over.x, y: vessel.box.y }, { x: over.x, y: vessel.box.y + 8 }];
  }
  const start = { x: gutter, y: height + 30 };
  return [start, { x: gutter, y: (start.y + inside.y) / 2 }, { x: gutter, y: inside.y }, inside];
}
