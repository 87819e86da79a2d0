import { describe, expect, it } from 'vitest';
import { STOCK_CELLS } from '../../src/contract/counts';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { remember, SIGN_SEEDS, signTest, standardErrors } from '../support/paired-seeds';
import { runSpec, weeklySum, type TakenRun } from '../support/run-log';
import { measure, tenthSpec, type SpecChanges } from '../support/spec';

const HORIZON = '2028-01-03';
/** The last year of the three. */
const LAST_YEAR = 104;
const FROM_START = { from: '2025-01-06' };

interface Outcome {
  /** Registration at letting of outsiders, all regular lettings of the last year. @unit days */
  readonly registration: number;
  readonly seekers: number;
  readonly reception: number;
  readonly outsiderLettings: number;
}

function meanStock({ counts }: TakenRun, setting: Setting): number {
  const groups = HOUSEHOLD_GROUPS.length;
  let sum = 0;
  for (let week = LAST_YEAR; week < counts.weeks; week++) {
    const at = week * STOCK_CELLS + SETTING_INDEX[setting] * groups;
    for (const count of counts.stocks.subarray(at, at + groups)) sum += count;
  }
  return sum / (counts.weeks - LAST_YEAR);
}

function outcomeOf(changes: SpecChanges): (seed: string) => Outcome {
  return remember((seed) => {
    const run = runSpec(tenthSpec(seed, { horizon: HORIZON, ...changes }));
    const sum = (column: Parameters<typeof weeklySum>[1]): number => weeklySum(run.counts, column, LAST_YEAR);
    return {
      registration: sum('regularRegistrationDays') / sum('regularOutsiderLettings'),
      seekers: meanStock(run, 'list'),
      reception: meanStock(run, 'reception'),
      outsiderLettings: weeklySum(run.counts, 'outsiderLettings'),
    };
  });
}

const base = outcomeOf({});
const moreHomes = outcomeOf({ parameters: { acquisitionsPerYear: 300 } });
const morePermitHolders = outcomeOf({ measures: [measure('permitHolderShare', 0.1, FROM_START)] });
const fewResponders = outcomeOf({ parameters: { respondersPerAdvert: 4 } });
const moreLottery = outcomeOf({ measures: [measure('lotteryShare', 0.5, FROM_START)] });

describe('over forty paired seeds, in thirty-six', () => {
  it.each<[string, (seed: string) => boolean]>([
    [
      'more social homes do not make registration at letting longer',
      (seed) => moreHomes(seed).registration <= base(seed).registration,
    ],
    ['more social homes do not leave more seekers', (seed) => moreHomes(seed).seekers <= base(seed).seekers],
    [
      'a higher share for permit holders does not leave more of them in reception',
      (seed) => morePermitHolders(seed).reception <= base(seed).reception,
    ],
    [
      'more answers to an advert make registration at letting longer',
      (seed) => base(seed).registration > fewResponders(seed).registration,
    ],
    [
      'a higher lottery share makes mean registration at letting shorter',
      (seed) => moreLottery(seed).registration < base(seed).registration,
    ],
  ])('%s', (_, isShown) => {
    const found = signTest(isShown);
    expect(found).toMatchObject({ isShown: true });
  });

  it('the share for permit holders moves no outsider letting: their number differs by noise alone', () => {
    const errors = standardErrors(
      SIGN_SEEDS,
      (seed) => morePermitHolders(seed).outsiderLettings - base(seed).outsiderLettings,
    );
    expect(Math.abs(errors)).toBeLessThan(3);
    expect(morePermitHolders('pair 0').outsiderLettings).toBeGreaterThan(0);
  });
});
