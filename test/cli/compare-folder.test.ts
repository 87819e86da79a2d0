import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareRuns } from '../../src/analysis/comparison';
import type { RunFutures } from '../../src/analysis/paired-futures';
import { CHARTED, seedResult } from '../../src/analysis/seed-result';
import { comparePicture, usualChart } from '../../src/chart/compare-picture';
import { comparisonFileOf, comparisonFiles } from '../../src/cli/compared-scenarios';
import { createSpeech } from '../../src/cli/speech';
import type { Terminal } from '../../src/cli/terminal';
import type { Scenario } from '../../src/contract/scenario';
import { comparisonCsv } from '../../src/io/comparison-file';
import { parseScenario } from '../../src/io/parse-scenario';
import { scenarioLink } from '../../src/io/scenario-link';
import { MESSAGES } from '../../src/language/messages';
import { createTexts } from '../../src/ui/language/use-texts';
import { Address } from '../../src/ui/opening/address';
import { planOfScenario } from '../../src/ui/opening/open-page';
import { shippedScenario, SHIPPED_SCENARIOS } from '../../src/ui/opening/shipped-scenarios';
import { comparisonToTake } from '../../src/ui/views/compare/comparison-to-take';
import type { ComparisonView, ShownRun } from '../../src/ui/views/compare/use-comparison';
import { createSimulationService } from '../../workers/service';
import { runRecorded } from '../support/recorded-terminal';

const SMALL = 'test/cli/fixtures/small.json';
const NAMES = [
  ...CHARTED.map((id) => `chart-${id}.svg`),
  'comparison-excel.csv',
  'comparison.csv',
  'comparison.json',
].sort();
const PAGE = 'https://doorstroom.example/app/';
let folder = '';
let other = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstroom-'));
  other = join(folder, 'other.json');
  const small = JSON.parse(readFileSync(SMALL, 'utf8')) as Record<string, unknown>;
  const measures = [{ lever: 'lotteryShare', value: 0.4, from: '2026-02-02' }];
  writeFileSync(
    other,
    JSON.stringify({ ...small, id: 'small-lottery', title: { nl: 'A & B', en: 'A <B>' }, measures }),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function compareInto(out: string, ...more: readonly string[]): ReturnType<typeof runRecorded> {
  return runRecorded(['compare', SMALL, other, '--replicates', '2', '--out', out, ...more]);
}

describe('doorstroom compare into a folder', () => {
  it('makes the folder, and writes the table of stdout, the same for Excel and as JSON, and every chart', async () => {
    const out = `${join(folder, 'new')}/`;
    const { exit, out: said, errors } = await compareInto(out);
    expect([exit, said, errors.at(-1)]).toEqual([0, '', `${String(NAMES.length)} files written into ${out}`]);
    expect(readdirSync(out).sort()).toEqual(NAMES);
    const read = (name: string): string => readFileSync(join(out, name), 'utf8');
    const plain = read('comparison.csv');
    expect((await runRecorded(['compare', SMALL, other, '--replicates', '2'])).out).toBe(plain);
    const excel = read('comparison-excel.csv');
    expect(excel.startsWith('\uFEFFmodel;scenario;')).toBe(true);
    expect(excel.split('\n').length).toBe(plain.split('\n').length);
    const { hash, numbers } = JSON.parse(read('comparison.json')) as { hash: string; numbers: unknown[] };
    expect(errors.at(-2)).toBe(`mark of these numbers: ${hash}`);
    expect(plain).toContain(`,hash,text,,${hash},`);
    expect(plain.trimEnd().split('\n').length - 1 - (2 * 2 + 3)).toBe(numbers.length);
    const svg = read('chart-homeless.svg');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).toContain('<tspan');
    expect(svg).toContain('A &lt;B&gt;');
    expect(svg).not.toContain('var(--');
    expect(svg).toContain(hash);
  });

  it('replaces an earlier comparison in a folder that exists, and leaves the rest of it alone', async () => {
    const out = join(folder, 'again');
    mkdirSync(out);
    writeFileSync(join(out, 'notes.txt'), 'mine');
    expect((await compareInto(out)).exit).toBe(0);
    const first = readFileSync(join(out, 'comparison.csv'), 'utf8');
    expect((await compareInto(out, '--seed', '2')).exit).toBe(0);
    expect(readFileSync(join(out, 'comparison.csv'), 'utf8')).not.toBe(first);
    expect(readdirSync(out).sort()).toEqual([...NAMES, 'notes.txt'].sort());
  });

  it('refuses what is not its own, a file, a folder nowhere and a wrong address, before anything is computed', async () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'comparison.csv'), 'mine');
    for (const [out, says] of [
      [foreign, 'stands a file comparison.csv'],
      [`${other}/`, 'is a file, no folder'],
      [`${join(folder, 'no', 'where')}/`, 'does not exist'],
    ] as const) {
      const { exit, errors, workers } = await compareInto(out);
      expect([exit, workers]).toEqual([2, 0]);
      expect(errors.join()).toContain(says);
    }
    expect(readdirSync(foreign)).toEqual(['comparison.csv']);
    const { exit, errors } = await compareInto(join(folder, 'x.csv'), '--page', 'javascript:1');
    expect([exit, errors.join()]).toEqual([2, expect.stringContaining('no address for --page')]);
  });
});

/** What the page shows of two scenarios that ship, with the numbers of small ones. */
function viewOf(futures: readonly RunFutures[], scenarios: readonly Scenario[], name: string): ComparisonView {
  const runs: readonly ShownRun[] = scenarios.map((scenario, index) => ({
    id: index === 0 ? 'baseline' : `scenario:${scenario.id}`,
    name: index === 0 ? name : scenario.title.en,
    plan: planOfScenario(scenario, '1'),
    number: index + 1,
    scenario,
    isReference: index === 0,
    isFocus: index === scenarios.length - 1,
  }));
  const named = futures.map(({ results }, index) => ({ run: runs[index]!.id, results }));
  const state = { wanted: 0, done: 0 } as unknown as ComparisonView['state'];
  const comparison = compareRuns(named, 0);
  return { runs, reference: runs[0]!, futures: named, comparison, wanted: 2, state, isSampled: true };
}

function pageAddress(): Address {
  vi.stubGlobal('window', { location: { href: `${PAGE}?lang=en#1.old` } });
  const plan = planOfScenario(shippedScenario('baseline'), '1');
  return new Address({ plan: () => plan, day: () => 728, usualDay: 728, scenarioOf: shippedScenario });
}

it('gives the same bytes as the page: both tables, and every chart', async () => {
  const service = createSimulationService();
  const scenarios = ['baseline', 'building-only', 'flex-shell'].map(shippedScenario);
  const futures: RunFutures[] = [];
  for (const [index, { id }] of scenarios.entries()) {
    const read = parseScenario(JSON.parse(readFileSync(index === 0 ? SMALL : other, 'utf8')), new Map());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const small = { ...read.value, measures: index < 2 ? read.value.measures : [] };
    const results = [];
    for (const seed of ['1', '1/2'])
      results.push(seedResult(await service.replicate({ scenario: small, seed }), small));
    futures.push({ run: id, results });
  }
  const speech = createSpeech('en');
  const options = { page: PAGE, 'sample-beliefs': true } as const;
  const compared = { scenarios, futures };
  const file = comparisonFileOf(compared, { operands: [], options, speech, terminal: {} as Terminal });
  const files = comparisonFiles(compared, file, speech);

  const texts = createTexts(createIntl({ locale: 'en-GB', messages: MESSAGES.en }));
  const view = viewOf(futures, scenarios, texts.text('term.baseline.name'));
  const taken = comparisonToTake(view, pageAddress());
  expect(comparisonCsv(taken)).toBe(files.get('comparison.csv'));
  expect(comparisonCsv(taken, 'excel')).toBe(files.get('comparison-excel.csv'));
  for (const id of CHARTED) {
    const drawn = { ...view, calendar: view.reference.scenario.calendar, origin: taken.origin };
    expect(comparePicture(texts, drawn, usualChart(id)).svg).toBe(files.get(`chart-${id}.svg`));
  }
});

it('gives every scenario that ships the link the page gives it, and none to a world of its own', () => {
  const address = pageAddress();
  for (const scenario of SHIPPED_SCENARIOS.values())
    for (const seed of ['1', '42']) {
      const link = scenarioLink(scenario, SHIPPED_SCENARIOS, { seed, usualSeed: '1' });
      expect(`${PAGE}${link ?? 'none'}`).toBe(address.linkOf(planOfScenario(scenario, seed)));
    }
  const baseline = shippedScenario('baseline');
  const shifted = { ...baseline, calendar: { ...baseline.calendar, horizon: '2034-12-31' } };
  expect(scenarioLink(shifted, SHIPPED_SCENARIOS, { seed: '1', usualSeed: '1' })).toBeUndefined();
});
