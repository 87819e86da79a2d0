import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingBin, WAITING_BINS } from '../../src/player/waiting-bins';
import { Curve, type Cubic } from '../../src/stage/curve';
import { grainOf, layRibbon, ribbonTicks, ribbonYears, shareOfYears, yearsAtShare } from '../../src/stage/ribbon';

const DAY = 1500;
const THICKNESS = 44;

interface Point {
  readonly x: number;
  readonly y: number;
}

function straightCubic(from: Point, to: Point): Cubic {
  const between = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  return [from, between(1 / 3), between(2 / 3), to];
}

const curve = new Curve(
  [straightCubic({ x: 300, y: 20 }, { x: 300, y: 200 }), straightCubic({ x: 300, y: 200 }, { x: 1000, y: 200 })],
  193,
);
const scale = { curve, bend: 180 / 880, years: 8 };

/** A waiting list from numbers per half-year, the newest first. */
function listOf(perHalfYear: readonly number[]): Int32Array {
  const bins = new Int32Array(WAITING_BINS);
  perHalfYear.forEach((count, index) => (bins[waitingBin(DAY) - index] = count));
  return bins;
}

const lists = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 40 }).map(listOf);

describe('the ribbon of the waiting list', () => {
  it('has exactly one dot for so many people as it says', () => {
    fc.assert(
      fc.property(lists, (waiting) => {
        const grain = grainOf(waiting, scale, THICKNESS);
        const people = waiting.reduce((a, b) => a + b, 0);
        const { count, at } = layRibbon(waiting, DAY, scale, grain);
        expect(count).toBe(Math.round(people / grain.peoplePerDot));
        expect(at.length).toBe(count * 2);
        expect(at.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 200, seed: 21 },
    );
  });

  it('keeps within its thickness where everybody finds room on the straight part', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 15 }), (perHalfYear) => {
        const waiting = listOf([0, ...perHalfYear]);
        const grain = grainOf(waiting, scale, THICKNESS);
        const { half } = layRibbon(waiting, DAY, scale, grain);
        expect(Math.max(...half)).toBeLessThan(THICKNESS / 2 + 2 * grain.pitch);
      }),
      { numRuns: 100, seed: 22 },
    );
  });

  it('puts the newest at the far end and longer registered people nearer the gate', () => {
    const newest = layRibbon(listOf([400]), DAY, scale, { peoplePerDot: 10, pitch: 3 });
    const longest = layRibbon(listOf([...Array.from({ length: 12 }, () => 0), 400]), DAY, scale, {
      peoplePerDot: 10,
      pitch: 3,
    });
    const middle = (at: Float32Array): number =>
      at.filter((_, i) => i % 2 === 0).reduce((a, b) => a + b, 0) / (at.length / 2);
    expect(middle(newest.at)).toBeGreaterThan(950);
    expect(middle(longest.at)).toBeLessThan(540);
  });

  it('is thinner where fewer people registered', () => {
    const { half } = layRibbon(listOf([0, 2000, 2000, 200, 200]), DAY, scale, { peoplePerDot: 10, pitch: 2.5 });
    const thick = Math.max(...half);
    expect(half[Math.round(shareOfYears(scale, 1.7) * (half.length - 1))]).toBeLessThan(thick / 4);
  });

  it('finds the registration time of a place again', () => {
    for (const years of [0, 0.5, 3, 8, 10, 12])
      expect(yearsAtShare(scale, shareOfYears(scale, years))).toBeCloseTo(years);
    expect(shareOfYears(scale, 60)).toBe(0);
    expect(shareOfYears(scale, -1)).toBe(1);
  });

  it('takes the shortest scale that shows nearly everybody, with ticks of whole years', () => {
    expect(ribbonYears(listOf([0, ...Array.from({ length: 15 }, () => 100)]), DAY)).toBe(8);
    expect(ribbonYears(listOf([0, ...Array.from({ length: 22 }, () => 100)]), DAY)).toBe(12);
    expect(ribbonTicks(scale)).toEqual([8, 6, 4, 2, 0]);
    expect(ribbonTicks({ ...scale, years: 12 })).toEqual([12, 9, 6, 3, 0]);
  });

  it('lets one dot stand for more people on a longer list', () => {
    const long = Array.from({ length: 16 }, () => 9600);
    expect(grainOf(listOf(long), scale, THICKNESS).peoplePerDot).toBeGreaterThan(
      grainOf(listOf(long.map(() => 240)), scale, THICKNESS).peoplePerDot,
    );
  });
});
