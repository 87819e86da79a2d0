import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../src/contract/calendar';
import { STOCK_CELLS, type WeeklyColumn } from '../../src/contract/counts';
import { DWELLING_TYPES } from '../../src/contract/dwellings';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { FIRST_DWELLING, SETTING_INDEX } from '../../src/contract/settings';
import { chainSums, dot } from './chain-matrix';
import { readEvents, weekly, weeklySum, type LoggedEvent, type TakenRun } from './run-log';

/** Years of 52 weeks that are measured: 6 January 2025 to 29 December 2030. */
export const MEASURED_YEARS = 6;
const WEEKS = 52;
const MEASURED_WEEKS = MEASURED_YEARS * WEEKS;
const FOLLOWED_DAYS = Math.round(5 * DAYS_PER_YEAR);

/** The measures of a baseline run, each a mean over the measured years. */
export const BASELINE_MEASURES = [
  'lettingsPerYear',
  'internalShare',
  'offersPerLetting',
  'registrationYears',
  'registrationYearsREG',
  'registrationYearsLOT',
  'chancePerYear',
  'emptyDays',
  'goneInFiveYears',
  'chainLength',
  'chainLengthByMatrix',
  'regularOutsiderLettingsPerYear',
  'renewalLettingsPerYear',
  'renewalExitsPerYear',
  'unusedQuotaPerYear',
  'permitLettingsPerYear',
  'permitRefusalsPerYear',
] as const;
/** A measure of a baseline run. */
export type BaselineMeasure = (typeof BASELINE_MEASURES)[number];

/** A year as the twin has it: stocks at the end of the year, flows in it. */
export interface ComparedYear {
  readonly stock: number;
  readonly vacantOrInNotice: number;
  readonly lettings: number;
  /** Lettings to outsiders by registration, lottery and the label for seniors. */
  readonly regularLettings: number;
  readonly permitHoldersWaiting: number;
}

/** What one baseline run comes to. The run must be followed for five years after the measured ones. */
export interface MeasuredRun {
  readonly measures: Readonly<Record<BaselineMeasure, number>>;
  readonly years: readonly ComparedYear[];
}

function perYear(sum: number, weeks: number): number {
  return (sum * DAYS_PER_YEAR) / (weeks * DAYS_PER_WEEK);
}

/** Share of the tenancies begun in the measured years that had ended five years later. */
function goneInFiveYears(events: readonly LoggedEvent[]): number {
  const begun = new Map<number, number>();
  let tenancies = 0;
  let gone = 0;
  const leave = (home: number, day: number): void => {
    const since = begun.get(home);
    if (since === undefined) return;
    begun.delete(home);
    if (day - since <= FOLLOWED_DAYS) gone++;
  };
  for (const { kind, day, from, to } of events) {
    if (kind === 'home-left') leave(from, day);
    else if (kind === 'dwelling-let') {
      if (from >= FIRST_DWELLING) leave(from, day);
      if (day >= MEASURED_WEEKS * DAYS_PER_WEEK) continue;
      begun.set(to, day);
      tenancies++;
    }
  }
  return gone / tenancies;
}

/** Mean registration at letting of outsiders through a channel. @unit years */
function registrationYears(
  run: TakenRun,
  events: readonly LoggedEvent[],
  channel: 'channel-REG' | 'channel-LOT',
): number {
  const registered = new Map<number, number>();
  for (let row = 0; row < run.people.rows; row++)
    registered.set(run.people.key[row]!, run.people.registrationDay[row]!);
  let days = 0;
  let lettings = 0;
  for (const { kind, cause, day, from, household } of events) {
    if (kind !== 'dwelling-let' || cause !== channel || from >= FIRST_DWELLING) continue;
    lettings++;
    days += day - registered.get(household)!;
  }
  return days / lettings / DAYS_PER_YEAR;
}

/** Lettings per chain by formula V11 on the matrix of the run itself. */
export function chainLengthByMatrix(run: TakenRun, events: readonly LoggedEvent[]): number {
  const types = DWELLING_TYPES.length;
  const zeros = (): number[] => new Array<number>(types).fill(0);
  const [entry, vacancies, lets] = [zeros(), zeros(), zeros()];
  const moves = DWELLING_TYPES.map(zeros);
  const typeOf = (place: number): number => run.places.type[place - FIRST_DWELLING]!;
  for (const { kind, from, to } of events) {
    if (kind === 'home-left') entry[typeOf(from)]!++;
    else if (kind === 'dwelling-delivered' || kind === 'dwelling-acquired') entry[typeOf(to)]!++;
    else if (kind === 'dwelling-sold' || kind === 'dwelling-demolished') vacancies[typeOf(from)]!++;
    else if (kind === 'dwelling-let') {
      vacancies[typeOf(to)]!++;
      lets[typeOf(to)]!++;
      if (from >= FIRST_DWELLING) moves[typeOf(to)]![typeOf(from)]!++;
    }
  }
  const lengths = chainSums(
    moves.map((row, type) => row.map((count) => count / vacancies[type]!)),
    lets.map((count, type) => count / vacancies[type]!),
  );
  return dot(entry, lengths) / entry.reduce((sum, count) => sum + count, 0);
}

function stockOf(run: TakenRun, week: number, setting: number): number {
  const groups = HOUSEHOLD_GROUPS.length;
  const at = week * STOCK_CELLS + setting * groups;
  return run.counts.stocks.subarray(at, at + groups).reduce((sum, count) => sum + count, 0);
}

/** Lettings per week to outsiders through the label for seniors. */
function seniorOutsiders(events: readonly LoggedEvent[], year: number): number {
  const [from, to] = [year * WEEKS * DAYS_PER_WEEK, (year + 1) * WEEKS * DAYS_PER_WEEK];
  return events.filter(
    (event) =>
      event.kind === 'dwelling-let' &&
      event.cause === 'channel-SEN' &&
      event.from < FIRST_DWELLING &&
      event.day >= from &&
      event.day < to,
  ).length;
}

function comparedYear(run: TakenRun, events: readonly LoggedEvent[], year: number): ComparedYear {
  const [first, last] = [year * WEEKS, (year + 1) * WEEKS];
  const flow = (column: WeeklyColumn): number => weeklySum(run.counts, column, first, last);
  const level = (column: WeeklyColumn): number => weekly(run.counts, column)[last - 1]!;
  return {
    stock: level('stockLevel'),
    vacantOrInNotice: level('vacantLevel') + level('noticeLevel'),
    lettings: perYear(flow('lettings'), WEEKS),
    regularLettings: perYear(flow('regularOutsiderLettings') + seniorOutsiders(events, year), WEEKS),
    permitHoldersWaiting: stockOf(run, last - 1, SETTING_INDEX.reception),
  };
}

/** Permit holders who refused a home and with that left reception. @unit perYear */
function permitRefusalsPerYear(events: readonly LoggedEvent[]): number {
  const left = events.filter(
    ({ kind, cause, from }) =>
      kind === 'household-left' && cause === 'refused-too-often' && from === SETTING_INDEX.reception,
  );
  return perYear(left.length, MEASURED_WEEKS);
}

/** Measures a baseline run. */
export function measureBaseline(run: TakenRun): MeasuredRun {
  const all = readEvents(run.words);
  const events = all.filter((event) => event.day < MEASURED_WEEKS * DAYS_PER_WEEK);
  const sum = (column: WeeklyColumn): number => weeklySum(run.counts, column, 0, MEASURED_WEEKS);
  const ofCause = (kind: LoggedEvent['kind'], cause: LoggedEvent['cause']): number =>
    perYear(events.filter((event) => event.kind === kind && event.cause === cause).length, MEASURED_WEEKS);
  const measures = {
    lettingsPerYear: perYear(sum('lettings'), MEASURED_WEEKS),
    internalShare: 1 - sum('outsiderLettings') / sum('lettings'),
    offersPerLetting: sum('regularOffers') / sum('regularLettings'),
    registrationYears: sum('regularRegistrationDays') / sum('regularOutsiderLettings') / DAYS_PER_YEAR,
    registrationYearsREG: registrationYears(run, events, 'channel-REG'),
    registrationYearsLOT: registrationYears(run, events, 'channel-LOT'),
    chancePerYear: (sum('regularOutsiderLettings') / sum('seekerDays')) * DAYS_PER_YEAR,
    emptyDays: sum('emptyDays') / sum('lettings'),
    goneInFiveYears: goneInFiveYears(all),
    chainLength: sum('lettings') / sum('chainsOpened'),
    chainLengthByMatrix: chainLengthByMatrix(run, events),
    regularOutsiderLettingsPerYear: perYear(sum('regularOutsiderLettings'), MEASURED_WEEKS),
    renewalLettingsPerYear: ofCause('dwelling-let', 'channel-REN'),
    renewalExitsPerYear: ofCause('home-left', 'renewal'),
    unusedQuotaPerYear: perYear(sum('unusedQuota'), MEASURED_WEEKS),
    permitLettingsPerYear: perYear(sum('lettingsSTA'), MEASURED_WEEKS),
    permitRefusalsPerYear: permitRefusalsPerYear(events),
  };
  return { measures, years: Array.from({ length: MEASURED_YEARS }, (_, year) => comparedYear(run, all, year)) };
}
