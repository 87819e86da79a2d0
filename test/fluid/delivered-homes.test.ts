import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/contract/calendar';
import { createDeliveryShares, deliveredHomes, DELIVERY_LAW, LONGEST_TWIN_RUN } from '../../src/fluid';
import type { DatedValue } from '../../src/fluid';
import { normalShare } from '../../src/fluid/normal-share';

const WEEKS = LONGEST_TWIN_RUN;
const SHARES = createDeliveryShares(DELIVERY_LAW, WEEKS);
const START = { start: '2025-01-01' };
const weekOf = (date: string): number => dayNumber(START, date) / 7;

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

const deliver = (programme: readonly DatedValue[]): Float64Array =>
  deliveredHomes({ programme, homesPerYearBefore: 500, weeks: WEEKS, deliveryShares: SHARES });

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.96, 0.024997895148220435],
    [3, 0.9986501019683699],
    [-5, 2.866515718791933e-7],
  ])('below %d lies the tabled share', (x, share) => {
    expect(Math.abs(normalShare(x) - share)).toBeLessThan(1e-14);
  });

  it('is symmetric and ends at 0 and 1', () => {
    for (let x = 0; x < 9; x += 0.37) expect(normalShare(x) + normalShare(-x)).toBeCloseTo(1, 14);
    expect([normalShare(-40), normalShare(40)]).toEqual([0, 1]);
  });
});

describe('the delay between deciding on a home and delivering it', () => {
  const long = createDeliveryShares(DELIVERY_LAW, 60 * 52);
  const stage = (law: Partial<typeof DELIVERY_LAW>) => createDeliveryShares({ ...DELIVERY_LAW, ...law }, 60 * 52);
  const mean = (shares: Float64Array) => sum(shares.map((share, week) => share * week)) / sum(shares) / 52;
  const weeksUntil = (shares: Float64Array, part: number): number => {
    let total = 0;
    return shares.findIndex((share) => (total += share) >= part);
  };

  it('delivers every home once', () => {
    expect(long.every((share) => share >= 0)).toBe(true);
    expect(sum(long)).toBeCloseTo(1, 6);
  });

  it('takes 5.8 years on average and 5.4 in the median, as the pipeline of the model document', () => {
    expect(mean(long)).toBeCloseTo(3.5 + (23 / 12) * Math.exp(0.58 ** 2 / 2), 2);
    expect(weeksUntil(long, 0.5) / 52).toBeCloseTo(5.4, 1);
  });

  it('adds the two stages: with hardly any building a plan of 3.5 years with half that as deviation is left', () => {
    const plan = stage({ buildMonths: 0.01 });
    const average = mean(plan);
    const variance = sum(plan.map((share, week) => share * (week / 52 - average) ** 2));
    expect(average).toBeCloseTo(3.5, 2);
    expect(Math.sqrt(variance) / average).toBeCloseTo(0.5, 2);
  });

  it('adds the two stages: with hardly any plan the building time of half of the homes is 23 months', () => {
    const build = stage({ planYears: 0.001 });
    expect(weeksUntil(build, 0.5) / 52).toBeCloseTo(23 / 12, 1);
    // The quartiles of the law, 23 · e^±(.6745 · .58): 15.6 and 34.0 months.
    expect((weeksUntil(build, 0.25) / 52) * 12).toBeCloseTo(15.6, 0);
    expect((weeksUntil(build, 0.75) / 52) * 12).toBeCloseTo(34, 0);
  });

  it('does not depend on how many weeks are asked for', () => {
    expect(Array.from(long.subarray(0, WEEKS))).toEqual(Array.from(SHARES));
  });
});

describe('a programme of homes', () => {
  it('that stays delivers the same bits every week', () => {
    const same = deliver([{ value: 500, fromWeek: 105, rampWeeks: 26 }]);
    expect(same.every((homes) => homes === 500 / 52)).toBe(true);
  });

  it('decided on 4 January 2027 has delivered one home in five by the target and its median home in June 2032', () => {
    const fromWeek = weekOf('2027-01-04');
    const oneWeek = deliver([{ value: 500 + 52 * 1000, fromWeek, rampWeeks: 0, untilWeek: fromWeek + 1 }]);
    const extra = Array.from(oneWeek, (homes) => homes - 500 / 52);
    const byTarget = sum(extra.slice(0, Math.floor(weekOf('2030-12-31'))));
    expect(byTarget / 1000).toBeCloseTo(0.22, 2);

    let delivered = 0;
    const medianWeek = extra.findIndex((homes) => (delivered += homes) >= 500);
    expect(dateOfDay(START, medianWeek * 7).slice(0, 7)).toBe('2032-06');
  });

  it('doubled in January 2027 changes nothing before and less than one home in twenty of its first year', () => {
    const doubled = deliver([{ value: 1000, fromWeek: 105, rampWeeks: 0 }]);
    expect(doubled.subarray(0, 105).every((homes) => homes === 500 / 52)).toBe(true);
    expect(sum(doubled.subarray(105, 157))).toBeLessThan(500 * 1.05);
    expect(doubled.at(-1)! * 52).toBeGreaterThan(900);
  });

  it('ended lets the homes in the pipeline go on, fewer each week', () => {
    const ended = deliver([{ value: 0, fromWeek: 52, rampWeeks: 0 }]);
    expect(ended[60]).toBeGreaterThan(0.99 * (500 / 52));
    for (let week = 60; week < WEEKS; week++) expect(ended[week]).toBeLessThan(ended[week - 1]!);
    expect(ended.at(-1)).toBeGreaterThan(0);
  });

  it('adds up: two one-week programmes deliver what both deliver alone', () => {
    const first = { value: 1020, fromWeek: 30, rampWeeks: 0, untilWeek: 31 };
    const second = { value: 2060, fromWeek: 90, rampWeeks: 0, untilWeek: 91 };
    const both = deliver([second, first]);
    const [one, two] = [deliver([first]), deliver([second])];
    both.forEach((homes, week) => {
      expect(homes).toBeCloseTo(one[week]! + two[week]! - 500 / 52, 10);
    });
  });
});
