import { DAYS_PER_YEAR } from '../contract/calendar';
import { WEEKLY_COLUMN } from '../contract/counts';
import { CHANNELS } from '../contract/households';
import { LEVER_INDEX, type LeverId } from '../contract/levers';
import type { ParameterId } from '../contract/parameters';
import type { RunSpec } from '../contract/scenario';
import { FIRST_DWELLING, SETTING_INDEX } from '../contract/settings';
import { ChannelCredits } from './allocation/channel-credits';
import { LotteryWalk } from './allocation/lottery-walk';
import { PriorityQueues } from './allocation/priority-queues';
import { QueueWalk } from './allocation/queue-walk';
import { ResponderWalk } from './allocation/responder-walk';
import { SeekerLists } from './allocation/seeker-lists';
import { SlackCounters } from './allocation/slack-counters';
import { CalendarDays } from './calendar-days';
import { Careers } from './entities/careers';
import { Compartments } from './entities/compartments';
import { D, Dwellings, DWELLING_WORDS } from './entities/dwellings';
import { groupOf, H, Households, HOUSEHOLD_WORDS, personsOf } from './entities/households';
import { Cohorts } from './entities/cohorts';
import { LEDGER, Ledger } from './entities/ledger';
import { Neighbourhoods } from './entities/neighbourhoods';
import { MunicipalAccounts } from './entities/municipal-accounts';
import { PlaceQueues } from './entities/place-queues';
import { Projects } from './entities/projects';
import { StepFreeNeeds } from './entities/step-free-needs';
import { SupplyAccount } from './entities/supply-account';
import { EventQueue } from './event-queue';
import { HazardTimes } from './hazard-times';
import { LocalTimes } from './local-times';
import { EventLog } from './observe/event-log';
import { NewPeople } from './observe/tables';
import { BLOCK_COLUMN, Tally, type Mover } from './observe/tally';
import { WaitRecord } from './observe/wait-record';
import { parameterValues, type ParameterValues } from './parameter-values';
import { Policy } from './policy';
import { Streams } from './processes/streams';
import { DescendantKeys } from './random/descendant-keys';
import { KeyedDraws } from './random/keyed-draws';
import { RegionIndex } from './region-index';
import type { StatePart } from './state-part';

/** Years before the start from which projects are drawn, so that the pipeline is full on the first day. @unit years */
const PIPELINE_YEARS = 25;

/** A day before every measure: the world of the first day is built without them. */
const BEFORE_START = -1;

/** Kinds of entries in the wheel; the kind stands in the top bits, the row below. */
export const ENTRY = {
  household: 0,
  dwelling: 1 << 28,
  project: 2 << 28,
  kindMask: 3 << 28,
  rowMask: (1 << 28) - 1,
} as const;

/** Everything a simulation of one run holds. Processes are functions of it. */
export class World {
  readonly spec: RunSpec;
  readonly region: RegionIndex;
  readonly calendar: CalendarDays;
  readonly parameters: ParameterValues;
  readonly policy: Policy;
  readonly times: HazardTimes;
  readonly localTimes: LocalTimes;
  readonly draws: KeyedDraws;
  readonly queue: EventQueue;
  readonly households: Households;
  readonly careers: Careers;
  readonly dwellings: Dwellings;
  readonly projects = new Projects();
  readonly flex = new Cohorts('flex-homes');
  readonly sharedHomes = new Cohorts('shared-homes');
  readonly pitches = new Cohorts('pitches');
  readonly placeQueues: PlaceQueues;
  readonly supplyAccount = new SupplyAccount();
  readonly stepFree = new StepFreeNeeds();
  readonly compartments: Compartments;
  readonly neighbourhoods: Neighbourhoods;
  readonly descendants = new DescendantKeys();
  readonly lists: SeekerLists;
  readonly priority: PriorityQueues;
  readonly accounts: MunicipalAccounts;
  readonly credits: ChannelCredits;
  readonly slack: SlackCounters;
  readonly streams: Streams;
  readonly tally: Tally;
  readonly log = new EventLog();
  readonly waits: WaitRecord;
  readonly newPeople = new NewPeople();
  readonly ledger = new Ledger();
  readonly responders: ResponderWalk;
  readonly lottery: LotteryWalk;
  readonly queueWalk: QueueWalk;
  /** Rows whose circumstances changed and whose clock must be set; empty between two processes. */
  touched = new Int32Array(1024);
  touchedCount = 0;
  private readonly mover: Mover = { group: 0, persons: 0 };
  /** Shares of the channels now, one array a municipality in the order of `CHANNELS`; a function of policy and accounts. */
  readonly shares: readonly Float64Array[];

  /** An empty world for a spec; `initialise` fills it. */
  constructor(spec: RunSpec) {
    this.spec = spec;
    const { scenario, seed } = spec;
    this.region = new RegionIndex(scenario.region);
    this.calendar = new CalendarDays(scenario.calendar);
    this.parameters = parameterValues(scenario);
    this.policy = new Policy(scenario);
    this.times = new HazardTimes(this.policy, this.calendar.horizonDay);
    this.policy.advanceTo(BEFORE_START);
    this.neighbourhoods = new Neighbourhoods(this.region.neighbourhoods);
    this.localTimes = new LocalTimes(this.times, {
      hoods: this.region.neighbourhoods,
      horizonDay: this.calendar.horizonDay,
      isOn: this.parameters.neighbourhoodFeedback > 0,
    });
    this.draws = new KeyedDraws(seed);
    this.queue = new EventQueue(this.calendar.horizonDay + 1);
    this.households = new Households(this.region.homes * 1.5);
    this.careers = new Careers(this.region.homes * 1.5);
    this.placeQueues = new PlaceQueues(this.households);
    this.dwellings = new Dwellings(this.region.homes + 64);
    this.priority = new PriorityQueues(this.region.municipalities);
    this.compartments = new Compartments(this.region.municipalities);
    this.accounts = new MunicipalAccounts(this.region.municipalities);
    this.shares = Array.from({ length: this.region.municipalities }, () => new Float64Array(CHANNELS.length));
    this.lists = new SeekerLists(this.region.municipalities);
    this.credits = new ChannelCredits(this.region.municipalities);
    this.slack = new SlackCounters(this.region.municipalities);
    const kept = 1 - this.parameters.cancelShare;
    this.streams = new Streams(
      this.draws,
      scenario.region.scale,
      this.parameters.projectHomes * kept * kept,
      PIPELINE_YEARS * DAYS_PER_YEAR,
    );
    this.tally = new Tally(this.region);
    this.waits = new WaitRecord(this.region.municipalities);
    this.responders = new ResponderWalk(this.lists, this.draws);
    this.lottery = new LotteryWalk(this.lists, this.households, this.draws);
    this.queueWalk = new QueueWalk(this.priority, this.households);
  }

  /** Parts of the state in a fixed order, for snapshot, resume and hash. */
  get parts(): readonly StatePart[] {
    return [
      this.ledger,
      this.queue,
      this.households,
      this.careers,
      this.dwellings,
      this.projects,
      this.descendants,
      this.lists,
      this.priority,
      this.credits,
      this.slack,
      this.streams,
      this.tally,
      this.log,
      this.flex,
      this.sharedHomes,
      this.pitches,
      this.placeQueues,
      this.supplyAccount,
      this.neighbourhoods,
      this.localTimes,
      this.waits,
      this.accounts,
      this.stepFree,
      this.compartments,
    ];
  }

  /** The day being simulated. @unit days */
  get day(): number {
    return this.ledger.integers[LEDGER.day];
  }

  /** Calendar year of the day. */
  get year(): number {
    return this.ledger.integers[LEDGER.year];
  }

  /** Value of a parameter on this day, shocks included. */
  rate(parameter: ParameterId): number {
    return this.parameters[parameter] * this.policy.shockFactor(parameter, this.day);
  }

  /** Value of a lever on this day, in its unit and for the demo region. */
  lever(lever: LeverId): number {
    return this.policy.value(LEVER_INDEX[lever]);
  }

  /** Social homes of a neighbourhood, lived in or not. */
  socialHomes(hood: number): number {
    return this.tally.valueOf(hood, BLOCK_COLUMN.stockLevel);
  }

  /** Size of the region relative to the demo region. */
  get scale(): number {
    return this.spec.scenario.region.scale;
  }

  /** Quarters of guidance slots in use. */
  get guidanceQuarters(): number {
    return this.ledger.integers[LEDGER.guidanceQuarters];
  }

  /** Value of the stop on sale and demolition, 0..1. */
  get stop(): number {
    return this.lever('saleDemolitionStop');
  }

  /** Counts a household that goes from a place to another; `split` where it leaves others behind. */
  countMove(row: number, from: number, to: number, split = false): void {
    this.tally.move(settingOf(from), settingOf(to), this.moverOf(row), split);
  }

  /** Counts a household in its setting before the first day. */
  countPlaced(row: number): void {
    this.tally.place(this.settingOf(row), this.moverOf(row));
  }

  /** Number of the next vacancy chain. */
  openChain(): number {
    this.tally.week[WEEKLY_COLUMN.chainsOpened]++;
    return this.ledger.integers[LEDGER.nextChain]++;
  }

  /** Puts a household in the people table. */
  enrol(row: number, placeAtStart: number): void {
    const at = row * HOUSEHOLD_WORDS;
    const records = this.households.records;
    this.newPeople.add(records[at + H.key], records[at + H.traits], records[at + H.registered], placeAtStart);
    this.ledger.integers[LEDGER.people]++;
  }

  /** Writes an event of an `eventType` about a household; `from` and `to` are places. The log begins on day 0. */
  record(type: number, household: number, from: number, to: number, chain = 0): void {
    if (this.day < 0) return;
    const key = household < 0 ? 0xffffffff : this.households.records[household * HOUSEHOLD_WORDS + H.key] >>> 0;
    this.log.write((this.day | type) >>> 0, key, from, to, chain);
  }

  /** Notes that the circumstances of a household changed: its clock is set when the process is over. */
  touch(row: number): void {
    if (this.touchedCount === this.touched.length) {
      const larger = new Int32Array(this.touched.length * 2);
      larger.set(this.touched);
      this.touched = larger;
    }
    this.touched[this.touchedCount++] = row;
  }

  /** Schedules a household for a day with a cause; a later call overrules an earlier one. */
  scheduleHousehold(row: number, day: number, cause: number): void {
    const at = row * HOUSEHOLD_WORDS;
    const records = this.households.records;
    records[at + H.due] = day;
    records[at + H.clocks] = (records[at + H.clocks] & ~0xff) | cause;
    this.queue.schedule(day, ENTRY.household | row, this.day);
  }

  /** Schedules the next step of the offers of a dwelling. */
  scheduleDwelling(row: number, day: number): void {
    this.dwellings.records[row * DWELLING_WORDS + D.due] = day;
    this.queue.schedule(day, ENTRY.dwelling | row, this.day);
  }

  /** Group of a household, an index into `HOUSEHOLD_GROUPS`. */
  groupOf(row: number): number {
    return groupOf(this.households.records[row * HOUSEHOLD_WORDS + H.traits]);
  }

  /** Setting a household is in, an index into `SETTINGS`. */
  settingOf(row: number): number {
    return settingOf(this.households.records[row * HOUSEHOLD_WORDS + H.place]);
  }

  private moverOf(row: number): Mover {
    const traits = this.households.records[row * HOUSEHOLD_WORDS + H.traits];
    this.mover.group = groupOf(traits);
    this.mover.persons = personsOf(traits);
    return this.mover;
  }
}

function settingOf(place: number): number {
  return place >= FIRST_DWELLING ? SETTING_INDEX.social : place;
}
