import { civilDate, requireIsoDate } from '../../src/contract/calendar';
import { DWELLING_TYPES } from '../../src/contract/dwellings';
import { INCOME_CLASSES } from '../../src/contract/households';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { H, HOUSEHOLD_WORDS, needsStepFree } from '../../src/core/entities/households';
import { readEvents, type LoggedEvent, type TakenRun } from './run-log';

/** Most persons a type is let to; the fewest of L depends on the round, which the log does not tell. */
const MOST_PERSONS = { S: 2, M: 3, L: 99, SEN: 99 } as const;
const SENIOR = 55;

/** Persons who join a single permit holder at least. */
const REUNITED = 2;

interface Books {
  accepted: number;
  aboveIncome: number;
  lowIncome: number;
  unsuitable: number;
}

function highestRent(income: string, persons: number): number {
  if (income !== 'I1') return 3;
  return persons <= 2 ? 1 : 2;
}

/**
 * Everything in the log that breaks the rules of C.3 (size, age, income, suitable allocation), read from the events and
 * the tables alone: the legal shares are kept by municipality and calendar year, by the day of acceptance. The books of
 * the first calendar year hold offers accepted before the start, which the log does not tell; they are left out.
 */
export function ruleBreaches(run: TakenRun): string[] {
  const { places, people, simulation } = run;
  const { scenario } = simulation.world.spec;
  const startEpoch = requireIsoDate(scenario.calendar.start);
  const firstYear = civilDate(startEpoch).year;
  const { incomeFreeShare, suitableSlack } = simulation.world.parameters;
  const rowOf = new Map<number, number>();
  const persons = new Map<number, number>();
  for (let row = 0; row < people.rows; row++) {
    rowOf.set(people.key[row]!, row);
    persons.set(people.key[row]!, people.persons[row]!);
  }
  const mayNeedStepFree = needingStepFree(run);
  const homes = tenantsAtStart(run);
  const books = new Map<string, Books>();
  const breaches: string[] = [];

  const isTooYoung = (household: number, year: number): boolean =>
    year - people.birthYear[rowOf.get(household)!]! < SENIOR && !mayNeedStepFree.has(household);
  const accept = (event: LoggedEvent): void => {
    const home = event.to - FIRST_DWELLING;
    const row = rowOf.get(event.household)!;
    const year = civilDate(startEpoch + event.day).year;
    const size = persons.get(event.household)!;
    const type = DWELLING_TYPES[places.type[home]!]!;
    const income = INCOME_CLASSES[people.income[row]!]!;
    const key = `${String(year)}/${String(places.municipality[home])}`;
    const book = books.get(key) ?? { accepted: 0, aboveIncome: 0, lowIncome: 0, unsuitable: 0 };
    books.set(key, book);
    book.accepted++;
    if (income === 'I3' || income === 'I4') book.aboveIncome++;
    if (income === 'I1') book.lowIncome++;
    if (places.rentClass[home]! > highestRent(income, size)) book.unsuitable++;
    if (size > MOST_PERSONS[type]) breaches.push(`day ${String(event.day)}: ${String(size)} persons in ${type}`);
    if (type === 'SEN' && isTooYoung(event.household, year)) breaches.push(`day ${String(event.day)}: too young`);
    if (year === firstYear) return;
    if (book.aboveIncome > incomeFreeShare * book.accepted + 1e-9) breaches.push(`${key}: income limit`);
    if (book.unsuitable > suitableSlack * book.lowIncome + 1e-9) breaches.push(`${key}: suitable allocation`);
  };
  const grow = (event: LoggedEvent): void => {
    if (event.kind === 'search-started' && event.cause === 'reunion')
      persons.set(event.household, persons.get(event.household)! + REUNITED);
    else if (event.kind === 'household-changed')
      persons.set(event.household, persons.get(event.household)! + (event.cause === 'left-to-study' ? -1 : 1));
    else if (event.kind === 'household-split') {
      const tenant = homes.get(event.from)!;
      persons.set(tenant, persons.get(tenant)! - persons.get(event.household)!);
    }
  };
  for (const event of readEvents(run.words)) {
    if (event.kind === 'offer-accepted') accept(event);
    else if (event.kind === 'dwelling-let') homes.set(event.to, event.household);
    else grow(event);
  }
  return breaches;
}

/** Who needed a step-free home at some time: it may be let to them at any age (C.3.1). */
function needingStepFree({ simulation, words }: TakenRun): ReadonlySet<number> {
  const keys = new Set<number>();
  const { records, rows } = simulation.world.households;
  for (let row = 0; row < rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (records[at + H.key] !== -1 && needsStepFree(records[at + H.traits]!)) keys.add(records[at + H.key]! >>> 0);
  }
  for (const event of readEvents(words))
    if (event.cause === 'step-free-need' || event.cause === 'channel-SEN') keys.add(event.household);
  return keys;
}

function tenantsAtStart({ places }: TakenRun): Map<number, number> {
  return new Map(Array.from(places.occupantAtStart, (household, row) => [FIRST_DWELLING + row, household]));
}
