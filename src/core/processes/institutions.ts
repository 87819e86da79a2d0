/**
 * Who is admitted to clinic and protected living, and where does a stay lead to? (T14–T17; 2.3, step 4)
 *
 * Facilities hold: who is ready stays until there is a place. Reads places, lists and stays; writes moves and readiness.
 */
import type { CauseId } from '../../contract/events';
import type { LeverId } from '../../contract/levers';
import type { ParameterId } from '../../contract/parameters';
import { SETTING_INDEX, SETTINGS, type Setting } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { C, CAREER, NEVER, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { becomeHomeless } from './homelessness';
import { enterPrison } from './prison';
import { becomeReady, countDischarge, endReadiness } from './readiness';
import { regimeOf } from './regimes';
import { leaveModel, relocate } from './relocation';
import { careDays } from './stays';

/** Where a stay leads: `home` waits for a home, `place` for a bed elsewhere; the others go at once. */
type Outcome = 'home' | 'place' | 'prison' | 'couch' | Setting;

interface Institution {
  readonly setting: Setting;
  readonly cause: CauseId;
  readonly queue: number;
  readonly places: ParameterId;
  /** Whether some of its beds may be kept free for a time-out (G04). */
  readonly reserves: boolean;
  /** Lever that sets the places instead, where there is one. */
  readonly lever?: LeverId;
  /** Share of the stays that lead to a home. */
  readonly toHome: ParameterId;
  /** Other outcomes with their share of the stays that do not lead to a home; the last takes what is left. @source model-document */
  readonly others: readonly (readonly [share: number, outcome: Outcome])[];
}

/** The four institutions that hold, in the order in which they are served. */
const INSTITUTIONS: readonly Institution[] = [
  {
    setting: 'forensicClinic',
    cause: 'forensic-clinic',
    queue: QUEUE.forensicClinic,
    places: 'forensicClinicPlaces',
    reserves: false,
    toHome: 'forensicClinicToHome',
    others: [
      [0.8, 'place'],
      [1, 'elsewhere'],
    ],
  },
  {
    setting: 'forensicLiving',
    cause: 'forensic-living',
    queue: QUEUE.forensicLiving,
    places: 'forensicLivingPlaces',
    reserves: true,
    lever: 'protectedForensicPlaces',
    toHome: 'forensicLivingToHome',
    others: [
      [0.4, 'protectedLivingList'],
      [0.3, 'family'],
      [0.2, 'clinicList'],
      [1, 'prison'],
    ],
  },
  {
    setting: 'clinic',
    cause: 'clinic',
    queue: QUEUE.clinic,
    places: 'clinicPlaces',
    reserves: true,
    toHome: 'clinicToHome',
    others: [
      [0.8, 'family'],
      [1, 'protectedLivingList'],
    ],
  },
  {
    setting: 'protectedLiving',
    cause: 'protected-living',
    queue: QUEUE.protectedLiving,
    places: 'protectedLivingPlaces',
    reserves: true,
    toHome: 'protectedLivingToHome',
    others: [
      [0.3, 'nursingHome'],
      [0.25, 'clinicList'],
      [0.25, 'family'],
      [0.125, 'couch'],
      [1, 'deceased'],
    ],
  },
];

/** Queue of a list for a place. */
const QUEUE_OF_LIST: Readonly<Partial<Record<Setting, number>>> = {
  passants: QUEUE.forensicClinic,
  forensicLivingList: QUEUE.forensicLiving,
  clinicList: QUEUE.clinic,
  protectedLivingList: QUEUE.protectedLiving,
};

/** Beds of an institution now, reserved ones among them. */
function bedsOf(world: World, { lever, places }: Institution): number {
  return Math.floor(lever === undefined ? world.rate(places) : world.lever(lever) * world.scale);
}

/** Beds of an institution that are kept free for a time-out (G04). */
function reservedOf(world: World, institution: Institution): number {
  return institution.reserves ? Math.floor(bedsOf(world, institution) * world.lever('fastReadmission')) : 0;
}

/** Beds kept free for a time-out in one institution or in all. */
export function reservedBeds(world: World, setting?: Setting): number {
  let beds = 0;
  for (let i = 0; i < INSTITUTIONS.length; i++)
    if (setting === undefined || INSTITUTIONS[i].setting === setting) beds += reservedOf(world, INSTITUTIONS[i]);
  return beds;
}

/** Puts a household on the list for a place; it waits there from today on. */
export function joinPlaceList(world: World, row: number, list: Setting, cause: CauseId): void {
  relocate(world, row, list, cause);
  queueForPlace(world, row, list, world.day);
  world.touch(row);
}

/** Adds a household that stands on a list to its queue. */
export function queueForPlace(world: World, row: number, list: Setting, since: number): void {
  const queue = QUEUE_OF_LIST[list];
  if (queue !== undefined) world.priority.add(queue, row, world.households, since);
}

/** Daily: fills free beds from the lists, longest waiting first. */
export function admit(world: World): void {
  for (let i = 0; i < INSTITUTIONS.length; i++) {
    const institution = INSTITUTIONS[i];
    const setting = SETTING_INDEX[institution.setting];
    const places = bedsOf(world, institution) - reservedOf(world, institution);
    while (world.tally.stockOf(setting) < places) {
      const row = world.priority.first(institution.queue, world.households, world.day);
      if (row < 0) break;
      admitTo(world, row, institution);
    }
  }
}

function admitTo(world: World, row: number, { setting }: Institution): void {
  relocate(world, row, setting, 'admitted');
  startStay(world, row, setting);
  world.touch(row);
}

function startStay(world: World, row: number, setting: Setting): void {
  const at = world.careers.of(row);
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  world.careers.records[at + C.kind] &= ~CAREER.forPlace;
  world.careers.records[at + C.readySince] = NO_DAY;
  world.careers.records[at + C.ends] = world.day + careDays(world, setting, key, regimeOf(world, at));
}

function outcomeOf(world: World, institution: Institution, u: number): Outcome {
  const toHome = world.parameters[institution.toHome];
  if (u < toHome) return 'home';
  const left = (u - toHome) / (1 - toHome);
  let running = 0;
  for (const [share, outcome] of institution.others) {
    running += share;
    if (left < running) return outcome;
  }
  return institution.others[institution.others.length - 1][1];
}

/** A stay in an institution that holds has come to its end. */
export function endCareStay(world: World, row: number): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  const institution = INSTITUTIONS.find(({ setting }) => SETTING_INDEX[setting] === place);
  if (institution === undefined) throw new Error(`No stay ends in ${SETTINGS[place]}`);
  const at = world.careers.of(row);
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const u = world.draws.uniform(PURPOSE['outcome-stay'], key, regimeOf(world, at));
  world.careers.records[at + C.ends] = NEVER;
  follow(world, row, outcomeOf(world, institution, u), institution.cause);
}

function follow(world: World, row: number, outcome: Outcome, cause: CauseId): void {
  switch (outcome) {
    case 'home':
      becomeReady(world, row, cause, world.day);
      world.touch(row);
      break;
    case 'place':
      waitForPlace(world, row);
      break;
    case 'prison':
      countDischarge(world, row, false);
      enterPrison(world, row, 'detention-again');
      break;
    case 'couch':
      countDischarge(world, row, true);
      becomeHomeless(world, row, cause, 'couch');
      break;
    case 'clinicList':
    case 'protectedLivingList':
      joinPlaceList(world, row, outcome, cause);
      break;
    default:
      countDischarge(world, row, false);
      leaveModel(world, row, outcome, cause);
  }
}

/** Ready for forensic protected living: the bed in the clinic stays blocked until there is a place. */
function waitForPlace(world: World, row: number): void {
  const at = world.careers.of(row);
  world.careers.records[at + C.kind] |= CAREER.forPlace;
  world.careers.records[at + C.readySince] = world.day;
  world.priority.add(QUEUE.forensicLiving, row, world.households, world.day);
  world.touch(row);
}

/** A ready person is no longer ready: a new stay begins in the same bed, or the place without a bed is left (T19). */
export function loseReadiness(world: World, row: number): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  const setting = SETTINGS[place];
  if (INSTITUTIONS.some((institution) => institution.setting === setting) || setting === 'transitional') {
    endReadiness(world, row, 'readiness-lost');
    startStay(world, row, setting);
    world.touch(row);
  } else if (setting === 'youthCare') joinPlaceList(world, row, 'protectedLivingList', 'readiness-lost');
  else leaveModel(world, row, 'family', 'readiness-lost');
}
