import { beforeAll, describe, expect, it } from 'vitest';
import { Camera } from '../../src/stage/camera';
import { containsPoint } from '../../src/stage/convex-polygon';
import { HATCH_PITCH, hatchRim } from '../../src/stage/hatch';
import { landLabels, landPriority, thingOfLabel } from '../../src/stage/land-labels';
import { coloursAlike, landColor } from '../../src/stage/land-look';
import type { LanePainter } from '../../src/stage/lanes';
import { loadRatiosAt } from '../../src/stage/load-ratios';
import { paintMarks } from '../../src/stage/marks';
import { otherHomesGrain } from '../../src/stage/other-homes';
import { paintOtherHomes } from '../../src/stage/other-homes-paint';
import { pickThing } from '../../src/stage/pick';
import type { StageRun, StageScene } from '../../src/stage/stage-scene';
import { stagePalette, type Rgb } from '../../src/stage/theme';
import { NEIGHBOURHOOD_MEASURES, WEEKLY_COLUMN, WEEKLY_COLUMNS } from '../../src/contract/counts';
import { handMadeHistory } from '../support/hand-made-history';
import { demoRegion } from '../support/region-builder';
import { sceneAt } from '../support/stage-builder';

const WEEKS = 12;
const OVER = 5;
const palette = stagePalette('light');
const texts = { text: (key: string, values?: object) => `${key} ${JSON.stringify(values)}`, number: String };

interface Band {
  readonly line: readonly number[];
  readonly color: Rgb;
}

class Painted implements LanePainter {
  readonly bands: Band[] = [];
  readonly boxes: { readonly x: number; readonly y: number; readonly color: Rgb }[] = [];

  band(line: ArrayLike<number>, _half: (index: number) => number, color: Rgb): void {
    this.bands.push({ line: Array.from(line), color });
  }

  box(x: number, y: number, _width: number, _height: number, color: Rgb): void {
    this.boxes.push({ x, y, color });
  }
}

let scene: StageScene & { run: StageRun };

function camera(): Camera {
  const made = new Camera();
  made.resize(1112, 620);
  return made;
}

function painted(): Painted {
  const painter = new Painted();
  paintMarks(painter, { scene, camera: camera(), palette });
  return painter;
}

beforeAll(() => {
  const history = handMadeHistory(demoRegion(), WEEKS);
  const { weekCounts: counts } = history;
  for (let hood = 0; hood < counts.neighbourhoods; hood++) {
    const at = (2 * counts.neighbourhoods + hood) * NEIGHBOURHOOD_MEASURES.length;
    counts.measures[at + NEIGHBOURHOOD_MEASURES.indexOf('loadRatio')] = hood === OVER ? 1.12 : 0.6;
  }
  for (let week = 0; week < WEEKS; week++)
    counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN.flexPlacesLevel] = 100 * (week + 1);
  scene = sceneAt(history, WEEKS * 7 - 1);
}, 60_000);

describe('the hatch of a rim', () => {
  const square = [0, 0, 100, 0, 100, 100, 0, 100];

  it('stays within the polygon and leaves its middle free', () => {
    const lines = hatchRim(square, 10);
    expect(lines.length).toBeGreaterThan(100 / HATCH_PITCH);
    for (const [x0, y0, x1, y1] of lines) {
      expect(containsPoint(square, (x0 + x1) / 2, (y0 + y1) / 2)).toBe(true);
      expect(containsPoint([11, 11, 89, 11, 89, 89, 11, 89], (x0 + x1) / 2, (y0 + y1) / 2)).toBe(false);
      expect(y1 - y0).toBeCloseTo(x1 - x0, 9);
    }
  });

  it('covers all of a polygon that is narrower than two rims', () => {
    const whole = hatchRim([0, 0, 100, 0, 100, 8, 0, 8], 10);
    expect(whole.some(([x0, y0, x1, y1]) => Math.abs((x0 + x1) / 2 - 50) < 5 && Math.abs((y0 + y1) / 2 - 4) < 1)).toBe(
      true,
    );
  });
});

describe('marks on the land', () => {
  it('hatch only what is asked more than it can carry', () => {
    expect(loadRatiosAt(scene.run.player.history.weekCounts, 26)).toEqual([]);
    expect(scene.run.loadRatios[OVER]).toBeCloseTo(1.12, 6);
    const { x, y, scale } = scene.layout.region;
    const land = scene.shape.neighbourhoods[OVER]?.land ?? [];
    const { bands } = painted();
    expect(bands.length).toBeGreaterThan(3);
    for (const { line, color } of bands) {
      expect(color).toEqual(palette.warn);
      const middle = [((line[0] ?? 0) + (line[2] ?? 0)) / 2, ((line[1] ?? 0) + (line[3] ?? 0)) / 2] as const;
      expect(containsPoint(land, (middle[0] - x) / scale, (middle[1] - y) / scale)).toBe(true);
    }
  });

  it.each([
    { kind: 'neighbourhood', neighbourhood: 3 },
    { kind: 'municipality', municipality: 1 },
    { kind: 'home', row: 40 },
    { kind: 'vessel', id: 'clinic' },
    { kind: 'vessel', id: 'flex' },
    { kind: 'list', years: 4 },
    { kind: 'gate', group: 'STA' },
    { kind: 'wayOut', setting: 'bought' },
  ] as const)('outline what is selected twice: %o', (selected) => {
    const before = painted().bands.length;
    scene.selected = selected;
    const { bands } = painted();
    scene.selected = null;
    expect(bands.slice(before).map(({ color }) => color)).toEqual([palette.ground, palette.ink]);
  });

  it('outline nothing that is not on the picture', () => {
    const before = painted().bands.length;
    scene.selected = { kind: 'vessel', id: 'homeDetention' };
    expect(painted().bands).toHaveLength(before);
    scene.selected = null;
  });
});

describe('labels on the land', () => {
  it('say what is over capacity, before municipalities, before neighbourhoods, and what is selected before all', () => {
    const labels = landLabels(scene, texts);
    const pills = labels.filter(({ style }) => style === 'pill');
    expect(pills.map(({ text }) => text)).toEqual([expect.stringContaining('1.12')]);
    const priority = (style: string): number => {
      const label = labels.find((each) => each.style === style);
      return label === undefined ? NaN : landPriority(scene, label);
    };
    expect([priority('pill'), priority('municipality'), priority('neighbourhood')]).toEqual([3, 2, 1]);
    const first = labels.find(({ style }) => style === 'neighbourhood');
    const thing = thingOfLabel(scene, first?.id ?? '');
    if (thing?.kind !== 'neighbourhood' || first === undefined) throw new Error('No name');
    scene.selected = thing;
    expect(landPriority(scene, first)).toBe(4);
    scene.selected = null;
  });

  it('give the number the land shows, but no load twice', () => {
    const steps = scene.shape.neighbourhoods.map(() => 2);
    scene.land = { id: 'building', steps, values: steps.map((_, hood) => `value ${String(hood)}`) };
    const values = (): number => landLabels(scene, texts).filter(({ style }) => style === 'value').length;
    expect(values()).toBe(40);
    scene.land = { ...scene.land, id: 'load' };
    expect(values()).toBe(39);
    scene.land = null;
    expect(values()).toBe(0);
  });

  it('lead to what they name', () => {
    const at = { x: -100, y: -100 };
    const label = landLabels(scene, texts).find(({ style }) => style === 'municipality')?.id;
    expect(pickThing(scene, at, { zoom: 1, label })).toEqual({ kind: 'municipality', municipality: 0 });
  });
});

describe('the colour of the land', () => {
  it('is one of five tints, or that of plain land', () => {
    const look = { id: 'load', steps: [0, 4, undefined], values: ['', '', ''] };
    expect(landColor(palette, look, 0)).toBe(palette.ramp[0]);
    expect(landColor(palette, look, 1)).toBe(palette.ramp[4]);
    expect(landColor(palette, look, 2)).toBe(palette.land);
    expect(landColor(palette, null, 0)).toBe(palette.land);
    expect(coloursAlike(look, { ...look, id: 'waiting' })).toBe(true);
    expect(coloursAlike(look, { ...look, steps: [0, 3, undefined] })).toBe(false);
    expect(coloursAlike(look, null)).toBe(false);
  });

  it.each(['dark', 'light', 'beamer'] as const)('goes one way from little to much in %s', (theme) => {
    const light = stagePalette(theme).ramp.map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b);
    const sorted = [...light].sort((a, b) => (theme === 'dark' ? a - b : b - a));
    expect(light).toEqual(sorted);
    expect(new Set(light).size).toBe(5);
  });
});

describe('flexible and shared homes', () => {
  it('stand in a yard of their own, hollow where nobody lives, and are found there', () => {
    const { otherHomes } = scene.layout;
    const painter = new Painted();
    const levels = [
      { places: 40, households: 30 },
      { places: 0, households: 0 },
    ];
    paintOtherHomes(painter, otherHomes, palette, { levels, grain: 1 });
    const of = (color: Rgb): number => painter.boxes.filter((box) => box.color === color).length;
    expect(of(palette.homesDetail[1])).toBe(30);
    expect(of(palette.vacant)).toBe(10);
    const { x = 0, y = 0, width = 0 } = otherHomes[0]?.box ?? {};
    expect(pickThing(scene, { x: x + width / 2, y: y + 5 }, { zoom: 1, label: undefined })).toMatchObject({
      kind: 'vessel',
      id: 'flex',
      free: 1200,
    });
  });

  it('are drawn so many a mark that the most there will be have room', () => {
    expect(otherHomesGrain(scene.layout.otherHomes, scene.run.player.history.weekCounts)).toBeGreaterThan(1);
    expect(otherHomesGrain([], scene.run.player.history.weekCounts)).toBe(1);
  });
});
