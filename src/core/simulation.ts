import { DAYS_PER_WEEK } from '../contract/calendar';
import { WEEKLY_COLUMN, WEEKS_PER_BLOCK } from '../contract/counts';
import type { HistoryChunk } from '../contract/history';
import { invariant } from '../contract/invariant';
import type { RunSpec } from '../contract/scenario';
import { SETTING_INDEX } from '../contract/settings';
import type { RunSummary } from '../contract/simulation-service';
import { MODEL_VERSION } from '../contract/versions';
import { Labels } from './allocation/labels';
import { CONDITION, D, DWELLING_WORDS } from './entities/dwellings';
import { H, HOUSEHOLD_WORDS } from './entities/households';
import { P, PROJECT_WORDS } from './entities/projects';
import { initialise } from './initial/initialise';
import { checkInvariants } from './observe/invariants';
import { hashState } from './observe/hash';
import { setMunicipalLevels } from './observe/municipal-levels';
import { writePeopleLevels } from './observe/people-levels';
import { setNeighbourhoodLevels } from './observe/neighbourhood-levels';
import { setSupplyLevels } from './observe/supply-levels';
import { closeWaits } from './observe/wait-levels';
import { restoreSnapshot, takeSnapshot, type Snapshot } from './observe/snapshot';
import { dwellingsAtStart, takePlaces, type DwellingsAtStart } from './observe/tables';
import { advanceProject } from './processes/supply';
import { setCompartmentLevels } from './processes/compartments';
import { setClocks } from './processes/career-clock';
import { learn } from './processes/expectations';
import { handleHousehold } from './processes/households-due';
import { SCHEDULE, type Rhythm } from './schedule';
import { LEDGER } from './entities/ledger';
import { ENTRY, World } from './world';

/** Invariants are sampled so often in every run; tests check more. @unit days */
const SAMPLED_DAYS = 104 * DAYS_PER_WEEK;

/** Days of the year after which its second half begins. @unit days */
const SECOND_HALF_DAYS = 182;
/** Half a year of whole weeks. @unit days */
const HALF_YEAR_DAYS = 26 * DAYS_PER_WEEK;

/** Room in a sort key for the row beside the agent key. */
const ROWS = 2097152;

/** One replicate of a run: a world that is taken from day to day. */
export class Simulation {
  readonly world: World;
  private readonly labels: Labels;
  /** Who lived where on the first day, for the table of places. */
  private readonly start: DwellingsAtStart;
  private readonly drained = new Int32Array(1 << 14);
  private readonly order = new Float64Array(1 << 14);
  private takenDay = 0;
  private takenDwellings = 0;
  private takenPeople = 0;

  /**
   * Builds the world of a spec on its first day, or as it was at a snapshot of a run with the same past, which saves
   * building the first day. Throws where the spec was not checked.
   */
  constructor(spec: RunSpec, from?: Snapshot) {
    this.world = new World(spec);
    this.labels = new Labels(this.world);
    if (from === undefined) this.begin();
    else this.restore(from);
    this.start = dwellingsAtStart(this.world.dwellings, this.world.households);
  }

  /** Days simulated so far; the next day to be simulated. @unit days */
  get day(): number {
    return this.world.day;
  }

  /** First day that will not be simulated, at the end of a week. @unit days */
  get horizonDay(): number {
    return this.world.calendar.horizonDay;
  }

  /** Simulates up to, not including, a day; never past the horizon. */
  advanceTo(day: number): void {
    const until = Math.min(day, this.horizonDay);
    while (this.world.day < until) {
      this.simulateDay();
      this.world.ledger.integers[LEDGER.day]++;
      if (this.world.day % DAYS_PER_WEEK === 0 || this.world.day === this.horizonDay) this.closeWeek();
    }
  }

  /** Everything since the last take. May be called at the end of a week, or at the horizon. */
  takeChunk(): HistoryChunk {
    const { world } = this;
    const fromDay = this.takenDay;
    const firstDwelling = this.takenDwellings;
    const firstPerson = this.takenPeople;
    const endsWeek = world.day % DAYS_PER_WEEK === 0 || world.day === this.horizonDay;
    invariant(endsWeek, `a chunk ends with a week, not on day ${String(world.day)}`);
    const places = takePlaces(world.dwellings, firstDwelling, this.start);
    const people = world.newPeople.take();
    this.takenDay = world.day;
    this.takenDwellings = world.dwellings.rows;
    this.takenPeople += people.rows;
    return {
      fromDay,
      toDay: world.day,
      firstDwelling,
      firstPerson,
      places,
      people: people.buffer,
      events: world.log.take(),
      counts: world.tally.take(),
      waits: world.waits.take(),
    };
  }

  /** Copies the state. Only right after `takeChunk`, so that nothing pending is lost. */
  snapshot(): Snapshot {
    invariant(this.takenDay === this.world.day, 'a snapshot is taken right after a chunk');
    return takeSnapshot(this.world.day, this.world.parts);
  }

  /** Puts a snapshot of a run with the same past back. */
  restore(snapshot: Snapshot): void {
    const { world } = this;
    restoreSnapshot(snapshot, world.parts);
    world.newPeople.clear();
    this.takenDay = world.day;
    this.takenDwellings = world.dwellings.rows;
    this.takenPeople = world.ledger.integers[LEDGER.people];
  }

  /** Hashes and size of the run so far. */
  summary(): RunSummary {
    return {
      modelVersion: MODEL_VERSION,
      stateHash: hashState(this.world.parts),
      eventHash: this.world.log.digest(),
      days: this.world.day,
      events: this.world.log.total,
    };
  }

  /** Stops with day and ids where something that must hold does not (J.1). */
  check(): void {
    checkInvariants(this.world);
  }

  /** Fills the world; homes that are empty on the first day have their offers under way. */
  private begin(): void {
    const { world } = this;
    initialise(world);
    this.labels.labelAll();
    setClocks(world);
    world.tally.startCounting();
    world.waits.begin();
    world.ledger.integers[LEDGER.day] = 0;
  }

  private simulateDay(): void {
    const { world } = this;
    const { day } = world;
    this.startYear(day);
    for (const process of SCHEDULE)
      if (isDue(process.rhythm, day)) {
        process.run(world);
        setClocks(world);
      }
    const count = world.queue.drain(day, this.drained);
    this.runDue(
      count,
      ENTRY.household,
      (row) => this.householdKey(row, day),
      (row) => {
        handleHousehold(world, row);
        setClocks(world);
      },
    );
    this.runDue(
      count,
      ENTRY.project,
      (row) => this.projectKey(row, day),
      (row) => {
        advanceProject(world, row);
      },
    );
    this.runDue(
      count,
      ENTRY.dwelling,
      (row) => this.dwellingKey(row, day),
      (row) => {
        this.labels.closeAdvert(row);
        setClocks(world);
      },
    );
    if (day % Math.round(world.parameters.decisionDays) === 0) this.labels.labelAll();
    setClocks(world);
  }

  /** Runs the drained entries of one kind in ascending key; a key below 0 marks an entry that was cancelled. */
  private runDue(count: number, kind: number, keyOf: (row: number) => number, act: (row: number) => void): void {
    let due = 0;
    for (let i = 0; i < count; i++) {
      if ((this.drained[i] & ENTRY.kindMask) !== kind) continue;
      const row = this.drained[i] & ENTRY.rowMask;
      const key = keyOf(row);
      if (key >= 0) this.order[due++] = key * ROWS + row;
    }
    this.order.subarray(0, due).sort();
    for (let i = 0; i < due; i++) {
      const row = this.order[i] % ROWS;
      if (keyOf(row) >= 0) act(row);
    }
  }

  private householdKey(row: number, day: number): number {
    const records = this.world.households.records;
    const at = row * HOUSEHOLD_WORDS;
    return records[at + H.due] === day ? records[at + H.key] >>> 0 : -1;
  }

  private projectKey(row: number, day: number): number {
    const records = this.world.projects.records;
    const at = row * PROJECT_WORDS;
    return records[at + P.due] === day ? records[at + P.key] : -1;
  }

  private dwellingKey(row: number, day: number): number {
    const records = this.world.dwellings.records;
    const at = row * DWELLING_WORDS;
    const open = (records[at + D.status] & (CONDITION.inStock | CONDITION.reserved)) === CONDITION.inStock;
    return open && records[at + D.due] === day ? records[at + D.key] >>> 0 : -1;
  }

  private startYear(day: number): void {
    const { world } = this;
    const year = world.calendar.yearOf(day);
    if (day === world.calendar.newYear(year) + SECOND_HALF_DAYS) world.credits.startHalfYear();
    if (year === world.year) return;
    world.credits.startHalfYear();
    world.ledger.integers[LEDGER.year] = year;
    world.slack.startYear();
    world.lists.renewCodes(world.households, year);
  }

  /** Sets the levels of a week and closes its counts. */
  private closeWeek(): void {
    const { world } = this;
    const week = world.tally.week;
    const { integers } = world.ledger;
    week[WEEKLY_COLUMN.vacantLevel] = integers[LEDGER.vacant];
    week[WEEKLY_COLUMN.stockLevel] = world.tally.stockOf(SETTING_INDEX.social) + integers[LEDGER.vacant];
    week[WEEKLY_COLUMN.seekerDays] = world.tally.stockOf(SETTING_INDEX.list) * DAYS_PER_WEEK;
    week[WEEKLY_COLUMN.plannedLevel] = world.projects.scalars[1];
    week[WEEKLY_COLUMN.noticeLevel] = integers[LEDGER.notices];
    week[WEEKLY_COLUMN.searchingTenantsLevel] = integers[LEDGER.searchingTenants];
    writePeopleLevels(world);
    learn(world);
    setSupplyLevels(world);
    setCompartmentLevels(world);
    setNeighbourhoodLevels(world);
    closeWaits(world);
    setMunicipalLevels(world);
    world.tally.closeWeek();
    if (world.day % SAMPLED_DAYS === 0) this.check();
  }
}

function isDue(rhythm: Rhythm, day: number): boolean {
  if (rhythm === 'daily') return true;
  if (rhythm === 'half-yearly') return day % HALF_YEAR_DAYS === 0;
  return day % (rhythm === 'weekly' ? DAYS_PER_WEEK : DAYS_PER_WEEK * WEEKS_PER_BLOCK) === 0;
}
