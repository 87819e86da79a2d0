import { civilDate, requireIsoDate } from '../../src/contract/calendar';
import { FIRST_DWELLING, NONE, SETTING_INDEX } from '../../src/contract/settings';
import { PLACE_FLAGS } from '../../src/contract/tables';
import { readEvents, type LoggedEvent, type TakenRun } from './run-log';

/** What happened in a calendar year, by the log alone. */
export interface AuditedYear {
  lettings: number;
  outsiderLettings: number;
  exits: number;
  netAdditions: number;
  chainsOpened: number;
  vacantAtEnd: number;
  stockAtEnd: number;
}

/** What the log of a run comes to, and everything in it that contradicts itself or the rules. */
export interface Audit {
  readonly problems: readonly string[];
  readonly years: ReadonlyMap<number, AuditedYear>;
  readonly vacantAtStart: number;
  readonly stockAtStart: number;
  /** Lettings per chain. */
  readonly chainLengths: ReadonlyMap<number, number>;
}

const MOST_PROBLEMS = 20;
const DECEASED = SETTING_INDEX.deceased;

/** Plays the log of a whole run from its tables: who lives where, what is empty, which chain is open where. */
class LogAudit implements Audit {
  readonly problems: string[] = [];
  readonly years = new Map<number, AuditedYear>();
  readonly vacantAtStart: number;
  readonly stockAtStart: number;
  readonly chainLengths = new Map<number, number>();
  private readonly placeOf = new Map<number, number>();
  private readonly occupant: Uint32Array;
  private readonly inStock: Uint8Array;
  /** Chain of an empty home; −1 where it was empty at the start, 0 where it is not. */
  private readonly chainAt: Int32Array;
  private vacant = 0;
  private stock = 0;
  private readonly startEpoch: number;

  constructor({ places, people, simulation }: TakenRun) {
    this.startEpoch = requireIsoDate(simulation.world.spec.scenario.calendar.start);
    this.occupant = places.occupantAtStart.slice();
    this.inStock = places.flagsAtStart.map((flags) => flags & PLACE_FLAGS.inStock);
    this.chainAt = new Int32Array(places.rows);
    this.inStock.forEach((is, row) => {
      if (is === 0) return;
      this.stock++;
      if (this.occupant[row] !== NONE) return;
      this.vacant++;
      this.chainAt[row] = -1;
    });
    for (let row = 0; row < people.rows; row++)
      if (people.placeAtStart[row] !== NONE) this.placeOf.set(people.key[row]!, people.placeAtStart[row]!);
    this.vacantAtStart = this.vacant;
    this.stockAtStart = this.stock;
  }

  apply(event: LoggedEvent): void {
    const year = this.yearOf(event.day);
    switch (event.kind) {
      case 'home-left':
        this.leavePlace(event);
        if (event.to < DECEASED) this.enter(event, event.to);
        year.exits++;
        this.open(event, event.from, year);
        break;
      case 'dwelling-let':
        this.letTo(event, year);
        break;
      case 'dwelling-delivered':
      case 'dwelling-acquired':
        this.add(event, year);
        break;
      case 'dwelling-sold':
      case 'dwelling-demolished':
        this.remove(event, year);
        break;
      default:
        this.applyHousehold(event);
    }
    year.vacantAtEnd = this.vacant;
    year.stockAtEnd = this.stock;
  }

  /** What happens to a household apart from its home. */
  private applyHousehold(event: LoggedEvent): void {
    switch (event.kind) {
      case 'household-arrived':
        this.enter(event, event.to);
        break;
      case 'household-split':
        if (event.to < DECEASED) this.enter(event, event.to);
        break;
      case 'household-left':
      case 'household-moved':
        this.leavePlace(event);
        if (event.to < DECEASED) this.enter(event, event.to);
        break;
      default:
        this.expectPlace(event);
    }
  }

  private yearOf(day: number): AuditedYear {
    const number = civilDate(this.startEpoch + day).year;
    let year = this.years.get(number);
    if (year === undefined) {
      year = {
        lettings: 0,
        outsiderLettings: 0,
        exits: 0,
        netAdditions: 0,
        chainsOpened: 0,
        vacantAtEnd: this.vacant,
        stockAtEnd: this.stock,
      };
      this.years.set(number, year);
    }
    return year;
  }

  private expect(holds: boolean, event: LoggedEvent, text: string): void {
    if (holds || this.problems.length >= MOST_PROBLEMS) return;
    this.problems.push(`day ${String(event.day)}, ${event.kind} of ${String(event.household)}: ${text}`);
  }

  private enter(event: LoggedEvent, place: number): void {
    this.expect(!this.placeOf.has(event.household), event, 'is somewhere already');
    this.placeOf.set(event.household, place);
  }

  /** Somebody acts from the place where they are: refusals and offers name the home offered, the rest the own place. */
  private expectPlace(event: LoggedEvent): void {
    if (event.household === NONE) return;
    this.expect(this.placeOf.has(event.household), event, 'is nowhere');
    if (event.kind === 'offer-refused' || event.kind === 'stopped-by-care') return;
    this.expect(this.placeOf.get(event.household) === event.from, event, `is not at ${String(event.from)}`);
  }

  private leavePlace(event: LoggedEvent): void {
    this.expect(this.placeOf.get(event.household) === event.from, event, `is not at ${String(event.from)}`);
    this.placeOf.delete(event.household);
  }

  /** A home comes free at the head of a chain. */
  private open(event: LoggedEvent, place: number, year: AuditedYear): void {
    this.expect(!this.chainLengths.has(event.chain), event, `opens chain ${String(event.chain)} again`);
    this.chainLengths.set(event.chain, 0);
    year.chainsOpened++;
    this.empty(event, place);
  }

  private empty(event: LoggedEvent, place: number): void {
    const row = place - FIRST_DWELLING;
    this.expect(this.chainAt[row] === 0, event, `empties home ${String(row)} that is empty`);
    this.occupant[row] = NONE;
    this.chainAt[row] = event.chain;
    this.vacant++;
  }

  private letTo(event: LoggedEvent, year: AuditedYear): void {
    const row = event.to - FIRST_DWELLING;
    const chain = this.chainAt[row]!;
    this.expect(this.inStock[row] !== 0 && this.occupant[row] === NONE, event, `home ${String(row)} is not to let`);
    if (chain === -1) this.chainLengths.set(event.chain, 0);
    else this.expect(chain === event.chain, event, `home ${String(row)} stands in chain ${String(chain)}`);
    this.expect(this.placeOf.get(event.household) === event.from, event, `is not at ${String(event.from)}`);
    this.chainLengths.set(event.chain, (this.chainLengths.get(event.chain) ?? 0) + 1);
    this.placeOf.set(event.household, event.to);
    this.occupant[row] = event.household;
    this.chainAt[row] = 0;
    this.vacant--;
    year.lettings++;
    if (event.from < FIRST_DWELLING) year.outsiderLettings++;
    else this.empty(event, event.from);
  }

  private add(event: LoggedEvent, year: AuditedYear): void {
    const row = event.to - FIRST_DWELLING;
    this.expect(this.inStock[row] === 0, event, `home ${String(row)} is in stock already`);
    this.inStock[row] = 1;
    this.stock++;
    year.netAdditions++;
    this.open(event, event.to, year);
  }

  private remove(event: LoggedEvent, year: AuditedYear): void {
    const row = event.from - FIRST_DWELLING;
    this.expect(this.inStock[row] !== 0 && this.occupant[row] === NONE, event, `home ${String(row)} is not empty`);
    this.expect(this.chainAt[row] === event.chain, event, `home ${String(row)} stands in another chain`);
    this.inStock[row] = 0;
    this.chainAt[row] = 0;
    this.stock--;
    this.vacant--;
    year.netAdditions--;
  }
}

/** Audits the whole log of a run. */
export function auditLog(run: TakenRun): Audit {
  const audit = new LogAudit(run);
  for (const event of readEvents(run.words)) audit.apply(event);
  return audit;
}

/** What the chain identities of a run leave over, year by year and in all: nothing where they hold. */
export function chainIdentityErrors(audit: Audit): string[] {
  const errors: string[] = [];
  let vacant = audit.vacantAtStart;
  let stock = audit.stockAtStart;
  let lettings = 0;
  for (const [year, row] of audit.years) {
    const outsiders = row.exits + row.netAdditions - (row.vacantAtEnd - vacant);
    if (row.outsiderLettings !== outsiders)
      errors.push(`${String(year)}: ${String(row.outsiderLettings)} outsider lettings, not ${String(outsiders)}`);
    if (row.stockAtEnd !== stock + row.netAdditions) errors.push(`${String(year)}: stock ${String(row.stockAtEnd)}`);
    vacant = row.vacantAtEnd;
    stock = row.stockAtEnd;
    lettings += row.lettings;
  }
  const links = [...audit.chainLengths.values()].reduce((sum, length) => sum + length, 0);
  if (links !== lettings) errors.push(`${String(lettings)} lettings, but chains of ${String(links)} in all`);
  return errors;
}
