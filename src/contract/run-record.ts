import type { IndicatorId } from './indicators';
import type { ParameterId } from './parameters';
import type { Measure } from './scenario';

/** All that makes a run, as what differs from a scenario that ships, and nothing else. */
export interface RunPlan {
  /** A scenario that ships with the product: region, calendar, and measures of its own. */
  readonly scenarioId: string;
  readonly seed: string;
  /** In order of date, then of lever: the same plan reads the same. */
  readonly measures: readonly Measure[];
  /** Parameters that differ from the catalogue. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
}

/** Weeks between two points of the lines of a record. @unit weeks */
export const RECORD_LINE_WEEKS = 4;

/** The indicators of one calendar year. */
export interface RecordedYear {
  readonly year: number;
  /** In the unit of each indicator; null where there was nothing to divide by. */
  readonly values: Readonly<Partial<Record<IndicatorId, number | null>>>;
}

/** People without a home, of a run and of its baseline: the headline of the page. */
export interface RecordedHeadline {
  /** Persons at the end of every `RECORD_LINE_WEEKS` weeks from the first day on. @unit persons */
  readonly line: readonly number[];
  /** The same without any measure. @unit persons */
  readonly baseline: readonly number[];
  /** Persons on the target date. @unit persons */
  readonly atTarget: number;
  /** The same without any measure. @unit persons */
  readonly baselineAtTarget: number;
}

/** What came out of a run, short enough to keep. */
export interface RecordedResults {
  readonly headline: RecordedHeadline;
  readonly years: readonly RecordedYear[];
}

/** Hash of everything that happened before a date. */
export interface Checkpoint {
  /** ISO date. */
  readonly date: string;
  /** 16 hexadecimal digits. */
  readonly hash: string;
}

/**
 * A run that was saved: its spec, what came out, and hashes to know it by. Never a history: computing the spec again
 * with the same version of the model gives it back.
 */
export interface RunRecord {
  readonly recordVersion: number;
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** When it was saved, as `2027-01-04T09:30:00.000Z`. */
  readonly savedAt: string;
  readonly modelVersion: string;
  readonly plan: RunPlan;
  readonly results: RecordedResults;
  /** At each new year, the first first. */
  readonly checkpoints: readonly Checkpoint[];
}
