import { describe, expect, it } from 'vitest';
import { STREAM, Streams, STREAMS, type StreamId } from '../../src/core/processes/streams';
import { KeyedDraws } from '../../src/core/random/keyed-draws';

const YEARS = 10;
const DAYS = Math.round(YEARS * 365.25);
const PLAN_DAYS = 25 * 365.25;
const PROJECT_HOMES = 10 * 0.85 * 0.85;

interface Arrival {
  readonly ordinal: number;
  readonly day: number;
}

function createStreams(seed: string, scale = 1): Streams {
  return new Streams(new KeyedDraws(seed), scale, PROJECT_HOMES, PLAN_DAYS);
}

/** What arrives in ten years at a rate. */
function arrivals(id: StreamId, ratePerYear: number, seed = 'streams'): Arrival[] {
  const streams = createStreams(seed);
  const stream = STREAM[id];
  const taken: Arrival[] = [];
  while (streams.isDue(stream, DAYS - 1)) {
    const day = streams.nextDay(stream);
    const ordinal = streams.take(stream, ratePerYear);
    if (ordinal >= 0) taken.push({ ordinal, day });
  }
  return taken;
}

describe('the streams', () => {
  it.each(STREAMS.map((stream) => stream.id))('of %s are nested in the rate and never re-timed', (id) => {
    const rate = createStreams('streams').highest[STREAM[id]]!;
    const all = new Map(arrivals(id, rate).map(({ ordinal, day }) => [ordinal, day]));
    let before = -1;
    for (const share of [0, 0.2, 0.5, 0.51, 0.9]) {
      const some = arrivals(id, rate * share);
      expect(some.filter(({ ordinal, day }) => all.get(ordinal) !== day)).toEqual([]);
      const kept = new Set(some.map(({ ordinal }) => ordinal));
      const lower = arrivals(id, rate * share * 0.9);
      expect(lower.filter(({ ordinal }) => !kept.has(ordinal))).toEqual([]);
      expect(some.length).toBeGreaterThanOrEqual(before);
      before = some.length;
    }
    expect(before).toBeGreaterThan(0);
  });

  it.each([
    ['sales', 85],
    ['reclassifications', 100],
    ['acquisitions', 80],
    ['demolitions', 180],
  ] as const)('planned, as %s, bring their rate of %d within two, in every year', (id, rate) => {
    const days = arrivals(id, rate).map(({ day }) => day);
    for (let year = 0; year < YEARS; year++) {
      const count = days.filter((day) => Math.floor(day / 365.25) === year).length;
      expect(Math.abs(count - rate)).toBeLessThanOrEqual(3);
    }
    expect(Math.abs(days.length - rate * YEARS)).toBeLessThanOrEqual(4);
  });

  it.each([
    ['seekers', 5000],
    ['urgent', 330],
    ['permit-holders', 353.5],
  ] as const)('random, as %s, bring a Poisson number of %d a year', (id, rate) => {
    const seeds = ['a', 'b', 'c', 'd'];
    const counts = seeds.map((seed) => arrivals(id, rate, seed).length);
    const mean = rate * YEARS;
    for (const count of counts) expect(Math.abs(count - mean)).toBeLessThan(4 * Math.sqrt(mean));
    expect(new Set(counts).size).toBeGreaterThan(1);
    const gaps = arrivals(id, rate).map(({ day }, n, all) => day - (all[n - 1]?.day ?? 0));
    const sumOfSquares = gaps.reduce((sum, gap) => sum + gap * gap, 0) / gaps.length;
    const gap = 365.25 / rate;
    // Exponential gaps seen in whole days: second moment 2·gap² + 1/6 + what rounding adds, at most gap.
    expect(sumOfSquares).toBeGreaterThan(1.7 * gap * gap);
    expect(sumOfSquares).toBeLessThan(2.3 * gap * gap + gap + 0.3);
  });

  it('bring nothing at scale 0 and go on after a copy where they were', () => {
    const none = createStreams('streams', 0);
    for (let stream = 0; stream < STREAMS.length; stream++) expect(none.isDue(stream, 1e6)).toBe(false);
    const original = createStreams('streams');
    for (let n = 0; n < 50; n++) original.take(STREAM.seekers, 5000);
    const copy = createStreams('streams');
    copy.adopt(original.arrays().map((array) => array.slice()));
    for (let n = 0; n < 50; n++) {
      expect(copy.nextDay(STREAM.seekers)).toBe(original.nextDay(STREAM.seekers));
      expect(copy.take(STREAM.seekers, 5000)).toBe(original.take(STREAM.seekers, 5000));
    }
  });
});
