import type { Setting } from '../contract/settings';
import { Curve, levelCubic, type Cubic } from './curve';
import type { Box } from './box';
import type { Point } from './convex-polygon';
import { OTHER_HOMES, type OtherHomes } from './other-homes';
import type { RegionShape } from './region-shape';
import { layOutUrgent, layOutVesselGroups, layOutVessels, type VesselLayout } from './vessel-layout';

/** A way out of social housing, right of the region. */
export interface WayOut {
  /** Settings counted here; the first gives the name. */
  readonly settings: readonly Setting[];
  readonly lane: Curve;
  /** Right end of the name and of the count. */
  readonly name: Point;
  readonly count: Point;
}

/** Where everything of the stage stands, in px of the stage at zoom 1. */
export interface StageLayout extends VesselLayout {
  readonly mode: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Place of region space on the stage: stage = x + region · scale. */
  readonly region: { readonly x: number; readonly y: number; readonly scale: number };
  readonly gate: Box;
  /** From the gate back to the newest registrations. */
  readonly ribbon: Curve;
  /** Share of the ribbon, seen from the gate, at which its straight part begins. */
  readonly bend: number;
  readonly ribbonThickness: number;
  readonly ribbonLabel: Point;
  readonly waysOut: readonly WayOut[];
  /** Yards of homes that stand in no neighbourhood. */
  readonly otherHomes: readonly OtherHomes[];
  readonly plannedLabel: Point;
  readonly gateLabel: Point;
  /** Homes one mark stands for. */
  readonly homesPerMark: number;
}

/** Stages narrower than this stack their parts. @unit px */
export const NARROW_WIDTH = 700;

/** What the ways out count; the first setting gives the name. */
export const WAYS_OUT: readonly (readonly Setting[])[] = [
  ['bought'],
  ['privateRent'],
  ['deceased'],
  ['nursingHome'],
  ['elsewhere', 'family', 'ownArrangement'],
];

/** Homes one mark stands for on a narrow stage. */
const HOMES_PER_MARK_NARROW = 10;

/** Room the ring of new homes needs round the region. @unit px */
const RIM_ROOM = 12;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The region as large as it can be in a box, in the middle. */
function fitRegion(shape: RegionShape, box: Box): StageLayout['region'] {
  const scale = Math.min((box.width - 2 * RIM_ROOM) / shape.width, (box.height - 2 * RIM_ROOM) / shape.height);
  return {
    x: box.x + (box.width - shape.width * scale) / 2,
    y: box.y + (box.height - shape.height * scale) / 2,
    scale,
  };
}

/** Right end of the region at a height of the stage: middle of the rim of an oval. */
function rimRight(shape: RegionShape, region: StageLayout['region'], y: number): number {
  const half = (shape.height * region.scale) / 2;
  const across = clamp(Math.abs(y - region.y - half) / half, 0, 1);
  const width = (shape.width * region.scale) / 2;
  return region.x + width + width * Math.pow(1 - Math.pow(across, 2.35), 1 / 2.35);
}

function layOutWaysOut(shape: RegionShape, region: StageLayout['region'], width: number, height: number): WayOut[] {
  const top = 0.11 * height;
  const step = (lastWayOut(height) - top) / (WAYS_OUT.length - 1);
  const right = width * 0.985;
  return WAYS_OUT.map((settings, index) => {
    const y = top + step * index;
    const from = { x: Math.min(rimRight(shape, region, y + 10) + RIM_ROOM + 8, right - 56), y: y + 12 };
    const lane = new Curve([levelCubic(from, { x: right, y })]);
    return { settings, lane, name: { x: right, y: y - 12 }, count: { x: right, y: y + 13 } };
  });
}

/** Narrowest yards, below their names, and how high they are. @unit px */
const YARD = { flex: 112, shared: 64, least: 22, most: 46 };

/** Height of the last way out: higher on a low stage, so that the yards find room below it. */
function lastWayOut(height: number): number {
  return (height < 480 ? 0.6 : 0.64) * height;
}

/** Yards side by side in the corner below the last way out. */
function layOutOtherHomes(width: number, height: number, bottom: number): OtherHomes[] {
  const right = 0.985 * width;
  const top = Math.min(lastWayOut(height) + 62, bottom - YARD.least);
  const widths = [Math.max(YARD.flex, 0.088 * width), Math.max(YARD.shared, 0.052 * width)];
  const gap = 14;
  return OTHER_HOMES.map((plan, index) => {
    const x = index === 0 ? right - widths.reduce((sum, each) => sum + each, gap) : right - (widths[1] ?? 0);
    const box = { x, y: top, width: widths[index] ?? 0, height: Math.min(bottom - top, YARD.most) };
    return { ...plan, box, label: { x, y: top - 26 } };
  });
}

function layOutRibbon(width: number, gate: Box, centre: number, bendX: number): { ribbon: Curve; bend: number } {
  const radius = Math.min(96, (centre - gate.y - gate.height) * 0.72);
  const corner = { x: bendX + radius, y: centre };
  const door = { x: gate.x, y: gate.y + gate.height * 0.74 };
  const stem = { x: bendX, y: Math.max(centre - radius, door.y + 44) };
  const hook: Cubic = [door, { x: bendX + 10, y: door.y + 2 }, { x: bendX, y: door.y + 20 }, stem];
  const turn: Cubic = [
    stem,
    { x: bendX, y: stem.y + (centre - stem.y) * 0.6 },
    { x: corner.x - radius * 0.55, y: centre },
    corner,
  ];
  const tail = { x: width * 0.955, y: centre };
  const third = (tail.x - corner.x) / 3;
  const straight: Cubic = [corner, { x: corner.x + third, y: centre }, { x: tail.x - third, y: centre }, tail];
  const ribbon = new Curve([hook, turn, straight], 193);
  return { ribbon, bend: new Curve([hook, turn]).length / ribbon.length };
}

function layOutWide(shape: RegionShape, width: number, height: number): StageLayout {
  const thickness = clamp(0.075 * height, 30, 52);
  const centre = height - 20 - thickness / 2;
  const vessels = layOutVessels(width, height, height - 10);
  const gateHeight = clamp(0.11 * height, 48, 84);
  const gateWidth = clamp(0.034 * width, 28, 44);
  // The stem of the waiting list stands between the places and the gate.
  const bendX = vessels.right + 12 + thickness / 2;
  const gateX = bendX + thickness / 2 + clamp(0.016 * width, 14, 26);
  const regionLeft = gateX + gateWidth + 22;
  const regionBox = { x: regionLeft, y: 6, width: 0.872 * width - regionLeft, height: centre - thickness / 2 - 14 };
  const region = fitRegion(shape, regionBox);
  const gate = { x: gateX, y: height * 0.47 - gateHeight / 2, width: gateWidth, height: gateHeight };
  const { ribbon, bend } = layOutRibbon(width, gate, centre, bendX);
  return {
    mode: 'wide',
    width,
    height,
    region,
    ...vessels,
    vessels: [...vessels.vessels, layOutUrgent(gate, region.x - gate.x - 6, height)],
    gate,
    ribbon,
    bend,
    ribbonThickness: thickness,
    ribbonLabel: { x: bendX + 118, y: centre - thickness / 2 - 12 },
    waysOut: layOutWaysOut(shape, region, width, height),
    otherHomes: layOutOtherHomes(width, height, centre - thickness / 2 - 26),
    plannedLabel: { x: region.x + shape.width * region.scale * 0.86, y: region.y + 4 },
    gateLabel: { x: gate.x, y: gate.y - 14 },
    homesPerMark: 1,
  };
}

function layOutNarrow(shape: RegionShape, width: number, height: number): StageLayout {
  const thickness = clamp(0.07 * height, 18, 36);
  const centre = height - 22 - thickness / 2;
  const top = 62;
  const listLabel = centre - thickness / 2 - 12;
  const gate = { x: 26, y: listLabel - 42, width: 20, height: 26 };
  const region = fitRegion(shape, { x: 0, y: top, width, height: gate.y + 12 - top });
  const { ribbon, bend } = layOutRibbon(width, gate, centre, 12);
  return {
    mode: 'narrow',
    width,
    height,
    region,
    ...layOutVesselGroups(width, gate),
    gate,
    ribbon,
    bend,
    ribbonThickness: thickness,
    ribbonLabel: { x: gate.x, y: listLabel },
    waysOut: layOutWaysOut(shape, region, width + 70, height),
    otherHomes: [],
    plannedLabel: { x: width - 12, y: top - 4 },
    gateLabel: { x: gate.x + gate.width + 8, y: gate.y + gate.height - 7 },
    homesPerMark: HOMES_PER_MARK_NARROW,
  };
}

/** Places the parts of the stage: the whole picture side by side, or stacked on a narrow screen. */
export function layOutStage(shape: RegionShape, width: number, height: number): StageLayout {
  return width < NARROW_WIDTH ? layOutNarrow(shape, width, height) : layOutWide(shape, width, height);
}
