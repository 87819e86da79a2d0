import { registrationYearsAfter, seekersAfter } from './seekers';
import type { TwinFlows } from './twin-flows';
import type { TwinParameters } from './twin-parameters';
import { readyPeople } from './twin-state';
import type { InstitutionState, TwinState } from './twin-state';
import { TWIN_STEP } from './twin-year';

/** Homes that come free and to whom they are let: each channel gets its share, or its whole queue when that is less. */
function letHomes(state: TwinState, now: TwinParameters, flows: TwinFlows): void {
  const occupied = state.homes - state.vacant;
  const lettings = state.vacant / now.lettingWeeks;
  const ready = readyPeople(state);
  const reachable = state.longTermHomeless + now.reachableShare * state.otherHomeless;

  flows.internalMoves = now.internalMoveRatePerYear * occupied * TWIN_STEP;
  flows.evictions = now.evictionRatePerYear * occupied * TWIN_STEP;
  flows.tenanciesEnded = (now.leavingRatePerYear + now.homeLostRatePerYear) * occupied * TWIN_STEP + flows.evictions;
  flows.lettings = lettings;
  flows.lettingsToPermitHolders = Math.min(now.permitHolderShare * lettings, state.permitHolders);
  flows.lettingsToUrgentCases = Math.min(now.urgentShare * lettings, state.urgentCases);
  flows.lettingsToReady = Math.min(now.institutionShare * lettings, ready);
  flows.lettingsToHomeless = Math.min(now.homelessShare * lettings, reachable);
  flows.regularLettings =
    lettings -
    flows.internalMoves -
    flows.lettingsToPermitHolders -
    flows.lettingsToUrgentCases -
    flows.lettingsToReady -
    flows.lettingsToHomeless -
    now.renewalShare * lettings;
  flows.readyLeavingShare =
    (ready > 0 ? flows.lettingsToReady / ready : 0) + now.readyOwnSolutionRatePerYear * TWIN_STEP;
}

/** Moves one institution a week on and gives its drop-out to homelessness. Who is ready keeps the place until a home comes. */
function moveInstitution(institution: InstitutionState, now: TwinParameters, readyLeavingShare: number): number {
  const { keys } = institution;
  const shareToHousing = now[keys.shareToHousing];
  const staysEnded = (Math.max(institution.inside - institution.ready, 0) / now[keys.stayYears]) * TWIN_STEP;
  const endedElsewhere = staysEnded * (1 - shareToHousing);
  const readyLeft = institution.ready * readyLeavingShare;
  const stayed = institution.inside - endedElsewhere - readyLeft;
  const admitted = Math.min(institution.waiting, Math.max(now[keys.places] - stayed, 0));
  const withdrawn = keys.isListLeft ? now.listWithdrawalRatePerYear * institution.waiting : 0;

  institution.ready += staysEnded * shareToHousing - readyLeft;
  institution.waiting += (now[keys.arrivalsPerYear] - withdrawn) * TWIN_STEP - admitted;
  institution.inside = stayed + admitted;
  return keys.hasDropOut ? now.careDropOutShare * endedElsewhere : 0;
}

/** Moves institutions, care for young people and prison. */
function moveReady(state: TwinState, now: TwinParameters, flows: TwinFlows): void {
  flows.careDropOut = 0;
  for (const institution of state.institutions) {
    flows.careDropOut += moveInstitution(institution, now, flows.readyLeavingShare);
  }
  state.youthReady +=
    now.youthLeavingCarePerYear * now.youthReadyShare * TWIN_STEP - state.youthReady * flows.readyLeavingShare;
  state.releaseReady +=
    now.releasesPerYear * now.releaseReadyShare * TWIN_STEP - state.releaseReady * flows.readyLeavingShare;
}

/** Moves homeless people and those placed in a home. */
function moveHomeless(state: TwinState, now: TwinParameters, flows: TwinFlows): void {
  const perYear =
    now.otherHomelessPerYear +
    now.releasesPerYear * now.releaseHomelessShare +
    now.youthLeavingCarePerYear * now.youthHomelessShare;
  flows.placedLost = now.placedLossRatePerYear * state.placed * TWIN_STEP;
  flows.homelessInflow =
    perYear * TWIN_STEP +
    now.evictionHomelessShare * flows.evictions +
    now.placedLossHomelessShare * flows.placedLost +
    flows.careDropOut;

  const longTermHoused = Math.min(flows.lettingsToHomeless * now.longTermLettingShare, state.longTermHomeless);
  const longTermExitRate = now.longTermExitRatePerYear + now.longTermDeathRatePerYear;
  state.otherHomeless +=
    flows.homelessInflow * (1 - now.longTermShare) -
    now.ownExitRatePerYear * state.otherHomeless * TWIN_STEP -
    (flows.lettingsToHomeless - longTermHoused);
  state.longTermHomeless +=
    flows.homelessInflow * now.longTermShare - longTermExitRate * state.longTermHomeless * TWIN_STEP - longTermHoused;
  state.placed +=
    flows.lettingsToReady +
    flows.lettingsToHomeless -
    flows.placedLost -
    now.placedFadeRatePerYear * state.placed * TWIN_STEP;
}

/** Moves the queues of permit holders and urgent cases, the homes, and the observers, which act on nothing. */
function moveQueuesAndHomes(state: TwinState, now: TwinParameters, flows: TwinFlows, programmeHomes: number): void {
  state.permitHolders +=
    now.permitHoldersPerYear * TWIN_STEP -
    flows.lettingsToPermitHolders -
    now.permitHolderOwnSolutionRatePerYear * state.permitHolders * TWIN_STEP;
  state.urgentCases +=
    now.urgentCasesPerYear * TWIN_STEP -
    flows.lettingsToUrgentCases -
    now.urgencyExpiryRatePerYear * state.urgentCases * TWIN_STEP;

  const growth = (now.newHomesPerYear - now.demolitionsPerYear - now.netSalesPerYear) * TWIN_STEP + programmeHomes;
  state.vacant += flows.tenanciesEnded + flows.internalMoves + growth - flows.lettings;
  state.homes += growth;

  const regularPerYear = Math.max(0, flows.regularLettings / TWIN_STEP);
  state.seekers = seekersAfter(state.seekers, regularPerYear, now, TWIN_STEP);
  state.registrationYears = registrationYearsAfter(state.registrationYears, regularPerYear, now, TWIN_STEP);
}

/**
 * One week of the twin, in the order of the model document. `programmeHomes` is what a changed programme delivers this
 * week more than the baseline does.
 */
export function stepTwin(state: TwinState, now: TwinParameters, flows: TwinFlows, programmeHomes: number): void {
  letHomes(state, now, flows);
  moveReady(state, now, flows);
  moveHomeless(state, now, flows);
  moveQueuesAndHomes(state, now, flows, programmeHomes);
}
