import type { KeyedDraws } from '../random/keyed-draws';
import { PURPOSE } from '../random/purposes';
import type { Advert } from './advert';
import { isIdealSize, SEEKER_CODES } from './eligibility';
import { BUCKET_SHIFT, CODE_MASK, ENTRY_WORDS, KEY_BUCKETS, type SeekerLists } from './seeker-lists';

/** Codes have so many low bits of the words of a list; a dead entry looks like code 0 in them. */
const CODE_BITS = SEEKER_CODES - 1;

const TWO_32 = 4294967296;

/** Share of the buckets of agent keys that hear of one advert: the product of three fair bits. */
const HEARD = 1 / 8;
const BITS_PER_WORD = 32;

/** The two lists of an advert: those who search in its municipality only, and those who search the whole region. */
const OWN = 0;
const REGION = 1;

const UNKNOWN = -1;
const NOBODY = -2;

/**
 * Walks the seekers who answer one advert, longest registered first (C.4). Seeker s answers advert d iff
 * draw(s, d) < responders × taste / Σ, so one more seeker never changes who else answers. The draw has two stages, which
 * saves seven draws in eight: advert d is heard in one bucket of agent keys in eight, and there answered eight times as
 * often. One instance is used again for every advert: `begin`, then `next` until it says −1.
 */
export class ResponderWalk {
  private readonly lists: SeekerLists;
  private readonly draws: KeyedDraws;
  /** Acceptance draw of the seeker last given, in (0, 1). */
  acceptanceDraw = 0;
  private readonly thresholds = new Float64Array(SEEKER_CODES + 1);
  /** Per side: where the scan goes on, who was found and not yet given, and the acceptance draw of that one. */
  private readonly positions = new Int32Array(2);
  private readonly found = new Int32Array(2);
  private readonly acceptance = new Float64Array(2);
  private readonly areas = new Int32Array(2);
  /** Per bucket of agent keys: bits of the codes that may answer, none where the advert is not heard. */
  private readonly answering = new Int32Array(KEY_BUCKETS);
  private occasion = 0;

  /** A walk over the lists of a region. */
  constructor(lists: SeekerLists, draws: KeyedDraws) {
    this.lists = lists;
    this.draws = draws;
  }

  /** Starts at the longest registered. */
  begin(advert: Advert, responders: number, misfit: number): void {
    const { municipality, mask, type } = advert;
    const interest = this.lists.interest(municipality, mask, type, misfit);
    const answers = interest > 0 ? responders / interest : 1;
    const chance = this.drawHeard(answers, advert) * answers;
    for (let code = 0; code < SEEKER_CODES; code++) {
      const taste = isIdealSize(type, code) ? 1 : misfit;
      this.thresholds[code] = ((mask >>> code) & 1) === 1 ? chance * taste * TWO_32 : 0;
    }
    this.areas[OWN] = municipality;
    this.areas[REGION] = this.lists.municipalities;
    this.positions.fill(0);
    this.found.fill(UNKNOWN);
    this.occasion = advert.occasion;
  }

  /** Draws who hears of an advert; answers by how much more often those answer. A wanted advert is heard by all. */
  private drawHeard(answers: number, { mask, occasion }: Advert): number {
    if (answers > HEARD / 2) {
      this.answering.fill(mask);
      return 1;
    }
    this.answering.fill(0);
    for (let word = 0; word < KEY_BUCKETS / BITS_PER_WORD; word++) {
      const bits = this.draws.bits(PURPOSE['offer-heard'], occasion, word * 2);
      const more = this.draws.secondBits();
      let heard = bits & more & this.draws.bits(PURPOSE['offer-heard'], occasion, word * 2 + 1);
      for (; heard !== 0; heard &= heard - 1)
        this.answering[word * BITS_PER_WORD + BITS_PER_WORD - 1 - Math.clz32(heard & -heard)] = mask;
    }
    return 1 / HEARD;
  }

  /** Row of the next seeker who answers, −1 when nobody is left. */
  next(): number {
    if (this.found[OWN] === UNKNOWN) this.scan(OWN);
    if (this.found[REGION] === UNKNOWN) this.scan(REGION);
    const side = this.comesFirst(OWN) ? OWN : REGION;
    const at = this.found[side];
    if (at === NOBODY) return -1;
    this.found[side] = UNKNOWN;
    this.acceptanceDraw = this.acceptance[side];
    return this.lists.entries[this.areas[side]][at];
  }

  /** Finds the next who answers in one of the two lists; each list is scanned by itself, which is faster than merging. */
  private scan(side: number): void {
    const { answering, thresholds, occasion, draws } = this;
    const list = this.lists.entries[this.areas[side]];
    const words = this.lists.words[this.areas[side]];
    const length = this.lists.lengths[this.areas[side]];
    for (let position = this.positions[side]; position < length; position++) {
      const word = words[position];
      if (((answering[word >>> BUCKET_SHIFT] >>> (word & CODE_BITS)) & 1) === 0) continue;
      const threshold = thresholds[word & CODE_MASK];
      const at = position * ENTRY_WORDS;
      if (threshold === 0 || draws.bits(PURPOSE.offer, list[at + 1], occasion) >= threshold) continue;
      this.positions[side] = position + 1;
      this.found[side] = at;
      this.acceptance[side] = draws.second();
      return;
    }
    this.positions[side] = length;
    this.found[side] = NOBODY;
  }

  /** Earlier registration first, then the lower key. */
  private comesFirst(side: number): boolean {
    const other = 1 - side;
    if (this.found[side] === NOBODY || this.found[other] === NOBODY) return this.found[other] === NOBODY;
    const mine = this.lists.entries[this.areas[side]];
    const theirs = this.lists.entries[this.areas[other]];
    const i = this.found[side];
    const j = this.found[other];
    return mine[i + 2] !== theirs[j + 2] ? mine[i + 2] < theirs[j + 2] : mine[i + 1] >>> 0 < theirs[j + 1] >>> 0;
  }
}
