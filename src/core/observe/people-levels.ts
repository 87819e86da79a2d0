import { DAYS_PER_WEEK } from '../../contract/calendar';
import { WEEKLY_COLUMN, type WeeklyColumn } from '../../contract/counts';
import { SEEN_BY_REGISTER, SEEN_OVERDUE } from '../../contract/register';
import { SETTING_INDEX, SETTINGS, type Setting } from '../../contract/settings';
import { C, CAREER, CAREER_WORDS, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, personsOf } from '../entities/households';
import { NOWHERE, placesOfCareers } from '../entities/places-of-careers';
import { termDays } from '../processes/municipal-tasks';
import { reservedBeds } from '../processes/institutions';
import { inView } from '../processes/monitoring';
import { isNonStandard } from '../processes/non-standard-places';
import { isDetainedTenant } from '../processes/prison';
import { LONGEST_READY } from '../processes/readiness';
import { isHomelessPlace } from '../processes/regimes';
import { timeOuts } from '../processes/time-outs';
import type { World } from '../world';

/** Days without a home after which it is long (H.1, C1), and on the street (C2). @unit days */
const LONG_SPELL = 90;
const FORTNIGHT = 14;

const VISIBLE_BY_PLACE = Float64Array.from(SETTINGS, (setting) => SEEN_BY_REGISTER[setting] ?? 0);

/** Column of the ready people of a place. */
const READY: Readonly<Partial<Record<Setting, WeeklyColumn>>> = {
  forensicClinic: 'readyForensicClinicLevel',
  forensicLiving: 'readyForensicLivingLevel',
  clinic: 'readyClinicLevel',
  protectedLiving: 'readyProtectedLivingLevel',
  youthCare: 'readyYouthCareLevel',
  prison: 'readyDetaineesLevel',
  temporaryRoof: 'readyDetaineesLevel',
  transitional: 'readyTransitionalLevel',
};

const READY_COLUMN = Int32Array.from(SETTINGS, (setting) => {
  const column = READY[setting];
  return column === undefined ? -1 : WEEKLY_COLUMN[column];
});

/** Places that hold a bed for who is ready; waiting too long there counts as homeless (B.1). */
const HOLDS = Uint8Array.from(SETTINGS, (setting) =>
  Number(['clinic', 'protectedLiving', 'forensicLiving', 'transitional'].includes(setting)),
);

/** Writes the levels of the week about people in institutions, in reception and without a home (H.2, I08, I12, I15, I18). */
export function writePeopleLevels(world: World): void {
  const { careers, households, tally, day } = world;
  const week = tally.week;
  let registered = 0;
  const places = placesOfCareers(careers, households);
  for (let career = 0; career < careers.count; career++) {
    const place = places[career];
    if (place === NOWHERE) continue;
    const at = career * CAREER_WORDS;
    if ((careers.records[at + C.kind] & CAREER.placed) !== 0) {
      week[WEEKLY_COLUMN.placedVulnerableLevel]++;
      countTenant(world, at);
      continue;
    }
    if (place >= SETTINGS.length) {
      countTenant(world, at);
      continue;
    }
    const household = careers.records[at + C.row] * HOUSEHOLD_WORDS;
    const persons = personsOf(households.records[household + H.traits]);
    if (isHomelessPlace(place)) {
      registered += writeHomeless(world, at, place, persons);
      continue;
    }
    registered += writeReady(world, at, place, persons);
    const waits = place === SETTING_INDEX.reception || place === SETTING_INDEX.emergencyReception;
    if (waits && day - households.records[household + H.registered] > termDays(world))
      week[WEEKLY_COLUMN.permitOverTermLevel] += persons;
  }
  week[WEEKLY_COLUMN.registeredHomelessLevel] = Math.round(registered);
  week[WEEKLY_COLUMN.receptionPersonsLevel] = tally.personsIn[SETTING_INDEX.reception];
  week[WEEKLY_COLUMN.emergencyPersonsLevel] = tally.personsIn[SETTING_INDEX.emergencyReception];
  week[WEEKLY_COLUMN.bridgingPersonsLevel] = tally.personsIn[SETTING_INDEX.bridging];
  week[WEEKLY_COLUMN.homeDetentionDays] += tally.stockOf(SETTING_INDEX.homeDetention) * DAYS_PER_WEEK;
  week[WEEKLY_COLUMN.stepFreeMetLevel] = world.stepFree.living(true);
  week[WEEKLY_COLUMN.stepFreeUnmetLevel] = world.stepFree.living(false);
  week[WEEKLY_COLUMN.timeOutsLevel] = timeOuts(world);
  week[WEEKLY_COLUMN.reservedClinicLevel] = reservedBeds(world, 'clinic');
  week[WEEKLY_COLUMN.reservedProtectedLivingLevel] = reservedBeds(world, 'protectedLiving');
  week[WEEKLY_COLUMN.reservedForensicLivingLevel] = reservedBeds(world, 'forensicLiving');
  week[WEEKLY_COLUMN.guidanceQuarterSlotsLevel] = world.guidanceQuarters;
}

/** Counts a tenant who is somewhere else and keeps the home. */
function countTenant(world: World, at: number): void {
  if (isDetainedTenant(world, at)) world.tally.week[WEEKLY_COLUMN.detainedTenantsLevel]++;
}

/** Counts a household without a home; answers how much of it registers see. */
function writeHomeless(world: World, at: number, place: number, persons: number): number {
  const { careers, households, day } = world;
  const week = world.tally.week;
  const entered = households.records[careers.records[at + C.row] * HOUSEHOLD_WORDS + H.entered];
  week[WEEKLY_COLUMN.homelessPersonsLevel] += persons;
  if (isNonStandard(world, at)) week[WEEKLY_COLUMN.nonStandardPersonsLevel] += persons;
  if (day - careers.records[at + C.homelessSince] > LONG_SPELL) week[WEEKLY_COLUMN.longHomelessLevel] += persons;
  const onStreet = place === SETTING_INDEX.street && day - entered > FORTNIGHT;
  if (onStreet) week[WEEKLY_COLUMN.roughOverFortnightLevel] += persons;
  return inView(world, VISIBLE_BY_PLACE[place]);
}

/** Counts somebody who is ready for a home; answers how much of the household registers see. */
function writeReady(world: World, at: number, place: number, persons: number): number {
  const { careers, day } = world;
  const week = world.tally.week;
  const since = careers.records[at + C.readySince];
  if (since === NO_DAY || READY_COLUMN[place] < 0 || (careers.records[at + C.kind] & CAREER.forPlace) !== 0) return 0;
  week[READY_COLUMN[place]]++;
  if (day - since <= LONGEST_READY) return 0;
  week[WEEKLY_COLUMN.readyOverQuarterLevel]++;
  if (HOLDS[place] === 0) return 0;
  week[WEEKLY_COLUMN.overdueLevel]++;
  week[WEEKLY_COLUMN.homelessPersonsLevel] += persons;
  week[WEEKLY_COLUMN.longHomelessLevel] += day - since > LONGEST_READY + LONG_SPELL ? persons : 0;
  return inView(world, SEEN_OVERDUE);
}
