import {
  createCountsBuffer,
  DURATION_BINS,
  DURATIONS,
  FLOW_CELLS,
  MUNICIPALITY_COLUMNS,
  NEIGHBOURHOOD_COLUMNS,
  NEIGHBOURHOOD_MEASURES,
  STOCK_CELLS,
  viewCounts,
  WEEKLY_COLUMNS,
  WEEKS_PER_BLOCK,
  type CountedPlaces,
  type Duration,
  type MunicipalityColumn,
  type NeighbourhoodColumn,
} from '../../contract/counts';
import { HOUSEHOLD_GROUPS } from '../../contract/households';
import { broken } from '../../contract/invariant';
import { FLOWS, SETTING_INDEX, SETTINGS } from '../../contract/settings';
import type { StateArray, StatePart } from '../state-part';

const GROUPS = HOUSEHOLD_GROUPS.length;
const BLOCK_COLUMNS = NEIGHBOURHOOD_COLUMNS.length;
const WAYS_OUT_FROM = SETTING_INDEX.deceased;

function flowTable(split: boolean): Int16Array {
  const table = new Int16Array(SETTINGS.length * SETTINGS.length).fill(-1);
  FLOWS.forEach((flow, index) => {
    if ((flow.split === true) === split)
      table[SETTING_INDEX[flow.from] * SETTINGS.length + SETTING_INDEX[flow.to]] = index;
  });
  return table;
}

const FLOW_OF = flowTable(false);
const SPLIT_FLOW_OF = flowTable(true);

/** Index of a neighbourhood column, for the processes that count. */
export const BLOCK_COLUMN = Object.fromEntries(
  NEIGHBOURHOOD_COLUMNS.map((column, index) => [column, index]),
) as Readonly<Record<NeighbourhoodColumn, number>>;

/** Index of a column of a municipality, for the processes that count. */
export const MUNICIPALITY_COLUMN = Object.fromEntries(
  MUNICIPALITY_COLUMNS.map((column, index) => [column, index]),
) as Readonly<Record<MunicipalityColumn, number>>;

/** Who moves, as it is counted. */
export interface Mover {
  group: number;
  persons: number;
}

/** Counts, kept by increments from the same events as the log. */
export class Tally implements StatePart {
  private readonly places: CountedPlaces;
  readonly name = 'tally';
  /** Sums of the running week; level columns are set at its end. */
  readonly week = new Uint32Array(WEEKLY_COLUMNS.length);
  /** Moves of the running week: flow × group. */
  private readonly flows = new Uint32Array(FLOW_CELLS);
  /** Households by setting × group, now. */
  readonly stocks = new Int32Array(STOCK_CELLS);
  /** Households by setting, now. */
  private readonly households = new Int32Array(SETTINGS.length);
  /** Persons by setting, now. */
  readonly personsIn = new Int32Array(SETTINGS.length);
  /** Running block of four weeks: neighbourhood × column; the levels stay. */
  private readonly block: Uint32Array;
  /** Neighbourhood × measure as it is told with the next block; set whenever a week is closed, so not part of the state. */
  readonly measures: Float32Array;
  /** Running block of four weeks: municipality × column. */
  private readonly municipal: Uint32Array;
  /** [weeks closed]. */
  private readonly scalars = new Int32Array(1);
  private closed: {
    weekly: Uint32Array;
    flows: Uint16Array;
    stocks: Uint32Array;
    block: Uint16Array | undefined;
    measures: Float32Array | undefined;
    municipal: Uint16Array | undefined;
  }[] = [];
  private durations = new Uint32Array(DURATIONS.length * DURATION_BINS);

  /** Counts for a region with a number of neighbourhoods and municipalities. */
  constructor(places: CountedPlaces) {
    const { neighbourhoods, municipalities } = places;
    this.places = places;
    this.municipal = new Uint32Array(municipalities * MUNICIPALITY_COLUMNS.length);
    this.block = new Uint32Array(neighbourhoods * BLOCK_COLUMNS);
    this.measures = new Float32Array(neighbourhoods * NEIGHBOURHOOD_MEASURES.length);
  }

  /** Counts one household of a group and a number of persons that goes from a setting to another. */
  move(from: number, to: number, who: Mover, split: boolean): void {
    const flow = (split ? SPLIT_FLOW_OF : FLOW_OF)[from * SETTINGS.length + to];
    if (flow < 0) broken(`a stream from ${SETTINGS[from]} to ${SETTINGS[to]} exists`);
    this.flows[flow * GROUPS + who.group]++;
    if (from !== SETTING_INDEX.outside && !split) this.add(from, who, -1);
    if (to < WAYS_OUT_FROM) this.add(to, who, 1);
  }

  /** Adds persons to a household that is counted already; taken away where the number is negative. */
  grow(setting: number, persons: number): void {
    this.personsIn[setting] += persons;
  }

  /** Forgets what was counted while the first day was built; the levels stay. */
  startCounting(): void {
    this.week.fill(0);
    this.flows.fill(0);
    this.municipal.fill(0);
  }

  /** Puts a household in a setting before the first day. */
  place(setting: number, who: Mover): void {
    this.add(setting, who, 1);
  }

  /** Households in a setting, all groups. */
  stockOf(setting: number): number {
    return this.households[setting];
  }

  /** Adds to a column of a neighbourhood. */
  addTo(neighbourhood: number, column: number, by: number): void {
    this.block[neighbourhood * BLOCK_COLUMNS + column] += by;
  }

  /** Value of a column of a neighbourhood, in the running block. */
  valueOf(neighbourhood: number, column: number): number {
    return this.block[neighbourhood * BLOCK_COLUMNS + column];
  }

  /** Adds to a column of a municipality. */
  addToMunicipality(municipality: number, column: number, by: number): void {
    this.municipal[municipality * MUNICIPALITY_COLUMNS.length + column] += by;
  }

  /** Whether the running week is the last of its block. */
  get endsBlock(): boolean {
    return (this.scalars[0] + 1) % WEEKS_PER_BLOCK === 0;
  }

  /** Counts a duration in a bin of seven days. */
  addDuration(duration: Duration, days: number): void {
    const bin = Math.min(Math.floor(Math.max(days, 0) / 7), DURATION_BINS - 1);
    this.durations[DURATIONS.indexOf(duration) * DURATION_BINS + bin]++;
  }

  /** Ends a week: keeps its rows and starts the next. Level columns must have been set in `week`. */
  closeWeek(): void {
    this.scalars[0]++;
    const endsBlock = this.scalars[0] % WEEKS_PER_BLOCK === 0;
    this.closed.push({
      weekly: this.week.slice(),
      flows: new Uint16Array(this.flows),
      stocks: new Uint32Array(this.stocks),
      block: endsBlock ? new Uint16Array(this.block) : undefined,
      measures: endsBlock ? this.measures.slice() : undefined,
      municipal: endsBlock ? new Uint16Array(this.municipal) : undefined,
    });
    this.week.fill(0);
    this.flows.fill(0);
    if (endsBlock) this.startBlock();
  }

  /** Counts of the weeks closed since the last take, as a buffer of the contract. */
  take(): ArrayBuffer {
    const firstWeek = this.scalars[0] - this.closed.length;
    const buffer = createCountsBuffer(firstWeek, this.closed.length, this.places);
    const counts = viewCounts(buffer);
    let blocks = 0;
    this.closed.forEach((row, index) => {
      counts.weekly.set(row.weekly, index * WEEKLY_COLUMNS.length);
      counts.flows.set(row.flows, index * FLOW_CELLS);
      counts.stocks.set(row.stocks, index * STOCK_CELLS);
      if (row.block === undefined || row.measures === undefined || row.municipal === undefined) return;
      counts.blocks.set(row.block, row.block.length * blocks);
      counts.measures.set(row.measures, row.measures.length * blocks);
      counts.municipal.set(row.municipal, row.municipal.length * blocks);
      blocks++;
    });
    counts.durations.set(this.durations);
    this.closed = [];
    this.durations = new Uint32Array(this.durations.length);
    return buffer;
  }

  arrays(): StateArray[] {
    return [
      this.week,
      this.flows,
      this.stocks,
      this.households,
      this.personsIn,
      this.block,
      this.scalars,
      this.municipal,
    ];
  }

  adopt(arrays: StateArray[]): void {
    const own = this.arrays();
    arrays.forEach((array, index) => {
      own[index].set(array);
    });
    this.closed = [];
    this.durations.fill(0);
  }

  private add(setting: number, who: Mover, sign: number): void {
    this.stocks[setting * GROUPS + who.group] += sign;
    this.households[setting] += sign;
    this.personsIn[setting] += sign * who.persons;
  }

  private startBlock(): void {
    this.municipal.fill(0);
    for (let n = 0; n < this.places.neighbourhoods; n++)
      for (let column = 0; column < BLOCK_COLUMNS; column++)
        if (column !== BLOCK_COLUMN.stockLevel && column !== BLOCK_COLUMN.vacantLevel)
          this.block[n * BLOCK_COLUMNS + column] = 0;
  }
}
