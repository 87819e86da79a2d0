import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Camera } from '../../src/stage/camera';
import { detailLevel } from '../../src/stage/detail-level';

const WIDTH = 1000;
const HEIGHT = 600;

function camera(): Camera {
  const made = new Camera();
  made.resize(WIDTH, HEIGHT);
  return made;
}

const acts = fc.array(
  fc.oneof(
    fc.record({
      zoom: fc.double({ min: 0.2, max: 5, noNaN: true }),
      x: fc.integer({ min: 0, max: WIDTH }),
      y: fc.integer({ min: 0, max: HEIGHT }),
    }),
    fc.record({ dx: fc.integer({ min: -900, max: 900 }), dy: fc.integer({ min: -900, max: 900 }) }),
  ),
  { maxLength: 30 },
);

describe('the camera', () => {
  it('never shows anything beyond the edges of the picture', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const moved = camera();
        for (const act of list) {
          if ('zoom' in act) moved.zoomAt(act.zoom, act.x, act.y);
          else moved.panBy(act.dx, act.dy);
        }
        const corner = { x: 0, y: 0 };
        moved.toStage(0, 0, corner);
        expect(Math.min(corner.x, corner.y)).toBeGreaterThanOrEqual(-1e-6);
        moved.toStage(WIDTH, HEIGHT, corner);
        expect(corner.x).toBeLessThanOrEqual(WIDTH + 1e-6);
        expect(corner.y).toBeLessThanOrEqual(HEIGHT + 1e-6);
        expect(moved.zoom).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 200, seed: 41 },
    );
  });

  it('keeps the point it zooms about where it is', () => {
    const moved = camera();
    moved.zoomAt(4, 500, 300);
    const before = { x: 0, y: 0 };
    const after = { x: 0, y: 0 };
    moved.toStage(420, 260, before);
    moved.zoomAt(1.7, 420, 260);
    moved.toStage(420, 260, after);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('flies for 600 ms and ends exactly where it was to go', () => {
    const moved = camera();
    moved.flyToBox({ x: 700, y: 100, width: 100, height: 60 }, false);
    expect(moved.isFlying).toBe(true);
    moved.advance(300);
    expect(moved.zoom).toBeGreaterThan(1);
    expect(moved.zoom).toBeLessThan(8);
    moved.advance(301);
    expect(moved.isFlying).toBe(false);
    expect(moved.zoom).toBeCloseTo(8);
    const middle = { x: 0, y: 0 };
    moved.toScreen(750, 130, middle);
    expect(middle.x).toBeCloseTo(WIDTH / 2);
    expect(middle.y).toBeCloseTo(HEIGHT / 2);
  });

  it('cuts instead where there is to be no movement', () => {
    const moved = camera();
    moved.flyZoom(3, 500, 300, true);
    expect(moved.zoom).toBe(3);
    expect(moved.isFlying).toBe(false);
    moved.flyToFit(true);
    expect(moved.zoom).toBe(1);
  });

  it('changes its version only when it moves', () => {
    const moved = camera();
    const { version } = moved;
    moved.panBy(40, 40);
    expect(moved.version).toBe(version);
    moved.zoomAt(2, 0, 0);
    expect(moved.version).toBe(version + 1);
  });
});

describe('the level of detail', () => {
  it('shows neighbourhoods from three times and homes from eight times', () => {
    expect([1, 2.9, 3, 7.9, 8, 24].map(detailLevel)).toEqual([
      'region',
      'region',
      'neighbourhood',
      'neighbourhood',
      'home',
      'home',
    ]);
  });
});
