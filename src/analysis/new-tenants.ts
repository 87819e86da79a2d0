import { FIRST_CHANNEL_CAUSE } from '../contract/events';
import { CHANNELS, DISPLAY_GROUP_OF_CHANNEL, DISPLAY_GROUPS } from '../contract/households';
import { FIRST_DWELLING, settingKind, settingOfPlace, type SettingKind } from '../contract/settings';
import type { PeopleTable, PlacesTable } from '../contract/tables';
import { kindsOf, scanEvents, type DaySpan, type ScannedEvent } from './scan-events';

/** The log of a run with the tables its lines point into. */
export interface LettingLog {
  /** `EVENT_WORDS` words an event, from the first day on. */
  readonly events: Uint32Array;
  /** Row in `people` of the household of each event, −1 where it has none. */
  readonly eventPersons: Int32Array;
  readonly places: PlacesTable;
  readonly people: PeopleTable;
}

/** Where a new tenant lived before: another social home, near or far, or what kind of place. */
export const ORIGINS = [
  'neighbourhood',
  'municipality',
  'region',
  'list',
  'institution',
  'reception',
  'homeless',
  'otherHome',
] as const;
/** Where a new tenant lived before. */
export type Origin = (typeof ORIGINS)[number];

const ORIGIN_OF_KIND: Readonly<Partial<Record<SettingKind, Origin>>> = {
  list: 'list',
  institution: 'institution',
  reception: 'reception',
  shelter: 'homeless',
  'no-place': 'homeless',
};

/** Who got a home in a neighbourhood. */
export interface NewTenants {
  readonly lettings: number;
  /** By shown group of the channel, in the order of `DISPLAY_GROUPS`. */
  readonly byGroup: readonly number[];
  /** In the order of `ORIGINS`. */
  readonly byOrigin: readonly number[];
  /** Lettings by registration time or lottery to who had no social home, and their registration times together. */
  readonly regular: number;
  /** @unit days */
  readonly registrationDays: number;
}

const LET = kindsOf(['dwelling-let']);
const GROUP_OF_CHANNEL = CHANNELS.map((channel) => DISPLAY_GROUPS.indexOf(DISPLAY_GROUP_OF_CHANNEL[channel]));
const LOTTERY = CHANNELS.indexOf('LOT');
const REGULAR = CHANNELS.indexOf('REG');

interface Tally {
  lettings: number;
  readonly byGroup: number[];
  readonly byOrigin: number[];
  regular: number;
  registrationDays: number;
}

function originOf({ neighbourhood, municipality }: PlacesTable, from: number, to: number): Origin {
  if (from < FIRST_DWELLING) return ORIGIN_OF_KIND[settingKind(settingOfPlace(from))] ?? 'otherHome';
  const [old, home] = [from - FIRST_DWELLING, to - FIRST_DWELLING];
  if (neighbourhood[old] === neighbourhood[home]) return 'neighbourhood';
  return municipality[old] === municipality[home] ? 'municipality' : 'region';
}

function add(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

/** Who got a social home in each neighbourhood in some days, whole days of the log. */
export function newTenants(log: LettingLog, neighbourhoods: number, span: DaySpan): readonly NewTenants[] {
  const tallies = Array.from({ length: neighbourhoods }, (): Tally => ({
    lettings: 0,
    byGroup: DISPLAY_GROUPS.map(() => 0),
    byOrigin: ORIGINS.map(() => 0),
    regular: 0,
    registrationDays: 0,
  }));
  scanEvents(log.events, { ...span, kinds: LET }, ({ index, day, cause, from, to }: ScannedEvent) => {
    const tally = tallies[log.places.neighbourhood[to - FIRST_DWELLING] ?? 0];
    if (tally === undefined) return;
    const channel = cause - FIRST_CHANNEL_CAUSE;
    tally.lettings++;
    add(tally.byGroup, GROUP_OF_CHANNEL[channel] ?? 0);
    add(tally.byOrigin, ORIGINS.indexOf(originOf(log.places, from, to)));
    if (from >= FIRST_DWELLING || (channel !== LOTTERY && channel !== REGULAR)) return;
    tally.regular++;
    tally.registrationDays += day - (log.people.registrationDay[log.eventPersons[index] ?? 0] ?? 0);
  });
  return tallies;
}
