import { expose } from 'comlink';
import { createCountsBuffer } from '../../src/contract/counts';
import { createWaitsBuffer } from '../../src/contract/wait-reasons';
import { createEventsBuffer, type HistoryChunk } from '../../src/contract/history';
import type { RunSpec } from '../../src/contract/scenario';
import type {
  NextChunk,
  OpenedRun,
  Replicate,
  RunSummary,
  SimulationService,
} from '../../src/contract/simulation-service';
import { createPeopleBuffer, createPlacesBuffer } from '../../src/contract/tables';
import type { Clock } from '../../src/runner/clock';
import type { RunFailure } from '../../src/runner/run-failure';
import type { RunSink } from '../../src/runner/run-scheduler';
import type { WorkerPort } from '../../src/runner/worker-port';

/** A clock that stands still until it is turned. */
export class FakeClock implements Clock {
  private time = 0;
  private timers: { at: number; callback: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.time + milliseconds, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  get waiting(): number {
    return this.timers.length;
  }

  turn(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.time = next.at;
      this.timers = this.timers.filter((other) => other !== next);
      next.callback();
    }
    this.time = end;
  }
}

const HORIZON = 700;
const CHUNK = 70;

function fakeChunk(fromDay: number, toDay: number): HistoryChunk {
  return {
    fromDay,
    toDay,
    firstDwelling: 0,
    firstPerson: 0,
    places: createPlacesBuffer(0),
    people: createPeopleBuffer(0),
    events: createEventsBuffer(0),
    counts: createCountsBuffer(fromDay / 7, (toDay - fromDay) / 7, { neighbourhoods: 1, municipalities: 1 }),
    waits: createWaitsBuffer(0),
  };
}

function summaryOf(seed: string): RunSummary {
  return { modelVersion: '0', stateHash: seed, eventHash: seed, days: HORIZON, events: 0 };
}

/** A service without a simulation: ten chunks a run, resumed where the reader says. */
export class FakeService implements SimulationService {
  readonly log: string[] = [];
  /** Called before each answer to `next` and `replicate`; may wait, throw, or end the worker. */
  onAnswer: (what: string) => Promise<void> | void = () => undefined;
  private readonly runs = new Map<number, { seed: string; day: number }>();
  private runNumber = 0;

  get openRuns(): number {
    return this.runs.size;
  }

  open(spec: RunSpec, heldDays: number): Promise<OpenedRun> {
    this.log.push(`open ${spec.seed} ${heldDays}`);
    const run = ++this.runNumber;
    this.runs.set(run, { seed: spec.seed, day: heldDays });
    return Promise.resolve({ run, fromDay: heldDays, horizonDay: HORIZON });
  }

  async next(run: number): Promise<NextChunk> {
    const open = this.runs.get(run)!;
    const fromDay = open.day;
    await this.onAnswer(`next ${open.seed} ${fromDay}`);
    this.log.push(`next ${open.seed} ${fromDay}`);
    if (fromDay >= HORIZON) {
      this.runs.delete(run);
      return { summary: summaryOf(open.seed) };
    }
    open.day = fromDay + CHUNK;
    return { chunk: fakeChunk(fromDay, open.day) };
  }

  close(run: number): Promise<void> {
    this.log.push(`close ${this.runs.get(run)?.seed ?? '-'}`);
    this.runs.delete(run);
    return Promise.resolve();
  }

  async replicate(spec: RunSpec): Promise<Replicate> {
    await this.onAnswer(`replicate ${spec.seed}`);
    this.log.push(`replicate ${spec.seed}`);
    return {
      seed: spec.seed,
      counts: createCountsBuffer(0, 100, { neighbourhoods: 1, municipalities: 1 }),
      log: { shelterStayDays: 0, homeLossShare: null },
      summary: summaryOf(spec.seed),
    };
  }
}

/** A worker in this thread: messages travel as they do, and it can die, fall silent or talk nonsense. */
export class FakeWorker extends EventTarget implements WorkerPort {
  readonly service: SimulationService;
  isTerminated = false;
  private isSilent = false;
  private readonly channel = new MessageChannel();

  constructor(service: SimulationService) {
    super();
    this.service = service;
    expose(service, this.channel.port2);
    this.channel.port1.addEventListener('message', (event) => {
      this.say(event.data);
    });
    this.channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.isTerminated) this.channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.isTerminated = true;
    this.channel.port1.close();
  }

  say(data: unknown): void {
    if (!this.isSilent) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fallSilent(): void {
    this.isSilent = true;
  }

  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  garble(): void {
    this.dispatchEvent(new Event('messageerror'));
  }
}

/** A sink that notes what it is told, and tells when the last word has come. */
export class FakeSink implements RunSink {
  readonly log: string[] = [];
  readonly failures: RunFailure[] = [];
  onChunk: (chunk: HistoryChunk) => void = () => undefined;
  private resolveEnd: () => void = () => undefined;
  end = new Promise<void>((resolve) => (this.resolveEnd = resolve));

  opened(run: OpenedRun): void {
    this.log.push(`opened ${run.fromDay}`);
  }

  chunk(chunk: HistoryChunk): void {
    this.log.push(`${chunk.fromDay}-${chunk.toDay}`);
    this.onChunk(chunk);
  }

  finished(summary: RunSummary): void {
    this.close(`finished ${summary.stateHash}`);
  }

  failed(failure: RunFailure): void {
    this.failures.push(failure);
    this.close(`failed ${failure.kind}`);
  }

  superseded(): void {
    this.close('superseded');
  }

  /** The last word so far. */
  get last(): string | undefined {
    return this.log.at(-1);
  }

  private close(word: string): void {
    this.log.push(word);
    this.resolveEnd();
    this.end = new Promise<void>((resolve) => (this.resolveEnd = resolve));
  }
}

/** Lets all messages that are under way arrive. */
export async function settle(): Promise<void> {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setTimeout(resolve, 1));
}
