import { describe, expect, it } from 'vitest';
import { PARAMETER_ENTRIES, type ParameterId } from '../../src/contract/parameters';
import type { Region } from '../../src/contract/region';
import { auditLog, chainIdentityErrors } from '../support/log-audit';
import { buildRegion, homesByType, tenthRegion } from '../support/region-builder';
import { runSpec, type TakenRun, weeklySum } from '../support/run-log';
import { LEVERS_AT_MAXIMUM, specOf, type SpecChanges } from '../support/spec';

/** Units of what is zero in a world in which nothing happens and nobody is in care. */
const NOTHING_HAPPENS = ['perYear', 'householdsPerYear', 'homesPerYear', 'households', 'persons', 'places'];
const HORIZON = '2031-01-06';
const none = homesByType(() => 0);

function run(region: Region, changes: SpecChanges = {}): TakenRun {
  const taken = runSpec(specOf(region, 'empty', { horizon: HORIZON, ...changes }));
  taken.simulation.check();
  const audit = auditLog(taken);
  expect(audit.problems).toEqual([]);
  expect(chainIdentityErrors(audit)).toEqual([]);
  const { ledger, credits, streams } = taken.simulation.world;
  for (const reals of [ledger.reals, credits.credits, ...(streams.arrays() as Float64Array[])])
    expect([...reals].some(Number.isNaN)).toBe(false);
  return taken;
}

/** Parameters with this unit at a value. */
function parametersAt(value: number, isMeant: (id: ParameterId, unit: string) => boolean): SpecChanges['parameters'] {
  return Object.fromEntries(PARAMETER_ENTRIES.filter(([id, { unit }]) => isMeant(id, unit)).map(([id]) => [id, value]));
}

describe('a world', () => {
  it('without municipalities runs to its end', () => {
    const { words } = run(buildRegion([], 0));
    expect(words).toHaveLength(0);
  });

  it('without homes runs, with people who wait and give up', () => {
    const { counts } = run(buildRegion([[none, none], [none]], 0.01));
    const added = weeklySum(counts, 'acquired') + weeklySum(counts, 'delivered');
    expect(weeklySum(counts, 'sold')).toBeLessThanOrEqual(added);
    expect(added).toBeGreaterThan(0);
    expect(weeklySum(counts, 'seekerDays')).toBeGreaterThan(0);
  });

  it('without homes and without new ones lets nothing', () => {
    const parameters = { acquisitionsPerYear: 0, deliveredPerYear: 0, transformedPerYear: 0 };
    const { counts } = run(buildRegion([[none]], 0.01), { parameters, measures: LEVERS_AT_MAXIMUM });
    expect(weeklySum(counts, 'lettings')).toBe(0);
    expect(weeklySum(counts, 'stockLevel')).toBe(0);
  });

  it.each(['S', 'M', 'L', 'SEN'] as const)('of one home of type %s runs', (type) => {
    run(buildRegion([[homesByType((each) => (each === type ? 1 : 0))]], 0.002), { measures: LEVERS_AT_MAXIMUM });
  });

  it('without seekers lets homes to others and lets the rest stand empty', () => {
    const { counts } = run(tenthRegion(), {
      parameters: { seekersAtStart: 0, newSeekers: 0, childStudies: 1 },
      horizon: '2027-01-04',
    });
    expect(weeklySum(counts, 'regularOutsiderLettings')).toBe(0);
    expect(weeklySum(counts, 'lettings')).toBeGreaterThan(100);
    expect(weeklySum(counts, 'seekerDays')).toBe(0);
  });

  it('in which nothing happens is as it was', () => {
    const parameters = {
      ...parametersAt(0, (_, unit) => NOTHING_HAPPENS.includes(unit)),
    };
    const { counts } = run(tenthRegion(), { parameters });
    for (const column of ['exits', 'delivered', 'acquired', 'sold', 'demolished'] as const)
      expect(weeklySum(counts, column), column).toBe(0);
  });

  it('with every parameter at its least, or at its most, runs', () => {
    for (const end of ['min', 'max'] as const) {
      const parameters = Object.fromEntries(
        PARAMETER_ENTRIES.map(([id, parameter]) => [id, parameter[end]]),
      ) as SpecChanges['parameters'];
      run(buildRegion([[homesByType(() => 40), homesByType(() => 25)], [homesByType(() => 30)]]), {
        parameters: { ...parameters, decisionDays: 1 },
        measures: LEVERS_AT_MAXIMUM,
        horizon: '2028-01-03',
      });
    }
  });
});
