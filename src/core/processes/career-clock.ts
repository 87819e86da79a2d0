/**
 * What happens next to somebody who is in an institution, in reception, or without a home? (B.3; T18, T19, T27–T33, T35)
 *
 * Reads place, class and parameters; writes the due day. Risks of a regime are exponential from its first day.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING, SETTING_INDEX, SETTINGS, settingKind, type Setting } from '../../contract/settings';
import { C, CAREER, classOf, HOMELESS_CLASS, NEVER, NO_DAY } from '../entities/careers';
import { birthYearOf, H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';
import { isNonStandard } from './non-standard-places';
import { readyDayInPrison } from './prison';
import { detainedAgainDay, regimeOf } from './regimes';
import { scheduleTenant } from './tenancy-clock';
import { isSupplyPlace, scheduleSupplyStay } from './supply-stays';
import { scheduleWaiting } from './waiting-clock';

const MIDDLE_AGE = 45;
const OLD_AGE = 60;
/** Homelessness from which a short-term spell may become long (T32). @unit years */
const DRIFT_FROM = 0.5;

interface NextEvent {
  day: number;
  cause: number;
}

const next: NextEvent = { day: NEVER, cause: DUE.none };

function offer(day: number, cause: number): void {
  if (day >= next.day) return;
  next.day = day;
  next.cause = cause;
}

/** Offers the day of an exponential risk of the present regime. */
function risk(world: World, row: number, purpose: number, ratePerYear: number, cause: number): void {
  if (ratePerYear <= 0) return;
  const at = world.careers.of(row);
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const threshold = exponentialQuantile(world.draws.uniform(purpose, key, regimeOf(world, at)));
  offer(Math.ceil(world.careers.records[at + C.regime] + (threshold * DAYS_PER_YEAR) / ratePerYear), cause);
}

function readyRisks(world: World, row: number, setting: Setting): void {
  const p = world.parameters;
  risk(world, row, PURPOSE['risk-ready-own'], p.ownSolution, DUE.ownSolution);
  risk(world, row, PURPOSE['risk-ready-lost'], p.readinessLost, DUE.readinessLost);
  if (setting !== 'forensicClinic') risk(world, row, PURPOSE['risk-drop-out'], p.readyDropOut, DUE.dropsOut);
}

function ownExitRate(world: World, homelessClass: number, sheltered: boolean): number {
  const p = world.parameters;
  if (homelessClass === HOMELESS_CLASS.long) return p.exitLongTerm;
  if (sheltered) return p.shelterOwnExit;
  if (homelessClass === HOMELESS_CLASS.episodic) return p.exitEpisodic;
  return homelessClass === HOMELESS_CLASS.hidden ? p.exitHidden : p.exitShortTerm;
}

function deathRate(world: World, row: number): number {
  const p = world.parameters;
  const age = world.year - birthYearOf(world.households.records[row * HOUSEHOLD_WORDS + H.traits]);
  if (age < MIDDLE_AGE) return p.homelessDeathYoung;
  return age < OLD_AGE ? p.homelessDeathMiddle : p.homelessDeathOld;
}

/** Day on which a short-term spell becomes long: the hazard grows with the years of the spell (T32). */
function driftDay(world: World, row: number, at: number): number {
  const rate = world.parameters.longTermDrift;
  const { records } = world.careers;
  if (rate <= 0) return NEVER;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const spell = (records[at + C.occasions] >>> 16) & 0xff;
  const threshold = exponentialQuantile(world.draws.uniform(PURPOSE['risk-drift'], key, spell));
  const years = Math.sqrt(DRIFT_FROM * DRIFT_FROM + (2 * threshold) / rate);
  return Math.ceil(records[at + C.homelessSince] + years * DAYS_PER_YEAR);
}

function outsideRisks(world: World, row: number, setting: Setting, demands: boolean): void {
  const p = world.parameters;
  const move = PURPOSE['risk-homeless-move'];
  const demand = PURPOSE['risk-shelter-demand'];
  if (setting === 'couch') {
    risk(world, row, move, p.couchToStreet + p.couchAndUnconventional, DUE.homelessMove);
    if (!demands) risk(world, row, demand, p.demandCouch, DUE.shelterDemand);
  } else if (setting === 'unconventional') {
    risk(world, row, move, p.unconventionalToStreet + p.couchAndUnconventional, DUE.homelessMove);
    if (!demands) risk(world, row, demand, p.demandUnconventional, DUE.shelterDemand);
  } else {
    risk(world, row, move, p.streetToCouch, DUE.homelessMove);
    if (!demands) risk(world, row, demand, p.demandStreet, DUE.shelterDemand);
  }
}

function homelessRisks(world: World, row: number, at: number, setting: Setting): void {
  const p = world.parameters;
  const kind = world.careers.records[at + C.kind];
  const homelessClass = classOf(kind);
  const sheltered = settingKind(setting) === 'shelter';
  risk(world, row, PURPOSE['risk-own-exit'], ownExitRate(world, homelessClass, sheltered), DUE.ownExit);
  risk(world, row, PURPOSE['risk-homeless-death'], deathRate(world, row), DUE.homelessDeath);
  if (homelessClass === HOMELESS_CLASS.short) offer(driftDay(world, row, at), DUE.becomesLongTerm);
  if (setting === 'transitional') {
    if (world.careers.records[at + C.readySince] === NO_DAY) offer(world.careers.records[at + C.ends], DUE.stayEnds);
  } else if (sheltered) {
    risk(world, row, PURPOSE['risk-shelter-drop-out'], p.shelterDropOut, DUE.shelterDropOut);
    risk(world, row, PURPOSE['risk-shelter-institution'], p.shelterToInstitution, DUE.shelterInstitution);
  } else if (!isNonStandard(world, at)) outsideRisks(world, row, setting, (kind & CAREER.demands) !== 0);
}

function placeRisks(world: World, row: number, at: number, setting: Setting): void {
  const p = world.parameters;
  const records = world.careers.records;
  const isReady = records[at + C.readySince] !== NO_DAY;
  switch (settingKind(setting)) {
    case 'reception':
      risk(world, row, PURPOSE['risk-own-arrangement'], p.permitOwnArrangement, DUE.ownArrangement);
      break;
    case 'list':
      risk(world, row, PURPOSE['risk-withdrawn'], p.listWithdrawal, DUE.withdraws);
      break;
    case 'institution':
      if (setting === 'passants') break;
      if (setting === 'prison') {
        offer(records[at + C.ends], DUE.stayEnds);
        offer(readyDayInPrison(world, row, at), DUE.readyDay);
      } else if (!isReady) offer(records[at + C.ends], DUE.stayEnds);
      else if ((records[at + C.kind] & CAREER.forPlace) === 0) readyRisks(world, row, setting);
      break;
    case 'shelter':
    case 'no-place':
      homelessRisks(world, row, at, setting);
      break;
    default:
      if (isReady) readyRisks(world, row, setting);
      else offer(records[at + C.ends], DUE.gapEnds);
  }
}

function scheduleCareer(world: World, row: number, setting: Setting): void {
  const at = world.careers.of(row);
  next.day = NEVER;
  next.cause = DUE.none;
  placeRisks(world, row, at, setting);
  offer(detainedAgainDay(world, row, at), DUE.detainedAgain);
  world.scheduleHousehold(row, Math.max(next.day, world.day + 1), next.cause);
}

/** Schedules what happens next to a household; nothing while it moves into a home it accepted or is leaving one. */
function scheduleNext(world: World, row: number): void {
  const household = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  if (records[household + H.key] === -1) return;
  if ((records[household + H.status] & (STATUS.reserved | STATUS.inNotice)) !== 0) return;
  const place = records[household + H.place];
  if (place >= FIRST_DWELLING) scheduleTenant(world, row);
  else if (place === SETTING_INDEX.list || place === SETTING_INDEX.urgent) scheduleWaiting(world, row);
  else if (isSupplyPlace(place)) scheduleSupplyStay(world, row);
  else scheduleCareer(world, row, SETTINGS[place]);
}

/** Sets the clocks of everybody whose circumstances have changed since the last call. */
export function setClocks(world: World): void {
  for (let i = 0; i < world.touchedCount; i++) scheduleNext(world, world.touched[i]);
  world.touchedCount = 0;
}
