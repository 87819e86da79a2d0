import { strFromU8, unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import type { Outcome, Problem } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import type { RunRecord } from '../contract/run-record';
import { LIMITS } from './limits';
import { foreignValue, parseRunRecord } from './parse-run-record';
import type { ScenarioRegistry } from './parse-run-record';
import { asList, asNumber, field } from './raw-value';
import { readJson } from './read-json';
import { BUNDLE_KIND, BUNDLE_VERSION, MANIFEST } from './run-bundle';

const MEGABYTE = 1024 * 1024;

function refusal(code: string, values: Problem['values'] = {}): Outcome<never> {
  return failure([{ path: '', code, values }]);
}

/** Text in UTF-8, or undefined where the bytes are none. */
function textOf(bytes: Uint8Array): string | undefined {
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  return text.includes('\uFFFD') ? undefined : text;
}

/** Whether bytes begin as a ZIP does. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Raised to stop unpacking; what fflate throws itself is another thing. */
class Refused extends Error {
  readonly outcome: Outcome<never>;

  constructor(outcome: Outcome<never>) {
    super('refused');
    this.outcome = outcome;
  }
}

/** Says of each file of a ZIP whether it is unpacked, and stops where a bomb would go off. */
function guard(): (file: UnzipFileInfo) => boolean {
  let files = 0;
  let bytes = 0;
  return ({ name, originalSize }) => {
    files++;
    if (files > LIMITS.bundleFiles) throw new Refused(refusal('problem.bundle.files', { max: LIMITS.bundleFiles }));
    if (name !== MANIFEST && !name.endsWith('/run.json')) return false;
    bytes += originalSize;
    const max = LIMITS.bundleUnpackedBytes;
    if (bytes > max || originalSize > LIMITS.scenarioBytes)
      throw new Refused(refusal('problem.bundle.bomb', { max: max / MEGABYTE, one: LIMITS.scenarioBytes / MEGABYTE }));
    return true;
  };
}

/** Unpacks into room of the size each file names, so that one that lies about it fails instead of growing. */
function unpack(bytes: Uint8Array): Outcome<Readonly<Record<string, Uint8Array>>> {
  try {
    return success(unzipSync(bytes, { filter: guard() }));
  } catch (error) {
    return error instanceof Refused ? error.outcome : refusal('problem.bundle.damaged');
  }
}

function readManifest(bytes: Uint8Array | undefined): Outcome<readonly string[]> {
  const text = bytes === undefined ? undefined : textOf(bytes);
  if (text === undefined) return refusal('problem.bundle.noManifest');
  const json = readJson(text);
  if (!json.ok) return json;
  const foreign = foreignValue(json.value, BUNDLE_KIND);
  if (foreign !== undefined) return foreign;
  const given = asNumber(field(json.value, 'bundleVersion')) ?? BUNDLE_VERSION;
  if (given > BUNDLE_VERSION) return refusal('problem.version.newer', { given, supported: BUNDLE_VERSION });
  const names = asList(field(json.value, 'runs')).map((run) => field(run, 'record'));
  const records = names.filter((name) => typeof name === 'string');
  return records.length === 0 ? refusal('problem.bundle.nothing') : success(records);
}

function inFile(name: string, outcome: Outcome<RunRecord>): readonly Problem[] {
  if (outcome.ok) return [];
  return outcome.problems.map((problem) => ({
    ...problem,
    path: problem.path === '' ? name : `${name}: ${problem.path}`,
  }));
}

function readBundle(bytes: Uint8Array, scenarios: ScenarioRegistry): Outcome<readonly RunRecord[]> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const names = readManifest(unpacked.value[MANIFEST]);
  if (!names.ok) return names;
  const read = names.value.map((name) => {
    const file = Object.hasOwn(unpacked.value, name) ? unpacked.value[name] : undefined;
    const text = file === undefined ? undefined : textOf(file);
    if (file === undefined) return { name, outcome: refusal('problem.bundle.missing', { file: name }) };
    return { name, outcome: text === undefined ? refusal('problem.file.notUtf8') : parseRunRecord(text, scenarios) };
  });
  const problems = read.flatMap(({ name, outcome }) => inFile(name, outcome));
  const records = read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  return problems.length > 0 ? failure(problems) : success(records);
}

/** Reads saved runs from a file: one in JSON, or a bundle. Nothing is taken from a file in which something is wrong. */
export function readRunFile(bytes: Uint8Array, scenarios: ScenarioRegistry): Outcome<readonly RunRecord[]> {
  const max = LIMITS.bundleBytes;
  if (bytes.length > max)
    return refusal('problem.bundle.tooLarge', { megabytes: bytes.length / MEGABYTE, limit: max / MEGABYTE });
  if (isZip(bytes)) return readBundle(bytes, scenarios);
  const text = textOf(bytes);
  if (text === undefined) return refusal('problem.record.otherProduct');
  const record = parseRunRecord(text, scenarios);
  return record.ok ? success([record.value]) : record;
}
