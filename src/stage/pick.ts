import { SETTING_INDEX } from '../contract/settings';
import { containsPoint } from './convex-polygon';
import { thingOfLabel } from './land-labels';
import { yearsAtShare } from './ribbon';
import type { StageThing, VesselThing } from './stage';
import type { Box } from './box';
import type { StageScene } from './stage-scene';
import { personsAt } from './vessel-levels';

/** Furthest a pointer may be from something thin. @unit px of the screen */
const REACH = 14;
/** Height of the name below a place. @unit px */
const NAME_ROOM = 30;

function isWithin({ x, y, width, height }: Box, px: number, py: number, margin: number): boolean {
  return px >= x - margin && py >= y - margin && px <= x + width + margin && py <= y + height + margin;
}

function pickRibbon({ layout, run }: StageScene, x: number, y: number): StageThing | null {
  const { ribbon, ribbonThickness } = layout;
  const point = { x: 0, y: 0 };
  let best = Infinity;
  let bestShare = 0;
  for (let step = 0; step <= 100; step++) {
    ribbon.at(step / 100, point);
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < best) {
      best = distance;
      bestShare = step / 100;
    }
  }
  if (run === undefined || best > ribbonThickness / 2 + 2) return null;
  return { kind: 'list', years: yearsAtShare(run.routes.ribbonScale, bestShare) };
}

function pickHome(scene: StageScene, x: number, y: number, reach: number): StageThing | null {
  const { run } = scene;
  if (run === undefined) return null;
  const point = { x: 0, y: 0 };
  let best = reach;
  let found = -1;
  for (let i = 0; i < run.watch.vacantCount; i++) {
    const row = run.watch.vacant[i] ?? 0;
    run.routes.home(row, point);
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < best) {
      best = distance;
      found = row;
    }
  }
  const isVacant = found >= 0;
  const size = (row: number): number => ((run.seats.pitch[row] ?? 0) * run.regionScale) / 2;
  for (let row = 0; row < run.seats.rows && !isVacant; row++) {
    if (!run.watch.isInStock(row)) continue;
    run.routes.home(row, point);
    if (Math.abs(point.x - x) < size(row) && Math.abs(point.y - y) < size(row)) found = row;
  }
  if (found < 0) return null;
  return { kind: 'home', row: found, neighbourhood: run.player.history.places.neighbourhood[found] ?? 0, isVacant };
}

/** The place whose box, with its name below, is nearest within reach. */
function pickVessel(
  { layout, run }: Pick<StageScene, 'layout' | 'run'>,
  x: number,
  y: number,
  reach: number,
): VesselThing | null {
  const within = (margin: number): number =>
    layout.vessels.findIndex(({ box }) => isWithin({ ...box, height: box.height + NAME_ROOM }, x, y, margin));
  const exact = within(0);
  const index = exact >= 0 ? exact : within(reach / 2);
  const vessel = layout.vessels[index];
  if (vessel === undefined) return null;
  const { ready = 0, readyEurPerDay = 0, free } = run?.vesselLevels[index] ?? {};
  const all = vessel.settings.map((setting) => ({
    setting,
    people: run === undefined ? 0 : personsAt(run.player.state, setting, vessel.group),
  }));
  const settings = all.filter(({ people }, at) => people > 0 || at === 0);
  return { kind: 'vessel', id: vessel.id, settings, ready, readyEurPerDay, free };
}

/** The yard of homes that stand in no neighbourhood, with its name above. */
function pickOtherHomes({ layout, run }: Pick<StageScene, 'layout' | 'run'>, x: number, y: number): VesselThing | null {
  const index = layout.otherHomes.findIndex(({ box }) =>
    isWithin({ ...box, y: box.y - 18, height: box.height + 18 }, x, y, 2),
  );
  const yard = layout.otherHomes[index];
  if (yard === undefined || run === undefined) return null;
  const { places = 0, households = 0 } = run.otherHomes[index] ?? {};
  const people = run.player.state.persons[SETTING_INDEX[yard.setting]] ?? 0;
  return {
    kind: 'vessel',
    id: yard.id,
    settings: [{ setting: yard.setting, people }],
    ready: 0,
    readyEurPerDay: 0,
    free: places - households,
  };
}

function pickAround({ layout, run }: StageScene, x: number, y: number, reach: number): StageThing | null {
  const { gate } = layout;
  if (isWithin(gate, x, y, reach / 2)) {
    const bar = run?.bars.find(
      (candidate) => y >= candidate.y && y <= candidate.y + candidate.outsiderHeight + candidate.insiderHeight,
    );
    return { kind: 'gate', group: bar?.group };
  }
  const vessel = pickVessel({ layout, run }, x, y, reach);
  if (vessel !== null) return vessel;
  const other = pickOtherHomes({ layout, run }, x, y);
  if (other !== null) return other;
  if (layout.mode !== 'wide') return null;
  const point = { x: 0, y: 0 };
  for (const { settings, lane } of layout.waysOut) {
    lane.at(0.7, point);
    const [first] = settings;
    if (first !== undefined && Math.abs(point.y - y) < reach + 6 && x > point.x - lane.length * 0.7) {
      return { kind: 'wayOut', setting: first };
    }
  }
  return null;
}

/** How near the stage is looked at, and the label on the land that lies at the point. */
export interface PickView {
  readonly zoom: number;
  readonly label: string | undefined;
}

/** What lies at a point of the stage, given in px at zoom 1. Single homes only where they can be told apart. */
export function pickThing(
  scene: StageScene,
  at: { x: number; y: number },
  { zoom, label }: PickView,
): StageThing | null {
  const named = label === undefined ? null : thingOfLabel(scene, label);
  if (named !== null) return named;
  const { x, y } = at;
  const reach = REACH / zoom;
  const { region } = scene.layout;
  const inRegion = { x: (x - region.x) / region.scale, y: (y - region.y) / region.scale };
  const neighbourhood = scene.shape.neighbourhoods.findIndex(({ land }) => containsPoint(land, inRegion.x, inRegion.y));
  const home = pickHome(scene, x, y, zoom >= 3 ? reach * 0.5 : 5 / zoom);
  if (home !== null && (zoom >= 3 || (home.kind === 'home' && home.isVacant))) return home;
  if (neighbourhood >= 0)
    return { kind: 'neighbourhood', neighbourhood, loadRatio: scene.run?.loadRatios[neighbourhood] };
  const around = pickAround(scene, x, y, reach) ?? pickRibbon(scene, x, y);
  if (around !== null) return around;
  const municipality = scene.shape.municipalities.findIndex(({ outline }) =>
    containsPoint(outline, inRegion.x, inRegion.y),
  );
  return municipality < 0 ? null : { kind: 'municipality', municipality };
}
