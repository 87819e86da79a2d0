import { describe, expect, it } from 'vitest';
import { C, COHORT_WORDS, Cohorts, NEVER } from '../../src/core/entities/cohorts';

function keysOf(cohorts: Cohorts): number[] {
  return Array.from({ length: cohorts.rows }, (_, row) => cohorts.records[row * COHORT_WORDS + C.key]!);
}

function three(): Cohorts {
  const cohorts = new Cohorts('flex-homes');
  cohorts.add({ key: 7, places: 5, endDay: 100, moves: 0 });
  cohorts.add({ key: 8, places: 3, endDay: NEVER, moves: 0 });
  cohorts.add({ key: 9, places: 4, endDay: 90, moves: 1 });
  return cohorts;
}

describe('the cohorts of a place', () => {
  it('make up its capacity, and take theirs along when they end, the others in order', () => {
    const cohorts = three();
    expect(cohorts.places).toBe(12);
    expect(cohorts.endedFrom(0, 89)).toBe(-1);
    expect(cohorts.endedFrom(0, 90)).toBe(2);
    expect(cohorts.endedFrom(0, 100)).toBe(0);
    cohorts.remove(0);
    expect(keysOf(cohorts)).toEqual([8, 9]);
    expect(cohorts.places).toBe(7);
    expect(cohorts.endedFrom(0, 100)).toBe(1);
    cohorts.remove(1);
    expect(cohorts.endedFrom(0, NEVER - 1)).toBe(-1);
    expect(cohorts.places).toBe(3);
  });

  it('hold more than there was room for at first', () => {
    const cohorts = new Cohorts('pitches');
    for (let key = 0; key < 300; key++) cohorts.add({ key, places: 1, endDay: key, moves: 0 });
    expect(cohorts.places).toBe(300);
    expect(keysOf(cohorts)).toEqual(Array.from({ length: 300 }, (_, key) => key));
  });

  it('go on after a copy where they were', () => {
    const cohorts = three();
    cohorts.keep(2);
    cohorts.countAdmission();
    cohorts.credits[1] = 0.5;
    const copy = new Cohorts('flex-homes');
    copy.adopt(cohorts.arrays().map((array) => array.slice()));
    expect(keysOf(copy)).toEqual([7, 8, 9]);
    expect([copy.places, copy.kept, copy.admissions, copy.credits[1]]).toEqual([12, 2, 1, 0.5]);
  });
});
