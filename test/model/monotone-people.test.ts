import { describe, expect, it } from 'vitest';
import { sumOfLevels, stockOfSetting } from '../../src/analysis/weekly-sums';
import type { WeeklyColumn } from '../../src/contract/counts';
import type { LeverId } from '../../src/contract/levers';
import type { Setting } from '../../src/contract/settings';
import { remember, SIGN_SEEDS, signTest, standardErrors } from '../support/paired-seeds';
import { runSpec, weeklySum } from '../support/run-log';
import { measure, tenthSpec, type SpecChanges } from '../support/spec';

/** A year and a half; the second half is looked at where a level is meant. */
const HORIZON = '2026-07-06';
const SECOND_HALF = 39;

/** What is asked of a run. */
interface Outcome {
  /** Sum of a column over the whole time. */
  readonly sum: (column: WeeklyColumn) => number;
  /** Mean of a column, or of a stock, over the second half. */
  readonly level: (column: WeeklyColumn) => number;
  readonly stock: (...settings: readonly Setting[]) => number;
  /** Stock at the end. */
  readonly last: (setting: Setting) => number;
}

function meanOf(from: number, to: number, ofWeek: (week: number) => number): number {
  let sum = 0;
  for (let week = from; week < to; week++) sum += ofWeek(week);
  return sum / (to - from);
}

function outcomeOf(changes: SpecChanges): (seed: string) => Outcome {
  return remember((seed) => {
    const { counts } = runSpec(tenthSpec(seed, { horizon: HORIZON, ...changes }));
    const { weeks } = counts;
    return {
      sum: (column) => weeklySum(counts, column),
      level: (column) => meanOf(SECOND_HALF, weeks, (week) => sumOfLevels(counts, [column], week)),
      stock: (...settings) =>
        meanOf(SECOND_HALF, weeks, (week) =>
          settings.reduce((sum, setting) => sum + stockOfSetting(counts, setting, week), 0),
        ),
      last: (setting) => stockOfSetting(counts, setting, weeks - 1),
    };
  });
}

function under(lever: LeverId, value: number): (seed: string) => Outcome {
  return outcomeOf({ measures: [measure(lever, value, { from: '2025-01-06' })] });
}

const base = outcomeOf({});
const moreEvictions = outcomeOf({ parameters: { eviction: 0.004 } });
const protection = under('privateRentProtection', 0.6);
const morePlaces = outcomeOf({ parameters: { protectedLivingPlaces: 900 } });
const task = under('outflowTask', 1);
const ankleTags = under('electronicDetention', 0.6);
const ban = under('permitPriorityBan', 1);
const littleGuidance = under('guidanceSlots', 1000);
const moreForHomeless = under('homelessShare', 0.1);
const moreForReady = under('institutionShare', 0.1);
const littleForUrgent = under('urgentShare', 0.03);
const transitional = under('transitionalPlaces', 200);
/** Transitional places of the lever in the tenth region. */
const TRANSITIONAL = 20;

const RECEPTION = ['reception', 'emergencyReception', 'bridging'] as const;
const regular = (outcome: Outcome): number => outcome.sum('regularOutsiderLettings');

describe('over forty paired seeds, in thirty-six', () => {
  it.each<[string, (seed: string) => boolean]>([
    [
      'more evictions bring more people without a home',
      (seed) => moreEvictions(seed).sum('homelessEntries') > base(seed).sum('homelessEntries'),
    ],
    ['more evictions free more homes', (seed) => moreEvictions(seed).sum('lettings') > base(seed).sum('lettings')],
    [
      'protection of private tenants brings fewer people without a home',
      (seed) => protection(seed).sum('homelessEntries') < base(seed).sum('homelessEntries'),
    ],
    [
      'more places in protected living shorten the list for it',
      (seed) => morePlaces(seed).stock('protectedLivingList') < base(seed).stock('protectedLivingList'),
    ],
    [
      'more places in protected living leave more ready people in them',
      (seed) => morePlaces(seed).level('readyProtectedLivingLevel') > base(seed).level('readyProtectedLivingLevel'),
    ],
    [
      'a compulsory task shortens the list for protected living',
      (seed) => task(seed).stock('protectedLivingList') < base(seed).stock('protectedLivingList'),
    ],
    [
      'a compulsory task leaves fewer ready people in protected living',
      (seed) => task(seed).level('readyProtectedLivingLevel') < base(seed).level('readyProtectedLivingLevel'),
    ],
    [
      'detention at home leaves fewer in prison',
      (seed) => ankleTags(seed).stock('prison') < base(seed).stock('prison'),
    ],
    [
      'a ban on priority leaves more permit holders in reception',
      (seed) => ban(seed).stock(...RECEPTION) > base(seed).stock(...RECEPTION),
    ],
    ['a ban on priority gives regular seekers more', (seed) => regular(ban(seed)) > regular(base(seed))],
    [
      'more guidance stops fewer lettings',
      (seed) => base(seed).sum('stoppedByCare') < littleGuidance(seed).sum('stoppedByCare'),
    ],
    [
      'a higher share for homeless people leaves fewer of them',
      (seed) => moreForHomeless(seed).level('homelessPersonsLevel') < base(seed).level('homelessPersonsLevel'),
    ],
    [
      'a higher share for ready people leaves fewer of them in protected living',
      (seed) => moreForReady(seed).level('readyProtectedLivingLevel') < base(seed).level('readyProtectedLivingLevel'),
    ],
    [
      'a higher share for urgent households leaves fewer of them',
      (seed) => base(seed).stock('urgent') < littleForUrgent(seed).stock('urgent'),
    ],
    [
      'transitional places without an agreement on outflow are full after a year and a half',
      (seed) => transitional(seed).last('transitional') >= 0.9 * TRANSITIONAL,
    ],
    [
      'transitional places without an agreement hold people who are ready to leave',
      (seed) => transitional(seed).level('readyTransitionalLevel') > 0.2 * TRANSITIONAL,
    ],
  ])('%s', (_, isShown) => {
    expect(signTest(isShown)).toMatchObject({ isShown: true });
  });

  it('a ban on priority gives regular seekers no more than it takes from permit holders', () => {
    const more = (seed: string): number => {
      const freed = base(seed).sum('lettingsSTA') - ban(seed).sum('lettingsSTA');
      return regular(ban(seed)) - regular(base(seed)) - freed;
    };
    expect(ban('pair 0').sum('lettingsSTA')).toBeLessThan(base('pair 0').sum('lettingsSTA') / 4);
    expect(standardErrors(SIGN_SEEDS, more)).toBeLessThan(3);
  });
});
