import { strToU8, zipSync } from 'fflate';
import { PARAMETER_ENTRIES } from '../contract/parameters';
import { INDICATORS } from '../contract/indicators';
import type { RunPlan, RunRecord } from '../contract/run-record';
import type { Scenario } from '../contract/scenario';
import type { RegionRegistry } from './parse-region';
import type { ScenarioRegistry } from './parse-run-record';
import { printScenario } from './print-scenario';
import { resultsCsv, tableCsv } from './results-csv';
import { fileOfRecord, printRunRecord } from './run-record-file';
import { PRODUCT } from './run-record-schema';

/** What the manifest of a bundle says it is of. */
export const BUNDLE_KIND = 'run-bundle';

/** Version of the layout of a bundle. */
export const BUNDLE_VERSION = 1;

/** Name of the list of contents, at the top of a bundle. */
export const MANIFEST = 'manifest.json';

/** What it takes to write a plan out in full: what ships with the product, and where a plan opens. */
export interface BundleParts {
  readonly scenarios: ScenarioRegistry;
  readonly regions: RegionRegistry;
  /** The whole address at which a plan opens. */
  readonly linkOf: (plan: RunPlan) => string;
}

/** A name as part of the name of a file: small letters, digits and hyphens. */
export function fileName(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return words.slice(0, 60).replace(/-$/, '') || 'plan';
}

function scenarioOf({ plan }: RunRecord, { scenarios }: BundleParts): Scenario {
  const scenario = scenarios.get(plan.scenarioId);
  if (scenario === undefined) throw new Error(`No scenario ${plan.scenarioId} ships`);
  return { ...scenario, measures: plan.measures, parameters: plan.parameters };
}

function resultsOf({ modelVersion, plan, results }: RunRecord, { id, region }: Scenario, link: string): string {
  const common = { model: modelVersion, scenario: id, region: region.id, seed: plan.seed };
  const rows = results.years.flatMap(({ year, values }) =>
    INDICATORS.flatMap((indicator) => {
      const value = values[indicator.id];
      const { id: variable, unit } = indicator;
      const row = { ...common, variable, unit, period: String(year), statistic: 'value', value: value ?? Number.NaN };
      return value === undefined ? [] : [row];
    }),
  );
  const origin = { ...common, variable: 'link', unit: 'text', period: '', statistic: link, value: Number.NaN };
  return resultsCsv([origin, ...rows]);
}

function parametersOf({ plan }: RunRecord): string {
  return tableCsv(
    ['parameter', 'value', 'default', 'unit', 'source', 'grade'],
    PARAMETER_ENTRIES.map(([id, { default: usual, unit, source, grade }]) => [
      id,
      plan.parameters[id] ?? usual,
      usual,
      unit,
      source,
      grade,
    ]),
  );
}

function entryOf(record: RunRecord, folder: string, link: string): Readonly<Record<string, unknown>> {
  const { id, name, savedAt, modelVersion, plan } = record;
  return {
    record: `${folder}/run.json`,
    id,
    name,
    savedAt,
    modelVersion,
    scenario: plan.scenarioId,
    seed: plan.seed,
    hash: fileOfRecord(record).hash,
    link,
  };
}

/** Saved runs as a ZIP: of each the record, its scenario in full, its results and its parameters; and a manifest. */
export function printBundle(records: readonly RunRecord[], parts: BundleParts): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  const entries = records.map((record, index) => {
    const folder = `${String(index + 1)}-${fileName(record.name)}`;
    const scenario = scenarioOf(record, parts);
    const link = parts.linkOf(record.plan);
    files[`${folder}/run.json`] = strToU8(printRunRecord(record, link));
    files[`${folder}/scenario.json`] = strToU8(printScenario(scenario, parts.regions));
    files[`${folder}/results.csv`] = strToU8(resultsOf(record, scenario, link));
    files[`${folder}/parameters.csv`] = strToU8(parametersOf(record));
    return entryOf(record, folder, link);
  });
  const manifest = { product: PRODUCT, kind: BUNDLE_KIND, bundleVersion: BUNDLE_VERSION, runs: entries };
  const saved = records.map(({ savedAt }) => savedAt).sort();
  return zipSync(
    { [MANIFEST]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...files },
    { level: 6, mtime: saved.at(-1) ?? '2027-01-04' },
  );
}
