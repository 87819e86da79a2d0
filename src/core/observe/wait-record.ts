import { CHANNELS } from '../../contract/households';
import {
  BINDING_REASONS,
  createWaitsBuffer,
  packWait,
  viewWaits,
  WAIT_CHANNELS,
  WAIT_REASON,
  WAIT_WORDS,
  type BindingReason,
} from '../../contract/wait-reasons';
import { SEEKER_CODES, seekerCode } from '../allocation/eligibility';
import { MUNICIPAL_QUEUES, QUEUES, QUEUES_OF, type PriorityQueues } from '../allocation/priority-queues';
import { CODE_MASK, DEAD_CODE, ENTRY_WORDS, type SeekerLists } from '../allocation/seeker-lists';
import { H, HOUSEHOLD_WORDS, type Households } from '../entities/households';
import type { StateArray, StatePart } from '../state-part';

const CHANNEL_COUNT = CHANNELS.length;
const REASONS = BINDING_REASONS.length;
const REGULAR = CHANNELS.indexOf('REG');
const LOTTERY = CHANNELS.indexOf('LOT');
const BYTES_PER_WORD = 4;

/** Bits of what was told of a household: the reason below, the channel above. */
const REASON_MASK = 0xf;
const CHANNEL_SHIFT = 4;

/** Channel of a queue, −1 for a queue for a place. */
const CHANNEL_OF_QUEUE = Int8Array.from(QUEUES, (_, queue) =>
  CHANNELS.findIndex((channel) => QUEUES_OF[channel]?.some((each) => each.queue === queue)),
);

/** Place of a channel in the levels. */
const LEVEL_OF_CHANNEL = Int8Array.from(CHANNELS, (channel) => WAIT_CHANNELS.findIndex((each) => each === channel));

/** The home that an offer is about: where it stands, whom it suits in size, and who may rent it by all rules. */
export interface HomeOnOffer {
  readonly municipality: number;
  /** Codes of a suitable size. */
  readonly suitable: number;
  /** Codes that may rent it. */
  readonly mask: number;
}

/** Who waits: on the lists, and in the queues. */
export interface Waiting {
  readonly households: Households;
  readonly priority: PriorityQueues;
  readonly lists: SeekerLists;
}

/**
 * Why each household that waits was not housed in a month of four weeks: the binding constraint. Written where it
 * happens: the walks mark who refused or was passed over for a reason of its own, and note for whom each home was. Who
 * has no mark came up against the place in the queue where a home was for it, else against the rules or the supply.
 */
export class WaitRecord implements StatePart {
  readonly name = 'wait-record';
  private readonly areas: number;
  /** Highest reason of a row this month. */
  private marks = new Uint8Array(1024);
  /** Reason and channel of a row that were told last. */
  private told = new Uint8Array(1024);
  /** Reason and channel of a row as they are found; all zero but while a month is closed. */
  private now = new Uint8Array(1024);
  private readonly byCode = new Uint8Array(SEEKER_CODES);
  /** channel × area: codes that a home suited this month. */
  private readonly suited: Int32Array;
  /** channel × area: codes that might rent a home this month. */
  private readonly open: Int32Array;
  /** Households by channel and reason at the last close, in the order of `WAITING_COLUMNS`. */
  readonly levels = new Int32Array(WAIT_CHANNELS.length * REASONS);
  /** [rows of the table since day 0, a hash of them]. */
  private readonly scalars = new Int32Array(2);
  private words = new Uint32Array(1024 * WAIT_WORDS);
  private pending = 0;

  /** Nothing known yet, in a region with a number of municipalities. */
  constructor(municipalities: number) {
    this.areas = municipalities + 1;
    this.suited = new Int32Array(CHANNEL_COUNT * this.areas);
    this.open = new Int32Array(CHANNEL_COUNT * this.areas);
  }

  /** The one call for something that keeps a household from a home today; of a month the highest reason counts. */
  mark(row: number, reason: BindingReason): void {
    if (row >= this.marks.length) this.grow(row + 1);
    const index = WAIT_REASON[reason];
    if (index > this.marks[row]) this.marks[row] = index;
  }

  /** Notes that a home came to a channel: for its own municipality, and for who waits for the whole region. */
  noteHome(channel: number, { municipality, suitable, mask }: HomeOnOffer): void {
    const first = (channel === LOTTERY ? REGULAR : channel) * this.areas;
    const region = first + this.areas - 1;
    this.suited[first + municipality] |= suitable;
    this.suited[region] |= suitable;
    this.open[first + municipality] |= mask;
    this.open[region] |= mask;
  }

  /** Forgets the homes and marks of the month: the first day begins. */
  begin(): void {
    this.marks.fill(0);
    this.suited.fill(0);
    this.open.fill(0);
  }

  /** A household leaves the model: it waits no longer. Call it while its key is known. */
  forget(row: number, key: number, day: number): void {
    if (row >= this.told.length) return;
    this.marks[row] = 0;
    if ((this.told[row] & REASON_MASK) !== WAIT_REASON.none) this.write(key, packWait(day, 0, 0));
    this.told[row] = 0;
  }

  /** The last day of a month is over: tells the reason of everybody who waits, where it changed. */
  close(waiting: Waiting, { day, year }: { day: number; year: number }): void {
    const { households } = waiting;
    if (households.rows > this.marks.length) this.grow(households.rows);
    this.levels.fill(0);
    for (let area = 0; area < this.areas; area++) this.readList(waiting.lists, area);
    for (let queue = 0; queue < QUEUES.length; queue++)
      if (CHANNEL_OF_QUEUE[queue] >= 0) this.readQueue(waiting, queue, { day, year });
    this.tellChanges(households.records, households.rows, day);
    this.now.fill(0);
    this.begin();
  }

  /** Rows of the table since the last take, as a buffer of the contract. */
  take(): ArrayBuffer {
    const buffer = createWaitsBuffer(this.pending);
    viewWaits(buffer).set(this.words.subarray(0, this.pending * WAIT_WORDS));
    this.pending = 0;
    return buffer;
  }

  arrays(): StateArray[] {
    return [
      new Int32Array(this.marks.buffer),
      new Int32Array(this.told.buffer),
      this.suited,
      this.open,
      this.levels,
      this.scalars,
    ];
  }

  adopt(arrays: StateArray[]): void {
    this.marks = new Uint8Array((arrays[0] as Int32Array<ArrayBuffer>).buffer);
    this.told = new Uint8Array((arrays[1] as Int32Array<ArrayBuffer>).buffer);
    this.now = new Uint8Array(this.told.length);
    this.suited.set(arrays[2]);
    this.open.set(arrays[3]);
    this.levels.set(arrays[4]);
    this.scalars.set(arrays[5]);
    this.pending = 0;
  }

  /** Everybody on the list of a search area; who stands in a queue too is overwritten there. */
  private readList(lists: SeekerLists, area: number): void {
    const list = lists.entries[area];
    const end = lists.lengths[area] * ENTRY_WORDS;
    for (let code = 0; code < SEEKER_CODES; code++) this.byCode[code] = this.reasonByHomes(REGULAR, area, code);
    for (let at = 0; at < end; at += ENTRY_WORDS) {
      const code = list[at + 3] & CODE_MASK;
      if (code === DEAD_CODE) continue;
      const row = list[at];
      const byHomes = this.byCode[code];
      this.now[row] = Math.max(this.marks[row], byHomes) | (REGULAR << CHANNEL_SHIFT);
    }
  }

  /** Everybody in a queue for a home, of every municipality where it has its own. */
  private readQueue(waiting: Waiting, queue: number, when: { day: number; year: number }): void {
    const channel = CHANNEL_OF_QUEUE[queue];
    const lists = queue < MUNICIPAL_QUEUES ? waiting.priority.municipalities : 1;
    for (let municipality = 0; municipality < lists; municipality++)
      this.readQueueList(waiting, channel, waiting.priority.listOf(queue, municipality), when);
  }

  /** Everybody in a list of a channel. From a later day on only: no home may be offered yet. */
  private readQueueList(
    { households, priority }: Waiting,
    channel: number,
    list: number,
    { day, year }: { day: number; year: number },
  ): void {
    for (let position = 0; position < priority.length(list); position++) {
      const row = priority.waitingAt(list, position, households);
      if (row < 0) continue;
      const at = row * HOUSEHOLD_WORDS;
      const code = seekerCode(households.records[at + H.traits], year);
      const isTooEarly = priority.dayAt(list, position) > day;
      const byHomes = isTooEarly ? WAIT_REASON['not-eligible'] : this.reasonByHomes(channel, this.areas - 1, code);
      const onList = this.now[row] & REASON_MASK;
      this.now[row] = Math.max(this.marks[row], byHomes, onList) | (channel << CHANNEL_SHIFT);
    }
  }

  /** Counts what was found, and writes a row where it is not what was told last. */
  private tellChanges(records: Int32Array, rows: number, day: number): void {
    const foundByFour = new Int32Array(this.now.buffer);
    const toldByFour = new Int32Array(this.told.buffer);
    // Nearly all rows are tenants who look for nothing: four of them are passed over at once.
    for (let four = 0; four * BYTES_PER_WORD < rows; four++)
      if ((foundByFour[four] | toldByFour[four]) !== 0) this.tellFour(records, four * BYTES_PER_WORD, day);
  }

  private tellFour(records: Int32Array, first: number, day: number): void {
    const { told, now, levels } = this;
    for (let row = first; row < first + BYTES_PER_WORD; row++) {
      const found = now[row];
      const last = told[row];
      if ((found | last) === 0) continue;
      if (found !== 0) levels[LEVEL_OF_CHANNEL[found >>> CHANNEL_SHIFT] * REASONS + (found & REASON_MASK) - 1]++;
      if (found === last) continue;
      told[row] = found;
      this.write(records[row * HOUSEHOLD_WORDS + H.key], packWait(day, found & REASON_MASK, found >>> CHANNEL_SHIFT));
    }
  }

  private reasonByHomes(channel: number, area: number, code: number): number {
    const at = channel * this.areas + area;
    if (((this.open[at] >>> code) & 1) === 1) return WAIT_REASON.queue;
    return ((this.suited[at] >>> code) & 1) === 1 ? WAIT_REASON['not-eligible'] : WAIT_REASON['no-home'];
  }

  private write(key: number, word: number): void {
    const at = this.pending * WAIT_WORDS;
    if (at === this.words.length) {
      const larger = new Uint32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[at] = key;
    this.words[at + 1] = word;
    this.pending++;
    this.scalars[0]++;
    this.scalars[1] = Math.imul(Math.imul(this.scalars[1] ^ key, 0xcc9e2d51) ^ word, 0x1b873593);
  }

  private grow(rows: number): void {
    const length = Math.ceil((rows * 1.5) / BYTES_PER_WORD) * BYTES_PER_WORD;
    const marks = new Uint8Array(length);
    const told = new Uint8Array(length);
    marks.set(this.marks);
    told.set(this.told);
    this.marks = marks;
    this.told = told;
    this.now = new Uint8Array(length);
  }
}
