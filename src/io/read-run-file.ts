import { strFromU8, Unzip, UnzipInflate } from 'fflate';
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

/** Begin and shortest length of the end of a ZIP (APPNOTE 4.3.16). @unit bytes */
const [ZIP_END, ZIP_END_BYTES] = [0x06054b50, 22];

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

/** Packed bytes that are unpacked between two looks at how much came out of them. @unit bytes */
const SLICE_BYTES = 16 * 1024;

/** Whether the list of contents, which every ZIP ends with, is there to its end. */
function hasEnd(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = bytes.length - ZIP_END_BYTES; at >= 0 && at >= bytes.length - ZIP_END_BYTES - 0xffff; at--)
    if (view.getUint32(at, true) === ZIP_END && at + ZIP_END_BYTES + view.getUint16(at + 20, true) <= bytes.length)
      return true;
  return false;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Unpacks the files that are read, from the front to the end, and stops as soon as too much comes out. */
function unpackAll(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const [most, mostOfOne] = [LIMITS.bundleUnpackedBytes, LIMITS.recordBytes];
  let [seen, begun, total] = [0, 0, 0];
  const unzip = new Unzip((file) => {
    seen++;
    if (seen > LIMITS.bundleFiles) throw new Refused(refusal('problem.bundle.files', { max: LIMITS.bundleFiles }));
    if (file.name !== MANIFEST && !file.name.endsWith('/run.json')) return;
    begun++;
    let size = 0;
    const pieces: Uint8Array[] = [];
    file.ondata = (error: Error | null, data, isLast) => {
      if (error !== null) throw error;
      size += data.length;
      total += data.length;
      if (total > most || size > mostOfOne)
        throw new Refused(refusal('problem.bundle.bomb', { max: most / MEGABYTE, one: mostOfOne / MEGABYTE }));
      pieces.push(data);
      if (isLast) files.set(file.name, joined(pieces));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE_BYTES)
    unzip.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
  if (files.size < begun) throw new Error('a file in it has no end');
  return files;
}

function unpack(bytes: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>> {
  if (!hasEnd(bytes)) return refusal('problem.bundle.damaged');
  try {
    return success(unpackAll(bytes));
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
  const names = readManifest(unpacked.value.get(MANIFEST));
  if (!names.ok) return names;
  const read = names.value.map((name) => {
    const file = unpacked.value.get(name);
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
