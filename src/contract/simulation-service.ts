import type { HistoryChunk } from './history';
import type { RunSpec } from './scenario';

/** What stays of a finished run besides its history. */
export interface RunSummary {
  readonly modelVersion: string;
  /** Hash of every column, queue and counter at the end, 16 hexadecimal digits. */
  readonly stateHash: string;
  /** Hash of the whole event log, 16 hexadecimal digits. */
  readonly eventHash: string;
  readonly days: number;
  /** Events since day 0, those before a resume included. */
  readonly events: number;
}

/** A run that was opened: where its first chunk will begin. */
export interface OpenedRun {
  readonly run: number;
  /** Day at which the computation resumes; 0 without a usable snapshot. @unit days */
  readonly fromDay: number;
  readonly horizonDay: number;
}

/** Answer of `next`: a chunk, or the summary when the horizon has been reached. */
export type NextChunk = { readonly chunk: HistoryChunk } | { readonly summary: RunSummary };

/** What the criteria of the target need of a log, found where the log is. */
export interface LogFindings {
  /** Age by which nine in ten stays in the shelter are over in the target quarter, or of the oldest one. @unit days */
  readonly shelterStayDays: number;
  /** Share of who was placed two years before the year of the target and lost the home within two years; null: nobody. */
  readonly homeLossShare: number | null;
}

/** What one replicate leaves: the complete counts of all weeks, what its log says, and the summary; no events. */
export interface Replicate {
  readonly seed: string;
  /** `viewCounts`. */
  readonly counts: ArrayBuffer;
  readonly log: LogFindings;
  readonly summary: RunSummary;
}

/** The simulation as the page and the command line see it; workers expose it, chunks are pulled. */
export interface SimulationService {
  /**
   * Opens a run at the newest snapshot that shares its past, so long as the reader holds the history before it.
   * `heldDays` says how many days of exactly that past the reader has: 0 asks for everything.
   */
  open(spec: RunSpec, heldDays: number): Promise<OpenedRun>;
  /** Computes and hands over the next piece. */
  next(run: number): Promise<NextChunk>;
  /** Gives a run up; its snapshots stay. */
  close(run: number): Promise<void>;
  /** Computes a whole run and keeps only counts. */
  replicate(spec: RunSpec): Promise<Replicate>;
}
