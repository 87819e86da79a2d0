import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LotteryWalk } from '../../src/core/allocation/lottery-walk';
import { ResponderWalk } from '../../src/core/allocation/responder-walk';
import { KeyedDraws } from '../../src/core/random/keyed-draws';
import { BuiltLists, type BuiltSeeker } from '../support/seeker-builder';

const EVERYBODY = -1;
const MUNICIPALITIES = 2;
const draws = new KeyedDraws('responders');

const seeker = fc.record({
  key: fc.integer({ min: 0, max: 1 << 24 }),
  registered: fc.integer({ min: -2200, max: 0 }),
  persons: fc.integer({ min: 1, max: 5 }),
  area: fc.integer({ min: 0, max: MUNICIPALITIES }),
});

function listsOf(seekers: readonly BuiltSeeker[]): BuiltLists {
  const built = new BuiltLists(MUNICIPALITIES);
  for (const each of seekers) built.add(each);
  built.lists.sweep();
  return built;
}

function answers(built: BuiltLists, responders: number, occasion: number, mask = EVERYBODY): number[] {
  const walk = new ResponderWalk(built.lists, draws);
  walk.begin({ municipality: 0, type: 1, mask, occasion }, responders, 0.3);
  const keys: number[] = [];
  for (let row = walk.next(); row >= 0; row = walk.next()) keys.push(built.keyOf(row));
  return keys;
}

const crowd = Array.from({ length: 2000 }, (_, n) => ({
  key: n,
  registered: -((n * 7919) % 2200),
  persons: 1 + (n % 4),
  area: n % 3,
}));

describe('the responder walk', () => {
  it('gives those who answer, longest registered first, none from another municipality', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(seeker, { selector: (each) => each.key, maxLength: 150 }),
        fc.nat(),
        (all, occasion) => {
          const built = listsOf(all);
          const byKey = new Map(all.map((each) => [each.key, each]));
          const found = answers(built, 20, occasion).map((key) => byKey.get(key)!);
          const days = found.map((each) => each.registered);
          expect(days).toEqual([...days].sort((a, b) => a - b));
          for (const each of found) expect(each.area).not.toBe(1);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
      { seed: 8 },
    );
  });

  it('never lets one more seeker change who else answers', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(seeker, { selector: (each) => each.key, minLength: 2, maxLength: 150 }),
        fc.nat(),
        ([extra, ...all], occasion) => {
          const built = listsOf(all);
          const before = answers(built, 15, occasion);
          built.add(extra!);
          expect(answers(built, 15, occasion).filter((key) => key !== extra!.key)).toEqual(before);
        },
      ),
      { seed: 9 },
    );
  });

  it('lets nobody answer who is off the list or not eligible', () => {
    const built = listsOf(crowd);
    const before = answers(built, 400, 3);
    const gone = before[3]!;
    built.remove(gone);
    expect(answers(built, 400, 3)).toEqual(before.filter((key) => key !== gone));
    const singles = answers(built, 400, 3, 0x11111111);
    expect(singles.length).toBeGreaterThan(20);
    for (const key of singles) expect(crowd[key]!.persons).toBe(1);
  });

  it('gives each advert as many answers as asked in the mean, ideal sizes more', () => {
    const built = listsOf(crowd);
    const adverts = 400;
    const counts = Array.from({ length: adverts }, (_, n) => answers(built, 30, n * 13));
    const mean = counts.reduce((sum, keys) => sum + keys.length, 0) / adverts;
    const variance = counts.reduce((sum, keys) => sum + (keys.length - mean) ** 2, 0) / adverts;
    // One bucket of keys in eight hears of an advert: variance r + r²·7/256 = 55 for r = 30, √(55/400) = .37 of the mean.
    expect(Math.abs(mean - 30)).toBeLessThan(4 * 0.37);
    expect(variance).toBeGreaterThan(40);
    expect(variance).toBeLessThan(72);
    const all = counts.flat();
    const ideal = all.filter((key) => crowd[key]!.persons === 2).length;
    const other = all.filter((key) => crowd[key]!.persons === 1).length;
    expect(other / ideal).toBeGreaterThan(0.3 * 0.85);
    expect(other / ideal).toBeLessThan(0.3 * 1.15);
  });

  it('gives a wanted advert, heard by all, a number of answers as independent chances do', () => {
    const built = listsOf(crowd);
    const adverts = 400;
    const asked = 90;
    const counts = Array.from({ length: adverts }, (_, n) => answers(built, asked, n * 13).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / adverts;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / adverts;
    expect(Math.abs(mean - asked)).toBeLessThan(4 * Math.sqrt(asked / adverts));
    expect(variance).toBeGreaterThan(0.75 * asked * 0.9);
    expect(variance).toBeLessThan(1.3 * asked * 0.9);
  });

  it('lets everybody answer where fewer are interested than asked', () => {
    const built = listsOf(crowd.slice(0, 30));
    const visible = crowd.slice(0, 30).filter((each) => each.area !== 1);
    expect(answers(built, 1e6, 5)).toHaveLength(visible.length);
  });
});

describe('the lottery', () => {
  function winners(built: BuiltLists, occasion: number, count: number): number[] {
    const walk = new LotteryWalk(built.lists, built.households, draws);
    walk.begin({ municipality: 0, type: 1, mask: EVERYBODY, occasion }, 1);
    const keys: number[] = [];
    for (let row = walk.next(); row >= 0 && keys.length < count; row = walk.next()) keys.push(built.keyOf(row));
    return keys;
  }

  it('gives nobody a better chance by registration', () => {
    const built = listsOf(crowd);
    const adverts = 3000;
    let sum = 0;
    for (let n = 0; n < adverts; n++) sum += crowd[winners(built, n * 17, 1)[0]!]!.registered;
    const visible = crowd.filter((each) => each.area !== 1);
    const expected = visible.reduce((total, each) => total + each.registered, 0) / visible.length;
    // Standard deviation of the registration is about 635 days.
    expect(Math.abs(sum / adverts - expected)).toBeLessThan((4 * 635) / Math.sqrt(adverts));
  });

  it('changes only draws that one more seeker wins', () => {
    const built = listsOf(crowd);
    const adverts = Array.from({ length: 300 }, (_, n) => n * 23);
    const before = adverts.map((occasion) => winners(built, occasion, 5));
    const extra = { key: 999_999, registered: -3000, persons: 2, area: 0 };
    built.add(extra);
    built.lists.sweep();
    let won = 0;
    adverts.forEach((occasion, n) => {
      winners(built, occasion, 5).forEach((key, place) => {
        if (key === extra.key) won++;
        else expect(key).toBe(before[n]![place]);
      });
    });
    expect(won).toBeLessThan(20);
  });

  it('gives up where there is nobody', () => {
    expect(winners(listsOf([]), 1, 5)).toEqual([]);
  });
});
