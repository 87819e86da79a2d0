import { FIRST_DWELLING, NONE } from '../../src/contract/settings';
import type { LoggedEvent } from './run-log';

/** Events that stand in one log and not in the other, in order of day. Numbers of chains are left out: they count up. */
export function differingEvents(a: readonly LoggedEvent[], b: readonly LoggedEvent[]): LoggedEvent[] {
  const idOf = (event: LoggedEvent): string =>
    [event.day, event.kind, event.cause, event.household, event.from, event.to].join(' ');
  const counts = new Map<string, number>();
  for (const event of a) counts.set(idOf(event), (counts.get(idOf(event)) ?? 0) + 1);
  const takeOne = (id: string): boolean => {
    const left = counts.get(id) ?? 0;
    counts.set(id, left - 1);
    return left > 0;
  };
  const added = b.filter((event) => !takeOne(idOf(event)));
  for (const [id, left] of counts) counts.set(id, Math.max(0, left));
  const lost = a.filter((event) => takeOne(idOf(event)));
  return [...added, ...lost].sort((x, y) => x.day - y.day);
}

/** Differences between two runs, told apart by how they hang together with the household that was added. */
export interface Contacts {
  /** Events of households or homes that were touched before: met, or met by who was met. */
  readonly byMeeting: number;
  /** Events in a municipality of whose homes a letting changed before: through its credits and legal counters. */
  readonly byBooks: number;
  /** The rest: through books of the whole region. */
  readonly byRegion: number;
  readonly households: number;
}

/** Follows differing events in time, from the household that was added. */
export function traceContacts(
  differing: readonly LoggedEvent[],
  first: number,
  municipalityOf: (place: number) => number,
): Contacts {
  const households = new Set([first]);
  const homes = new Set<number>();
  const books = new Set<number>();
  let byMeeting = 0;
  let byBooks = 0;
  let byRegion = 0;
  const isHome = (place: number): boolean => place >= FIRST_DWELLING && place !== NONE;
  const touch = (event: LoggedEvent): void => {
    if (event.household !== NONE) households.add(event.household);
    for (const place of [event.from, event.to]) if (isHome(place)) homes.add(place);
    const isAllocation = event.kind === 'dwelling-advertised' || event.kind === 'offer-accepted';
    if (isAllocation) books.add(municipalityOf(event.to));
  };
  for (let start = 0; start < differing.length;) {
    let end = start;
    while (end < differing.length && differing[end]!.day === differing[start]!.day) end++;
    let open = differing.slice(start, end);
    for (let size = -1; size !== open.length;) {
      size = open.length;
      open = open.filter((event) => {
        const met = households.has(event.household) || homes.has(event.from) || homes.has(event.to);
        const booked = isHome(event.to) && books.has(municipalityOf(event.to));
        if (!met && !booked) return true;
        if (met) byMeeting++;
        else byBooks++;
        touch(event);
        return false;
      });
    }
    byRegion += open.length;
    for (const event of open) touch(event);
    start = end;
  }
  households.delete(first);
  return { byMeeting, byBooks, byRegion, households: households.size };
}
