import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelWish } from '../../src/stage/label-placement';

const wishes = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    y: fc.double({ min: 0, max: 400, noNaN: true }),
    width: fc.double({ min: 20, max: 140, noNaN: true }),
    height: fc.constant(16),
    priority: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 60 },
);

function named(list: readonly Omit<LabelWish, 'id'>[]): LabelWish[] {
  return list.map((wish, index) => ({ ...wish, id: String(index) }));
}

describe('labels on the land', () => {
  it('never overlap', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const asked = named(list);
        const placed = placeLabels(asked);
        placed.forEach((label, index) => {
          const { width, height } = asked[Number(label.id)] ?? { width: 0, height: 0 };
          for (const other of placed.slice(index + 1)) {
            const size = asked[Number(other.id)] ?? { width: 0, height: 0 };
            const isApart =
              Math.abs(label.x - other.x) >= (width + size.width) / 2 ||
              Math.abs(label.y - other.y) >= (height + size.height) / 2;
            expect(isApart).toBe(true);
          }
        });
      }),
      { numRuns: 200, seed: 51 },
    );
  });

  it('give way to more important ones', () => {
    const at = { x: 100, y: 100, width: 80, height: 16 };
    const wanted = named([1, 2, 2, 3].map((priority) => ({ ...at, priority })));
    const placed = placeLabels(wanted);
    expect(placed.map(({ id }) => id)).toEqual(['3', '1', '2']);
    expect(placed[0]).toMatchObject({ x: 100, y: 100 });
  });

  it('move a little rather than vanish', () => {
    const at = { x: 100, y: 100, width: 80, height: 16, priority: 1 };
    const placed = placeLabels(named([at, at]));
    expect(placed.length).toBe(2);
    expect(placed[1]?.y).not.toBe(100);
  });

  it('are all shown where there is room', () => {
    const apart = Array.from({ length: 10 }, (_, index) => ({
      x: 100 * index,
      y: 50,
      width: 80,
      height: 16,
      priority: 1,
    }));
    expect(placeLabels(named(apart)).length).toBe(10);
  });
});
