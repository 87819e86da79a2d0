import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonRows, hashOfRows } from '../../src/analysis/comparison-rows';
import { pairedFutures } from '../../src/analysis/paired-futures';
import { createWorkerPool, type WorkerPool } from '../../src/runner/worker-pool';
import { EnsembleDesk, type EnsembleState, type EnsembleWish } from '../../src/ui/session/ensemble-desk';
import { FakeClock, FakeService, FakeWorker } from '../runner/fakes';
import { COMPARED_SEEDS, comparedRuns, straightFutures } from '../support/comparison';
import { buildNodeWorkers, type NodeWorkers } from '../support/node-workers';

const MINUTES = 240_000;
const wish: EnsembleWish = { runs: comparedRuns(), seeds: COMPARED_SEEDS, isSampled: false };

function settled(desk: EnsembleDesk, isSo: (state: EnsembleState) => boolean): Promise<EnsembleState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(desk.getState())) return;
      stop();
      resolve(desk.getState());
    };
    const stop = desk.subscribe(look);
    look();
  });
}

const isComplete = ({ done, wanted, isBusy }: EnsembleState): boolean => wanted > 0 && done === wanted && !isBusy;

function hashOf({ futures }: EnsembleState): string {
  return hashOfRows(comparisonRows(pairedFutures(futures, COMPARED_SEEDS), 0));
}

describe('futures computed by worker threads', () => {
  let workers: NodeWorkers;
  let straight: string;

  beforeAll(async () => {
    workers = await buildNodeWorkers('test-ensemble');
    straight = hashOfRows(comparisonRows(await straightFutures(wish.runs), 0));
  }, MINUTES);

  it.each([1, 2, 3])(
    'give the table that is computed without them, from %i workers',
    async (size) => {
      const pool = createWorkerPool({ size, createWorker: workers.create, silenceMs: Infinity });
      const desk = new EnsembleDesk(pool);
      desk.want(wish);
      expect(hashOf(await settled(desk, isComplete))).toBe(straight);
      pool.restart();
    },
    MINUTES,
  );

  it(
    'are drawn with other beliefs for every seed, the same ones whatever the number of workers',
    async () => {
      const hashes = [];
      for (const size of [1, 2]) {
        const pool = createWorkerPool({ size, createWorker: workers.create, silenceMs: Infinity });
        const desk = new EnsembleDesk(pool);
        desk.want({ ...wish, seeds: COMPARED_SEEDS.slice(0, 1), isSampled: true });
        hashes.push(hashOf(await settled(desk, isComplete)));
        pool.restart();
      }
      expect(hashes[0]).toBe(hashes[1]);
      expect(hashes[0]).not.toBe(straight);
    },
    MINUTES,
  );
});

describe('the desk of futures', () => {
  let pool: WorkerPool;
  const services: FakeService[] = [];

  function desk(onAnswer: (what: string) => Promise<void> | void = () => undefined): EnsembleDesk {
    services.length = 0;
    pool = createWorkerPool({
      size: 1,
      clock: new FakeClock(),
      createWorker: () => {
        const service = new FakeService();
        service.onAnswer = onAnswer;
        services.push(service);
        return new FakeWorker(service);
      },
    });
    return new EnsembleDesk(pool);
  }

  const asked = (): readonly string[] => services.flatMap(({ log }) => log);

  it('asks for the first seed of all runs, then for the second', async () => {
    const asks = desk();
    asks.want(wish);
    await settled(asks, isComplete);
    expect(asked()).toEqual(COMPARED_SEEDS.flatMap((seed) => [`replicate ${seed}`, `replicate ${seed}`]));
  });

  it('stops when it is told so, keeps what is done, and goes on with the rest', async () => {
    const stopped = desk((what) => {
      if (what === 'replicate compare/3') stopped.stop();
    });
    stopped.want(wish);
    const state = await settled(stopped, ({ isBusy }) => !isBusy);
    expect(state).toMatchObject({ done: 4, wanted: 6, hasFailed: false });
    const before = asked().length;
    services.forEach((service) => (service.onAnswer = () => undefined));
    stopped.goOn();
    await settled(stopped, isComplete);
    expect(
      asked()
        .slice(before)
        .filter((what) => !what.endsWith('/3')),
    ).toEqual([]);
  });

  it('computes nothing twice when a run or a seed is added', async () => {
    const grows = desk();
    const [first, second] = wish.runs;
    grows.want({ ...wish, runs: [first!], seeds: COMPARED_SEEDS.slice(0, 2) });
    await settled(grows, isComplete);
    grows.want({ ...wish, runs: [{ ...first!, id: 'again' }, second!] });
    await settled(grows, isComplete);
    expect(asked()).toHaveLength(6);
  });

  it('says so when the workers fail, and goes on when asked', async () => {
    let isBroken = true;
    const fails = desk(() => {
      if (isBroken) throw new Error('broken');
    });
    fails.want(wish);
    expect(await settled(fails, ({ hasFailed }) => hasFailed)).toMatchObject({ done: 0, isBusy: false });
    isBroken = false;
    fails.goOn();
    expect(await settled(fails, isComplete)).toMatchObject({ done: 6, hasFailed: false });
  });
});
