import type { KeyedDraws } from '../random/keyed-draws';
import { PURPOSE } from '../random/purposes';
import type { Advert } from './advert';
import { isIdealSize, SEEKER_CODES } from './eligibility';
import { BUCKET_SHIFT, CODE_MASK, ENTRY_WORDS, KEY_BUCKETS, type SeekerLists } from './seeker-lists';

const TWO_32 = 4294967296;

/** Share of the buckets of agent keys that hear of one advert: the product of three fair bits. */
const HEARD = 1 / 8;
const BITS_PER_WORD = 32;

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
  private readonly positions = new Int32Array(2);
  private readonly areas = new Int32Array(2);
  private readonly heard = new Int32Array(KEY_BUCKETS / BITS_PER_WORD);
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
    const chance = this.drawHeard(answers, advert.occasion) * answers;
    for (let code = 0; code < SEEKER_CODES; code++) {
      const taste = isIdealSize(type, code) ? 1 : misfit;
      this.thresholds[code] = ((mask >>> code) & 1) === 1 ? chance * taste * TWO_32 : 0;
    }
    this.areas[0] = municipality;
    this.areas[1] = this.lists.municipalities;
    this.positions.fill(0);
    this.occasion = advert.occasion;
  }

  /** Draws who hears of an advert; answers by how much more often those answer. A wanted advert is heard by all. */
  private drawHeard(answers: number, occasion: number): number {
    if (answers > HEARD / 2) {
      this.heard.fill(-1);
      return 1;
    }
    for (let word = 0; word < this.heard.length; word++) {
      const bits = this.draws.bits(PURPOSE['offer-heard'], occasion, word * 2);
      const more = this.draws.secondBits();
      this.heard[word] = bits & more & this.draws.bits(PURPOSE['offer-heard'], occasion, word * 2 + 1);
    }
    return 1 / HEARD;
  }

  /** Row of the next seeker who answers, −1 when nobody is left. */
  next(): number {
    const { heard, thresholds, occasion, draws } = this;
    const own = this.lists.entries[this.areas[0]];
    const region = this.lists.entries[this.areas[1]];
    const ownEnd = this.lists.lengths[this.areas[0]] * ENTRY_WORDS;
    const regionEnd = this.lists.lengths[this.areas[1]] * ENTRY_WORDS;
    let i = this.positions[0];
    let j = this.positions[1];
    while (i < ownEnd || j < regionEnd) {
      const takeOwn = j >= regionEnd || (i < ownEnd && isBefore(own, i, region, j));
      const list = takeOwn ? own : region;
      const at = takeOwn ? i : j;
      if (takeOwn) i += ENTRY_WORDS;
      else j += ENTRY_WORDS;
      const bucket = list[at + 3] >>> BUCKET_SHIFT;
      if (((heard[bucket >>> 5] >>> (bucket & 31)) & 1) === 0) continue;
      const threshold = thresholds[list[at + 3] & CODE_MASK];
      if (threshold === 0 || draws.bits(PURPOSE.offer, list[at + 1], occasion) >= threshold) continue;
      this.positions[0] = i;
      this.positions[1] = j;
      this.acceptanceDraw = draws.second();
      return list[at];
    }
    this.positions[0] = i;
    this.positions[1] = j;
    return -1;
  }
}

/** Earlier registration first, then the lower key. */
function isBefore(a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  return a[i + 2] !== b[j + 2] ? a[i + 2] < b[j + 2] : a[i + 1] >>> 0 < b[j + 1] >>> 0;
}
