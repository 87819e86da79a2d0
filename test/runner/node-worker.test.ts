import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewCounts } from '../../src/contract/counts';
import { createSimulation } from '../../src/core';
import { History } from '../../src/player/history';
import { runReplicates } from '../../src/runner/run-replicates';
import { createRunScheduler } from '../../src/runner/run-scheduler';
import { createWorkerPool, type WorkerPool } from '../../src/runner/worker-pool';
import { buildNodeWorkers, type NodeWorkers } from '../support/node-workers';
import { tenthSpec } from '../support/spec';
import { FakeSink } from './fakes';

const spec = tenthSpec('threads', { horizon: '2028-01-03' });
let workers: NodeWorkers;
let pool: WorkerPool;

beforeAll(async () => {
  workers = await buildNodeWorkers('test-node-worker');
  pool = createWorkerPool({ size: 2, createWorker: workers.create });
});

afterAll(() => {
  pool.restart();
});

function straightHash(): string {
  const simulation = createSimulation(spec);
  simulation.advanceTo(simulation.horizonDay);
  return simulation.summary().stateHash;
}

describe('worker threads', () => {
  it('compute the run that is computed here, buffers handed over', async () => {
    const scheduler = createRunScheduler(pool);
    const history = new History(spec.scenario.region, spec.scenario.calendar);
    const sink = new FakeSink();
    sink.onChunk = (chunk) => {
      history.append(chunk);
    };
    scheduler.request({ spec, heldDays: 0 }, sink);
    await sink.end;
    expect(sink.last).toBe(`finished ${straightHash()}`);
    expect(history.days).toBe(history.horizonDay);
    expect(history.eventCount).toBeGreaterThan(5000);
  });

  it('give replicates whose hashes do not depend on the number of workers', async () => {
    const specs = Array.from({ length: 3 }, (_, n) => ({ ...spec, seed: n === 1 ? spec.seed : `other ${n}` }));
    const hashes: string[] = [];
    await runReplicates(pool, specs, {
      onReplicate: ({ summary, counts }, index) => {
        hashes[index] = summary.stateHash;
        expect(viewCounts(counts).weeks).toBe(156);
      },
    });
    expect(hashes[1]).toBe(straightHash());
    expect(new Set(hashes).size).toBe(3);
    expect(workers.begun).toHaveLength(2);
  });

  it('that are killed while they compute are told, and a new one finishes the run', async () => {
    const scheduler = createRunScheduler(pool);
    const sink = new FakeSink();
    const history = new History(spec.scenario.region, spec.scenario.calendar);
    sink.onChunk = (chunk) => {
      history.append(chunk);
      if (chunk.toDay === 364 && workers.begun.length === 2)
        for (const worker of workers.begun) void worker.terminate();
    };
    scheduler.request({ spec, heldDays: 0 }, sink);
    await sink.end;
    expect(sink.last).toBe('failed died');
    expect(sink.failures[0]?.message).toContain('code');
    scheduler.restart();
    await sink.end;
    expect(sink.last).toBe(`finished ${straightHash()}`);
    expect(history.days).toBe(history.horizonDay);
  });
});
