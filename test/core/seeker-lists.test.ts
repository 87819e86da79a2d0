import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seekerCode } from '../../src/core/allocation/eligibility';
import {
  BUCKET_SHIFT,
  BUCKET_STARTS,
  CODE_MASK,
  DEAD_CODE,
  ENTRY_WORDS,
  KEY_BUCKETS,
} from '../../src/core/allocation/seeker-lists';
import { packTraits } from '../../src/core/entities/households';
import { BUILT_YEAR, BuiltLists, type BuiltSeeker } from '../support/seeker-builder';

const MUNICIPALITIES = 2;

const seekers = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 0, max: 1 << 20 }),
    registered: fc.integer({ min: -2200, max: 300 }),
    persons: fc.integer({ min: 1, max: 6 }),
    area: fc.integer({ min: 0, max: MUNICIPALITIES }),
    age: fc.constantFrom(25, 60),
  }),
  { selector: (seeker) => seeker.key, maxLength: 200 },
);

function fill(all: readonly BuiltSeeker[]): BuiltLists {
  const built = new BuiltLists(MUNICIPALITIES);
  for (const seeker of all) built.add(seeker);
  return built;
}

interface Entry {
  readonly key: number;
  readonly registered: number;
  readonly code: number;
}

function entriesOf(list: Int32Array, length: number): Entry[] {
  return Array.from({ length }, (_, n) => ({
    key: list[n * ENTRY_WORDS + 1]!,
    registered: list[n * ENTRY_WORDS + 2]!,
    code: list[n * ENTRY_WORDS + 3]! & CODE_MASK,
  }));
}

function codeOf(seeker: BuiltSeeker): number {
  const traits = packTraits({
    birthYear: BUILT_YEAR - seeker.age!,
    persons: seeker.persons,
    type: 0,
    income: 0,
    need: 0,
    group: 1,
  });
  return seekerCode(traits, BUILT_YEAR);
}

describe('the seeker lists', () => {
  it('keep the order of registration, whoever came when', () => {
    fc.assert(
      fc.property(seekers, (all) => {
        const { lists } = fill(all);
        for (let area = 0; area <= MUNICIPALITIES; area++) {
          const days = entriesOf(lists.entries[area]!, lists.lengths[area]!).map((entry) => entry.registered);
          expect(days).toEqual([...days].sort((a, b) => a - b));
        }
        expect(lists.lengths.reduce((sum, length) => sum + length, 0)).toBe(all.length);
      }),
      { seed: 5 },
    );
  });

  it('keep, after a sweep, exactly those still looking, counted by code', () => {
    fc.assert(
      fc.property(seekers, fc.func(fc.boolean()), (all, stops) => {
        const built = fill(all);
        for (const seeker of all) if (stops(seeker.key)) built.remove(seeker.key);
        built.lists.sweep();
        for (let area = 0; area <= MUNICIPALITIES; area++) {
          const living = built.living.filter((seeker) => seeker.area === area);
          const entries = entriesOf(built.lists.entries[area]!, built.lists.lengths[area]!);
          expect(entries.map((entry) => entry.key).sort()).toEqual(living.map((seeker) => seeker.key).sort());
          for (const entry of entries) expect(entry.code).not.toBe(DEAD_CODE);
        }
        for (const mask of [0xffffffff, 0x0f0f0f0f, 1])
          for (let type = 0; type < 4; type++) {
            const seen = built.living.filter(
              (seeker) => seeker.area !== 1 && ((mask >>> codeOf(seeker)) & 1) === 1,
            ).length;
            expect(built.lists.interest(0, mask, type, 1)).toBe(seen);
            expect(built.lists.interest(0, mask, type, 0.3)).toBeLessThanOrEqual(seen);
          }
      }),
      { seed: 6 },
    );
  });

  it('hold in the lottery index every live entry once, in the bucket of its key', () => {
    fc.assert(
      fc.property(seekers, fc.func(fc.boolean()), (all, stops) => {
        const built = fill(all);
        for (const seeker of all) if (stops(seeker.key)) built.remove(seeker.key);
        const { lists } = built;
        lists.sweep();
        for (let area = 0; area <= MUNICIPALITIES; area++) {
          const keys: number[] = [];
          for (let bucket = 0; bucket < KEY_BUCKETS; bucket++) {
            const start = lists.bucketStarts[area * BUCKET_STARTS + bucket]!;
            const end = lists.bucketStarts[area * BUCKET_STARTS + bucket + 1]!;
            for (let n = start; n < end; n++) {
              const at = n * ENTRY_WORDS;
              keys.push(lists.lottery[area]![at + 1]!);
              expect(lists.lottery[area]![at + 3]! >>> BUCKET_SHIFT).toBe(bucket);
              expect(lists.isLive(lists.lottery[area]!, at, built.households)).toBe(true);
            }
          }
          const living = built.living.filter((seeker) => seeker.area === area).map((seeker) => seeker.key);
          expect(keys.sort()).toEqual(living.sort());
        }
      }),
      { seed: 7 },
    );
  });

  it('spread keys that follow each other over the buckets', () => {
    const built = fill(
      Array.from({ length: 25_600 }, (_, n) => ({ key: (2 << 27) | n, registered: n >> 4, persons: 1, area: 0 })),
    );
    built.lists.sweep();
    const counts = Array.from(
      { length: KEY_BUCKETS },
      (_, bucket) => built.lists.bucketStarts[bucket + 1]! - built.lists.bucketStarts[bucket]!,
    );
    expect(Math.max(...counts)).toBeLessThan(160);
    expect(Math.min(...counts)).toBeGreaterThan(50);
  });

  it('renew the codes of those who had a birthday', () => {
    const built = fill([{ key: 1, registered: 0, persons: 1, area: 0, age: 54 }]);
    const before = entriesOf(built.lists.entries[0]!, 1)[0]!.code;
    built.lists.renewCodes(built.households, BUILT_YEAR + 1);
    expect(entriesOf(built.lists.entries[0]!, 1)[0]!.code).toBe(before | (1 << 4));
  });

  it('copied through their arrays are the same lists', () => {
    const built = fill(
      Array.from({ length: 300 }, (_, n) => ({ key: n * 7, registered: (n * 37) % 400, persons: 1, area: n % 3 })),
    );
    built.lists.sweep();
    const copy = new BuiltLists(MUNICIPALITIES).lists;
    copy.adopt(built.lists.arrays().map((array) => array.slice()));
    expect(copy.arrays()).toEqual(built.lists.arrays());
  });
});
