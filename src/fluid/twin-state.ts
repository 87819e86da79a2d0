import { INSTITUTION_KEYS } from './institution-keys';
import type { InstitutionKeys } from './institution-keys';
import type { TwinParameters } from './twin-parameters';

/** People of one institution. */
export interface InstitutionState {
  readonly keys: InstitutionKeys;
  /** All who live there, the ready ones included. @unit persons */
  inside: number;
  /** Ready to leave, waiting for a home; they keep their place. @unit persons */
  ready: number;
  /** Waiting for a place. @unit persons */
  waiting: number;
}

/** In the order of the model document: protected living, mental-health clinic, forensic living, forensic clinic. */
type Institutions = readonly [InstitutionState, InstitutionState, InstitutionState, InstitutionState];

/** Every stock of the twin; the short names of the model document stand in brackets. */
export interface TwinState {
  /** Social homes (`S`). @unit homes */
  homes: number;
  /** Homes between notice and moving in (`V`). @unit homes */
  vacant: number;
  /** Permit holders waiting (`STA`). @unit households */
  permitHolders: number;
  /** Urgent cases waiting (`URG`). @unit households */
  urgentCases: number;
  /** Visible homeless adults outside the long-term class (`HT`). @unit persons */
  otherHomeless: number;
  /** Visible homeless adults of the long-term class (`HC`). @unit persons */
  longTermHomeless: number;
  /** Placed vulnerable households (`PL`). @unit households */
  placed: number;
  /** Institutions with places (`I`, `U`, `W`). */
  readonly institutions: Institutions;
  /** Young people in care who are ready (`U['jzv']`). @unit persons */
  youthReady: number;
  /** Detainees who are ready (`U['pri']`). @unit persons */
  releaseReady: number;
  /** Observed: active outsider seekers. @unit households */
  seekers: number;
  /** Observed: registration of those served first come, first served. @unit years */
  registrationYears: number;
}

function fillInstitution(keys: InstitutionKeys, parameters: TwinParameters): InstitutionState {
  return {
    keys,
    inside: parameters[keys.places],
    ready: parameters[keys.readyAtStart],
    waiting: parameters[keys.waitingAtStart],
  };
}

/** The stocks on 1 January 2025: every place in an institution is taken. */
export function createTwinState(parameters: TwinParameters): TwinState {
  return {
    homes: parameters.homesAtStart,
    vacant: parameters.vacantShareAtStart * parameters.homesAtStart,
    permitHolders: parameters.permitHoldersAtStart,
    urgentCases: parameters.urgentCasesAtStart,
    otherHomeless: parameters.otherHomelessAtStart,
    longTermHomeless: parameters.longTermHomelessAtStart,
    placed: parameters.placedAtStart,
    institutions: [
      fillInstitution(INSTITUTION_KEYS.protectedLiving, parameters),
      fillInstitution(INSTITUTION_KEYS.mentalHealthClinic, parameters),
      fillInstitution(INSTITUTION_KEYS.forensicLiving, parameters),
      fillInstitution(INSTITUTION_KEYS.forensicClinic, parameters),
    ],
    youthReady: parameters.youthReadyAtStart,
    releaseReady: parameters.releaseReadyAtStart,
    seekers: parameters.seekersAtStart,
    registrationYears: parameters.registrationYearsAtStart,
  };
}

/** Everybody who is ready to leave an institution, care for young people or prison (`Ut`). @unit persons */
export function readyPeople(state: TwinState): number {
  let ready = 0;
  for (const institution of state.institutions) ready += institution.ready;
  return ready + state.youthReady + state.releaseReady;
}
