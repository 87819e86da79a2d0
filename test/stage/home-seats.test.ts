import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPoint, roundCorners, signedArea } from '../../src/stage/convex-polygon';
import { seatHomes } from '../../src/stage/home-seats';

/** A convex polygon: points at rising angles on an oval. */
const lands = fc
  .record({
    angles: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 0, maxLength: 6 }),
    width: fc.double({ min: 20, max: 120, noNaN: true }),
    height: fc.double({ min: 20, max: 120, noNaN: true }),
  })
  .map(({ angles, width, height }) =>
    [0, 0.3, 0.62, ...angles]
      .sort((a, b) => a - b)
      .flatMap((angle) => [width * Math.cos(2 * Math.PI * angle), height * Math.sin(2 * Math.PI * angle)]),
  )
  .filter((land) => Math.abs(signedArea(land)) > 200)
  .map((land) => roundCorners(land, 9));

describe('seats of homes', () => {
  it('are exactly as many as there are homes, each wholly on the land', () => {
    fc.assert(
      fc.property(lands, fc.integer({ min: 1, max: 3000 }), fc.integer(), (land, count, seed) => {
        const { at, pitch } = seatHomes(land, count, seed);
        expect(at.length).toBe(count * 2);
        expect(pitch).toBeGreaterThan(0);
        for (let i = 0; i < at.length; i += 2) {
          expect(containsPoint(roundOutwards(land), at[i] ?? 0, at[i + 1] ?? 0)).toBe(true);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('never lie closer together than a pitch', () => {
    fc.assert(
      fc.property(lands, fc.integer({ min: 2, max: 150 }), fc.integer(), (land, count, seed) => {
        const { at, pitch } = seatHomes(land, count, seed);
        let nearest = Infinity;
        for (let i = 0; i < at.length; i += 2) {
          for (let j = i + 2; j < at.length; j += 2) {
            const distance = Math.hypot((at[i] ?? 0) - (at[j] ?? 0), (at[i + 1] ?? 0) - (at[j + 1] ?? 0));
            nearest = Math.min(nearest, distance);
          }
        }
        expect(nearest).toBeGreaterThan(pitch * 0.999);
      }),
      { numRuns: 30, seed: 12 },
    );
  });

  it('are the same for the same seed and turned otherwise for another', () => {
    const land = [0, 0, 90, 4, 80, 70, 10, 60];
    expect(seatHomes(land, 400, 7)).toEqual(seatHomes(land, 400, 7));
    expect(seatHomes(land, 400, 8).angle).not.toBe(seatHomes(land, 400, 7).angle);
    expect(Math.abs(seatHomes(land, 400, 8).angle)).toBeLessThanOrEqual(0.75);
  });

  it('use the land well: homes of a full grid fill more than half of it', () => {
    const land = [0, 0, 100, 0, 100, 100, 0, 100];
    const { pitch } = seatHomes(land, 2000, 3);
    expect((pitch * pitch * 2000) / 10_000).toBeGreaterThan(0.55);
  });

  it('are none where there are no homes', () => {
    expect(seatHomes([0, 0, 50, 0, 25, 50], 0, 1).at.length).toBe(0);
  });
});

/** The land a hair larger, so that rounding does not matter. */
function roundOutwards(land: readonly number[]): number[] {
  const count = land.length / 2;
  const x = land.filter((_, i) => i % 2 === 0).reduce((a, b) => a + b, 0) / count;
  const y = land.filter((_, i) => i % 2 === 1).reduce((a, b) => a + b, 0) / count;
  return land.map((value, i) => (i % 2 === 0 ? x + (value - x) * 1.0001 : y + (value - y) * 1.0001));
}
