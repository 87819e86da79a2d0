import { describe, expect, it } from 'vitest';
import { shapeRegion } from '../../src/stage/region-shape';
import type { Box } from '../../src/stage/box';
import { layOutStage } from '../../src/stage/stage-layout';
import { demoRegion } from '../support/region-builder';

const shape = shapeRegion(demoRegion());

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function regionBox(width: number, height: number): Box {
  const { region } = layOutStage(shape, width, height);
  return { x: region.x, y: region.y, width: shape.width * region.scale, height: shape.height * region.scale };
}

const SIZES = [
  [1112, 620],
  [952, 440],
  [952, 375],
  [700, 420],
  [1500, 800],
  [360, 480],
  [320, 400],
] as const;

describe.each(SIZES)('a stage of %i × %i', (width, height) => {
  const layout = layOutStage(shape, width, height);
  const region = regionBox(width, height);

  it('keeps every part within the stage', () => {
    for (const { x, y, width: w, height: h } of [...layout.vessels.map(({ box }) => box), layout.gate, region]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
      expect(w).toBeGreaterThan(0);
      expect(h).toBeGreaterThan(0);
    }
  });

  it('lets no part lie on another', () => {
    const boxes = [...layout.vessels.map(({ box }) => box), layout.gate];
    boxes.forEach((box, index) => {
      if (layout.mode === 'wide') expect(overlap(box, region)).toBe(false);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    });
  });

  it('keeps the yards of other homes free of the region, the ways out and the waiting list', () => {
    const last = layout.waysOut.at(-1);
    for (const { box, label } of layout.otherHomes) {
      expect(overlap(box, { ...region, width: region.width * 0.9, height: region.height * 0.7 })).toBe(false);
      expect(label.y).toBeGreaterThan((last?.count.y ?? 0) + 8);
      expect(box.y).toBeGreaterThan(label.y + 20);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.ribbonLabel.y - 8);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  it('draws the waiting list under the region and ends it at the gate', () => {
    const point = { x: 0, y: 0 };
    layout.ribbon.at(0, point);
    expect(point.x).toBeCloseTo(layout.gate.x, 3);
    expect(point.y).toBeGreaterThan(layout.gate.y);
    expect(point.y).toBeLessThan(layout.gate.y + layout.gate.height);
    layout.ribbon.at(1, point);
    expect(point.y - layout.ribbonThickness / 2).toBeGreaterThan(region.y + region.height);
    expect(point.y + layout.ribbonThickness / 2).toBeLessThan(height);
  });
});

describe('the layout of the stage', () => {
  it('stacks its parts on narrow screens, where one mark stands for ten homes', () => {
    expect(layOutStage(shape, 360, 480).mode).toBe('narrow');
    expect(layOutStage(shape, 360, 480).homesPerMark).toBe(10);
    expect(layOutStage(shape, 952, 440)).toMatchObject({ mode: 'wide', homesPerMark: 1 });
  });

  it('leaves room for a name above and a count below each way out', () => {
    const { waysOut } = layOutStage(shape, 952, 440);
    waysOut.slice(1).forEach((way, index) => {
      expect(way.name.y - (waysOut[index]?.count.y ?? 0)).toBeGreaterThan(15);
    });
  });
});
