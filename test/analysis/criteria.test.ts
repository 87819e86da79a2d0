import { describe, expect, it } from 'vitest';
import { bindingCriterion, criteria, frictionalFloor } from '../../src/analysis/criteria';
import { CRITERION_IDS, type Criterion, type CriterionId } from '../../src/analysis/criterion';
import { regularSupplies } from '../../src/analysis/regular-seekers';
import { targetQuarter } from '../../src/analysis/target-quarter';
import type { Counts, WeeklyColumn } from '../../src/contract/counts';
import { otherGroups } from '../../src/analysis/other-groups-criterion';
import { STOCK_CELLS } from '../../src/contract/counts';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from '../../src/contract/households';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { countsOf } from '../support/flat-counts';

const CALENDAR = { start: '2025-01-06', now: '2027-01-04', target: '2030-12-31', horizon: '2035-12-31' };
const WEEKS = targetQuarter(CALENDAR).toWeek;
const INHABITANTS = 500_000;
const NOTHING = { shelterStayDays: 0, homeLossShare: null };

function judged(
  columns: Readonly<Partial<Record<WeeklyColumn, number>>>,
  stocks: Parameters<typeof countsOf>[2] = {},
  baseline?: Counts,
): readonly Criterion[] {
  return criteria({
    counts: countsOf(WEEKS, columns, stocks),
    log: NOTHING,
    baseline: baseline === undefined ? undefined : regularSupplies(baseline, CALENDAR, WEEKS),
    calendar: CALENDAR,
    inhabitants: INHABITANTS,
  });
}

/** Counts in which some households of a group are in a place all the time. */
function groupCounts(setting: Setting, group: HouseholdGroup, households: number): Counts {
  const counts = countsOf(WEEKS, {});
  const cell = SETTING_INDEX[setting] * HOUSEHOLD_GROUPS.length + HOUSEHOLD_GROUPS.indexOf(group);
  for (let week = 0; week < WEEKS; week++) counts.stocks[week * STOCK_CELLS + cell] = households;
  return counts;
}

function one(all: readonly Criterion[], id: CriterionId): Criterion {
  const found = all.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`No criterion ${id}`);
  return found;
}

describe('the criteria of the target', () => {
  it('are judged over the last thirteen weeks that end by the target day', () => {
    expect(targetQuarter(CALENDAR)).toEqual({ fromWeek: 299, toWeek: 312 });
  });

  it('all pass, as far as the model can say, where nobody waits', () => {
    const all = judged({}, {}, countsOf(WEEKS, {}));
    expect(all.map(({ id }) => id)).toEqual([...CRITERION_IDS]);
    const open = all.filter(({ verdict }) => verdict === 'notYet').map(({ id }) => id);
    expect(open).toEqual(['C9']);
    expect(all.filter(({ verdict }) => verdict === 'passes')).toHaveLength(10);
    expect(bindingCriterion(all)).toBeUndefined();
  });

  it('say how far it is to nobody, and to the functional bar', () => {
    expect(one(judged({ longHomelessLevel: 80 }), 'C1')).toMatchObject({
      verdict: 'fails',
      value: 80,
      functionalBar: 50,
      distance: 80,
      functionalDistance: 30,
    });
    expect(one(judged({ longHomelessLevel: 50 }), 'C1')).toMatchObject({
      verdict: 'functional',
      functionalDistance: 0,
    });
    // Who lives in a place for non-standard living counts in the strict reading only (G01c).
    expect(one(judged({ longHomelessLevel: 80, nonStandardPersonsLevel: 30 }), 'C1')).toMatchObject({
      verdict: 'functional',
      value: 80,
      distance: 80,
      functionalDistance: 0,
    });
    expect(one(judged({ roughOverFortnightLevel: 11 }), 'C2')).toMatchObject({ verdict: 'fails', functionalBar: 10 });
  });

  it('let one in ten ready people wait long, but block few beds', () => {
    const beds = { protectedLiving: 600, clinic: 100 };
    const few = { readyProtectedLivingLevel: 10, readyDetaineesLevel: 20 };
    expect(one(judged({ ...few, readyOverQuarterLevel: 3 }, beds), 'C4').verdict).toBe('functional');
    expect(one(judged({ ...few, readyOverQuarterLevel: 4 }, beds), 'C4').verdict).toBe('fails');
    const blocked = { readyProtectedLivingLevel: 100, readyOverQuarterLevel: 3 };
    expect(one(judged(blocked, beds), 'C4').verdict).toBe('fails');
    expect(one(judged({ ...few }, beds), 'C4').verdict).toBe('passes');
  });

  it('count a blocked bed as heavily as a long wait when they look for what binds', () => {
    const beds = { protectedLiving: 600 };
    const blocked = judged({ readyProtectedLivingLevel: 120, readyOverQuarterLevel: 6, longHomelessLevel: 60 }, beds);
    expect(one(blocked, 'C4')).toMatchObject({ verdict: 'fails', functionalDistance: 108, excess: 10 });
    expect(bindingCriterion(blocked)).toBe('C4');
  });

  it('judge discharges, the task and emergency reception as shares', () => {
    const discharges = { dischargesFromCare: 100, dischargedHomeless: 2 };
    expect(one(judged(discharges), 'C5')).toMatchObject({ verdict: 'functional', value: 0.02, unit: 'share' });
    expect(one(judged({ ...discharges, dischargedHomeless: 3 }), 'C5').verdict).toBe('fails');
    expect(one(judged({ permitOverTermLevel: 13, permitPersonsHoused: 10 }), 'C6').verdict).toBe('functional');
    expect(one(judged({ permitOverTermLevel: 14, permitPersonsHoused: 10 }), 'C6').verdict).toBe('fails');
    expect(one(judged({ emergencyPersonsLevel: 2, receptionPersonsLevel: 98 }), 'C7').verdict).toBe('functional');
    expect(one(judged({ emergencyPersonsLevel: 3, receptionPersonsLevel: 97 }), 'C7').verdict).toBe('fails');
  });

  it('compare regular seekers with the same people without the measures', () => {
    const baseline = countsOf(WEEKS, { regularOutsiderLettings: 100, seekerDays: 1000 });
    const shared = (regularOutsiderLettings: number): Criterion =>
      one(judged({ regularOutsiderLettings, seekerDays: 1000 }, {}, baseline), 'C8');
    expect(shared(100).verdict).toBe('passes');
    expect(shared(95)).toMatchObject({ verdict: 'functional', unit: 'share' });
    expect(shared(80).verdict).toBe('fails');
    expect(one(judged({}), 'C8')).toEqual({ id: 'C8', verdict: 'notYet', reason: 'noBaseline' });
  });

  it('let nobody wait three years for a pitch, or halve the list', () => {
    const listed = (list: number, lettingsPerWeek: number): Criterion =>
      one(judged({ pitchListLevel: list, pitchLettings: lettingsPerWeek }), 'C11');
    expect(listed(157, 1)).toMatchObject({ verdict: 'fails', unit: 'households', distance: 1 });
    expect(listed(156, 1)).toMatchObject({ verdict: 'passes' });
  });

  it('want a step-free home for nineteen in twenty tenants who need one; functionally for 85 in 100', () => {
    const met = (stepFreeMetLevel: number, stepFreeUnmetLevel: number): Criterion =>
      one(judged({ stepFreeMetLevel, stepFreeUnmetLevel }), 'C11');
    expect(met(95, 5)).toMatchObject({ verdict: 'passes' });
    expect(met(90, 10)).toMatchObject({ verdict: 'functional', unit: 'share', value: 0.1 });
    expect(met(80, 20)).toMatchObject({ verdict: 'fails', unit: 'share', value: 0.2 });
  });

  it('want no student or labour migrant without a home; functionally 25 in a region of 500,000', () => {
    const homeless = (labourMigrants: number, setting: 'couch' | 'list' = 'couch'): Criterion =>
      otherGroups(groupCounts(setting, 'ARB', labourMigrants), {
        span: targetQuarter(CALENDAR),
        inhabitants: INHABITANTS,
      });
    expect(homeless(0)).toMatchObject({ verdict: 'passes' });
    expect(homeless(25)).toMatchObject({ verdict: 'functional', unit: 'persons', value: 25 });
    expect(homeless(26)).toMatchObject({ verdict: 'fails', value: 26, functionalDistance: 1 });
    expect(homeless(26, 'list')).toMatchObject({ verdict: 'passes' });
  });

  it('tell the worst of the other groups', () => {
    const all = judged({ pitchListLevel: 200, pitchLettings: 1, stepFreeMetLevel: 20, stepFreeUnmetLevel: 80 });
    expect(one(all, 'C11')).toMatchObject({ verdict: 'fails', unit: 'share' });
  });

  it('know that who comes in is without a home for as long as a letting takes', () => {
    const floor = frictionalFloor(countsOf(WEEKS, { homelessEntries: 21 }), targetQuarter(CALENDAR), 10);
    expect(floor).toBe(30);
  });

  it('wait for the quarter to be computed', () => {
    const counts = countsOf(WEEKS - 1, { longHomelessLevel: 1 });
    const all = criteria({
      counts,
      log: NOTHING,
      baseline: regularSupplies(counts, CALENDAR, WEEKS),
      calendar: CALENDAR,
      inhabitants: INHABITANTS,
    });
    expect(all.every((criterion) => criterion.verdict === 'notYet' && criterion.reason === 'notComputed')).toBe(true);
  });

  it('name the one that binds: furthest above its bar in proportion, of those for a home', () => {
    const all = judged({ longHomelessLevel: 500, roughOverFortnightLevel: 300, regularOutsiderLettings: 1 });
    expect(bindingCriterion(all)).toBe('C2');
  });
});
