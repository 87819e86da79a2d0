import { describe, expect, it } from 'vitest';
import { linePath } from '../../src/chart/line-path';
import { createTimeAxis } from '../../src/chart/time-axis';
import { createValueAxis } from '../../src/chart/value-axis';
import { placeFlags } from '../../src/ui/timeline/flag-rows';

const CALENDAR = { start: '2025-01-06', now: '2027-01-04', target: '2030-12-31', horizon: '2035-12-31' };

describe('the axis of time', () => {
  it('spans the whole run and goes back and forth', () => {
    const axis = createTimeAxis(CALENDAR, 800);
    expect(axis.x(0)).toBe(0);
    expect(axis.x(axis.horizonDay)).toBe(800);
    for (const day of [0, 1, 728, 2185, axis.horizonDay]) expect(axis.day(axis.x(day))).toBeCloseTo(day, 9);
    expect(axis.day(-5)).toBe(0);
    expect(axis.day(900)).toBe(axis.horizonDay);
  });

  it('names every year once, in order, at its first day', () => {
    const { years } = createTimeAxis(CALENDAR, 800);
    expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    for (let i = 1; i < years.length; i++) expect(years[i]?.x).toBeGreaterThan(years[i - 1]?.x ?? Infinity);
    expect(years[0]?.x).toBe(0);
  });
});

describe('the axis of values', () => {
  it('shows every value within its height', () => {
    const series = [Float64Array.of(4100, 4300, 3900), Float64Array.of(NaN, 4700)];
    const axis = createValueAxis(series, 100);
    for (const value of [3900, 4700]) {
      expect(axis.y(value)).toBeGreaterThanOrEqual(0);
      expect(axis.y(value)).toBeLessThanOrEqual(100);
    }
    expect(axis.startsAtZero).toBe(false);
  });

  it('does not blow a ripple up to a wave', () => {
    const axis = createValueAxis([Float64Array.of(6.09, 6.11)], 100);
    expect(Math.abs(axis.y(6.09) - axis.y(6.11))).toBeLessThan(3);
  });

  it('starts at zero for small values and for none at all', () => {
    expect(createValueAxis([Float64Array.of(1, 90)], 100).startsAtZero).toBe(true);
    expect(createValueAxis([], 100).startsAtZero).toBe(true);
    expect(createValueAxis([Float64Array.of(0, 0)], 100).startsAtZero).toBe(true);
  });
});

describe('the path of a line', () => {
  it('puts each week at its end and breaks where there is no number', () => {
    const path = linePath(Float64Array.of(1, 2, NaN, 3, 4), { x: (day) => day, y: (value) => -value });
    expect(path).toBe('M7.0,-1.0L14.0,-2.0M28.0,-3.0L35.0,-4.0');
  });
});

describe('flags', () => {
  it('stand in the first row with room', () => {
    expect(
      placeFlags(
        [
          { x: 0, width: 100 },
          { x: 50, width: 100 },
          { x: 120, width: 80 },
        ],
        3,
      ),
    ).toEqual([
      { row: 0, isNamed: true },
      { row: 1, isNamed: true },
      { row: 0, isNamed: true },
    ]);
  });

  it('leave the name of the target date alone', () => {
    const target = { from: 180, to: 400 };
    const rows = (x: number): number | undefined => placeFlags([{ x, width: 120 }], 3, target)[0]?.row;
    expect(rows(50)).toBe(0);
    expect(rows(100)).toBe(1);
    expect(rows(390)).toBe(1);
    expect(rows(401)).toBe(0);
  });

  it('show their letter alone where every row is taken', () => {
    const places = placeFlags(
      [0, 5, 10, 15].map((x) => ({ x, width: 90 })),
      3,
    );
    expect(places.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
    expect(places.map(({ isNamed }) => isNamed)).toEqual([true, true, true, false]);
  });
});
