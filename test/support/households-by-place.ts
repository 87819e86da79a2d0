import { EVENT_KINDS, EVENT_WORDS, eventDay, eventKind, HOUSEHOLD_MOVES, STOCK_MOVES } from '../../src/contract/events';
import { FIRST_DWELLING, NONE, SETTINGS } from '../../src/contract/settings';
import { PLACE_FLAGS } from '../../src/contract/tables';
import type { History } from '../../src/player/history';

const MOVES: ReadonlySet<string> = new Set(HOUSEHOLD_MOVES);
const STOCK: ReadonlySet<string> = new Set(STOCK_MOVES);

/** Where everybody is, told from the log alone and in the plainest way: one entry a household, one a home. */
export class HouseholdsByPlace {
  private readonly placeOf = new Map<number, number>();
  private readonly personsOf = new Map<number, number>();
  private readonly standing = new Set<number>();

  /** As it is at the end of a day. */
  constructor(history: History, day: number) {
    this.begin(history);
    for (let at = 0; at < history.eventCount * EVENT_WORDS; at += EVENT_WORDS) {
      if (eventDay(history.eventWords[at]!) > day) break;
      this.follow(history.eventWords.subarray(at, at + EVENT_WORDS));
    }
  }

  /** Homes in stock where nobody lives. */
  get vacant(): number {
    const taken = new Set(this.placeOf.values());
    return [...this.standing].filter((dwelling) => !taken.has(dwelling)).length;
  }

  /** Households by setting, and persons. */
  count(): { readonly households: readonly number[]; readonly persons: readonly number[] } {
    const households = SETTINGS.map(() => 0);
    const persons = SETTINGS.map(() => 0);
    for (const [household, place] of this.placeOf) {
      if (place >= SETTINGS.length) continue;
      households[place]!++;
      persons[place]! += this.personsOf.get(household)!;
    }
    return { households, persons };
  }

  private begin({ people, places }: History): void {
    for (let row = 0; row < people.rows; row++) {
      this.personsOf.set(people.key[row]!, people.persons[row]!);
      if (people.placeAtStart[row] !== NONE) this.placeOf.set(people.key[row]!, people.placeAtStart[row]!);
    }
    for (let row = 0; row < places.rows; row++)
      if ((places.flagsAtStart[row]! & PLACE_FLAGS.inStock) !== 0) this.standing.add(FIRST_DWELLING + row);
  }

  private follow(event: Uint32Array): void {
    const kind = EVENT_KINDS[eventKind(event[0]!)]!;
    const [, household, from, to] = event;
    if (MOVES.has(kind)) this.placeOf.set(household!, to!);
    if (!STOCK.has(kind)) return;
    if (to !== NONE) this.standing.add(to!);
    if (from !== NONE) this.standing.delete(from!);
  }
}
