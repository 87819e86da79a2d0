import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonRows, hashOfRows } from '../../src/analysis/comparison-rows';
import type { RunSpec } from '../../src/contract/scenario';
import type { RunSummary } from '../../src/contract/simulation-service';
import { createSimulation } from '../../src/core';
import type { EnsembleWish } from '../../src/ui/session/ensemble-desk';
import { COMPARED_SEEDS, comparedRuns, straightFutures } from '../support/comparison';
import { demoSpec, tenthSpec } from '../support/spec';
import type { HashPage } from './hash-page/hash-page';
import { openChromium } from './support/open-chromium';
import { openFirefox } from './support/open-firefox';
import { serveApp, type AppServer } from './support/serve-app';

declare global {
  interface Window {
    readonly hashPage: HashPage;
  }
}

interface HashBrowser {
  readonly close: () => Promise<void>;
  readonly straightAndResumed: (spec: RunSpec) => ReturnType<HashPage['hashStraightAndResumed']>;
  readonly replicates: (specs: readonly RunSpec[], workers: number) => Promise<readonly RunSummary[]>;
  readonly comparison: (wish: EnsembleWish, workers: number) => Promise<string>;
}

const PAGE = fileURLToPath(new URL('./hash-page', import.meta.url));
const BUILT = fileURLToPath(new URL('../../node_modules/.cache/hash-page', import.meta.url));

const baseline = demoSpec('1');
const replicates = ['1', '2', '3'].map((seed) => tenthSpec(seed, { horizon: '2031-01-06' }));

function hashInNode(spec: RunSpec): RunSummary {
  const simulation = createSimulation(spec);
  simulation.advanceTo(simulation.horizonDay);
  simulation.takeChunk();
  return simulation.summary();
}

async function chromium(address: string): Promise<HashBrowser> {
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'hashPage' in window);
  return {
    close: () => browser.close(),
    straightAndResumed: (spec) => page.evaluate((asked) => window.hashPage.hashStraightAndResumed(asked), spec),
    replicates: (specs, workers) =>
      page.evaluate(([asked, size]) => window.hashPage.hashReplicates(asked, size), [specs, workers] as const),
    comparison: (wish, workers) =>
      page.evaluate(([asked, size]) => window.hashPage.hashComparison(asked, size), [wish, workers] as const),
  };
}

async function firefox(address: string): Promise<HashBrowser> {
  const session = await openFirefox();
  const page = await session.browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'hashPage' in window);
  return {
    close: session.close,
    straightAndResumed: (spec) => page.evaluate((asked) => window.hashPage.hashStraightAndResumed(asked), spec),
    replicates: (specs, workers) =>
      page.evaluate((asked, size) => window.hashPage.hashReplicates(asked, size), specs, workers),
    comparison: (wish, workers) =>
      page.evaluate((asked, size) => window.hashPage.hashComparison(asked, size), wish, workers),
  };
}

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
] as const)('one hash in Node and %s', (_name, open) => {
  let server: AppServer;
  let browser: HashBrowser;

  beforeAll(async () => {
    const options = { base: './', worker: { format: 'es' }, build: { outDir: BUILT, emptyOutDir: true } } as const;
    await build({ ...options, root: PAGE, configFile: false, logLevel: 'error' });
    server = await serveApp(BUILT);
    browser = await open(server.address);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('for the baseline, straight and resumed from now', async () => {
    const { straight, resumed, resumedFrom } = await browser.straightAndResumed(baseline);
    expect(straight).toEqual(hashInNode(baseline));
    expect(resumed).toEqual(straight);
    expect(resumedFrom).toBe(728);
  });

  it('for replicates with one worker and with two', async () => {
    const expected = replicates.map(hashInNode);
    expect(new Set(expected.map((summary) => summary.stateHash)).size).toBe(replicates.length);
    expect(await browser.replicates(replicates, 1)).toEqual(expected);
    expect(await browser.replicates(replicates, 2)).toEqual(expected);
  });

  it('for the table of a comparison with one worker, two and three', async () => {
    const wish = { runs: comparedRuns(), seeds: COMPARED_SEEDS, isSampled: false };
    const expected = hashOfRows(comparisonRows(await straightFutures(wish.runs), 0));
    for (const workers of [1, 2, 3]) expect(await browser.comparison(wish, workers)).toBe(expected);
  });
});
