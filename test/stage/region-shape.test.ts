import { describe, expect, it } from 'vitest';
import { containsPoint, insetPolygon, signedArea } from '../../src/stage/convex-polygon';
import { shapeRegion } from '../../src/stage/region-shape';
import { demoRegion } from '../support/region-builder';

const shape = shapeRegion(demoRegion());

function pointsOf(outline: readonly number[]): [number, number][] {
  return Array.from({ length: outline.length / 2 }, (_, i) => [outline[2 * i] ?? 0, outline[2 * i + 1] ?? 0]);
}

describe('the shape of the demo region', () => {
  it('has six municipalities and forty neighbourhoods in the width it is meant for', () => {
    expect(shape.municipalities.length).toBe(6);
    expect(shape.neighbourhoods.length).toBe(40);
    const xs = shape.municipalities.flatMap(({ outline }) => pointsOf(outline).map(([x]) => x));
    expect(Math.min(...xs)).toBeCloseTo(0);
    expect(Math.max(...xs)).toBeCloseTo(567);
  });

  it('keeps every neighbourhood on dry land, water of 5.4 px away from other municipalities', () => {
    for (const { land, municipality } of shape.neighbourhoods) {
      const dry = insetPolygon(shape.municipalities[municipality]?.outline ?? [], 5.39);
      for (const [x, y] of pointsOf(land)) expect(containsPoint(dry, x, y)).toBe(true);
    }
  });

  it('leaves a street between neighbourhoods', () => {
    shape.neighbourhoods.forEach(({ land }, index) => {
      shape.neighbourhoods.forEach((other, otherIndex) => {
        if (index === otherIndex) return;
        for (const [x, y] of pointsOf(land)) expect(containsPoint(other.land, x, y)).toBe(false);
      });
    });
  });

  it('gives neighbourhoods land in proportion to their homes, but for streets and water', () => {
    const homes = demoRegion().municipalities.flatMap(({ neighbourhoods }) =>
      neighbourhoods.map((neighbourhood) => Object.values(neighbourhood.homes).reduce((a, b) => a + b, 0)),
    );
    const whole = shape.municipalities.reduce((sum, { outline }) => sum + Math.abs(signedArea(outline)), 0);
    shape.neighbourhoods.forEach(({ area }, index) => {
      const fair = (whole * (homes[index] ?? 0)) / 60_000;
      expect(area / fair).toBeGreaterThan(0.45);
      expect(area / fair).toBeLessThan(1.02);
    });
  });

  it('cannot be made of a region without a layout', () => {
    const { layout, ...bare } = demoRegion();
    expect(layout).toBeDefined();
    expect(() => shapeRegion(bare)).toThrow('Region demo has no layout');
  });
});
