import { dayNumber } from '../../contract/calendar';
import type { RunSpec, Scenario } from '../../contract/scenario';
import { Playhead } from '../../player/playhead';
import { createRunScheduler } from '../../runner/run-scheduler';
import { createWorkerPool } from '../../runner/worker-pool';
import type { WorkerPool } from '../../runner/worker-pool';
import type { WorkerPort } from '../../runner/worker-port';
import type { ChoicesStore, PlanChange } from '../../store/choices';
import { CountsDesk } from './counts-desk';
import { EnsembleDesk } from './ensemble-desk';
import { freshDecision } from './fresh-decision';
import { HeldPreview } from './held-preview';
import { PairDesk } from './pair-desk';
import { RunDesk } from './run-desk';
import type { DeskNews } from './run-desk';
import { specOfPlan } from './run-spec';
import { lookAt } from './session-view';
import type { SessionView } from './session-view';
import { StagePair } from './stage-pair';

/** One drawing of the page while time may pass. */
export interface Frame {
  /** With fraction. @unit days */
  readonly day: number;
  /** Line of the chosen indicator as it would become; null where nothing is held or coming. */
  readonly preview: Float64Array | null;
}

/** What a session is made of. */
export interface SessionParts {
  readonly choices: ChoicesStore;
  readonly createWorker: () => WorkerPort;
  readonly scenarioOf: (id: string) => Scenario;
  /** Workers at most. */
  readonly workers: number;
  /** Hears of a bug that ended the drawing. */
  readonly onBroken: (error: unknown) => void;
  /** Whether things may move by themselves. */
  readonly moves: () => boolean;
  /** Day to open on, standing still; left out, time begins to pass at `now`. @unit days */
  readonly day?: number;
}

/** Time between two drawings of what does not follow every frame. @unit milliseconds */
const PUBLISH_MS = 240;

/** A tab that slept does not jump ahead by hours. @unit milliseconds */
const LONGEST_FRAME_MS = 250;

/** Conducts the page: from what a person chose to runs, from runs to the picture, the charts and the words. */
export class Session {
  readonly playhead: Playhead;
  readonly targetDay: number;
  readonly nowDay: number;
  readonly stages = new StagePair();
  /** Futures of the runs that are compared. */
  readonly ensembles: EnsembleDesk;
  /** Counts of plans that are not on the stage. */
  readonly counts: CountsDesk;
  private readonly parts: SessionParts;
  private readonly pool: WorkerPool;
  private readonly desk: RunDesk;
  private readonly pairs: PairDesk;
  private readonly preview = new HeldPreview();
  private readonly listeners = new Set<() => void>();
  private readonly painters = new Set<(frame: Frame) => void>();
  private view: SessionView;
  private isShowingBaseline = false;
  private isTimeHeld = false;
  private isBroken = false;
  /** Day from which time is to pass once the run that is coming is shown. */
  private startFrom: number | null;
  private isStale = true;
  private publishedAt = -Infinity;

  constructor(parts: SessionParts) {
    this.parts = parts;
    const { calendar } = this.scenario();
    this.targetDay = dayNumber(calendar, calendar.target);
    this.nowDay = dayNumber(calendar, calendar.now);
    this.startFrom = parts.day === undefined && parts.moves() ? this.nowDay : null;
    this.pool = createWorkerPool({
      createWorker: parts.createWorker,
      size: parts.workers,
      isVisible: () => document.visibilityState === 'visible',
    });
    this.desk = new RunDesk(createRunScheduler(this.pool), (news) => {
      this.hear(news);
    });
    this.pairs = new PairDesk(this.pool, () => {
      this.touch();
    });
    this.ensembles = new EnsembleDesk(this.pool);
    this.counts = new CountsDesk(this.pool);
    this.playhead = new Playhead(calendar, () => this.desk.current?.history.days ?? 0);
    if (parts.day !== undefined) this.playhead.seek(parts.day);
    this.view = this.look();
  }

  /** Starts computing and drawing; answers how to stop. */
  open(): () => void {
    const { choices } = this.parts;
    this.desk.want(this.spec());
    const stopListening = choices.subscribe((now, before) => {
      if (now.plan.present !== before.plan.present) this.change(freshDecision(before.plan, now.plan));
      this.touch();
    });
    const stopHearing = this.playhead.subscribe(() => {
      this.isStale = true;
    });
    let last = performance.now();
    let request = 0;
    const draw = (time: number): void => {
      request = requestAnimationFrame(draw);
      this.tryFrame(Math.min(LONGEST_FRAME_MS, Math.max(0, time - last)), time);
      last = time;
    };
    request = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(request);
      stopListening();
      stopHearing();
      this.pairs.clear();
      this.ensembles.stop();
      this.counts.stop();
      this.pool.restart();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getView = (): SessionView => this.view;

  /** Calls back on every drawing, and once at once; answers how to stop. */
  onFrame(painter: (frame: Frame) => void): () => void {
    this.painters.add(painter);
    painter(this.frame());
    return () => {
      this.painters.delete(painter);
    };
  }

  /** Plays or pauses; at the target date it plays from `now` again. */
  playOrPause(): void {
    this.startFrom = null;
    if (this.playhead.playing) this.playhead.pause();
    else this.playFrom(Math.floor(this.playhead.day) === this.targetDay ? this.nowDay : this.playhead.day);
  }

  /** Time stands still while a hand drags the moment, and goes on afterwards if it did before. */
  holdTime(isHeld: boolean): void {
    if (isHeld && this.playhead.playing) {
      this.isTimeHeld = true;
      this.playhead.pause();
    } else if (!isHeld && this.isTimeHeld) {
      this.isTimeHeld = false;
      this.playhead.play();
    }
  }

  /** Plays again from where the last change of the plan begins. */
  replayLastChange(): void {
    const change = this.parts.choices.getState().plan.past.at(-1)?.change;
    if (change !== undefined) this.playFrom(this.dayOf(change));
  }

  /** Shows the baseline in place of the plan for as long as its key is held. */
  showBaseline(isShown: boolean): void {
    if (this.isShowingBaseline === isShown) return;
    this.isShowingBaseline = isShown;
    this.attach();
  }

  /** Begins new workers and asks again for what had stopped. */
  restart(): void {
    this.pool.restart();
    this.desk.restart();
  }

  private scenario(): Scenario {
    return this.parts.scenarioOf(this.parts.choices.getState().plan.present.scenarioId);
  }

  private spec(): RunSpec {
    return specOfPlan(this.scenario(), this.parts.choices.getState().plan.present);
  }

  private dayOf(change: PlanChange): number {
    return 'from' in change ? dayNumber(this.scenario().calendar, change.from) : this.nowDay;
  }

  private playFrom(day: number): void {
    this.playhead.seek(day);
    this.playhead.play();
  }

  /** Another run is wanted; where a person decided so, time goes back to where the change begins, or on to its end. */
  private change(decision: PlanChange | undefined): void {
    this.pairs.clear();
    const isReplayed = decision !== undefined && 'lever' in decision;
    if (isReplayed) this.startFrom = this.dayOf(decision);
    this.desk.want(this.spec());
  }

  private hear(news: DeskNews): void {
    if (news === 'shown') this.attach();
    if (news === 'finished') this.comparePairs();
    this.touch();
  }

  private attach(): void {
    const run = this.isShowingBaseline ? this.desk.baseline : this.desk.current;
    this.stages.attach(run, this.desk.baseline);
    this.touch();
  }

  private comparePairs(): void {
    const { current, baseline } = this.desk;
    if (current === null || baseline === null || current === baseline || this.desk.isComputing) return;
    this.pairs.start({
      baseline: { spec: baseline.spec, counts: baseline.history.weekCounts },
      changed: { spec: current.spec, counts: current.history.weekCounts },
    });
  }

  /** Sets time going from where it was to begin, as soon as the run that was waited for is shown. */
  private startWhenShown(): void {
    const { startFrom, desk } = this;
    if (startFrom === null || desk.current === null || desk.isComing || desk.current.history.days <= startFrom) return;
    this.startFrom = null;
    if (this.parts.moves()) this.playFrom(startFrom);
    else this.playhead.seek(this.targetDay);
  }

  /** Draws; a bug ends the drawing and is handed to the page, which says so. */
  private tryFrame(elapsedMs: number, time: number): void {
    if (this.isBroken) return;
    try {
      this.drawFrame(elapsedMs, time);
    } catch (error) {
      this.isBroken = true;
      this.parts.onBroken(error);
    }
  }

  private drawFrame(elapsedMs: number, time: number): void {
    this.startWhenShown();
    this.playhead.advance(elapsedMs);
    this.stages.draw(this.playhead, elapsedMs);
    this.preview.update(this.desk.current, this.parts.choices.getState(), this.scenario());
    const frame = this.frame();
    for (const paint of this.painters) paint(frame);
    if (this.isStale && time - this.publishedAt >= PUBLISH_MS) this.publishSoon(time);
  }

  private frame(): Frame {
    return { day: this.playhead.day, preview: this.preview.line };
  }

  private touch(): void {
    this.isStale = true;
    this.publishedAt = -Infinity;
  }

  /** Words and tables are drawn in a task of their own: the picture does not wait for them. */
  private publishSoon(time: number): void {
    this.isStale = false;
    this.publishedAt = time;
    setTimeout(() => {
      this.view = this.look();
      for (const listener of this.listeners) listener();
    });
  }

  private look(): SessionView {
    return lookAt({
      calendar: this.scenario().calendar,
      playhead: this.playhead,
      desk: this.desk,
      targetDay: this.targetDay,
      isShowingBaseline: this.isShowingBaseline,
      pairs: this.pairs.pairs,
    });
  }
}
