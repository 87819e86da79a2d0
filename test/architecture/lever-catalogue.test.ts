import { describe, expect, it } from 'vitest';
import { WEEKLY_COLUMN } from '../../src/contract/counts';
import { ACTING_LEVERS, acts, farEnd, LEVERS, leverById } from '../../src/contract/levers';
import type { Lever } from '../../src/contract/levers';
import { SOURCES } from '../../src/contract/sources';

/** Rows of section G of the model document, and the row of the lottery. */
const ROWS = [
  ...['G01a', 'G01b', 'G01c', 'G01d', 'G02', 'G03', 'G04', 'G05a', 'G05b', 'G06'],
  ...['G07', 'G08', 'G09', 'G10', 'G49'],
  ...['G11a', 'G11b', 'G11c', 'G12a', 'G12b', 'G13'],
  ...['G14', 'G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G21', 'G21b', 'G22', 'G23'],
  ...['G24', 'G25', 'G26', 'G27', 'G28', 'G29', 'G30', 'G31', 'G32', 'G33', 'G34a', 'G34b', 'G34c', 'G35', 'G36'],
  ...['G37', 'G38', 'G39', 'G40', 'G41', 'G42', 'G48'],
  ...['G43', 'G44', 'G45', 'G46', 'G47', 'G50'],
  ...['G-X1', 'G-X2', 'G-X3', 'G-X4', 'G-X5', 'G-X6', 'G-X7'],
  'P161',
];

/** Rows of which nothing or only a slice can honestly be modelled. */
const NOT_OR_PARTLY = ['G02', 'G08', 'G19', 'G20', 'G24', 'G25', 'G35', 'G40', 'G41', 'G45', 'G50'];

const CATALOGUE: readonly Lever[] = LEVERS;

/** Whether a number is a whole number of steps from another. */
function isOnStep(value: number, { min, step }: Lever): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

describe('the catalogue of levers', () => {
  it('has every row of the model document', () => {
    expect(ROWS).toHaveLength(68);
    expect([...new Set(CATALOGUE.map(({ code }) => code))].sort()).toEqual([...ROWS].sort());
  });

  it('names every lever once, in camel case', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-zA-Z]+$/.test(id))).toEqual([]);
  });

  it('says of eleven rows that they are modelled in part or not at all', () => {
    const codes = CATALOGUE.filter(({ status }) => ['partly', 'not-modelled'].includes(status)).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(NOT_OR_PARTLY);
  });

  it.each(CATALOGUE.map((lever) => [lever.id, lever] as const))('gives %s a range that can be turned', (_id, lever) => {
    expect(lever.min).toBeLessThan(lever.max);
    expect(lever.default).toBeGreaterThanOrEqual(lever.min);
    expect(lever.default).toBeLessThanOrEqual(lever.max);
    expect([lever.default, lever.max].filter((value) => !isOnStep(value, lever))).toEqual([]);
    expect(farEnd(lever)).not.toBe(lever.default);
    if (lever.unit === 'switch') expect([lever.min, lever.max, lever.step]).toEqual([0, 1, 1]);
    if (lever.unit === 'share') expect(lever.max).toBeLessThanOrEqual(1);
    expect(lever.owners.length).toBeGreaterThan(0);
    expect(SOURCES).toHaveProperty([lever.source]);
  });

  it('counts an assumed size as an assumption: grade C', () => {
    const better = CATALOGUE.filter(({ status, grade }) => status === 'assumption' && grade !== 'C');
    expect(better.map(({ id }) => id)).toEqual([]);
  });

  it('has of every lever that acts an output of the weekly counts it must move', () => {
    expect(ACTING_LEVERS.length).toBeGreaterThanOrEqual(5);
    expect(ACTING_LEVERS.filter(({ moves }) => !(moves.column in WEEKLY_COLUMN)).map(({ id }) => id)).toEqual([]);
    expect(ACTING_LEVERS.map(({ id }) => acts(leverById(id)))).not.toContain(false);
    expect(CATALOGUE.filter((lever) => !acts(lever)).map(({ code }) => code)).toEqual(['G08', 'G25', 'G35']);
  });

  it('names beside a lever that does not act alone one that does, and a value of it', () => {
    for (const { needsLever } of ACTING_LEVERS) {
      if (needsLever === undefined) continue;
      const other = ACTING_LEVERS.find(({ id }) => id === needsLever.lever);
      expect(other?.needsLever).toBeUndefined();
      expect(needsLever.value).not.toBe(other!.default);
      expect(needsLever.value).toBeLessThanOrEqual(other!.max);
    }
  });
});
