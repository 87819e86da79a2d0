import { EVENT_KIND, EVENT_WORDS, eventCause, eventDay, eventKind, FIRST_CHANNEL_CAUSE } from '../contract/events';
import { CHANNELS, DISPLAY_GROUPS, DISPLAY_GROUP_OF_CHANNEL } from '../contract/households';
import { FIRST_DWELLING, NONE, SETTING_INDEX, settingKind, settingOfPlace } from '../contract/settings';
import type { History } from '../player/history';
import { VESSEL_OF_SETTING, VESSELS } from './vessels';

/** What a move looks like on the stage. */
export const MOVE = {
  letting: 0,
  internalLetting: 1,
  departure: 2,
  /** Comes to a place left of the gate, from elsewhere. */
  arrival: 3,
  /** Leaves such a place for elsewhere. */
  ownWay: 4,
  /** From one such place to another. */
  transfer: 5,
  /** From a home to such a place. */
  homeLost: 6,
  /** From such a place through the gate, to a home that has no place in the region: flexible or shared. */
  otherHome: 7,
  newSeeker: 8,
  gaveUp: 9,
} as const;

/** Look of an event that moves nobody the stage can show. */
const UNSEEN = 255;

/** Index into `DISPLAY_GROUPS` by channel. */
const DISPLAY_OF_CHANNEL = Uint8Array.from(CHANNELS, (channel) =>
  DISPLAY_GROUPS.indexOf(DISPLAY_GROUP_OF_CHANNEL[channel]),
);

const LIST = SETTING_INDEX.list;
const OUTSIDE = SETTING_INDEX.outside;

function isDwelling(place: number): boolean {
  return place >= FIRST_DWELLING && place !== NONE;
}

function isDrawn(place: number): boolean {
  return place < FIRST_DWELLING && (VESSEL_OF_SETTING[place] ?? -1) >= 0;
}

/** Look of a move between two settings of which the homes are none. */
function lookBetween(from: number, to: number): number {
  if (isDrawn(to)) {
    if (!isDrawn(from)) return MOVE.arrival;
    return VESSEL_OF_SETTING[from] === VESSEL_OF_SETTING[to] ? UNSEEN : MOVE.transfer;
  }
  if (!isDrawn(from)) return UNSEEN;
  const isHome = settingKind(settingOfPlace(to)) === 'housing' && to !== SETTING_INDEX.temporaryRoof;
  return isHome ? MOVE.otherHome : MOVE.ownWay;
}

/** Looks of the kinds of events that move somebody; `UNSEEN` for the others. */
function lookOf(kind: number, from: number, to: number): number {
  switch (kind) {
    case EVENT_KIND['dwelling-let']:
      return isDwelling(from) ? MOVE.internalLetting : MOVE.letting;
    case EVENT_KIND['home-left']:
    case EVENT_KIND['household-split']:
      if (to === LIST) return MOVE.newSeeker;
      if (isDrawn(to)) return MOVE.homeLost;
      return settingKind(settingOfPlace(to)) === 'way-out' ? MOVE.departure : UNSEEN;
    case EVENT_KIND['household-arrived']:
      return from === OUTSIDE && to === LIST ? MOVE.newSeeker : lookBetween(from, to);
    case EVENT_KIND['household-left']:
      return from === LIST ? MOVE.gaveUp : lookBetween(from, to);
    case EVENT_KIND['household-moved']:
      return lookBetween(from, to);
    default:
      return UNSEEN;
  }
}

/** Group of a place left of the gate: its colour belongs to the place, whoever is in it. */
function groupAt(place: number): number {
  return DISPLAY_GROUPS.indexOf(VESSELS[VESSEL_OF_SETTING[place] ?? 0]?.group ?? 'REG');
}

/** Group a move is drawn in: a letting in that of its channel, one between places in that of the place. */
function groupOf(look: number, { cause, from, to }: { cause: number; from: number; to: number }): number {
  switch (look) {
    case MOVE.letting:
    case MOVE.internalLetting:
      return DISPLAY_OF_CHANNEL[cause - FIRST_CHANNEL_CAUSE] ?? 0;
    case MOVE.arrival:
    case MOVE.homeLost:
      return groupAt(to);
    case MOVE.ownWay:
    case MOVE.transfer:
    case MOVE.otherHome:
      return groupAt(from);
    default:
      return 0;
  }
}

/** Events read at a time, so that no frame waits for a long history; more where frames are slow anyhow. */
const EVENTS_A_FRAME = { least: 60_000, perMs: 600, most: 180_000 } as const;

/**
 * Everything that moves in a history, in order of time, as columns the stage draws from. What happens on one day is
 * spread evenly over it, in the order of the log.
 */
export class Moves {
  /** Moves that are known. */
  count = 0;
  /** Day with fraction. @unit days */
  time = new Float32Array(1024);
  look = new Uint8Array(1024);
  /** Index into `DISPLAY_GROUPS`. */
  group = new Uint8Array(1024);
  from = new Uint32Array(1024);
  to = new Uint32Array(1024);
  /** Day of registration of who moves. @unit days */
  registrationDay = new Int32Array(1024);
  /** Moves before each that travel as a dot: all but new seekers and those who give up. */
  travellersBefore = new Uint32Array(1025);
  private readonly history: History;
  private seenEvents = 0;
  private seenPast = -1;

  constructor(history: History) {
    this.history = history;
  }

  /** Whether every move up to the end of a day has been read. */
  hasReadTo(day: number): boolean {
    return this.seenPast === this.history.pastVersion && this.seenEvents >= this.history.firstEventOf(day + 1);
  }

  /**
   * Takes in what the history has learnt, a piece at a time, by the length of the last frame. Returns whether nothing is left
   * to be read.
   */
  keepUp(elapsedMs = 0): boolean {
    const { history } = this;
    if (this.seenPast !== history.pastVersion) {
      this.count = 0;
      this.seenEvents = 0;
      this.seenPast = history.pastVersion;
    }
    const { least, perMs, most } = EVENTS_A_FRAME;
    const piece = Math.min(Math.max(least, elapsedMs * perMs), most);
    const end = Math.min(history.eventCount, this.seenEvents + Math.floor(piece));
    this.read(history, end);
    return end === history.eventCount;
  }

  /** Number of the first move at a time or later. */
  firstAt(time: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.time[middle] ?? 0) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private read(history: History, end: number): void {
    const { eventWords: words, eventPersonRows: persons, people } = history;
    let day = -1;
    let first = 0;
    let next = 0;
    for (let event = this.seenEvents; event < end; event++) {
      const at = event * EVENT_WORDS;
      const head = words[at] ?? 0;
      if (eventDay(head) !== day) {
        day = eventDay(head);
        first = history.firstEventOf(day);
        next = history.firstEventOf(day + 1);
      }
      const from = words[at + 2] ?? NONE;
      const to = words[at + 3] ?? NONE;
      const look = lookOf(eventKind(head), from, to);
      const person = persons[event] ?? -1;
      if (look === UNSEEN || person < 0) continue;
      if (this.count === this.time.length) this.grow();
      const move = this.count++;
      this.time[move] = day + (event - first + 0.5) / (next - first + 1);
      this.look[move] = look;
      this.group[move] = groupOf(look, { cause: eventCause(head), from, to });
      this.from[move] = from;
      this.to[move] = to;
      this.registrationDay[move] = people.registrationDay[person] ?? 0;
      this.travellersBefore[move + 1] = (this.travellersBefore[move] ?? 0) + (look < MOVE.newSeeker ? 1 : 0);
    }
    this.seenEvents = end;
  }

  private grow(): void {
    const room = this.time.length * 2;
    this.time = larger(this.time, new Float32Array(room));
    this.look = larger(this.look, new Uint8Array(room));
    this.group = larger(this.group, new Uint8Array(room));
    this.from = larger(this.from, new Uint32Array(room));
    this.to = larger(this.to, new Uint32Array(room));
    this.registrationDay = larger(this.registrationDay, new Int32Array(room));
    this.travellersBefore = larger(this.travellersBefore, new Uint32Array(room + 1));
  }
}

function larger<C extends Float32Array | Uint8Array | Uint32Array | Int32Array>(old: C, next: C): C {
  next.set(old);
  return next;
}
