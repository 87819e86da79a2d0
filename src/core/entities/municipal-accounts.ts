import type { StateArray, StatePart } from '../state-part';

/** Blocks of four weeks that make a year of accounts. */
export const BLOCKS_PER_YEAR = 13;

/** Columns of a municipality. */
export const ACCOUNT = {
  /** Persons with a permit to house in the running half-year. @unit persons */
  permitTask: 0,
  /** Of these, housed so far. @unit persons */
  permitHoused: 1,
  /** What earlier half-years left; below 0 for a head start. @unit persons */
  permitBacklog: 2,
  /** Lettings of the running week, and expected a week. */
  lettings: 3,
  expectedLettings: 4,
  /** Willingness ω: what it gives of the shares for vulnerable groups, 0..1. */
  willingness: 5,
  /** Wmo spending of the first year, by who is named and by origin. @unit euros */
  budget: 6,
  budgetByOrigin: 14,
  /** Compensation received less compensation paid, since day 0. @unit euros */
  balance: 7,
  /** Persons from elsewhere housed in the running block. @unit persons */
  inflow: 8,
  /** Wmo spending of the running block by who is named and by origin, and the guidance at home in both. @unit euros */
  spending: 9,
  spendingByOrigin: 15,
  guidance: 12,
  /** Persons from elsewhere housed in the first year. @unit persons */
  usualInflow: 13,
  /** Ready people who have waited too long. @unit households */
  overdue: 10,
  /** Urgent and ready households that wait. @unit households */
  urgent: 11,
} as const;

const COLUMNS = Object.keys(ACCOUNT).length;

/** What is kept of each block of a year. */
export const HISTORY = { spending: 0, guidance: 1, inflow: 2, spendingByOrigin: 3 } as const;
const HISTORIES = Object.keys(HISTORY).length;

/** Groups of which households are exchanged. */
const EXCHANGED_GROUPS = 3;

/** Tasks, willingness and the ledger of the municipalities (A.5). */
export class MunicipalAccounts implements StatePart {
  readonly name = 'municipal-accounts';
  readonly municipalities: number;
  private readonly values: Float64Array;
  /** history × block of the year × municipality. */
  private readonly past: Float64Array;
  /** group × from × to: households still to be exchanged this half-year. */
  readonly plan: Int32Array;

  /** Accounts of willing municipalities without a task. */
  constructor(municipalities: number) {
    this.municipalities = municipalities;
    this.values = new Float64Array(municipalities * COLUMNS);
    this.past = new Float64Array(HISTORIES * BLOCKS_PER_YEAR * municipalities);
    this.plan = new Int32Array(EXCHANGED_GROUPS * municipalities * municipalities);
    for (let municipality = 0; municipality < municipalities; municipality++)
      this.set(municipality, ACCOUNT.willingness, 1);
  }

  /** Value of a column of a municipality. */
  get(municipality: number, column: number): number {
    return this.values[municipality * COLUMNS + column];
  }

  /** Sets a column of a municipality. */
  set(municipality: number, column: number, value: number): void {
    this.values[municipality * COLUMNS + column] = value;
  }

  /** Adds to a column of a municipality. */
  add(municipality: number, column: number, by: number): void {
    this.values[municipality * COLUMNS + column] += by;
  }

  /** Writes what a block brought, in the place of the same block a year ago. */
  keep(municipality: number, history: number, block: number, value: number): void {
    const at = (history * BLOCKS_PER_YEAR + (block % BLOCKS_PER_YEAR)) * this.municipalities;
    this.past[at + municipality] = value;
  }

  /** Sum of a history over the last year. */
  overYear(municipality: number, history: number): number {
    let sum = 0;
    for (let block = 0; block < BLOCKS_PER_YEAR; block++)
      sum += this.past[(history * BLOCKS_PER_YEAR + block) * this.municipalities + municipality];
    return sum;
  }

  arrays(): StateArray[] {
    return [this.values, this.past, this.plan];
  }

  adopt(arrays: StateArray[]): void {
    this.values.set(arrays[0]);
    this.past.set(arrays[1]);
    this.plan.set(arrays[2]);
  }
}
