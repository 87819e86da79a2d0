import { seekerCode } from '../../src/core/allocation/eligibility';
import { SeekerLists } from '../../src/core/allocation/seeker-lists';
import { H, HOUSEHOLD_WORDS, Households, packTraits, STATUS } from '../../src/core/entities/households';

/** A seeker of a hand-made world. */
export interface BuiltSeeker {
  readonly key: number;
  readonly registered: number;
  readonly persons: number;
  /** Search area: a municipality, or the number of municipalities for the whole region. */
  readonly area: number;
  readonly age?: number;
  readonly income?: number;
}

/** Year in which hand-made seekers have their age. */
export const BUILT_YEAR = 2025;

/** Lists of hand-made seekers and their households. */
export class BuiltLists {
  readonly lists: SeekerLists;
  readonly households = new Households(64);
  private readonly rows = new Map<number, { row: number; seeker: BuiltSeeker }>();

  constructor(municipalities: number) {
    this.lists = new SeekerLists(municipalities);
  }

  /** Adds a seeker; gives the row. */
  add(seeker: BuiltSeeker): number {
    const row = this.households.add(seeker.key);
    const at = row * HOUSEHOLD_WORDS;
    const { records } = this.households;
    const whole = seeker.area === this.lists.municipalities;
    records[at + H.traits] = packTraits({
      birthYear: BUILT_YEAR - (seeker.age ?? 30),
      persons: seeker.persons,
      type: 0,
      income: seeker.income ?? 0,
      need: 0,
      group: 1,
    });
    records[at + H.registered] = seeker.registered;
    records[at + H.status] = STATUS.searching | (whole ? STATUS.wholeRegion : seeker.area << STATUS.municipalityShift);
    const code = seekerCode(records[at + H.traits]!, BUILT_YEAR);
    this.lists.add(seeker.area, row, seeker.key, seeker.registered, code);
    this.rows.set(seeker.key, { row, seeker });
    return row;
  }

  /** Takes a seeker off the list. */
  remove(key: number): void {
    const { row, seeker } = this.rows.get(key)!;
    this.households.records[row * HOUSEHOLD_WORDS + H.status]! &= ~STATUS.searching;
    this.lists.remove(seeker.area, seeker.key, seeker.registered);
    this.rows.delete(key);
  }

  /** Takes a seeker off the list and out of the world. */
  leave(key: number): BuiltSeeker {
    const { row, seeker } = this.rows.get(key)!;
    this.remove(key);
    this.households.remove(row);
    return seeker;
  }

  /** Whether a seeker is still looking. */
  has(key: number): boolean {
    return this.rows.has(key);
  }

  /** Key of a row. */
  keyOf(row: number): number {
    return this.households.records[row * HOUSEHOLD_WORDS + H.key]! >>> 0;
  }

  /** Who is still looking. */
  get living(): BuiltSeeker[] {
    return [...this.rows.values()].map(({ seeker }) => seeker);
  }
}
