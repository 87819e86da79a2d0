import { describe, expect, it } from 'vitest';
import { layOutAnnex } from '../../src/stage/annex';
import { containsPoint } from '../../src/stage/convex-polygon';
import { shapeRegion } from '../../src/stage/region-shape';
import { demoRegion } from '../support/region-builder';

const shape = shapeRegion(demoRegion());
const annexes = shape.municipalities.map((_, municipality) => layOutAnnex(shape, municipality, 1.8));

describe('new homes', () => {
  it('stand outside the rim, two rings deep, none on another', () => {
    annexes.forEach((annex) => {
      const seats = Array.from({ length: annex.perRing * 2 }, (_, n) => annex.seat(n));
      for (const { x, y } of seats) {
        expect(shape.municipalities.every(({ outline }) => !containsPoint(outline, x, y))).toBe(true);
      }
      const places = new Set(seats.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`));
      expect(places.size).toBe(seats.length);
    });
  });

  it('find room for a tenth of the stock along every rim', () => {
    const stock = demoRegion().municipalities.map(({ neighbourhoods }) =>
      neighbourhoods.reduce((sum, { homes }) => sum + homes.S + homes.M + homes.L + homes.SEN, 0),
    );
    annexes.forEach(({ perRing }, municipality) => {
      expect(2 * perRing).toBeGreaterThan((stock[municipality] ?? 0) * 0.02);
    });
    expect(annexes.reduce((sum, { perRing }) => sum + perRing, 0)).toBeGreaterThan(3000);
  });

  it('lie within the dashed frame drawn for them', () => {
    const [annex] = annexes;
    const frame = annex?.frame(200) ?? [];
    const box = { left: Infinity, right: -Infinity };
    for (let i = 0; i < frame.length; i += 2) {
      box.left = Math.min(box.left, frame[i] ?? 0);
      box.right = Math.max(box.right, frame[i] ?? 0);
    }
    for (let n = 0; n < 200; n++) {
      const { x = NaN } = annex?.seat(n) ?? {};
      expect(x).toBeGreaterThan(box.left);
      expect(x).toBeLessThan(box.right);
    }
    expect(annex?.frame(0)).toEqual([]);
  });
});
