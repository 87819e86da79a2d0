/**
 * Who arrives from outside today? (2.3, step 2; T09, T13–T18, T24, T34, T41, P140, P144)
 *
 * Reads the streams and their rates; writes households. Totals of section I are over all sources: what the model itself
 * sends on is part of them, the streams bring the rest.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import type { CauseId } from '../../contract/events';
import type { ParameterId } from '../../contract/parameters';
import { SETTING_INDEX, type Setting } from '../../contract/settings';
import { C, ORIGIN } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { drawTraits, isYoungSingle, youngSingleShare, type Profile } from '../entities/traits';
import { rootKey, type KeySource } from '../random/agent-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { beginSpell, settleHomeless } from './homelessness';
import { queueForPlace } from './institutions';
import { receive } from './permit-holders';
import { leaveCompartment, profileOfCause } from './homeless-origins';
import { isDetainedAtHome, LOSING_DETENTION, startDetention } from './prison';
import { STREAM, type StreamId } from './streams';
import { outsidePrisonDays } from './stays';
import { enterWaiting, newHousehold, recordArrival } from './waiting';
import { turnEighteen } from './youth-care';
import { lvbFlag } from './disabilities';

interface Arrivals {
  readonly stream: StreamId;
  readonly parameter: ParameterId;
  readonly source: KeySource;
  readonly act: (world: World, key: number, ordinal: number) => void;
}

/** Origin of households that arrive on a list for a place. */
interface PlaceArrival {
  readonly list: Setting;
  readonly profile: Profile;
  readonly origin: number;
  readonly cause: CauseId;
}

function arriveOnPlaceList(world: World, key: number, { list, profile, origin, cause }: PlaceArrival): void {
  const row = newHousehold(world, key, profile, world.day);
  const at = world.careers.open(row);
  world.careers.records[at + C.kind] |= origin | lvbFlag(world, key, origin);
  world.careers.records[at + C.regime] = world.day;
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[list];
  recordArrival(world, row, cause);
  queueForPlace(world, row, list, world.day);
  world.touch(row);
}

/** Somebody is detained: in prison, or at home under the lever. */
function detain(world: World, key: number): void {
  const row = newHousehold(world, key, 'DET', world.day);
  const at = world.careers.open(row);
  const { records } = world.careers;
  records[at + C.occasions] += 1 << 24;
  records[at + C.regime] = world.day;
  const length = outsidePrisonDays(world, key, 1, {
    least: LOSING_DETENTION,
    tenants: world.parameters.homeLost * world.region.homes,
    others: world.rate('prisonFirstAdmissions'),
  });
  world.tally.week[WEEKLY_COLUMN.detentions]++;
  const atHome = isDetainedAtHome(world, key, 1, length);
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[atHome ? 'homeDetention' : 'prison'];
  recordArrival(world, row, 'detention');
  startDetention(world, row, length, Math.max(1, length));
  world.touch(row);
}

/** Cause of an arrival of a homeless stream (T24): a number in (0, 1) that runs through the shares of the causes. */
function causeOf(world: World, stream: number, ordinal: number): number {
  return world.draws.uniform(PURPOSE['trait-career'], stream, ordinal);
}

/** Somebody loses every place for a reason outside the social stock (T24). */
function loseEveryPlace(world: World, key: number, cause: number, hidden: boolean): void {
  const profile = profileOfCause(world, cause, hidden);
  const row = newHousehold(world, key, profile, world.day);
  leaveCompartment(world, row, profile);
  const at = world.careers.open(row);
  world.careers.records[at + C.kind] |= ORIGIN.DAK;
  const place = beginSpell(world, row, 'usual', hidden);
  world.careers.records[at + C.regime] = world.day;
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[place];
  recordArrival(world, row, 'became-homeless');
  settleHomeless(world, row);
}

/** Group of a regular seeker: some are in a hurry (spoedzoekers). */
export function seekerGroup(world: World, key: number): 'SPO' | 'REG' {
  return world.draws.uniform(PURPOSE['trait-elapsed'], key, 1) < world.parameters.spoedShare ? 'SPO' : 'REG';
}

/** Streams of people, in the order in which they are taken. */
const ARRIVALS: readonly Arrivals[] = [
  {
    stream: 'seekers',
    parameter: 'newSeekers',
    source: 'seekers',
    act: (world, key) => {
      const group = seekerGroup(world, key);
      const row = enterWaiting(world, { key, group, setting: 'list', since: world.day, atStart: false });
      recordArrival(world, row, 'registration');
    },
  },
  {
    stream: 'urgent',
    parameter: 'newUrgent',
    source: 'urgent',
    act: (world, key) => {
      const row = enterWaiting(world, { key, group: 'URG', setting: 'urgent', since: world.day, atStart: false });
      recordArrival(world, row, 'urgency');
    },
  },
  {
    stream: 'permit-holders',
    parameter: 'permitHouseholds',
    source: 'permit-holders',
    act: (world, key) => {
      recordArrival(world, receive(world, key, world.day), 'permit');
    },
  },
  { stream: 'prison', parameter: 'prisonFirstAdmissions', source: 'prison', act: detain },
  {
    stream: 'passants',
    parameter: 'forensicImpositions',
    source: 'passants',
    act: (world, key) => {
      arriveOnPlaceList(world, key, { list: 'passants', profile: 'TBS', origin: ORIGIN.TBS, cause: 'passant' });
    },
  },
  {
    stream: 'clinic',
    parameter: 'clinicArrivals',
    source: 'clinic',
    act: (world, key) => {
      arriveOnPlaceList(world, key, { list: 'clinicList', profile: 'GGZ', origin: ORIGIN.GGZ, cause: 'clinic' });
    },
  },
  {
    stream: 'protected-living',
    parameter: 'protectedLivingArrivals',
    source: 'protected-living',
    act: (world, key) => {
      const arrival = {
        list: 'protectedLivingList',
        profile: 'BW',
        origin: ORIGIN.BW,
        cause: 'protected-living',
      } as const;
      arriveOnPlaceList(world, key, arrival);
    },
  },
  {
    stream: 'forensic-living',
    parameter: 'forensicLivingArrivals',
    source: 'forensic-living',
    act: (world, key) => {
      const arrival = {
        list: 'forensicLivingList',
        profile: 'TBS',
        origin: ORIGIN.FBW,
        cause: 'forensic-living',
      } as const;
      arriveOnPlaceList(world, key, arrival);
    },
  },
  { stream: 'youth-care', parameter: 'youthLeavingCare', source: 'youth-care', act: turnEighteen },
  {
    stream: 'homeless-visible',
    parameter: 'visibleHomelessEntries',
    source: 'homeless-visible',
    act: (world, key, ordinal) => {
      loseEveryPlace(world, key, causeOf(world, STREAM['homeless-visible'], ordinal), false);
    },
  },
  {
    stream: 'homeless-hidden',
    parameter: 'hiddenHomelessEntries',
    source: 'homeless-hidden',
    act: (world, key, ordinal) => {
      loseEveryPlace(world, key, causeOf(world, STREAM['homeless-hidden'], ordinal), true);
    },
  },
];

/** Share of couples among tenants (P021). @source model-document */
const COUPLES = 0.32;

/** Couples in the stock that part in a year. @unit perYear */
function separationsPerYear(world: World): number {
  return COUPLES * world.region.homes * world.parameters.separation;
}

/**
 * Rate for the next regular seeker: children of tenants who register are part of P140 (T42). They are single and young, so
 * as many of the single and young from outside do not come. @unit perYear
 */
function seekerRate(world: World, rate: number): number {
  const key = rootKey('seekers', world.streams.next(STREAM.seekers));
  if (seekerGroup(world, key) !== 'REG') return rate;
  if (!isYoungSingle(drawTraits(world.draws, 'REG', key, world.year), world.year)) return rate;
  const { spoedShare, childStudies } = world.parameters;
  const alike = rate * (1 - spoedShare) * YOUNG_SINGLES;
  const children = world.ledger.reals[3] * (1 - childStudies);
  return children === 0 ? rate : rate * Math.max(0, 1 - children / alike);
}

/** Share of regular seekers of the age and the kind of children who leave home. */
const YOUNG_SINGLES = youngSingleShare('REG');

/** Effects of levers on the causes of homelessness outside the social stock; sizes are assumptions. @source model-document */
const LONG_CONTRACTS_PREVENT = 0.2;
const EMPLOYER_BEDS_PREVENT = 0.5;
const MOST_EMPLOYER_BEDS = 1500;

/** Share of the entries with one cause that is left under the levers on it (T24; G12a, G18, G19, G30, G33). */
function leftOfCause(world: World, u: number): number {
  const { causePrivateRent, causeBreakUp, causeMigration } = world.parameters;
  if (u < causePrivateRent)
    return (1 - world.lever('privateRentProtection')) * (1 - LONG_CONTRACTS_PREVENT * world.lever('longTermContracts'));
  if (u < causePrivateRent + causeBreakUp) return 1;
  if (u >= causePrivateRent + causeBreakUp + causeMigration) return 1 - world.lever('costSharingReform');
  const beds = (EMPLOYER_BEDS_PREVENT * world.lever('employerHousing')) / MOST_EMPLOYER_BEDS;
  return (1 - beds) * (1 - world.lever('businessSiteHousing'));
}

/** What prevention leaves of the rate for the next arrival of a stream, by the cause drawn for it. */
function keptByPrevention(world: World, stream: number): number {
  return leftOfCause(world, causeOf(world, stream, world.streams.next(stream)));
}

/** Rate of a stream for one of its arrivals: what the stock brings by itself and what levers prevent is taken off. @unit perYear */
function ratePerYear(world: World, { stream, parameter }: Arrivals): number {
  const rate = world.rate(parameter);
  const p = world.parameters;
  switch (stream) {
    case 'seekers':
      return seekerRate(world, rate);
    case 'urgent':
      return Math.max(0, rate - separationsPerYear(world) * p.separationUrgent);
    case 'homeless-hidden': {
      const homeless = 1 - p.separationPrivate - p.separationFamily - p.separationUrgent;
      return Math.max(0, rate - separationsPerYear(world) * homeless) * keptByPrevention(world, STREAM[stream]);
    }
    case 'homeless-visible':
      return rate * keptByPrevention(world, STREAM[stream]);
    default:
      return rate;
  }
}

/** Lets everybody in who arrives today. */
export function arrive(world: World): void {
  for (let i = 0; i < ARRIVALS.length; i++) {
    const arrivals = ARRIVALS[i];
    const stream = STREAM[arrivals.stream];
    while (world.streams.isDue(stream, world.day)) {
      const ordinal = world.streams.take(stream, ratePerYear(world, arrivals));
      if (ordinal >= 0) arrivals.act(world, rootKey(arrivals.source, ordinal), ordinal);
    }
  }
}
