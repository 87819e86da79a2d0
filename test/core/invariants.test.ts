import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/contract/region';
import { createSimulation, type Simulation } from '../../src/core';
import { CONDITION, D, DWELLING_WORDS } from '../../src/core/entities/dwellings';
import { H, HOUSEHOLD_WORDS, withCurrentNeed } from '../../src/core/entities/households';
import { WEEKLY_COLUMN, WEEKLY_COLUMNS } from '../../src/contract/counts';
import { FIRST_DWELLING, SETTING_INDEX } from '../../src/contract/settings';
import { auditLog, chainIdentityErrors, type Audit } from '../support/log-audit';
import { regionArbitrary } from '../support/region-builder';
import { ruleBreaches } from '../support/rule-audit';
import { runSpec, takeRun, weeklySum, type TakenRun } from '../support/run-log';
import { demoSpec, LEVERS_AT_MAXIMUM, specOf, tenthSpec } from '../support/spec';

function expectLawful(run: TakenRun): void {
  const audit = auditLog(run);
  expect(audit.problems).toEqual([]);
  expect(chainIdentityErrors(audit)).toEqual([]);
  expect(ruleBreaches(run)).toEqual([]);
  expectCountsOfLog(run, audit);
}

/** The weekly counts say what the log says. */
function expectCountsOfLog(run: TakenRun, audit: Audit): void {
  const years = [...audit.years.values()];
  const sum = (pick: (year: (typeof years)[number]) => number): number =>
    years.reduce((all, year) => all + pick(year), 0);
  const counted = (column: Parameters<typeof weeklySum>[1]): number => weeklySum(run.counts, column);
  expect(counted('lettings')).toBe(sum((year) => year.lettings));
  expect(counted('outsiderLettings')).toBe(sum((year) => year.outsiderLettings));
  expect(counted('exits')).toBe(sum((year) => year.exits));
  expect(counted('chainsOpened')).toBe(sum((year) => year.chainsOpened));
  const { counts } = run;
  const last = (counts.weeks - 1) * WEEKLY_COLUMNS.length;
  if (years.length === 0) return;
  expect(counts.weekly[last + WEEKLY_COLUMN.vacantLevel]).toBe(years.at(-1)!.vacantAtEnd);
  expect(counts.weekly[last + WEEKLY_COLUMN.stockLevel]).toBe(years.at(-1)!.stockAtEnd);
}

/** Everything that is counted is a number that can be; also after every week that is checked. */
function runChecked(region: Region, seed: string, measures = LEVERS_AT_MAXIMUM, horizon = '2028-12-25'): TakenRun {
  const simulation = createSimulation(specOf(region, seed, { measures, horizon }));
  for (let day = 28; day < simulation.horizonDay; day += 91) {
    simulation.advanceTo(day);
    simulation.check();
  }
  return takeRun(simulation);
}

describe('the invariants', () => {
  it('hold on random small regions, with all levers at their maximum, by state, counts and log', () => {
    fc.assert(
      fc.property(regionArbitrary(), fc.integer({ min: 0, max: 999 }), fc.boolean(), (region, seed, levers) => {
        expectLawful(runChecked(region, String(seed), levers ? LEVERS_AT_MAXIMUM : []));
      }),
      { seed: 20, numRuns: 25 },
    );
  });

  it('hold on a resumed run of a random small region, which equals the straight one', () => {
    fc.assert(
      fc.property(regionArbitrary(), fc.integer({ min: 1, max: 180 }), (region, weeks) => {
        const spec = specOf(region, 'resumed', { measures: LEVERS_AT_MAXIMUM, horizon: '2028-12-25' });
        const straight = createSimulation(spec);
        straight.advanceTo(weeks * 7);
        straight.takeChunk();
        const snapshot = straight.snapshot();
        straight.advanceTo(straight.horizonDay);
        const resumed = createSimulation(spec, snapshot);
        resumed.advanceTo(resumed.horizonDay);
        resumed.check();
        expect(resumed.summary()).toEqual(straight.summary());
      }),
      { seed: 21, numRuns: 15 },
    );
  });

  it('hold on the demo region', () => {
    const simulation = createSimulation(demoSpec('demo', { horizon: '2028-01-03' }));
    for (let day = 182; day < simulation.horizonDay; day += 364) {
      simulation.advanceTo(day);
      simulation.check();
    }
    expectLawful(takeRun(simulation));
  });

  it('hold on a tenth of the demo region under all levers', () => {
    expectLawful(runSpec(tenthSpec('tenth', { measures: LEVERS_AT_MAXIMUM })));
  });
});

describe('the check of the invariants', () => {
  const break_ = (act: (simulation: Simulation) => void): (() => void) => {
    const simulation = createSimulation(tenthSpec('broken', { horizon: '2025-12-29' }));
    simulation.advanceTo(100);
    simulation.check();
    act(simulation);
    return () => {
      simulation.check();
    };
  };
  const occupied = ({ world }: Simulation): number => {
    for (let row = 0; ; row++) if (world.dwellings.records[row * DWELLING_WORDS + D.occupant]! >= 0) return row;
  };

  it.each<[string, RegExp, (simulation: Simulation) => void]>([
    [
      'a tenant who is elsewhere',
      /tenant agree/,
      (simulation) => {
        const home = occupied(simulation) * DWELLING_WORDS;
        const tenant = simulation.world.dwellings.records[home + D.occupant]!;
        simulation.world.households.records[tenant * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX.list;
      },
    ],
    [
      'two households in one home',
      /lives in one home/,
      (simulation) => {
        const { households } = simulation.world;
        for (let at = 0; ; at += HOUSEHOLD_WORDS) {
          if (households.records[at + H.place] !== SETTING_INDEX.list) continue;
          households.records[at + H.place] = FIRST_DWELLING + occupied(simulation);
          return;
        }
      },
    ],
    [
      'a need class that changed without telling the neighbourhood',
      /load of neighbourhood/,
      (simulation) => {
        const home = occupied(simulation) * DWELLING_WORDS;
        const at = simulation.world.dwellings.records[home + D.occupant]! * HOUSEHOLD_WORDS + H.traits;
        const { records } = simulation.world.households;
        records[at] = withCurrentNeed(records[at]!, 3);
      },
    ],
    [
      'a home that was emptied without counting it',
      /empty homes counted/,
      (simulation) => {
        simulation.world.dwellings.records[occupied(simulation) * DWELLING_WORDS + D.occupant] = -1;
      },
    ],
    [
      'a home that left the stock without being counted',
      /empty homes counted/,
      ({ world }) => {
        for (let at = 0; ; at += DWELLING_WORDS) {
          const isEmpty = world.dwellings.records[at + D.occupant]! < 0;
          if (!isEmpty || (world.dwellings.records[at + D.status]! & CONDITION.inStock) === 0) continue;
          world.dwellings.records[at + D.status]! &= ~CONDITION.inStock;
          return;
        }
      },
    ],
    [
      'a household too many in a setting',
      /households in list/,
      ({ world }) => {
        world.tally.place(SETTING_INDEX.list, { group: 1, persons: 1 });
      },
    ],
    [
      'credits that do not sum to 0',
      /sum to 0/,
      ({ world }) => {
        world.credits.refund(2, 3);
      },
    ],
    [
      'a legal share that was passed',
      /slack counters/,
      ({ world }) => {
        for (let n = 0; n < 500; n++) world.slack.add(0, 2 << 2, 0);
      },
    ],
  ])('stops at %s', (_, message, act) => {
    expect(break_(act)).toThrow(message);
  });
});
