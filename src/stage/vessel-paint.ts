import { DISPLAY_GROUPS } from '../contract/households';
import type { LanePainter, LaneScene } from './lanes';
import type { StagePalette } from './theme';
import { TOKENS } from '../chart/tokens';
import type { Vessel } from './vessel-layout';
import type { VesselLevel } from './vessel-levels';
import { heightOf, type VesselGrain } from './vessel-seats';
import { VESSELS } from './vessels';

const WALL = TOKENS.stroke.screen.vessel;
/** Dots of a dotted floor and their distance. @unit px */
const FLOOR_DOT = { long: 1.6, every: 4.8 };
/** Height of the edge of a tray. @unit px */
const TRAY_EDGE = 5;
/** Widest and narrowest lane between two places. @unit px */
const PLACE_LANE = { min: 0.7, max: 2.6 };

/** How the places left of the gate stand. */
export interface VesselPicture {
  readonly grain: VesselGrain;
  /** In the order of the layout. */
  readonly levels: readonly VesselLevel[];
}

function colorOf({ group }: Vessel, palette: StagePalette): StagePalette['ink'] {
  return palette.groups[DISPLAY_GROUPS.indexOf(group)] ?? palette.ink;
}

function paintFloor(painter: LanePainter, { box }: Vessel, palette: StagePalette): void {
  const y = box.y + box.height;
  for (let x = box.x; x < box.x + box.width; x += FLOOR_DOT.every) {
    painter.box(x, y, FLOOR_DOT.long, WALL, palette.control, 1);
  }
}

/** Walls of a height on a floor. */
function paintWalls(painter: LanePainter, { box }: Vessel, palette: StagePalette, height: number): void {
  const floor = box.y + box.height;
  painter.box(box.x, floor - height, box.width, height, palette.land, 0.6);
  painter.box(box.x - WALL, floor, box.width + 2 * WALL, WALL, palette.control, 1);
  for (const x of [box.x - WALL, box.x + box.width]) painter.box(x, floor - height, WALL, height, palette.control, 1);
}

/** The walls and floors of the places: inside, walls are as high as the people who fit. */
export function paintVessels(
  painter: LanePainter,
  { layout, palette }: Pick<LaneScene, 'layout' | 'palette'>,
  { grain, levels }: VesselPicture,
): void {
  if (layout.mode !== 'wide') return;
  layout.vessels.forEach((vessel, index) => {
    const { people = 0, free } = levels[index] ?? {};
    if (vessel.form === 'heap' || vessel.form === 'loose') paintFloor(painter, vessel, palette);
    else if (vessel.form === 'floor') {
      const { x, y, width, height } = vessel.box;
      painter.box(x, y + height, width, 1, palette.line, 1);
    } else if (vessel.form === 'tray' || free === undefined) paintWalls(painter, vessel, palette, TRAY_EDGE);
    else {
      const rim = heightOf(Math.round(Math.max(0, people + free) / grain.peoplePerDot), vessel.box, grain.pitch) + 2;
      paintWalls(painter, vessel, palette, Math.min(rim, vessel.box.height));
    }
  });
}

/** Lanes from the places into the gate, as wide there as the homes let to their people in a quarter. */
export function paintGateLanes(painter: LanePainter, { layout, routes, palette }: LaneScene): void {
  if (layout.mode !== 'wide') return;
  for (const { vessel, curve, width } of routes.gateLanes) {
    if (width === 0) continue;
    // Thin lanes lie on one another in the gap; together they must not outshine a broad one.
    const alpha = palette.laneAlpha * (width < 2 ? 0.9 : 1.5);
    painter.band(curve.points, () => Math.max(width, 0.9) / 2, colorOf(vessel, palette), alpha);
  }
}

/** Thin lanes between the places: who goes from a cell to the street, or from a couch to the shelter. */
export function paintPlaceLanes(painter: LanePainter, { layout, routes, flows, palette, unit }: LaneScene): void {
  if (layout.mode !== 'wide') return;
  for (const from of layout.vessels) {
    for (const to of layout.vessels) {
      const flow = flowBetween(from, to, flows.between);
      if (flow <= 0) continue;
      const width = Math.min(PLACE_LANE.max, PLACE_LANE.min + flow * unit * 0.35);
      painter.band(routes.between(from, to).points, () => width / 2, colorOf(from, palette), palette.laneAlpha);
    }
  }
}

function flowBetween(from: Vessel, to: Vessel, between: Float64Array): number {
  const index = ({ id }: Vessel): number => VESSELS.findIndex((vessel) => vessel.id === id);
  return between[index(from) * VESSELS.length + index(to)] ?? 0;
}
