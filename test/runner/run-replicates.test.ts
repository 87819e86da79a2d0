import { describe, expect, it } from 'vitest';
import { runReplicates } from '../../src/runner/run-replicates';
import { createWorkerPool } from '../../src/runner/worker-pool';
import { demoSpec } from '../support/spec';
import { FakeClock, FakeService, FakeWorker, settle } from './fakes';

function stand(size: number, onAnswer: (what: string, worker: number) => Promise<void> | void = () => undefined) {
  const workers: FakeWorker[] = [];
  const services: FakeService[] = [];
  const pool = createWorkerPool({
    size,
    clock: new FakeClock(),
    createWorker: () => {
      const number = services.length;
      const service = new FakeService();
      service.onAnswer = (what) => onAnswer(what, number);
      services.push(service);
      workers.push(new FakeWorker(service));
      return workers.at(-1)!;
    },
  });
  return { pool, workers, services };
}

const specs = (count: number) => Array.from({ length: count }, (_, n) => demoSpec(`s${n}`));

describe('replicates', () => {
  it.each([1, 2, 3])('all come, each with its place, from %i workers', async (size) => {
    const { pool, services } = stand(size);
    const seen = new Map<number, string>();
    await runReplicates(pool, specs(7), { onReplicate: ({ seed }, index) => seen.set(index, seed) });
    expect([...seen].toSorted(([a], [b]) => a - b)).toEqual(specs(7).map(({ seed }, index) => [index, seed]));
    expect(services).toHaveLength(size);
    for (const service of services) expect(service.log.length).toBeGreaterThan(0);
  });

  it('share a worker with nobody of their kind, even from two batches', async () => {
    let underWay = 0;
    let most = 0;
    const { pool } = stand(1, async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay--;
    });
    const none = { onReplicate: () => undefined };
    await Promise.all([runReplicates(pool, specs(3), none), runReplicates(pool, specs(3), none)]);
    expect(most).toBe(1);
  });

  it('stop when nobody wants them any more', async () => {
    const stop = new AbortController();
    const { pool, services } = stand(1, (what) => {
      if (what === 'replicate s2') stop.abort();
    });
    const seen: number[] = [];
    await runReplicates(pool, specs(9), { onReplicate: (_, index) => seen.push(index), signal: stop.signal });
    await settle();
    expect(seen).toEqual([0, 1]);
    expect(services[0]?.log).toEqual(['replicate s0', 'replicate s1', 'replicate s2']);
    await runReplicates(pool, specs(1), { onReplicate: (_, index) => seen.push(index), signal: stop.signal });
    expect(seen).toEqual([0, 1]);
  });

  it('are tried again once in a new worker where theirs died', async () => {
    const stage = stand(1, (what, worker) => {
      if (what === 'replicate s1' && worker === 0) stage.workers[0]?.die('killed');
    });
    const seen: number[] = [];
    await runReplicates(stage.pool, specs(3), { onReplicate: (_, index) => seen.push(index) });
    expect(seen).toEqual([0, 1, 2]);
    expect(stage.workers).toHaveLength(2);
  });

  it('fail when their worker dies every time, and hand nothing over after that', async () => {
    const stage = stand(2, (what, worker) => {
      if (what === 'replicate s0') stage.workers[worker]?.die('killed');
    });
    const seen: number[] = [];
    const run = runReplicates(stage.pool, specs(40), { onReplicate: (_, index) => seen.push(index) });
    await expect(run).rejects.toMatchObject({ kind: 'died', message: 'killed' });
    const atFailure = seen.length;
    await settle();
    expect(seen).toHaveLength(atFailure);
    expect(atFailure).toBeLessThan(40);
  });

  it('fail at once when the simulation stops or talks nonsense', async () => {
    const { pool, services } = stand(1, (what) => {
      if (what === 'replicate s1') throw new Error('Invariant broken');
    });
    const none = { onReplicate: () => undefined };
    await expect(runReplicates(pool, specs(3), none)).rejects.toMatchObject({ kind: 'stopped' });
    expect(services[0]?.log).toEqual(['replicate s0']);
    services[0]!.replicate = () => Promise.resolve({ seed: 'another' } as never);
    await expect(runReplicates(pool, specs(1), none)).rejects.toMatchObject({ kind: 'unreadable' });
  });
});
