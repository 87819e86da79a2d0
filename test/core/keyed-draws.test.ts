import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyedDraws } from '../../src/core/random/keyed-draws';
import { PURPOSES } from '../../src/core/random/purposes';

const draws = new KeyedDraws('keyed draws');
const N = 40_000;

/** Correlation of two series of uniform numbers, in standard errors of independent ones. */
function correlation(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - 0.5) * (b[i]! - 0.5);
  return (sum / a.length) * 12 * Math.sqrt(a.length);
}

function series(drawFor: (n: number) => number): number[] {
  return Array.from({ length: N }, (_, n) => drawFor(n));
}

describe('keyed draws', () => {
  it('are the same for the same seed, purpose, agent and occasion, whatever was drawn between', () => {
    const triple = fc.tuple(
      fc.nat({ max: PURPOSES.length - 1 }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    );
    fc.assert(
      fc.property(triple, fc.array(triple, { maxLength: 5 }), ([purpose, agent, occasion], between) => {
        const first = draws.uniform(purpose, agent, occasion);
        const second = draws.second();
        for (const [p, a, o] of between) draws.bits(p, a, o);
        const again = new KeyedDraws('keyed draws');
        expect(again.uniform(purpose, agent, occasion)).toBe(first);
        expect(again.second()).toBe(second);
        expect((again.bits(purpose, agent, occasion) + 0.5) / 2 ** 32).toBe(first);
      }),
      { seed: 1 },
    );
  });

  it('never share a draw between purposes, nor between seeds', () => {
    const blocks = PURPOSES.map((_, purpose) => draws.bits(purpose, 77, 3));
    expect(new Set(blocks).size).toBe(PURPOSES.length);
    const other = new KeyedDraws('keyed draws.');
    PURPOSES.forEach((_, purpose) => {
      expect(other.bits(purpose, 77, 3)).not.toBe(blocks[purpose]);
    });
  });

  it('lie evenly and strictly within (0, 1)', () => {
    const bins = new Array<number>(100).fill(0);
    let lowest = 1;
    let highest = 0;
    for (let n = 0; n < 200_000; n++) {
      const u = draws.uniform(3, n, 0);
      lowest = Math.min(lowest, u);
      highest = Math.max(highest, u);
      bins[Math.floor(u * 100)]!++;
    }
    expect(lowest).toBeGreaterThan(0);
    expect(highest).toBeLessThan(1);
    const chiSquare = bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // 99 degrees of freedom: mean 99, standard deviation 14.1.
    expect(chiSquare).toBeGreaterThan(99 - 4.5 * 14.1);
    expect(chiSquare).toBeLessThan(99 + 4.5 * 14.1);
  });

  it.each([
    ['neighbouring agents', (n: number) => draws.uniform(0, n, 0), (n: number) => draws.uniform(0, n + 1, 0)],
    ['following occasions', (n: number) => draws.uniform(0, n, 0), (n: number) => draws.uniform(0, n, 1)],
    ['neighbouring purposes', (n: number) => draws.uniform(0, n, 0), (n: number) => draws.uniform(1, n, 0)],
    [
      'both words of a block',
      (n: number) => draws.uniform(0, n, 0),
      (n: number) => {
        draws.uniform(0, n, 0);
        return draws.second();
      },
    ],
    ['agent and occasion exchanged', (n: number) => draws.uniform(0, n, 7), (n: number) => draws.uniform(0, 7, n)],
  ])('are independent for %s', (_, a, b) => {
    expect(Math.abs(correlation(series(a), series(b)))).toBeLessThan(4.5);
  });
});
