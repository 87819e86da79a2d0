import type { Outcome } from '../../contract/outcome';
import type { RunRecord } from '../../contract/run-record';
import { readRunFile } from '../../io/read-run-file';
import { fileName, printBundle } from '../../io/run-bundle';
import { printRunRecord } from '../../io/run-record-file';
import type { Address } from '../opening/address';
import { SHIPPED_REGIONS, SHIPPED_SCENARIOS } from '../opening/shipped-scenarios';
import { saveFile } from '../parts/save-file';

/** Hands out one run as JSON. */
export function giveRun(run: RunRecord, address: Address): void {
  saveFile(`doorstroom-${fileName(run.name)}.json`, printRunRecord(run, address.linkOf(run.plan)), 'application/json');
}

/** Hands out runs as a bundle: with scenario, results and parameters. */
export function giveBundle(runs: readonly RunRecord[], address: Address): void {
  const [first] = runs;
  if (first === undefined) return;
  const name = runs.length === 1 ? fileName(first.name) : String(runs.length);
  const bundle = printBundle(runs, {
    scenarios: SHIPPED_SCENARIOS,
    regions: SHIPPED_REGIONS,
    linkOf: (plan) => address.linkOf(plan),
  });
  saveFile(`doorstroom-${name}.zip`, bundle, 'application/zip');
}

/** Reads the runs of a file somebody chose or dropped. */
export async function readRuns(file: File): Promise<Outcome<readonly RunRecord[]>> {
  return readRunFile(new Uint8Array(await file.arrayBuffer()), SHIPPED_SCENARIOS);
}
