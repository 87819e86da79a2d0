import type { LifeEvent } from '../contract/history';
import type { PeopleTable, PlacesTable } from '../contract/tables';

/** What is known of a run, as the questions about single people and homes read it. */
export interface RunRecord {
  /** Days known: `[0, days)`. @unit days */
  readonly days: number;
  readonly people: PeopleTable;
  readonly places: PlacesTable;
  /** The log, `EVENT_WORDS` words an event. */
  readonly eventWords: Uint32Array;
  /** Row in `people` of the household of each event, −1 where it has none. */
  readonly eventPersonRows: Int32Array;
  /** Why who waits was not housed, `WAIT_WORDS` words a row. */
  readonly waitWords: Uint32Array;
  /** Row of a household in `people`, −1 where it is not there. */
  personRow(household: number): number;
  /** Everything that happened to one household, in order. */
  eventsOf(household: number): readonly LifeEvent[];
}
