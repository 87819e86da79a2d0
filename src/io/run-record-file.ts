import { hashText } from '../contract/hash';
import type { RunRecord } from '../contract/run-record';
import { canonicalJson } from './canonical-json';
import { briefMeasure } from './print-scenario';
import { asObject } from './raw-value';
import { PRODUCT, RECORD_KIND } from './run-record-schema';

/** A saved run as a value for JSON and for the storage of the device. */
export interface RunRecordFile {
  readonly id: string;
  readonly savedAt: string;
  /** Of everything else in it. */
  readonly hash: string;
  readonly [name: string]: unknown;
}

/** Hash of a saved run as a value: of all it holds but the hash itself and what is meant for editors and people. */
export function recordHash(file: unknown): string {
  const { hash: _own, $schema: _forEditors, link: _forPeople, ...content } = asObject(file) ?? {};
  return hashText(canonicalJson(content));
}

/** A saved run as a value that names its product, its kind and its own hash. */
export function fileOfRecord(record: RunRecord): RunRecordFile {
  const { id, savedAt, plan, ...rest } = record;
  const content = {
    product: PRODUCT,
    kind: RECORD_KIND,
    ...rest,
    id,
    savedAt,
    plan: { ...plan, measures: plan.measures.map(briefMeasure) },
  };
  return { ...content, hash: recordHash(content) };
}

/** A saved run as the text of a file, with the whole address at which its plan opens. */
export function printRunRecord(record: RunRecord, link: string): string {
  return `${JSON.stringify({ link, ...fileOfRecord(record) }, null, 2)}\n`;
}
