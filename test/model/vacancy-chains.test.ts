import { describe, expect, it } from 'vitest';
import { KeyedDraws } from '../../src/core/random/keyed-draws';
import { chainLengthByMatrix } from '../support/baseline-measures';
import { chainSums, dot } from '../support/chain-matrix';
import { readEvents, runSpec, weeklySum } from '../support/run-log';
import { demoSpec } from '../support/spec';

/** V11: next-vacancy chances over the types SS, SF, SR, MR, FX. */
const NEXT = [
  [0.1, 0.05, 0.01, 0.01, 0.03],
  [0.28, 0.1, 0.01, 0.02, 0.01],
  [0.18, 0.38, 0.06, 0.1, 0],
  [0.2, 0.22, 0.02, 0.12, 0.01],
  [0.02, 0.01, 0, 0, 0],
] as const;
const ENTRY = [0.55, 0.27, 0.06, 0.08, 0.04];
const draws = new KeyedDraws('chains');

/** Openings of one drawn chain that begins with a type. */
function drawnLength(next: readonly (readonly number[])[], first: number, chain: number): number {
  let length = 0;
  for (let type = first; type >= 0;) {
    const row = next[type]!;
    let u = draws.uniform(0, chain, length++);
    type = row.findIndex((chance) => (u -= chance) < 0);
  }
  return length;
}

function meanLength(next: readonly (readonly number[])[], first: number, chains: number): number {
  let sum = 0;
  for (let chain = 0; chain < chains; chain++) sum += drawnLength(next, first, chain);
  return sum / chains;
}

describe('V11 the chain matrix', () => {
  const openings = chainSums(NEXT);

  it('gives the openings per new home of each type', () => {
    [1.2788, 1.5863, 2.1504, 1.8843, 1.0414].forEach((expected, type) => {
      expect(openings[type]).toBeCloseTo(expected, 4);
    });
    expect(dot(ENTRY, openings)).toBeCloseTo(1.453, 3);
  });

  it('agrees with chains drawn one by one', () => {
    openings.forEach((expected, type) => {
      expect(Math.abs(meanLength(NEXT, type, 40_000) - expected)).toBeLessThan(0.025);
    });
  });
});

describe('V12 chains that go on with a constant chance', () => {
  it.each([
    [0.592, 2.45],
    [0.314, 1.4577],
    [0, 1],
  ])('q = %d: mean length %d', (q, expected) => {
    expect(chainSums([[q]])[0]).toBeCloseTo(1 / (1 - q), 12);
    expect(chainSums([[q]])[0]).toBeCloseTo(expected, 2);
    expect(Math.abs(meanLength([[q]], 0, 60_000) - expected)).toBeLessThan(0.025);
  });
});

describe('the chains of a run of the demo region', () => {
  const run = runSpec(demoSpec('chains', { horizon: '2031-01-06' }));
  const { counts } = run;
  const events = readEvents(run.words);
  const opens = ['home-left', 'dwelling-delivered', 'dwelling-acquired'];

  it('are as long as its own matrix says, within 3%', () => {
    const length = weeklySum(counts, 'lettings') / weeklySum(counts, 'chainsOpened');
    expect(weeklySum(counts, 'chainsOpened')).toBe(events.filter(({ kind }) => opens.includes(kind)).length);
    expect(Math.abs(length / chainLengthByMatrix(run, events) - 1)).toBeLessThan(0.03);
  });

  it('are as long, counted link by link over finished chains, as lettings over openings, within 3%', () => {
    const links = new Map<number, number>();
    const lastDay = counts.weeks * 7;
    const openedOn = new Map<number, number>();
    for (const { kind, chain, day } of events) {
      if (kind === 'home-left' || kind === 'dwelling-delivered' || kind === 'dwelling-acquired')
        openedOn.set(chain, day);
      else if (kind === 'dwelling-let') links.set(chain, (links.get(chain) ?? 0) + 1);
    }
    // Chains opened a year and a half before the end are nearly all finished.
    const old = [...openedOn].filter(([, day]) => day < lastDay - 550).map(([chain]) => links.get(chain) ?? 0);
    const length = old.reduce((sum, count) => sum + count, 0) / old.length;
    const overall = weeklySum(counts, 'lettings') / weeklySum(counts, 'chainsOpened');
    expect(old.length).toBeGreaterThan(10_000);
    expect(Math.abs(length / overall - 1)).toBeLessThan(0.03);
  });
});
