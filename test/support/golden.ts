import type { RunSpec } from '../../src/contract/scenario';
import { MODEL_VERSION } from '../../src/contract/versions';
import { runSpec, weekly, weeklySum, type TakenRun } from './run-log';
import { demoSpec, LEVERS_AT_MAXIMUM, tenthSpec } from './spec';

const WEEKS = 52;
const ALL_YEARS = 11;

/** Indicators of one year of 52 weeks. */
export type GoldenYear = Readonly<Record<string, number>>;

/** What one run came to when the golden file was made. */
export interface GoldenRun {
  readonly name: string;
  readonly stateHash: string;
  readonly eventHash: string;
  readonly events: number;
  readonly years: readonly GoldenYear[];
}

/** The golden file. */
export interface GoldenFile {
  readonly modelVersion: string;
  readonly runs: readonly GoldenRun[];
}

/** The runs that are kept: the demo region once, a tenth of it with three seeds, and once under all levers. */
export const GOLDEN_SPECS: readonly (readonly [name: string, spec: RunSpec])[] = [
  ['demo, seed golden', demoSpec('golden')],
  ...['1', '2', '3'].map((seed) => [`tenth, seed golden ${seed}`, tenthSpec(`golden ${seed}`)] as const),
  ['tenth under all levers, seed golden 1', tenthSpec('golden 1', { measures: LEVERS_AT_MAXIMUM })],
];

function yearOf(run: TakenRun, year: number): GoldenYear {
  const [first, last] = [year * WEEKS, Math.min((year + 1) * WEEKS, run.counts.weeks)];
  const sum = (column: Parameters<typeof weeklySum>[1]): number => weeklySum(run.counts, column, first, last);
  const level = (column: Parameters<typeof weekly>[1]): number => weekly(run.counts, column)[last - 1]!;
  return {
    lettings: sum('lettings'),
    outsiderLettings: sum('outsiderLettings'),
    lettingsSTA: sum('lettingsSTA'),
    lettingsURG: sum('lettingsURG'),
    lettingsREN: sum('lettingsREN'),
    lettingsLOT: sum('lettingsLOT'),
    lettingsREG: sum('lettingsREG'),
    regularOffers: sum('regularOffers'),
    regularRegistrationDays: sum('regularRegistrationDays'),
    emptyDays: sum('emptyDays'),
    exits: sum('exits'),
    delivered: sum('delivered'),
    sold: sum('sold'),
    demolished: sum('demolished'),
    chainsOpened: sum('chainsOpened'),
    seekerDays: sum('seekerDays'),
    vacantLevel: level('vacantLevel'),
    stockLevel: level('stockLevel'),
    searchingTenantsLevel: level('searchingTenantsLevel'),
  };
}

/** Makes the golden run of a spec anew. */
export function makeGoldenRun(name: string, spec: RunSpec): GoldenRun {
  const run = runSpec(spec);
  const { stateHash, eventHash, events } = run.simulation.summary();
  const years = Array.from({ length: ALL_YEARS }, (_, year) => yearOf(run, year));
  return { name, stateHash, eventHash, events, years };
}

/** The golden file as it would be now. */
export function makeGoldenFile(): GoldenFile {
  return { modelVersion: MODEL_VERSION, runs: GOLDEN_SPECS.map(([name, spec]) => makeGoldenRun(name, spec)) };
}

/** Which numbers differ, in which year and by how much; hashes last. Nothing where the runs are equal. */
export function goldenDifferences(golden: GoldenRun, found: GoldenRun): string[] {
  const differences: string[] = [];
  golden.years.forEach((year, index) => {
    for (const [indicator, value] of Object.entries(year)) {
      const now = found.years[index]?.[indicator];
      if (now === value) continue;
      const by = now === undefined ? 'missing' : `${now > value ? '+' : ''}${String(now - value)}`;
      differences.push(
        `${golden.name}, year ${String(index + 1)}: ${indicator} ${String(value)} → ${String(now)} (${by})`,
      );
    }
  });
  for (const part of ['events', 'eventHash', 'stateHash'] as const)
    if (golden[part] !== found[part])
      differences.push(`${golden.name}: ${part} ${String(golden[part])} → ${String(found[part])}`);
  return differences;
}
