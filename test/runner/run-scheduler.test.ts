import { describe, expect, it } from 'vitest';
import { createRunScheduler } from '../../src/runner/run-scheduler';
import { createWorkerPool } from '../../src/runner/worker-pool';
import { demoSpec } from '../support/spec';
import { FakeClock, FakeService, FakeSink, FakeWorker, settle } from './fakes';

const ALL_CHUNKS = Array.from({ length: 10 }, (_, n) => `${n * 70}-${n * 70 + 70}`);

function stand(isVisible: () => boolean = () => true) {
  const clock = new FakeClock();
  const workers: FakeWorker[] = [];
  const services: FakeService[] = [];
  let onAnswer: FakeService['onAnswer'] = () => undefined;
  const pool = createWorkerPool({
    size: 1,
    clock,
    isVisible,
    createWorker: () => {
      const service = new FakeService();
      service.onAnswer = (what) => onAnswer(what);
      services.push(service);
      workers.push(new FakeWorker(service));
      return workers.at(-1)!;
    },
  });
  return {
    clock,
    workers,
    services,
    pool,
    scheduler: createRunScheduler(pool),
    answerBy: (how: FakeService['onAnswer']) => (onAnswer = how),
  };
}

const request = (seed: string, heldDays = 0) => ({ spec: demoSpec(seed), heldDays });

describe('the scheduler', () => {
  it('hands a run over chunk by chunk and then its summary', async () => {
    const { scheduler, services } = stand();
    const sink = new FakeSink();
    scheduler.request(request('a'), sink);
    expect(scheduler.isBusy).toBe(true);
    await sink.end;
    expect(sink.log).toEqual(['opened 0', ...ALL_CHUNKS, 'finished a']);
    expect(scheduler.isBusy).toBe(false);
    expect(services[0]?.openRuns).toBe(0);
  });

  it('asks to resume after what the sink holds', async () => {
    const { scheduler } = stand();
    const sink = new FakeSink();
    scheduler.request(request('a', 630), sink);
    await sink.end;
    expect(sink.log).toEqual(['opened 630', '630-700', 'finished a']);
  });

  it('lets the worker go on while the sink takes a chunk in', async () => {
    const { scheduler, services } = stand();
    const sink = new FakeSink();
    sink.onChunk = () => {
      throw new Error('no room');
    };
    scheduler.request(request('a'), sink);
    await sink.end;
    await settle();
    expect(services[0]?.log).toEqual(['open a 0', 'next a 0', 'next a 70', 'close a']);
  });

  it('finishes a run that is nearly ready, then runs the newest only', async () => {
    const { scheduler, answerBy, clock, services } = stand();
    answerBy(() => {
      clock.turn(40);
    });
    const [first, second, third] = [new FakeSink(), new FakeSink(), new FakeSink()];
    first.onChunk = ({ toDay }) => {
      if (toDay !== 70) return;
      scheduler.request(request('b'), second);
      scheduler.request(request('c'), third);
    };
    scheduler.request(request('a'), first);
    await third.end;
    expect(first.last).toBe('finished a');
    expect(second.log).toEqual(['superseded']);
    expect(third.last).toBe('finished c');
    expect(services[0]?.log).not.toContain('open b 0');
  });

  it('gives a run up at the end of a chunk when long is expected, and closes it', async () => {
    const { scheduler, answerBy, clock, services } = stand();
    answerBy(() => {
      clock.turn(100);
    });
    const [first, second] = [new FakeSink(), new FakeSink()];
    first.onChunk = ({ toDay }) => {
      if (toDay === 140) scheduler.request(request('b'), second);
    };
    scheduler.request(request('a'), first);
    await second.end;
    expect(first.log.filter((line) => line.endsWith('superseded'))).toEqual(['superseded']);
    expect(first.log.length).toBeLessThan(7);
    expect(second.last).toBe('finished b');
    expect(services[0]?.log).toContain('close a');
    expect(services[0]?.openRuns).toBe(0);
  });

  it('completes runs while a hand keeps moving, and always the last one', async () => {
    const { scheduler, answerBy, clock } = stand();
    answerBy(() => {
      clock.turn(45);
    });
    const sinks: FakeSink[] = [];
    const move = () => {
      const sink = new FakeSink();
      sinks.push(sink);
      sink.onChunk = ({ toDay }) => {
        if (sinks.length < 12 && toDay % 350 === 0) move();
      };
      scheduler.request(request(`s${sinks.length}`), sink);
    };
    move();
    while (scheduler.isBusy) await settle();
    const words = sinks.map((sink) => sink.last);
    expect(words.at(-1)).toMatch(/^finished/);
    expect(words.filter((word) => word?.startsWith('finished')).length).toBeGreaterThan(3);
    for (const sink of sinks) {
      const last = sink.log.filter((word) => /^(finished|superseded|failed)/.test(word));
      expect(last).toHaveLength(1);
    }
  });

  it('stops at the end of a chunk when all is cancelled', async () => {
    const { scheduler, services } = stand();
    const [first, second] = [new FakeSink(), new FakeSink()];
    first.onChunk = ({ toDay }) => {
      if (toDay !== 140) return;
      scheduler.request(request('b'), second);
      scheduler.cancel();
    };
    scheduler.request(request('a'), first);
    await first.end;
    expect(first.last).toBe('superseded');
    expect(second.log).toEqual(['superseded']);
    expect(services[0]?.openRuns).toBe(0);
    scheduler.request(request('c'), second);
    await second.end;
    expect(second.last).toBe('finished c');
  });
});

describe('a scheduler whose worker fails', () => {
  it('tells that the worker died, and after a restart loses nothing', async () => {
    const { scheduler, answerBy, workers, services } = stand();
    answerBy((what) => {
      if (what === 'next a 210' && workers.length === 1) workers[0]?.die('out of memory');
    });
    const sink = new FakeSink();
    scheduler.request(request('a'), sink);
    await sink.end;
    expect(sink.log).toEqual(['opened 0', '0-70', '70-140', '140-210', 'failed died']);
    expect(sink.failures[0]?.message).toBe('out of memory');
    expect(workers[0]?.isTerminated).toBe(true);
    expect(scheduler.isBusy).toBe(false);
    scheduler.restart();
    await sink.end;
    expect(workers).toHaveLength(2);
    expect(services[1]?.log[0]).toBe('open a 210');
    expect(sink.log.slice(5)).toEqual(['opened 210', ...ALL_CHUNKS.slice(3), 'finished a']);
    scheduler.restart();
    expect(scheduler.isBusy).toBe(false);
  });

  it('runs what was asked since in a new worker', async () => {
    const { scheduler, answerBy, workers } = stand();
    const [first, second] = [new FakeSink(), new FakeSink()];
    answerBy((what) => {
      if (what !== 'next a 70') return;
      scheduler.request(request('b'), second);
      workers[0]?.die('');
    });
    scheduler.request(request('a'), first);
    await second.end;
    expect([first.last, second.last]).toEqual(['failed died', 'finished b']);
    expect(first.failures[0]?.message).not.toBe('');
    scheduler.restart();
    expect(scheduler.isBusy).toBe(false);
  });

  it.each([
    ['silence while the page is visible', true, 'failed silent'],
    ['silence while the page is hidden', false, '70-140'],
  ])('gives up after %s: %s', async (_, isVisible, last) => {
    const { scheduler, answerBy, clock, workers } = stand(() => isVisible);
    answerBy((what) => {
      if (what === 'next a 140') workers[0]?.fallSilent();
    });
    const sink = new FakeSink();
    scheduler.request(request('a'), sink);
    await settle();
    clock.turn(14_000);
    await settle();
    expect(sink.last).toBe('70-140');
    clock.turn(1_500);
    await settle();
    expect(sink.last).toBe(last);
  });

  it('takes any message for a sign of life, and watches only while something is asked', async () => {
    const { scheduler, answerBy, clock, workers } = stand();
    let go: () => void = () => undefined;
    answerBy((what) => (what === 'next a 70' ? new Promise<void>((resolve) => (go = resolve)) : undefined));
    const sink = new FakeSink();
    scheduler.request(request('a'), sink);
    await settle();
    for (let n = 0; n < 10; n++) {
      clock.turn(10_000);
      workers[0]?.say(null);
    }
    go();
    await sink.end;
    expect(sink.last).toBe('finished a');
    await settle();
    expect(clock.waiting).toBe(0);
  });

  it('tells when a message cannot be read', async () => {
    const { scheduler, answerBy, workers } = stand();
    answerBy((what) => {
      if (what === 'next a 70') workers[0]?.garble();
    });
    const sink = new FakeSink();
    scheduler.request(request('a'), sink);
    await sink.end;
    expect(sink.last).toBe('failed unreadable');
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['half a chunk', { chunk: { fromDay: 0, toDay: 70 } }],
    ['a chunk of zeros', { chunk: { fromDay: 0, toDay: 70, firstDwelling: 0, firstPerson: 0, ...zeros() } }],
    ['a summary without hashes', { summary: { days: 3 } }],
  ])('does not hand on %s for an answer', async (_, nonsense) => {
    const { scheduler, services, workers } = stand();
    const sink = new FakeSink();
    scheduler.request(request('a'), sink);
    services[0]!.next = () => Promise.resolve(nonsense as never);
    await sink.end;
    expect(sink.log).toEqual(['opened 0', 'failed unreadable']);
    expect(workers[0]?.isTerminated).toBe(true);
  });

  it('tells what stopped the simulation, and the worker lives on without the run', async () => {
    const { scheduler, answerBy, workers, services } = stand();
    answerBy((what) => {
      if (what === 'next a 140') throw new Error('Invariant broken: day 150');
    });
    const sink = new FakeSink();
    scheduler.request(request('a'), sink);
    await sink.end;
    expect([sink.last, sink.failures[0]?.message]).toEqual(['failed stopped', 'Invariant broken: day 150']);
    expect(workers[0]?.isTerminated).toBe(false);
    expect(services[0]?.openRuns).toBe(0);
  });

  it('tells when the sink itself cannot take a chunk, and closes the run', async () => {
    const { scheduler, services } = stand();
    const sink = new FakeSink();
    sink.onChunk = ({ toDay }) => {
      if (toDay === 210) throw new Error('no room');
    };
    scheduler.request(request('a'), sink);
    await sink.end;
    expect(sink.failures[0]?.message).toBe('no room');
    await settle();
    expect(services[0]?.openRuns).toBe(0);
  });

  it('tells when no worker can begin', async () => {
    const pool = createWorkerPool({
      size: 1,
      createWorker: () => {
        throw new Error('refused');
      },
    });
    const sink = new FakeSink();
    createRunScheduler(pool).request(request('a'), sink);
    await sink.end;
    expect([sink.last, sink.failures[0]?.message]).toEqual(['failed stopped', 'refused']);
  });

  it('ends what is under way when the pool is restarted', async () => {
    const { scheduler, pool, workers } = stand();
    const sink = new FakeSink();
    sink.onChunk = ({ toDay }) => {
      if (toDay === 140 && workers.length === 1) pool.restart();
    };
    scheduler.request(request('a'), sink);
    await sink.end;
    expect(sink.last).toBe('failed died');
    scheduler.restart();
    await sink.end;
    expect(sink.last).toBe('finished a');
  });
});

function zeros() {
  const empty = () => new ArrayBuffer(64);
  return { places: empty(), people: empty(), events: empty(), counts: empty() };
}
