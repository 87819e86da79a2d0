import { dayNumber } from '../../contract/calendar';
import type { RunSpec } from '../../contract/scenario';
import { History } from '../../player/history';
import type { RunFailure } from '../../runner/run-failure';
import type { RunScheduler, RunSink } from '../../runner/run-scheduler';
import { baselineOfSpec, runKey, sharedDays } from './run-spec';

/** A run and what is known of it. */
export interface KnownRun {
  readonly spec: RunSpec;
  readonly history: History;
  isFinished: boolean;
}

/** Finished runs that are kept, so that undo and redo need no computing; each holds some 20 MB. */
const KEPT_RUNS = 3;

/** What a desk tells: another run is shown, one has grown or was finished, or the computation stopped. */
export type DeskNews = 'shown' | 'grown' | 'finished' | 'failed';

/**
 * The runs of the page: the baseline, the one shown, and the one that is coming. A new run takes the place of the old one
 * when it has passed the target date, never before: a line is never half old, half new.
 */
export class RunDesk {
  baseline: KnownRun | null = null;
  current: KnownRun | null = null;
  failure: RunFailure | null = null;
  private coming: KnownRun | null = null;
  private wanted: RunSpec | null = null;
  private kept: readonly KnownRun[] = [];
  private readonly scheduler: RunScheduler;
  private readonly tell: (news: DeskNews) => void;

  constructor(scheduler: RunScheduler, tell: (news: DeskNews) => void) {
    this.scheduler = scheduler;
    this.tell = tell;
  }

  /** Whether the run shown is not the one that is wanted, or is not finished yet. */
  get isComputing(): boolean {
    return this.isComing || this.current?.isFinished === false;
  }

  /** Whether another run than the one shown is under way or waits for its baseline. */
  get isComing(): boolean {
    const { current, wanted } = this;
    return wanted !== null && (current === null || runKey(current.spec) !== runKey(wanted));
  }

  /** Asks for a run; its baseline is computed first where it is another one than before. */
  want(spec: RunSpec): void {
    this.wanted = spec;
    this.goOn();
  }

  /** Asks again for what the stopped computation was busy with. */
  restart(): void {
    this.failure = null;
    this.scheduler.restart();
    this.tell('grown');
  }

  private goOn(): void {
    const { wanted } = this;
    if (wanted === null) return;
    const base = baselineOfSpec(wanted);
    if (this.baseline === null || runKey(this.baseline.spec) !== runKey(base)) this.openBaseline(base);
    else if (this.baseline.isFinished) this.openWanted(wanted);
  }

  private openBaseline(spec: RunSpec): void {
    const { calendar, region } = spec.scenario;
    this.kept = [];
    this.coming = null;
    this.baseline = { spec, history: new History(region, calendar), isFinished: false };
    this.show(this.baseline);
    this.compute(this.baseline, 0);
  }

  private openWanted(spec: RunSpec): void {
    const key = runKey(spec);
    if (this.current !== null && runKey(this.current.spec) === key) {
      this.coming = null;
      return;
    }
    if (this.coming !== null && runKey(this.coming.spec) === key) return;
    const known = this.known().find((run) => run.isFinished && runKey(run.spec) === key);
    if (known === undefined) this.openFromPast(spec);
    else {
      this.coming = null;
      this.scheduler.cancel();
      this.show(known);
      this.tell('finished');
    }
  }

  private openFromPast(spec: RunSpec): void {
    const held = (run: KnownRun): number => Math.min(sharedDays(run.spec, spec), run.history.days);
    const [nearest] = [...this.known()].sort((a, b) => held(b) - held(a));
    if (nearest === undefined) return;
    const run: KnownRun = { spec, history: nearest.history.fork(held(nearest)), isFinished: false };
    this.coming = run;
    this.compute(run, run.history.days);
  }

  private known(): readonly KnownRun[] {
    return [this.current, this.baseline, ...this.kept].filter((run) => run !== null);
  }

  private compute(run: KnownRun, heldDays: number): void {
    const { calendar } = run.spec.scenario;
    const targetDay = dayNumber(calendar, calendar.target);
    const isWanted = (): boolean => run === this.coming || run === this.current || run === this.baseline;
    const sink: RunSink = {
      opened: () => {
        this.failure = null;
      },
      chunk: (chunk) => {
        run.history.append(chunk);
        if (run === this.coming && run.history.days > targetDay) this.show(run);
        if (isWanted()) this.tell('grown');
      },
      finished: () => {
        run.isFinished = true;
        if (isWanted()) this.tell('finished');
        this.goOn();
      },
      failed: (failure) => {
        this.failure = failure;
        this.tell('failed');
      },
      superseded: () => {
        if (run === this.coming) this.coming = null;
      },
    };
    this.scheduler.request({ spec: run.spec, heldDays }, sink);
  }

  private show(run: KnownRun): void {
    const old = this.current;
    if (old?.isFinished === true && old !== this.baseline)
      this.kept = [old, ...this.kept.filter((other) => other !== old && other !== run)].slice(0, KEPT_RUNS);
    this.current = run;
    if (run === this.coming) this.coming = null;
    this.tell('shown');
  }
}
