import { EVENT_WORDS, eventKind } from '../contract/events';
import { HOUSEHOLD_GROUPS } from '../contract/households';
import { invariant } from '../contract/invariant';
import { FIRST_DWELLING, NONE, SETTING_INDEX, SETTINGS } from '../contract/settings';
import { PLACE_FLAGS } from '../contract/tables';
import { EFFECT_COLUMNS, FOLLOWED_SETTING } from './event-effects';
import { Growable } from './growable';
import type { History } from './history';
import { waitingBin, WAITING_BINS } from './waiting-bins';

const GROUPS = HOUSEHOLD_GROUPS.length;
const SOCIAL = SETTING_INDEX.social;
const LIST = SETTING_INDEX.list;
/** Words of an event. */
const HOUSEHOLD = 1;
const FROM = 2;
const TO = 3;
const { acts, leaves, enters, fromSet, fromClear, toSet, toClear } = EFFECT_COLUMNS;

/** Where everybody is and how every home stands after some day. */
export interface PlayerState {
  /** Last day whose events are in; −1 before the first. @unit days */
  readonly day: number;
  /** Household (agent key) living in each dwelling, `NONE` where empty. */
  readonly occupant: Uint32Array;
  /** `PLACE_FLAGS` of each dwelling. */
  readonly flags: Uint8Array;
  /** Households by setting; ways in and out stay 0. */
  readonly stock: Int32Array;
  /** Households by `SETTINGS` × `HOUSEHOLD_GROUPS`. */
  readonly stockByGroup: Int32Array;
  /** Persons by setting, children included. */
  readonly persons: Int32Array;
  /** Homes in stock. */
  readonly homesInStock: number;
  /** Homes in stock where nobody lives. */
  readonly homesVacant: number;
  /** Homes whose tenant has given notice. */
  readonly homesUnderNotice: number;
  /** Households on the waiting list by half-year of registration, the longest registered first: see `waiting-bins`. */
  readonly waitingByRegistration: Int32Array;
}

/** Plays the events of a history forwards and backwards over a state. Allocates nothing per event. */
export class Replay implements PlayerState {
  day = -1;
  occupant: Uint32Array = new Uint32Array(0);
  flags: Uint8Array = new Uint8Array(0);
  readonly stock = new Int32Array(SETTINGS.length);
  readonly stockByGroup = new Int32Array(SETTINGS.length * GROUPS);
  readonly persons = new Int32Array(SETTINGS.length);
  homesInStock = 0;
  homesVacant = 0;
  homesUnderNotice = 0;
  readonly waitingByRegistration = new Int32Array(WAITING_BINS);
  /** Number of events that are in. */
  cursor = 0;
  private readonly history: History;
  private readonly growing = {
    occupant: new Growable<Uint32Array>(new Uint32Array(0)),
    flags: new Growable<Uint8Array>(new Uint8Array(0)),
    changed: new Growable<Uint32Array>(new Uint32Array(0)),
    isChanged: new Growable<Uint8Array>(new Uint8Array(0)),
    flagsBefore: new Growable<Uint16Array>(new Uint16Array(0)),
    bins: new Growable<Uint16Array>(new Uint16Array(0)),
  };
  private changed: Uint32Array = new Uint32Array(0);
  private isChanged: Uint8Array = new Uint8Array(0);
  private changedCount = 0;
  /** For each event that was played: the flags before it at `from`, and at `to` in the upper byte. */
  private flagsBefore: Uint16Array = new Uint16Array(0);
  /** Columns of the history, at hand for the replay. */
  private words: Uint32Array = new Uint32Array(0);
  private movers: Int32Array = new Int32Array(0);
  private groups: Uint8Array = new Uint8Array(0);
  private sizes: Uint8Array = new Uint8Array(0);
  /** Bin of the waiting list of every household. */
  private bins: Uint16Array = new Uint16Array(0);
  private seenPast = -1;

  constructor(history: History) {
    this.history = history;
  }

  /** Takes in what the history has learnt: starts anew where its past was replaced. */
  keepUp(): void {
    const { history, growing } = this;
    this.words = history.eventWords;
    this.movers = history.eventPersonRows;
    this.groups = history.people.group;
    this.sizes = history.people.persons;
    if (this.seenPast !== history.pastVersion) this.reset();
    this.seenPast = history.pastVersion;
    if (this.occupant.length < history.places.rows) this.addDwellings();
    if (this.bins.length < history.people.rows) this.addPeople();
    this.sumStocks();
    if (this.flagsBefore.length < history.eventCount) growing.flagsBefore.resize(history.eventCount);
    this.flagsBefore = growing.flagsBefore.view;
  }

  /** Rows of the dwellings that changed since the last call. Holds good until the next change. */
  takeChanged(): Uint32Array {
    const rows = this.changed.subarray(0, this.changedCount);
    for (const row of rows) this.isChanged[row] = 0;
    this.changedCount = 0;
    return rows;
  }

  /** Plays the events before number `end`. */
  play(end: number): void {
    const { words } = this;
    for (let event = this.cursor; event < end; event++) {
      const kind = eventKind(words[event * EVENT_WORDS] ?? 0);
      if (acts[kind] === 1) this.playEvent(event, kind);
    }
    this.cursor = Math.max(end, this.cursor);
    this.sumStocks();
  }

  /** Takes back the events from number `first` on. */
  rewind(first: number): void {
    const { words } = this;
    for (let event = this.cursor - 1; event >= first; event--) {
      const kind = eventKind(words[event * EVENT_WORDS] ?? 0);
      if (acts[kind] === 1) this.takeBackEvent(event, kind);
    }
    this.cursor = Math.min(first, this.cursor);
    this.sumStocks();
  }

  private sumStocks(): void {
    for (let setting = 0; setting < this.stock.length; setting++) {
      let sum = 0;
      for (let group = 0; group < GROUPS; group++) sum += this.stockByGroup[setting * GROUPS + group] ?? 0;
      this.stock[setting] = sum;
    }
  }

  private playEvent(event: number, kind: number): void {
    const person = this.movers[event] ?? -1;
    const from = this.word(event, FROM);
    const to = this.word(event, TO);
    const before = this.flagsAt(from);
    if (isDwelling(from)) this.setFlags(from, (before | at(fromSet, kind)) & ~at(fromClear, kind));
    const beforeTo = this.flagsAt(to);
    if (isDwelling(to)) this.setFlags(to, (beforeTo | at(toSet, kind)) & ~at(toClear, kind));
    this.flagsBefore[event] = before | (beforeTo << 8);
    if (leaves[kind] === 1) this.move(from, person, NONE);
    if (enters[kind] === 1) this.move(to, person, this.word(event, HOUSEHOLD));
  }

  private takeBackEvent(event: number, kind: number): void {
    const person = this.movers[event] ?? -1;
    const from = this.word(event, FROM);
    const to = this.word(event, TO);
    if (enters[kind] === 1) this.move(to, person, NONE);
    if (leaves[kind] === 1) this.move(from, person, this.word(event, HOUSEHOLD));
    const before = this.flagsBefore[event] ?? 0;
    if (isDwelling(to)) this.setFlags(to, before >>> 8);
    if (isDwelling(from)) this.setFlags(from, before & 0xff);
  }

  /** Puts a household into a place, or takes it out where `occupant` is `NONE`. */
  private move(place: number, person: number, occupant: number): void {
    const by = occupant === NONE ? -1 : 1;
    if (isDwelling(place)) {
      this.setOccupant(place - FIRST_DWELLING, occupant);
      this.count(SOCIAL, person, by);
    } else if (FOLLOWED_SETTING[place] === 1) {
      this.count(place, person, by);
    }
  }

  private count(setting: number, person: number, by: number): void {
    invariant(person >= 0, 'who moves stands in the people table');
    const cell = setting * GROUPS + (this.groups[person] ?? 0);
    this.stockByGroup[cell] = (this.stockByGroup[cell] ?? 0) + by;
    this.persons[setting] = (this.persons[setting] ?? 0) + by * (this.sizes[person] ?? 0);
    if (setting !== LIST) return;
    const bin = this.bins[person] ?? 0;
    this.waitingByRegistration[bin] = (this.waitingByRegistration[bin] ?? 0) + by;
  }

  private word(event: number, word: number): number {
    return this.words[event * EVENT_WORDS + word] ?? NONE;
  }

  private flagsAt(place: number): number {
    return isDwelling(place) ? (this.flags[place - FIRST_DWELLING] ?? 0) : 0;
  }

  private setFlags(place: number, flags: number): void {
    const row = place - FIRST_DWELLING;
    const before = this.flags[row] ?? 0;
    if (before === flags) return;
    const entered = Math.sign((flags & PLACE_FLAGS.inStock) - (before & PLACE_FLAGS.inStock));
    this.homesInStock += entered;
    if (this.occupant[row] === NONE) this.homesVacant += entered;
    this.homesUnderNotice += Math.sign((flags & PLACE_FLAGS.notice) - (before & PLACE_FLAGS.notice));
    this.flags[row] = flags;
    this.markChanged(row);
  }

  private setOccupant(row: number, occupant: number): void {
    if (((this.flags[row] ?? 0) & PLACE_FLAGS.inStock) !== 0)
      this.homesVacant += Number(occupant === NONE) - Number(this.occupant[row] === NONE);
    this.occupant[row] = occupant;
    this.markChanged(row);
  }

  private markChanged(row: number): void {
    if (this.isChanged[row] === 1) return;
    this.isChanged[row] = 1;
    this.changed[this.changedCount++] = row;
  }

  private reset(): void {
    this.day = -1;
    this.cursor = 0;
    this.stockByGroup.fill(0);
    this.persons.fill(0);
    this.waitingByRegistration.fill(0);
    this.homesInStock = 0;
    this.homesVacant = 0;
    this.homesUnderNotice = 0;
    this.changedCount = 0;
    const { growing } = this;
    for (const column of Object.values(growing)) column.resize(0);
    this.addDwellings();
    this.bins = growing.bins.view;
    this.addPeople();
  }

  private addPeople(): void {
    const { registrationDay, placeAtStart, rows } = this.history.people;
    const known = this.bins.length;
    this.growing.bins.resize(rows);
    this.bins = this.growing.bins.view;
    for (let person = known; person < rows; person++) {
      this.bins[person] = waitingBin(registrationDay[person] ?? 0);
      const place = placeAtStart[person] ?? NONE;
      if (place === NONE) continue;
      const setting = place >= FIRST_DWELLING ? SOCIAL : place;
      if (FOLLOWED_SETTING[setting] === 1) this.count(setting, person, 1);
    }
  }

  private addDwellings(): void {
    const { growing } = this;
    const { occupantAtStart, flagsAtStart, rows } = this.history.places;
    const known = growing.occupant.length;
    growing.occupant.replaceFrom(known, occupantAtStart.subarray(known));
    growing.flags.replaceFrom(known, flagsAtStart.subarray(known));
    growing.changed.resize(rows);
    growing.isChanged.resize(rows);
    this.occupant = growing.occupant.view;
    this.flags = growing.flags.view;
    this.changed = growing.changed.view;
    this.isChanged = growing.isChanged.view;
    for (let row = known; row < rows; row++) {
      const flags = this.flags[row] ?? 0;
      if ((flags & PLACE_FLAGS.inStock) !== 0) {
        this.homesInStock++;
        if (this.occupant[row] === NONE) this.homesVacant++;
      }
      if ((flags & PLACE_FLAGS.notice) !== 0) this.homesUnderNotice++;
      this.markChanged(row);
    }
  }
}

/** A mask of a kind of event. */
function at(column: Uint8Array, kind: number): number {
  return column[kind] ?? 0;
}

function isDwelling(place: number): boolean {
  return place >= FIRST_DWELLING && place !== NONE;
}
