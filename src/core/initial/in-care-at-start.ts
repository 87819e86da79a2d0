/**
 * Who is in prison, clinic, protected living and youth care on the first day, and who waits for a place? (2.5; I.3)
 *
 * Institutions are full where there is a list. Reads the stocks of section I; writes households with stays under way.
 */
import type { ParameterId } from '../../contract/parameters';
import { SETTING_INDEX, type Setting } from '../../contract/settings';
import { C, NEVER, ORIGIN, type Origin, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { Profile } from '../entities/traits';
import { lvbFlag } from '../processes/disabilities';
import { queueForPlace } from '../processes/institutions';
import { startDetention } from '../processes/prison';
import { becomeReady } from '../processes/readiness';
import { prisonStayAtStart, residualCareDays } from '../processes/stays';
import { newHousehold, recordAtStart } from '../processes/waiting';
import { rootKey } from '../random/agent-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Mean days a ready person has waited at the start; the equilibrium of letting and own solution. @unit days @source model-document */
const READY_DAYS = 180;

/** Mean days on a list for a place at the start. @unit days @source model-document */
const LIST_DAYS = 200;

/** Prisoners a day: admissions times the mean stay of T10. @source model-document */
const PRISONERS = 230;

interface CareStock {
  readonly setting: Setting;
  readonly profile: Profile;
  readonly origin: Origin;
  /** Places, all taken. */
  readonly places?: ParameterId;
  readonly ready: ParameterId;
}

const CARE: readonly CareStock[] = [
  {
    setting: 'forensicClinic',
    profile: 'TBS',
    origin: 'TBS',
    places: 'forensicClinicPlaces',
    ready: 'readyForensicClinicAtStart',
  },
  {
    setting: 'forensicLiving',
    profile: 'TBS',
    origin: 'FBW',
    places: 'forensicLivingPlaces',
    ready: 'readyForensicLivingAtStart',
  },
  { setting: 'clinic', profile: 'GGZ', origin: 'GGZ', places: 'clinicPlaces', ready: 'readyClinicAtStart' },
  {
    setting: 'protectedLiving',
    profile: 'BW',
    origin: 'BW',
    places: 'protectedLivingPlaces',
    ready: 'readyProtectedLivingAtStart',
  },
  { setting: 'youthCare', profile: 'JZ', origin: 'JZ', ready: 'readyYouthCareAtStart' },
  { setting: 'temporaryRoof', profile: 'DET', origin: 'DET', ready: 'readyDetaineesAtStart' },
];

const LISTS: readonly {
  readonly setting: Setting;
  readonly profile: Profile;
  readonly origin: Origin;
  readonly stock: ParameterId;
}[] = [
  { setting: 'passants', profile: 'TBS', origin: 'TBS', stock: 'passantsAtStart' },
  { setting: 'forensicLivingList', profile: 'TBS', origin: 'FBW', stock: 'forensicLivingListAtStart' },
  { setting: 'clinicList', profile: 'GGZ', origin: 'GGZ', stock: 'clinicListAtStart' },
  { setting: 'protectedLivingList', profile: 'BW', origin: 'BW', stock: 'protectedLivingListAtStart' },
];

/** Gives the households of the start numbers of their own. */
class Numbers {
  private n = 0;
  next(): number {
    return rootKey('in-care-at-start', this.n++);
  }
}

interface Someone {
  readonly key: number;
  readonly setting: Setting;
  readonly profile: Profile;
  readonly origin: Origin;
  readonly since: number;
}

/** A household that is somewhere on the first day; its clock is set afterwards. */
function place(world: World, { key, setting, profile, origin, since }: Someone): number {
  const row = newHousehold(world, key, profile, since);
  const at = world.careers.open(row);
  world.careers.records[at + C.kind] |= ORIGIN[origin] | lvbFlag(world, key, ORIGIN[origin]);
  world.careers.records[at + C.regime] = 0;
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[setting];
  recordAtStart(world, row);
  return row;
}

function elapsed(world: World, key: number, meanDays: number): number {
  return Math.round(2 * meanDays * world.draws.uniform(PURPOSE['trait-elapsed'], key, 2));
}

function fillCare(world: World, numbers: Numbers, { places, ready, ...stock }: CareStock): void {
  const all = places === undefined ? 0 : Math.floor(world.parameters[places]);
  const readyCount = Math.min(Math.round(world.parameters[ready]), places === undefined ? Infinity : all);
  for (let n = 0; n < Math.max(all, readyCount); n++) {
    const key = numbers.next();
    const row = place(world, { ...stock, key, since: 0 });
    const at = world.careers.of(row);
    world.careers.records[at + C.ends] = NEVER;
    if (n < readyCount) {
      const since = -elapsed(world, key, READY_DAYS);
      world.careers.records[at + C.released] = stock.setting === 'temporaryRoof' ? since : NO_DAY;
      becomeReady(world, row, 'start', since);
    } else world.careers.records[at + C.ends] = residualCareDays(world, stock.setting, key);
    world.touch(row);
  }
}

function fillLists(world: World, numbers: Numbers): void {
  for (const { stock, ...list } of LISTS)
    for (let n = Math.round(world.parameters[stock]); n > 0; n--) {
      const key = numbers.next();
      const since = -elapsed(world, key, LIST_DAYS);
      const row = place(world, { ...list, key, since });
      queueForPlace(world, row, list.setting, since);
      world.touch(row);
    }
}

function fillPrison(world: World, numbers: Numbers): void {
  const share = world.parameters.prisonFirstAdmissions / FIRST_ADMISSIONS;
  const count = Math.round(PRISONERS * share);
  for (let n = 0; n < count; n++) {
    const key = numbers.next();
    const stay = prisonStayAtStart(world, key);
    const row = place(world, {
      key,
      setting: 'prison',
      profile: 'DET',
      origin: 'DET',
      since: Math.round(stay.left - stay.length),
    });
    world.careers.records[world.careers.of(row) + C.occasions] += 1 << 24;
    startDetention(world, row, Math.round(stay.length), stay.left);
    world.touch(row);
  }
}

/** Admissions of the demo region that belong to the prisoners above. @source model-document */
const FIRST_ADMISSIONS = 755;

/** Fills institutions and their lists. */
export function fillInstitutions(world: World): void {
  const numbers = new Numbers();
  for (const stock of CARE) fillCare(world, numbers, stock);
  fillLists(world, numbers);
  fillPrison(world, numbers);
}
