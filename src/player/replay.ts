import { EVENT_WORDS, eventKind } from '../contract/events';
import { HOUSEHOLD_GROUPS } from '../contract/households';
import { invariant } from '../contract/invariant';
import { FIRST_DWELLING, NONE, SETTING_INDEX, SETTINGS } from '../contract/settings';
import { PLACE_FLAGS } from '../contract/tables';
import { EFFECT_COLUMNS, FOLLOWED_SETTING } from './event-effects';
import { Growable, type Column } from './growable';
import type { History } from './history';
import { waitingBin, WAITING_BINS } from './waiting-bins';

const GROUPS = HOUSEHOLD_GROUPS.length;
const SOCIAL = SETTING_INDEX.social;
const LIST = SETTING_INDEX.list;
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
  homesInStock = 0;
  homesVacant = 0;
  homesUnderNotice = 0;
  readonly waitingByRegistration = new Int32Array(WAITING_BINS);
  /** Number of events that are in. */
  cursor = 0;
  private readonly history: History;
  private occupants = new Growable<Uint32Array>(new Uint32Array(0));
  private conditions = new Growable<Uint8Array>(new Uint8Array(0));
  private readonly changed = new Growable<Uint32Array>(new Uint32Array(0));
  private readonly isChanged = new Growable<Uint8Array>(new Uint8Array(0));
  private changedCount = 0;
  /** For each event that was played: the flags before it at `from`, and at `to` in the upper byte. */
  private readonly flagsBefore = new Growable<Uint16Array>(new Uint16Array(0));
  private seenPast = -1;

  constructor(history: History) {
    this.history = history;
  }

  /** Takes in what the history has learnt: starts anew where its past was replaced. */
  keepUp(): void {
    const { history } = this;
    if (this.seenPast !== history.pastVersion) this.reset();
    this.seenPast = history.pastVersion;
    if (this.occupant.length < history.places.rows) this.addDwellings();
    if (this.flagsBefore.length < history.eventCount) this.flagsBefore.resize(history.eventCount);
  }

  /** Rows of the dwellings that changed since the last call. Holds good until the next change. */
  takeChanged(): Uint32Array {
    const rows = this.changed.view.subarray(0, this.changedCount);
    for (const row of rows) this.isChanged.view[row] = 0;
    this.changedCount = 0;
    return rows;
  }

  /** Plays the events before number `end`. */
  play(end: number): void {
    const words = this.history.eventWords;
    for (let event = this.cursor; event < end; event++) {
      const kind = eventKind(at(words, event * EVENT_WORDS));
      if (acts[kind] === 1) this.playEvent(event, kind);
    }
    this.cursor = Math.max(end, this.cursor);
  }

  /** Takes back the events from number `first` on. */
  rewind(first: number): void {
    const words = this.history.eventWords;
    for (let event = this.cursor - 1; event >= first; event--) {
      const kind = eventKind(at(words, event * EVENT_WORDS));
      if (acts[kind] === 1) this.takeBackEvent(event, kind);
    }
    this.cursor = Math.min(first, this.cursor);
  }

  private playEvent(event: number, kind: number): void {
    const words = this.history.eventWords;
    const person = at(this.history.eventPersonRows, event);
    const from = at(words, event * EVENT_WORDS + 2);
    const to = at(words, event * EVENT_WORDS + 3);
    const before = this.flagsAt(from);
    if (isDwelling(from)) this.setFlags(from, (before | at(fromSet, kind)) & ~at(fromClear, kind));
    const beforeTo = this.flagsAt(to);
    if (isDwelling(to)) this.setFlags(to, (beforeTo | at(toSet, kind)) & ~at(toClear, kind));
    this.flagsBefore.view[event] = before | (beforeTo << 8);
    if (leaves[kind] === 1) this.move(from, person, NONE);
    if (enters[kind] === 1) this.move(to, person, at(words, event * EVENT_WORDS + 1));
  }

  private takeBackEvent(event: number, kind: number): void {
    const words = this.history.eventWords;
    const person = at(this.history.eventPersonRows, event);
    const from = at(words, event * EVENT_WORDS + 2);
    const to = at(words, event * EVENT_WORDS + 3);
    if (enters[kind] === 1) this.move(to, person, NONE);
    if (leaves[kind] === 1) this.move(from, person, at(words, event * EVENT_WORDS + 1));
    const before = at(this.flagsBefore.view, event);
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
    const { people } = this.history;
    const cell = setting * GROUPS + (people.group[person] ?? 0);
    this.stock[setting] = (this.stock[setting] ?? 0) + by;
    this.stockByGroup[cell] = (this.stockByGroup[cell] ?? 0) + by;
    if (setting !== LIST) return;
    const bin = waitingBin(people.registrationDay[person] ?? 0);
    this.waitingByRegistration[bin] = (this.waitingByRegistration[bin] ?? 0) + by;
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
    if (this.isChanged.view[row] === 1) return;
    this.isChanged.view[row] = 1;
    this.changed.view[this.changedCount++] = row;
  }

  private reset(): void {
    this.day = -1;
    this.cursor = 0;
    this.stock.fill(0);
    this.stockByGroup.fill(0);
    this.waitingByRegistration.fill(0);
    this.homesInStock = 0;
    this.homesVacant = 0;
    this.homesUnderNotice = 0;
    this.changedCount = 0;
    for (const column of [this.occupants, this.conditions, this.changed, this.isChanged, this.flagsBefore])
      column.resize(0);
    this.addDwellings();
    const { placeAtStart } = this.history.people;
    for (let person = 0; person < placeAtStart.length; person++) {
      const place = placeAtStart[person] ?? NONE;
      if (place === NONE) continue;
      const setting = place >= FIRST_DWELLING ? SOCIAL : place;
      if (FOLLOWED_SETTING[setting] === 1) this.count(setting, person, 1);
    }
  }

  private addDwellings(): void {
    const { occupantAtStart, flagsAtStart, rows } = this.history.places;
    const known = this.occupants.length;
    this.occupants.replaceFrom(known, occupantAtStart.subarray(known));
    this.conditions.replaceFrom(known, flagsAtStart.subarray(known));
    this.occupant = this.occupants.view;
    this.flags = this.conditions.view;
    this.changed.resize(rows);
    this.isChanged.resize(rows);
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

/** A value of a column; every index here is within its bounds. */
function at(column: Column, index: number): number {
  return column[index] ?? 0;
}

function isDwelling(place: number): boolean {
  return place >= FIRST_DWELLING && place !== NONE;
}
