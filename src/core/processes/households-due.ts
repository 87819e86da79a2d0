/**
 * What happens to a household on the day its clock calls? (2.3, step 3)
 *
 * Reads the due cause; hands over to the process that knows it.
 */
import { FIRST_DWELLING, SETTING_INDEX, SETTINGS, settingKind } from '../../contract/settings';
import { C, CAREER } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { World } from '../world';
import { giveNotice, leaveHome } from './departures';
import { DUE } from './due-causes';
import { bear, joinPartner, letChildLeave } from './families';
import { takeFlexInstead } from './flex-homes';
import { endGuidance } from './guidance';
import { endNeed } from './neighbourhood-load';
import { becomeHomeless, becomeHomelessAgain, becomeLongTerm, exitByOwnEffort, moveAround } from './homelessness';
import { endCareStay, loseReadiness } from './institutions';
import { moveIn } from './move-ins';
import { reunite } from './permit-holders';
import { detainTenant, enterPrison, release } from './prison';
import { becomeReady, countDischarge } from './readiness';
import { beginRegime, endRegime } from './regimes';
import { leaveModel } from './relocation';
import { startSearch, startSeniorSearch, stopSearch } from './searches';
import { separate } from './separations';
import { askForBed, dropOutOfShelter, leaveForInstitution } from './shelters';
import { handleSupplyStay, isSupplyPlace } from './supply-stays';
import { needStepFree } from './step-free';
import { scheduleTenant } from './tenancy-clock';
import { endTimeOut, takeTimeOut } from './time-outs';
import { leaveWaiting } from './waiting';

/** A placed household is no longer vulnerable. */
function fade(world: World, row: number): void {
  endRegime(world, row);
  world.careers.records[world.careers.of(row) + C.kind] &= ~CAREER.placed;
  endNeed(world, row);
  beginRegime(world, row);
  scheduleTenant(world, row);
}

function handleStay(world: World, row: number, cause: number): void {
  switch (cause) {
    case DUE.search:
      startSearch(world, row);
      break;
    case DUE.seniorSearch:
      startSeniorSearch(world, row);
      break;
    case DUE.separation:
      separate(world, row);
      break;
    case DUE.givesUp:
      stopSearch(world, row);
      break;
    case DUE.leaves:
      leaveHome(world, row);
      break;
    default:
      handleFamily(world, row, cause);
  }
}

function handleFamily(world: World, row: number, cause: number): void {
  switch (cause) {
    case DUE.birth:
      bear(world, row);
      break;
    case DUE.partnerJoins:
      joinPartner(world, row);
      break;
    case DUE.childLeaves:
      letChildLeave(world, row);
      break;
    case DUE.stepFreeNeed:
      needStepFree(world, row);
      break;
    default:
      handlePlaced(world, row, cause);
  }
}

function handlePlaced(world: World, row: number, cause: number): void {
  switch (cause) {
    case DUE.placedFades:
      fade(world, row);
      break;
    case DUE.guidanceEnds:
      endGuidance(world, row);
      scheduleTenant(world, row);
      break;
    case DUE.reunion:
      reunite(world, row);
      scheduleTenant(world, row);
      break;
    case DUE.detainedAgain:
      if (detainTenant(world, row)) giveNotice(world, row, DUE.homeLost, world.day);
      else scheduleTenant(world, row);
      break;
    case DUE.placedLost:
      if (takeTimeOut(world, row)) scheduleTenant(world, row);
      else giveNotice(world, row, cause, world.day);
      break;
    case DUE.timeOutEnds:
      if (endTimeOut(world, row)) scheduleTenant(world, row);
      else giveNotice(world, row, DUE.placedLost, world.day);
      break;
    default:
      giveNotice(world, row, cause, world.day);
  }
}

function handleWaiting(world: World, row: number, cause: number): void {
  leaveWaiting(world, row, cause === DUE.givesUp ? 'gave-up' : 'urgency-lapsed');
}

/** A stay, a detention or a pause has come to its end. */
function endStay(world: World, row: number): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  if (place === SETTING_INDEX.prison || place === SETTING_INDEX.homeDetention) release(world, row);
  else if (place === SETTING_INDEX.transitional) {
    becomeReady(world, row, 'transitional-end', world.day);
    world.touch(row);
  } else endCareStay(world, row);
}

function leaveReady(world: World, row: number, cause: number): void {
  const isFromCare = settingKind(SETTINGS[world.settingOf(row)]) === 'institution';
  if (isFromCare) countDischarge(world, row, cause === DUE.dropsOut);
  if (cause === DUE.ownSolution) leaveModel(world, row, 'ownArrangement', 'own-solution');
  else becomeHomeless(world, row, 'dropped-out', 'couch');
}

function handleCareer(world: World, row: number, cause: number): void {
  switch (cause) {
    case DUE.stayEnds:
      endStay(world, row);
      break;
    case DUE.readyDay:
      becomeReady(world, row, 'release', world.day);
      world.touch(row);
      break;
    case DUE.ownSolution:
    case DUE.dropsOut:
      leaveReady(world, row, cause);
      break;
    case DUE.readinessLost:
      loseReadiness(world, row);
      break;
    case DUE.withdraws:
      leaveModel(world, row, 'elsewhere', 'withdrawn');
      break;
    case DUE.ownArrangement:
      if (!takeFlexInstead(world, row)) leaveModel(world, row, 'ownArrangement', 'own-arrangement');
      break;
    case DUE.detainedAgain:
      enterPrison(world, row, 'detention-again');
      break;
    default:
      handleHomeless(world, row, cause);
  }
}

function handleHomeless(world: World, row: number, cause: number): void {
  switch (cause) {
    case DUE.ownExit:
      exitByOwnEffort(world, row);
      break;
    case DUE.homelessMove:
      moveAround(world, row);
      break;
    case DUE.shelterDemand:
      askForBed(world, row);
      break;
    case DUE.shelterDropOut:
      dropOutOfShelter(world, row);
      break;
    case DUE.shelterInstitution:
      leaveForInstitution(world, row);
      break;
    case DUE.homelessDeath:
      leaveModel(world, row, 'deceased', 'homeless-death');
      break;
    case DUE.becomesLongTerm:
      becomeLongTerm(world, row);
      break;
    default:
      becomeHomelessAgain(world, row);
  }
}

/** Handles a household that is due today. */
export function handleHousehold(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const cause = records[at + H.clocks] & 0xff;
  const place = records[at + H.place];
  records[at + H.due] = -1;
  if (cause === DUE.movesIn) moveIn(world, row);
  else if (place >= FIRST_DWELLING) handleStay(world, row, cause);
  else if (place === SETTING_INDEX.list || place === SETTING_INDEX.urgent) handleWaiting(world, row, cause);
  else if (isSupplyPlace(place)) handleSupplyStay(world, row, cause);
  else handleCareer(world, row, cause);
}
