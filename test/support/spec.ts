import { ACTING_LEVERS, farEnd, type ActingLever, type LeverId } from '../../src/contract/levers';
import type { ParameterId } from '../../src/contract/parameters';
import type { Region } from '../../src/contract/region';
import type { Measure, RunSpec, Shock } from '../../src/contract/scenario';
import { SCHEMA_VERSION } from '../../src/contract/versions';
import { demoRegion, tenthRegion } from './region-builder';

/** What a test changes about a run. */
export interface SpecChanges {
  readonly measures?: readonly Measure[];
  readonly parameters?: Readonly<Partial<Record<ParameterId, number>>>;
  readonly shocks?: readonly Shock[];
  /** ISO date of the first day that is not computed. */
  readonly horizon?: string;
}

/** A run of a region. */
export function specOf(region: Region, seed: string, changes: SpecChanges = {}): RunSpec {
  return {
    seed,
    scenario: {
      schemaVersion: SCHEMA_VERSION,
      id: 'test',
      title: { nl: 'Toets', en: 'Test' },
      question: { nl: '', en: '' },
      region,
      calendar: {
        start: '2025-01-06',
        now: '2027-01-04',
        target: '2030-12-31',
        horizon: changes.horizon ?? '2035-12-31',
      },
      parameters: changes.parameters ?? {},
      measures: changes.measures ?? [],
      shocks: changes.shocks ?? [],
    },
  };
}

/** A run of the demo region. */
export function demoSpec(seed: string, changes: SpecChanges = {}): RunSpec {
  return specOf(demoRegion(), seed, changes);
}

/** A run of the demo region at a tenth. */
export function tenthSpec(seed: string, changes: SpecChanges = {}): RunSpec {
  return specOf(tenthRegion(), seed, changes);
}

/** A measure that holds from `now` on, at once. */
export function measure(lever: LeverId, value: number, changes: Partial<Measure> = {}): Measure {
  return { lever, value, from: '2027-01-04', rampWeeks: 0, ...changes };
}

/** The measure beside which alone a lever acts; none for those that act by themselves. */
export function companionsOf(lever: ActingLever): readonly Measure[] {
  return lever.needsLever === undefined ? [] : [measure(lever.needsLever.lever as LeverId, lever.needsLever.value)];
}

/** Every lever that acts, at the end of its range where it does most. */
export const LEVERS_AT_MAXIMUM: readonly Measure[] = ACTING_LEVERS.map((lever) => measure(lever.id, farEnd(lever)));

/** Every lever that acts, at its default. */
export const LEVERS_AT_DEFAULT: readonly Measure[] = ACTING_LEVERS.map((lever) => measure(lever.id, lever.default));
