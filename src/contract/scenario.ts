import type { Calendar } from './calendar';
import type { LeverId } from './levers';
import type { ParameterId } from './parameters';
import type { Region } from './region';

/** A text in both languages. */
export interface LocalText {
  readonly nl: string;
  readonly en: string;
}

/** A dated change of a lever: the value holds from `from` on, reached over `rampWeeks`, until `until`. */
export interface Measure {
  readonly lever: LeverId;
  /** In the unit of the lever. */
  readonly value: number;
  /** First day, not before `calendar.now`. */
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly until?: string;
  /** Weeks over which the value moves in a line from what held before. @unit weeks */
  readonly rampWeeks: number;
  /** Identifies a measure for undo and flags; not part of the run. */
  readonly id?: string;
  /** A measure switched off stays on the timeline but does not act. */
  readonly off?: boolean;
}

/** A passing change of a parameter of the outside world, of the same shape as a measure. */
export interface Shock {
  readonly parameter: ParameterId;
  readonly factor: number;
  readonly from: string;
  readonly until: string;
}

/** A world and a policy, complete: nothing else decides a run but the seed. */
export interface Scenario {
  readonly schemaVersion: number;
  readonly id: string;
  readonly title: LocalText;
  readonly question: LocalText;
  readonly region: Region;
  readonly calendar: Calendar;
  /** Parameters that differ from the catalogue. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  readonly measures: readonly Measure[];
  readonly shocks: readonly Shock[];
}

/** A run is its spec: same spec, same bits, in every engine and with any number of workers. */
export interface RunSpec {
  readonly scenario: Scenario;
  readonly seed: string;
}
