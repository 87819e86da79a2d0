import { logFindings } from '../src/analysis/log-findings';
import { dayNumber, DAYS_PER_WEEK } from '../src/contract/calendar';
import { viewEvents, type HistoryChunk } from '../src/contract/history';
import { invariant } from '../src/contract/invariant';
import type { RunSpec } from '../src/contract/scenario';
import type {
  NextChunk,
  OpenedRun,
  Replicate,
  RunSummary,
  SimulationService,
} from '../src/contract/simulation-service';
import { createSimulation, specPrefix, type Snapshot } from '../src/core';
import { mergeCounts } from './merge-counts';
import { pauseForMessages } from './pause-for-messages';
import { SnapshotStore } from './snapshot-store';

/** What the service asks of a simulation. */
export interface ServedSimulation {
  readonly day: number;
  readonly horizonDay: number;
  advanceTo(day: number): void;
  takeChunk(): HistoryChunk;
  snapshot(): Snapshot;
  summary(): RunSummary;
}

/** What can be different about a service; the worker entries leave it all as it is. */
export interface ServiceOptions {
  /** Makes a simulation on its first day, or as it was at a snapshot of a run with the same past. */
  readonly createSimulation?: (spec: RunSpec, from?: Snapshot) => ServedSimulation;
  /** Memory for snapshots. @unit bytes */
  readonly snapshotBytes?: number;
  /** Lets messages that wait be handled. */
  readonly pause?: () => Promise<void>;
  /** Called while a long answer is under way, so that the other side knows that the worker lives. */
  readonly heartbeat?: () => void;
}

/**
 * Every chunk of every run ends where one of these spans ends (or at a snapshot), so that runs with the same past also
 * have chunks that end together, and a run resumed from another's snapshot replaces whole chunks. @unit days
 */
export const CHUNK_DAYS = 26 * DAYS_PER_WEEK;

const SNAPSHOT_BYTES = 64 * 1024 * 1024;

interface OpenRun {
  readonly spec: RunSpec;
  readonly simulation: ServedSimulation;
  readonly snapshotDays: readonly number[];
}

/** The service that workers expose: runs pulled chunk by chunk, replicates whole, snapshots kept for resuming. */
export function createSimulationService(options: ServiceOptions = {}): SimulationService {
  return new Service(options);
}

class Service implements SimulationService {
  private readonly create: (spec: RunSpec, from?: Snapshot) => ServedSimulation;
  private readonly pause: () => Promise<void>;
  private readonly heartbeat: () => void;
  private readonly snapshots: SnapshotStore<Snapshot>;
  private readonly runs = new Map<number, OpenRun>();
  private waitingForIdle: (() => void)[] = [];
  private runNumber = 0;

  constructor(options: ServiceOptions) {
    this.create = options.createSimulation ?? createSimulation;
    this.pause = options.pause ?? pauseForMessages;
    this.heartbeat = options.heartbeat ?? (() => undefined);
    this.snapshots = new SnapshotStore(options.snapshotBytes ?? SNAPSHOT_BYTES);
  }

  open(spec: RunSpec, heldDays: number): Promise<OpenedRun> {
    return answer(() => {
      const snapshot = this.snapshots.newest(heldDays, (day) => specPrefix(spec, day));
      const simulation = this.create(spec, snapshot);
      const run = ++this.runNumber;
      this.runs.set(run, { spec, simulation, snapshotDays: snapshotDays(spec) });
      return { run, fromDay: simulation.day, horizonDay: simulation.horizonDay };
    });
  }

  next(run: number): Promise<NextChunk> {
    return answer(() => {
      const open = this.runs.get(run);
      invariant(open !== undefined, `run ${String(run)} is open`);
      const { simulation } = open;
      if (simulation.day < simulation.horizonDay) return { chunk: this.advance(open) };
      this.forget(run);
      return { summary: simulation.summary() };
    });
  }

  close(run: number): Promise<void> {
    return answer(() => {
      this.forget(run);
    });
  }

  async replicate(spec: RunSpec): Promise<Replicate> {
    await this.idle();
    const simulation = this.create(spec);
    const counts: ArrayBuffer[] = [];
    const events: Uint32Array[] = [];
    while (simulation.day < simulation.horizonDay) {
      simulation.advanceTo(chunkEnd(simulation.day, []));
      const chunk = simulation.takeChunk();
      counts.push(chunk.counts);
      events.push(viewEvents(chunk.events));
      this.heartbeat();
      await this.pause();
      await this.idle();
    }
    return {
      seed: spec.seed,
      counts: mergeCounts(counts),
      log: logFindings({ events: joined(events), days: simulation.day }, spec.scenario.calendar),
      summary: simulation.summary(),
    };
  }

  private forget(run: number): void {
    this.runs.delete(run);
    if (this.runs.size > 0) return;
    for (const resolve of this.waitingForIdle) resolve();
    this.waitingForIdle = [];
  }

  /** Runs that somebody watches go first: a replicate waits while one is open. */
  private async idle(): Promise<void> {
    while (this.runs.size > 0) await new Promise<void>((resolve) => this.waitingForIdle.push(resolve));
  }

  private advance({ spec, simulation, snapshotDays: days }: OpenRun): HistoryChunk {
    simulation.advanceTo(chunkEnd(simulation.day, days));
    const chunk = simulation.takeChunk();
    const { day } = simulation;
    if (!days.includes(day)) return chunk;
    const prefix = specPrefix(spec, day);
    if (!this.snapshots.has(day, prefix)) this.snapshots.keep(prefix, simulation.snapshot());
    return chunk;
  }
}

/** Pieces of a log as one. */
function joined(pieces: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

/** An answer made at once; what is thrown becomes a rejection. */
function answer<T>(make: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(make());
  });
}

/** Days worth resuming from: `now`, and where measures begin, brought back to the end of a chunk. @unit days */
function snapshotDays(spec: RunSpec): number[] {
  const { calendar, measures } = spec.scenario;
  const now = dayNumber(calendar, calendar.now);
  const starts = measures.map((measure) => Math.floor(dayNumber(calendar, measure.from) / CHUNK_DAYS) * CHUNK_DAYS);
  return [now - (now % DAYS_PER_WEEK), ...starts].filter((day) => day > 0);
}

/** Where the chunk that begins on a day ends; the simulation itself stops at its horizon. @unit days */
function chunkEnd(day: number, snapshots: readonly number[]): number {
  const gridEnd = (Math.floor(day / CHUNK_DAYS) + 1) * CHUNK_DAYS;
  return Math.min(gridEnd, ...snapshots.filter((snapshot) => snapshot > day));
}
