import type { DisplayGroup } from '../contract/households';
import type { Setting } from '../contract/settings';
import type { PlaceRef } from '../store/place-ref';
import type { Box } from './box';
import type { Camera } from './camera';
import { insetPolygon, type ConvexPolygon } from './convex-polygon';
import { hatchRim } from './hatch';
import type { LanePainter } from './lanes';
import { FULL_LOAD } from './load-ratios';
import { otherHomesOf } from './other-homes';
import { shareOfYears } from './ribbon';
import type { StageRun, StageScene } from './stage-scene';
import type { StagePalette } from './theme';
import { TOKENS } from '../chart/tokens';

/** How deep the hatch of a neighbourhood reaches that is asked too much. @unit px */
const RIM = 11;
const HATCH_HALF = 0.65;
/** Room between a thing and the outline that selects it. @unit px */
const ROOM = 4;
/** Height of the name below a place. @unit px */
const NAME_ROOM = 34;
/** Smallest half of an outline round a home. @unit px */
const LEAST_HALF = 7;
/** Half the widths of the double outline: ink in the middle, ground on both sides. @unit px */
const SELECTED = { ink: 1, ground: 3 };

/** What marks are drawn from. */
export interface MarkScene {
  readonly scene: StageScene;
  readonly camera: Camera;
  readonly palette: StagePalette;
}

/** A polygon of region space in px of the screen. */
function onScreen({ scene, camera }: MarkScene, polygon: ConvexPolygon): number[] {
  const { x, y, scale } = scene.layout.region;
  return polygon.map((value, index) =>
    index % 2 === 0 ? camera.x + (x + value * scale) * camera.zoom : camera.y + (y + value * scale) * camera.zoom,
  );
}

function boxPolygon({ camera }: MarkScene, { x, y, width, height }: Box): number[] {
  const left = camera.x + x * camera.zoom - ROOM;
  const top = camera.y + y * camera.zoom - ROOM;
  const right = camera.x + (x + width) * camera.zoom + ROOM;
  const bottom = camera.y + (y + height) * camera.zoom + ROOM;
  return [left, top, right, top, right, bottom, left, bottom];
}

/** A closed line. Its ends lie over one another, so that no corner stays open. */
function closed(polygon: readonly number[]): number[] {
  return [...polygon, ...polygon.slice(0, 4)];
}

function paintOverload(painter: LanePainter, marks: MarkScene, run: StageRun): void {
  const { scene, palette } = marks;
  const half = TOKENS.stroke.screen.overload / 2;
  scene.shape.neighbourhoods.forEach(({ land }, hood) => {
    if ((run.loadRatios[hood] ?? 0) <= FULL_LOAD) return;
    const outline = insetPolygon(onScreen(marks, land), half);
    if (outline.length < 6) return;
    for (const line of hatchRim(outline, RIM)) painter.band(line, () => HATCH_HALF, palette.warn, 0.75);
    painter.band(closed(outline), () => half, palette.warn, 1);
  });
}

function homePolygon(marks: MarkScene, run: StageRun, row: number): number[] {
  const { camera } = marks;
  const point = { x: 0, y: 0 };
  run.routes.home(row, point);
  camera.toScreen(point.x, point.y, point);
  const half = Math.max(LEAST_HALF, ((run.seats.pitch[row] ?? 0) * run.regionScale * camera.zoom) / 2 + ROOM);
  const { x, y } = point;
  return [x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half];
}

/** A slice across the waiting list. */
function listPolygon(marks: MarkScene, run: StageRun, years: number): number[] {
  const { layout } = marks.scene;
  const share = shareOfYears(run.routes.ribbonScale, years);
  const before = { x: 0, y: 0 };
  const after = { x: 0, y: 0 };
  layout.ribbon.at(Math.max(0, share - 0.008), before);
  layout.ribbon.at(Math.min(1, share + 0.008), after);
  const length = Math.max(1e-6, Math.hypot(after.x - before.x, after.y - before.y));
  const half = layout.ribbonThickness / 2 + 2;
  const nx = (-(after.y - before.y) / length) * half;
  const ny = ((after.x - before.x) / length) * half;
  const corners = [
    { x: before.x + nx, y: before.y + ny },
    { x: after.x + nx, y: after.y + ny },
    { x: after.x - nx, y: after.y - ny },
    { x: before.x - nx, y: before.y - ny },
  ];
  return corners.flatMap((corner) => {
    const point = { x: 0, y: 0 };
    marks.camera.toScreen(corner.x, corner.y, point);
    return [point.x, point.y];
  });
}

/** The bar of a group in the gate, or the whole gate. */
function gatePolygon(marks: MarkScene, run: StageRun, group: DisplayGroup | undefined): number[] {
  const { gate } = marks.scene.layout;
  const bar = run.bars.find((each) => each.group === group);
  if (bar === undefined) return boxPolygon(marks, gate);
  return boxPolygon(marks, { ...gate, y: bar.y, height: bar.outsiderHeight + bar.insiderHeight });
}

/** A way out with its name and count. */
function wayOutPolygon(marks: MarkScene, setting: Setting): number[] {
  const { waysOut, mode } = marks.scene.layout;
  const way = waysOut.find(({ settings }) => settings.includes(setting));
  if (way === undefined || mode !== 'wide') return [];
  const [left = 0] = way.lane.points;
  return boxPolygon(marks, { x: left, y: way.name.y - 8, width: way.name.x - left, height: 34 });
}

/** From the uppermost dot of a place down to its name: the room above may be empty. */
function vesselPolygon(marks: MarkScene, run: StageRun, index: number): number[] {
  const box = marks.scene.layout.vessels[index]?.box;
  if (box === undefined) return [];
  const { others, ready } = run.vesselDots[index] ?? { others: new Float32Array(0), ready: new Float32Array(0) };
  const floor = box.y + box.height;
  let top = floor - 12;
  for (const dots of [others, ready])
    for (let at = 1; at < dots.length; at += 2) top = Math.min(top, (dots[at] ?? top) - 6);
  return boxPolygon(marks, { ...box, y: top, height: floor - top + NAME_ROOM });
}

/** Outline of what is selected, in px of the screen; empty where it is not on the stage. */
function selectedPolygon(marks: MarkScene, run: StageRun, selected: PlaceRef): number[] {
  const { shape, layout } = marks.scene;
  switch (selected.kind) {
    case 'neighbourhood':
      return onScreen(marks, shape.neighbourhoods[selected.neighbourhood]?.land ?? []);
    case 'municipality':
      return onScreen(marks, insetPolygon(shape.municipalities[selected.municipality]?.outline ?? [], 2.5));
    case 'home':
      return homePolygon(marks, run, selected.row);
    case 'list':
      return listPolygon(marks, run, selected.years);
    case 'gate':
      return gatePolygon(marks, run, selected.group);
    case 'wayOut':
      return wayOutPolygon(marks, selected.setting);
    case 'vessel': {
      const other = otherHomesOf(layout, selected.id);
      if (other !== undefined) return boxPolygon(marks, other.box);
      const vessel = layout.vessels.findIndex(({ id }) => id === selected.id);
      return vesselPolygon(marks, run, vessel);
    }
  }
}

/** Neighbourhoods that are asked more than they can carry, and what is selected, in px of the screen. */
export function paintMarks(painter: LanePainter, marks: MarkScene): void {
  const { scene, palette } = marks;
  const { run, selected } = scene;
  if (run === undefined) return;
  paintOverload(painter, marks, run);
  if (selected === null) return;
  const outline = selectedPolygon(marks, run, selected);
  if (outline.length === 0) return;
  painter.band(closed(outline), () => SELECTED.ground, palette.ground, 1);
  painter.band(closed(outline), () => SELECTED.ink, palette.ink, 1);
}
