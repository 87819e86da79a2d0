import type { Point } from './convex-polygon';
import type { Box } from './box';
import { VESSEL_GROUPS, VESSELS, type VesselId, type VesselPlan } from './vessels';

/** A place where people are, on the stage. */
export interface Vessel extends VesselPlan {
  /** Room for its people, with what may lie above the rim. */
  readonly box: Box;
  /** Where lanes begin: right edge towards the gate, left edge towards other places. */
  readonly exit: Point;
  readonly back: Point;
  readonly column: 'left' | 'right' | 'gate';
  /** Left end and middle of the line of its name, and the width it may take. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
  /** Whether there is room to say what the beds of who is ready cost. */
  readonly saysCost: boolean;
}

/** A heading above the places of a group. */
export interface VesselHeading extends Point {
  readonly group: VesselPlan['group'];
}

/** Where the places left of the gate stand. */
export interface VesselLayout {
  readonly vessels: readonly Vessel[];
  readonly headings: readonly VesselHeading[];
  /** Right edge of the right column. */
  readonly right: number;
  /** Middle of the room between the two columns. */
  readonly gutter: number;
  /** Height at which the lanes of the institutions pass the right column. */
  readonly gap: number;
}

type Row = readonly (readonly [VesselId, number])[];
type Piece = { readonly heading: VesselPlan['group'] } | { readonly row: Row } | 'gap';

const LEFT: readonly Piece[] = [
  { heading: 'UIT' },
  { row: [['prison', 1]] },
  {
    row: [
      ['forensic', 0.6],
      ['clinic', 0.4],
    ],
  },
  { row: [['protectedLiving', 1]] },
  { row: [['youthCare', 1]] },
];

const RIGHT: readonly Piece[] = [
  { heading: 'STA' },
  {
    row: [
      ['reception', 0.62],
      ['emergency', 0.38],
    ],
  },
  'gap',
  { heading: 'DAK' },
  { row: [['shelter', 1]] },
  { row: [['transitional', 1]] },
  { row: [['couch', 1]] },
  { row: [['unconventional', 1]] },
  { row: [['street', 1]] },
];

/** Height of a heading, of the lines of a name, of the room for the lanes, and of the free room above a row. @unit px */
const HEADING = 20;
const LINE = 15;
const GAP = 18;
const ABOVE = 5;
/** Lowest a row may be. @unit px */
const LEAST = 9;
/** Free room between two places of one row. @unit px */
const BETWEEN = 10;

/**
 * Lines a name takes below its place: institutions say on the second who is ready, and where two share a row on a third;
 * reception says how many there are.
 */
export function labelLines(group: VesselPlan['group']): number {
  return group === 'UIT' || group === 'STA' ? 2 : 1;
}

function planOf(id: VesselId): VesselPlan {
  const plan: VesselPlan | undefined = VESSELS.find((vessel) => vessel.id === id);
  if (plan === undefined) throw new Error(`No place ${id}`);
  return plan;
}

/** Rows of dots a row of places needs, in people per px of width. */
function weightOf(row: Row): number {
  return Math.max(...row.map(([id, share]) => planOf(id).usual / share));
}

/** Stages at least this high say what beds cost. @unit px */
const COST_FROM = 520;

function saysCost(id: VesselId, { stageHeight }: Column): boolean {
  return id === 'protectedLiving' && stageHeight >= COST_FROM;
}

function labelRoom(row: Row, column: Column): number {
  const lines = row.map(([id]) => {
    const { group } = planOf(id);
    return labelLines(group) + Number(saysCost(id, column)) + Number(group === 'UIT' && row.length > 1);
  });
  return LINE * Math.max(...lines) + 5;
}

interface Column {
  readonly name: 'left' | 'right';
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly stageHeight: number;
}

function layOutColumn(pieces: readonly Piece[], column: Column): Pick<VesselLayout, 'vessels' | 'headings' | 'gap'> {
  const rows = pieces.flatMap((piece) => (typeof piece === 'object' && 'row' in piece ? [piece.row] : []));
  const fixed = pieces.reduce((sum, piece) => {
    if (piece === 'gap') return sum + GAP;
    return sum + ('heading' in piece ? HEADING : ABOVE + labelRoom(piece.row, column) + LEAST);
  }, 0);
  const weights = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const free = Math.max(0, column.bottom - column.top - fixed);
  const headings: VesselHeading[] = [];
  const vessels: Vessel[] = [];
  let gap = 0;
  let y = column.top;
  for (const piece of pieces) {
    if (piece === 'gap') {
      gap = y + GAP / 2 - 2;
      y += GAP;
    } else if ('heading' in piece) {
      headings.push({ group: piece.heading, x: column.x, y: y + HEADING / 2 });
      y += HEADING;
    } else {
      const height = LEAST + (free * weightOf(piece.row)) / weights;
      vessels.push(...layOutRow(piece.row, column, { top: y + ABOVE, height }));
      y += ABOVE + height + labelRoom(piece.row, column);
    }
  }
  return { vessels, headings, gap };
}

function layOutRow(row: Row, column: Column, { top, height }: { top: number; height: number }): Vessel[] {
  const room = column.width - BETWEEN * (row.length - 1);
  let x = column.x;
  return row.map(([id, share]): Vessel => {
    const box = { x, y: top, width: room * share, height };
    x += box.width + BETWEEN;
    const floor = top + height;
    return {
      ...planOf(id),
      box,
      column: column.name,
      exit: { x: column.x + column.width + 4, y: floor - Math.min(10, height / 2) },
      back: { x: column.x - 4, y: floor - Math.min(14, height / 2) },
      label: { x: box.x, y: floor + 4.5 + LINE / 2, width: box.width },
      saysCost: saysCost(id, column),
    };
  });
}

/** Places the people left of the gate: institutions in one column, reception and people without a place in another. */
export function layOutVessels(width: number, height: number, bottom: number): VesselLayout {
  const edge = Math.min(Math.max(0.02 * width, 12), 28);
  const left = {
    name: 'left',
    x: edge,
    width: Math.max(96, 0.103 * width),
    top: 6,
    bottom: height - 44,
    stageHeight: height,
  } as const;
  const between = Math.max(20, 0.024 * width);
  const right = {
    name: 'right',
    x: left.x + left.width + between,
    width: Math.max(108, 0.116 * width),
    top: 6,
    bottom,
    stageHeight: height,
  } as const;
  const institutions = layOutColumn(LEFT, left);
  const others = layOutColumn(RIGHT, right);
  return {
    vessels: [...institutions.vessels, ...others.vessels],
    headings: [...institutions.headings, ...others.headings],
    right: right.x + right.width,
    gutter: left.x + left.width + between / 2,
    gap: others.gap,
  };
}

/** Who has priority on the list: a small floor below the gate, as wide as there is room. */
export function layOutUrgent(gate: Box, room: number, stageHeight: number): Vessel {
  const height = Math.min(Math.max(0.1 * stageHeight, 24), 66);
  const box = { x: gate.x, y: gate.y + gate.height + 32, width: Math.min(92, room), height };
  const floor = box.y + box.height;
  const exit = { x: box.x - 4, y: floor - 8 };
  const label = { x: box.x, y: floor + 4.5 + LINE / 2, width: box.width };
  return { ...planOf('urgent'), box, exit, back: exit, column: 'gate', label, saysCost: false };
}

/** On a low and narrow screen: one number a group, below each other. */
export function layOutVesselColumn(width: number, gate: Box, bottom: number): VesselLayout {
  const pitch = Math.min(19, bottom / VESSEL_GROUPS.length);
  return layOutGroups(gate, (index) => ({
    x: 12,
    y: bottom - pitch * (VESSEL_GROUPS.length - index),
    width: width - 12,
    height: pitch,
  }));
}

/** On a narrow screen: one number a group, two in a row. */
export function layOutVesselGroups(width: number, gate: Box): VesselLayout {
  const half = (width - 24) / 2;
  return layOutGroups(gate, (index) => ({
    x: 12 + (index % 2) * half,
    y: 6 + Math.floor(index / 2) * 24,
    width: half - 10,
    height: 20,
  }));
}

function layOutGroups(gate: Box, boxOf: (index: number) => Box): VesselLayout {
  const vessels = VESSEL_GROUPS.map((plan, index): Vessel => {
    const box = boxOf(index);
    const exit = { x: 0, y: gate.y + gate.height / 2 };
    const label = { x: box.x, y: box.y + box.height / 2, width: box.width };
    return { ...plan, box, exit, back: exit, column: 'right', label, saysCost: false };
  });
  return { vessels, headings: [], right: 0, gutter: 0, gap: 0 };
}
