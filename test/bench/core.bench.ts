import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_WORDS } from '../../src/contract/events';
import { MODEL_VERSION } from '../../src/contract/versions';
import { createSimulation } from '../../src/core';
import { demoRegion } from '../support/region-builder';
import { profileFiles } from '../support/profile';
import { specOf } from '../support/spec';
import type { TimedRun } from './time-run';

const ROUNDS = 3;
const FACTORS = [1, 2, 4, 8] as const;
const GROWTH_ROUNDS = 2;
const ONE_YEAR = '2026-01-05';
const MEGABYTE = 1e6;

/** The engine as it is shipped, in one file: module by module, as tests load it, it is several times slower. */
const BUILT = 'dist/bench/time-run.js';

function timeBuilt(...words: readonly string[]): TimedRun {
  return JSON.parse(execFileSync(process.execPath, [BUILT, ...words], { encoding: 'utf8' })) as TimedRun;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** So that only what is still held counts. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** What was measured, for the page under `docs/evidence`. */
const page: string[] = [];

function say(text: string): void {
  console.log(text);
  page.push(`- ${text.trim()}`);
}

/** Begins a part of the page. */
function head(title: string): void {
  page.push('', `## ${title}`, '');
}

beforeAll(() => {
  execFileSync('npx', ['vite', 'build', '--mode', 'timed-run', '--logLevel', 'error'], { stdio: 'inherit' });
});

afterAll(() => {
  const lines = [
    '# Speed',
    '',
    `Model ${MODEL_VERSION}, demo region at 1:1. Processor time of the engine as it is shipped, on a shared machine: read ratios, not milliseconds. Made by \`npm run bench\`; not edited by hand.`,
    ...page,
    '',
  ];
  mkdirSync('docs/evidence', { recursive: true });
  writeFileSync('docs/evidence/bench.md', lines.join('\n'));
});

describe('the simulation', () => {
  it('memory, before anything else has run', () => {
    head('Memory');
    collectGarbage();
    const before = process.memoryUsage();
    const simulation = createSimulation(specOf(demoRegion(), 'bench', {}));
    let peak = 0;
    for (let day = 0; day < simulation.horizonDay; day += 728) {
      simulation.advanceTo(day + 728);
      collectGarbage();
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before.arrayBuffers);
      simulation.takeChunk();
    }
    say(`arrays of one region at their peak: ${(peak / MEGABYTE).toFixed(1)} MB, chunks of two years included`);
    say(`process: ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB`);
    expect(peak).toBeGreaterThan(0);
  });

  it('cost of a run and of an event', () => {
    head('A run');
    const runs = Array.from({ length: ROUNDS }, (_, n) => timeBuilt('scaled', '1', `bench ${String(n)}`));
    const { events } = runs[0]!;
    const runMs = median(runs.map((run) => run.runMs));
    say(
      `region 2025–2035: built in ${median(runs.map((run) => run.buildMs)).toFixed(0)} ms, run in ${runMs.toFixed(0)} ms`,
    );
    say(`${String(events)} events, ${((runMs * 1000) / events).toFixed(2)} µs each`);
    say(`event log ${((events * EVENT_WORDS * 4) / MEGABYTE).toFixed(1)} MB`);
    expect(events).toBeGreaterThan(0);
  });

  it.each([
    ['larger municipalities', 'scaled'],
    ['more municipalities', 'repeated'],
  ] as const)('growth with population in %s', (words, kind) => {
    const costs = FACTORS.map(() => [] as number[]);
    head(`Growth with population in ${words}`);
    for (let round = 0; round < GROWTH_ROUNDS; round++)
      FACTORS.forEach((factor, index) => {
        const { events, runMs, stateBytes, households } = timeBuilt(
          kind,
          String(factor),
          `bench ${String(round)}`,
          ONE_YEAR,
        );
        costs[index]!.push((runMs * 1000) / events);
        if (round > 0) return;
        const perHousehold = (stateBytes / households).toFixed(0);
        say(
          `${String(factor)}×: ${String(events)} events, state ${(stateBytes / MEGABYTE).toFixed(1)} MB, ${perHousehold} B a household`,
        );
      });
    const base = median(costs[0]!);
    FACTORS.forEach((factor, index) => {
      const cost = median(costs[index]!);
      say(`${String(factor)}×: ${cost.toFixed(2)} µs an event, ${(cost / base).toFixed(2)} of that at 1×`);
    });
    expect(costs[0]).toHaveLength(GROWTH_ROUNDS);
  });

  it('snapshot and restore against a simulated month', () => {
    head('Snapshots');
    const simulation = createSimulation(specOf(demoRegion(), 'bench', {}));
    simulation.advanceTo(728);
    simulation.takeChunk();
    const snapshot = simulation.snapshot();
    const cost = (work: () => void): number => {
      const start = process.cpuUsage();
      for (let n = 0; n < 10; n++) work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e4;
    };
    const take = cost(() => simulation.snapshot());
    const restore = cost(() => {
      simulation.restore(snapshot);
    });
    const month = cost(() => {
      simulation.advanceTo(simulation.day + 28);
    });
    say(`snapshot ${(take / month).toFixed(2)} and restore ${(restore / month).toFixed(2)} of a simulated month`);
    expect(month).toBeGreaterThan(0);
  });

  it('share of each process', () => {
    head('Share of the time by file');
    const simulation = createSimulation(specOf(demoRegion(), 'bench', {}));
    const shares = profileFiles(() => {
      simulation.advanceTo(simulation.horizonDay);
    });
    for (const { file, share } of shares) if (share >= 0.005) say(`${(100 * share).toFixed(1).padStart(5)} %  ${file}`);
    expect(shares.length).toBeGreaterThan(5);
  });
});
