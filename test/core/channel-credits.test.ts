import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChannelCredits } from '../../src/core/allocation/channel-credits';
import { CHANNELS } from '../../src/contract/households';

const COUNT = CHANNELS.length;
const REG = CHANNELS.indexOf('REG');
const ALWAYS = (): boolean => true;

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Lets a number of homes and gives the largest credit, in size, after any letting. */
function largestCredit(shares: Float64Array, lettings: number): number {
  const credits = new ChannelCredits(1);
  let largest = 0;
  for (let n = 0; n < lettings; n++) {
    credits.add(0, shares);
    credits.choose(0, shares, lettings, ALWAYS);
    for (const credit of credits.credits) largest = Math.max(largest, Math.abs(credit));
  }
  expect(Math.abs(sumOf(credits.credits))).toBeLessThan(1e-6);
  return largest;
}

/** Shares of a number of channels that sum to 1; the others have none. */
const someShares = fc
  .tuple(
    fc.array(fc.double({ min: 0.002, max: 1, noNaN: true }), { minLength: COUNT, maxLength: COUNT }),
    fc.integer({ min: 0, max: COUNT - 1 }),
  )
  .map(([weights, without]) => {
    const used = weights.map((weight, channel) => (channel < without ? 0 : weight));
    const total = used.reduce((sum, weight) => sum + weight, 0);
    return Float64Array.from(used, (weight) => weight / total);
  });

describe('channel credits', () => {
  it('stay within 1 − 1/(2m − 2) for a thousand random share vectors', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        const channels = shares.filter((share) => share > 0).length;
        const bound = channels > 1 ? 1 - 1 / (2 * channels - 2) : 1e-9;
        expect(largestCredit(shares, 600)).toBeLessThanOrEqual(bound + 1e-8);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('give everything to the one channel that has a share', () => {
    const shares = new Float64Array(COUNT);
    shares[2] = 1;
    const credits = new ChannelCredits(1);
    for (let n = 0; n < 50; n++) {
      credits.add(0, shares);
      expect(credits.choose(0, shares, 50, ALWAYS)).toBe(2);
    }
    expect([...credits.credits].map(Math.abs)).toEqual(new Array(COUNT).fill(0));
  });

  it('sum to 0 and keep a channel without candidates under its cap; the excess is counted as unused quota', () => {
    fc.assert(
      fc.property(
        someShares.filter((shares) => shares[REG]! > 0.05),
        fc.integer({ min: 0, max: 127 }),
        (shares, withCandidates) => {
          const credits = new ChannelCredits(2);
          const expected = 400;
          const mask = withCandidates | (1 << REG);
          for (let n = 0; n < 800; n++) {
            credits.add(1, shares);
            const chosen = credits.choose(1, shares, expected, (channel) => ((mask >>> channel) & 1) === 1);
            expect((mask >>> chosen) & 1).toBe(1);
          }
          expect(Math.abs(sumOf(credits.credits))).toBeLessThan(1e-6);
          shares.forEach((share, channel) => {
            if (((mask >>> channel) & 1) === 1 || share === 0) return;
            expect(credits.credits[COUNT + channel]!).toBeLessThanOrEqual(Math.max(3, 0.02 * share * expected) + share);
          });
          expect(credits.unused[0]!).toBeGreaterThanOrEqual(0);
          expect([...credits.credits.subarray(0, COUNT)]).toEqual(new Array(COUNT).fill(0));
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });

  it('hold REG within 3 homes while one channel has nobody for 2,000 lettings', () => {
    const shares = Float64Array.from([0.06, 0.047, 0.035, 0.07, 0.018, 0.04, 0.073, 0.657]);
    const credits = new ChannelCredits(1);
    const without = CHANNELS.indexOf('STA');
    let lowest = 0;
    for (let n = 0; n < 2000; n++) {
      credits.add(0, shares);
      credits.choose(0, shares, 4000, (channel) => channel !== without);
      lowest = Math.min(lowest, credits.credits[REG]!);
      for (const channel of CHANNELS.keys())
        if (channel !== without && channel !== REG)
          expect(Math.abs(credits.credits[channel]!)).toBeLessThanOrEqual(0.93);
    }
    expect(credits.credits[without]!).toBeLessThanOrEqual(Math.max(3, 0.02 * 0.06 * 4000) + 1e-9);
    expect(credits.unused[0]!).toBeGreaterThan(100);
    expect(lowest).toBeGreaterThan(-(Math.max(3, 0.02 * 0.06 * 4000) + 1));
  });

  it('move to REG what is left in a channel whose share became 0', () => {
    const credits = new ChannelCredits(1);
    const shares = Float64Array.from([0.2, 0, 0, 0, 0, 0, 0.1, 0.7]);
    for (let n = 0; n < 7; n++) {
      credits.add(0, shares);
      credits.choose(0, shares, 100, ALWAYS);
    }
    const left = credits.credits[0]!;
    const regular = credits.credits[REG]!;
    expect(left).not.toBe(0);
    credits.add(0, Float64Array.from([0, 0, 0, 0, 0, 0, 0.1, 0.9]));
    expect(credits.credits[0]).toBe(0);
    expect(credits.credits[REG]).toBeCloseTo(regular + left + 0.9, 12);
  });

  it('give the home to the channel with most credit and a candidate when REG has none', () => {
    const credits = new ChannelCredits(1);
    const shares = Float64Array.from([0.01, 0.02, 0, 0, 0, 0, 0, 0.97]);
    credits.add(0, shares);
    expect(credits.choose(0, shares, 100, (channel) => channel < 2)).toBe(1);
    credits.refund(0, 1);
    expect(sumOf(credits.credits)).toBeCloseTo(1, 12);
    expect(credits.choose(0, shares, 100, () => false)).toBe(REG);
    expect(sumOf(credits.credits)).toBeCloseTo(0, 12);
  });
});
