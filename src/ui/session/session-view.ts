import { dateOfDay, dayNumber } from '../../contract/calendar';
import type { Calendar } from '../../contract/calendar';
import type { Counts } from '../../contract/counts';
import type { RunSpec } from '../../contract/scenario';
import type { History } from '../../player/history';
import type { Playhead, PlayheadSpeed } from '../../player/playhead';
import type { PairedRuns } from './paired-runs';
import type { KnownRun, RunDesk } from './run-desk';

/** A run as far as it is known. */
export interface RunView {
  readonly spec: RunSpec;
  /** The same object until more is known. */
  readonly counts: Counts;
  /** The log of the same days, `EVENT_WORDS` words an event. */
  readonly events: Uint32Array;
  /** Days known. @unit days */
  readonly days: number;
  /** All that is known, for questions about single people and homes. */
  readonly history: History;
}

/** What the page shows of the session: a new object for every change, a few times a second while time passes. */
export interface SessionView {
  readonly calendar: Calendar;
  /** Whole day shown. @unit days */
  readonly day: number;
  /** The day for what is read slowly: the day shown, and while time passes the first one of its month. @unit days */
  readonly readingDay: number;
  readonly isPlaying: boolean;
  readonly speed: PlayheadSpeed;
  /** Whether the day shown is the target date or later, with everything known up to it. */
  readonly hasArrived: boolean;
  /** Whether another run is wanted than the one shown, or more of it. */
  readonly isComputing: boolean;
  readonly current: RunView | null;
  readonly baseline: RunView | null;
  /** Whether no measure acts: the run shown is the baseline. */
  readonly isBaseline: boolean;
  /** Whether the baseline is shown in place of the plan while its key is held. */
  readonly isShowingBaseline: boolean;
  readonly pairs: PairedRuns;
  readonly hasFailed: boolean;
}

/** What a view is made from. */
export interface ViewParts {
  readonly calendar: Calendar;
  readonly playhead: Playhead;
  readonly desk: RunDesk;
  readonly targetDay: number;
  readonly isShowingBaseline: boolean;
  readonly pairs: PairedRuns;
}

/** One view per run, for as long as no more is known of it. */
const views = new WeakMap<KnownRun, RunView>();

function viewOf(run: KnownRun | null): RunView | null {
  if (run === null) return null;
  const old = views.get(run);
  if (old?.counts === run.history.weekCounts) return old;
  const view = {
    spec: run.spec,
    counts: run.history.weekCounts,
    events: run.history.eventWords,
    days: run.history.days,
    history: run.history,
  };
  views.set(run, view);
  return view;
}

function firstOfMonth(calendar: Calendar, day: number): number {
  return Math.max(0, dayNumber(calendar, `${dateOfDay(calendar, day).slice(0, 7)}-01`));
}

/** What the page shows at this moment. */
export function lookAt({ calendar, playhead, desk, targetDay, isShowingBaseline, pairs }: ViewParts): SessionView {
  const { current, baseline, isComputing } = desk;
  const day = Math.floor(playhead.day);
  return {
    calendar,
    day,
    readingDay: playhead.playing ? firstOfMonth(calendar, day) : day,
    isPlaying: playhead.playing,
    speed: playhead.speed,
    hasArrived: day >= targetDay && !isComputing,
    isComputing,
    current: viewOf(current),
    baseline: viewOf(baseline),
    isBaseline: current === baseline,
    isShowingBaseline,
    pairs,
    hasFailed: desk.failure !== null,
  };
}
