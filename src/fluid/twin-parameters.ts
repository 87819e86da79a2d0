/** Institutions with places, in the order of the twin: protected living, mental-health clinic, forensic living, forensic clinic. */
export type InstitutionName = 'protectedLiving' | 'mentalHealthClinic' | 'forensicLiving' | 'forensicClinic';

/** What the twin knows of one institution; `inst[i]` of the model document, in its order. */
export interface InstitutionParameters {
  /** Places; all are taken at the start. @unit persons */
  readonly places: number;
  /** Mean stay until ready to leave. @unit years */
  readonly stayYears: number;
  /** People who come to the waiting list. @unit persons per year */
  readonly arrivalsPerYear: number;
  /** Of those whose stay ends, who need a home of their own. @unit share */
  readonly shareToHousing: number;
  /** Residents who are ready and wait for a home on 1 January 2025. @unit persons */
  readonly readyAtStart: number;
  /** People waiting for a place on 1 January 2025. @unit persons */
  readonly waitingAtStart: number;
}

/** One quantity of an institution. */
type InstitutionQuantity = Capitalize<keyof InstitutionParameters>;

/** Every quantity of every institution under one name, as `protectedLivingPlaces`. */
type InstitutionTable = Readonly<Record<`${InstitutionName}${InstitutionQuantity}`, number>>;

/**
 * The numbers of the twin for the demo region, `DEF` of the model document, whose short name stands in brackets.
 * Names that end in `AtStart` are stocks on 1 January 2025 and cannot change on a later date.
 */
export interface TwinParameters extends InstitutionTable {
  /** Social homes (`S0`). @unit homes */
  readonly homesAtStart: number;
  /** Homes between notice and moving in, of all (.0115). @unit share */
  readonly vacantShareAtStart: number;
  /** Homes delivered (`new`). @unit homes per year */
  readonly newHomesPerYear: number;
  /** Homes demolished, taken from vacant stock (`demo`). @unit homes per year */
  readonly demolitionsPerYear: number;
  /** Sales and reclassifications less acquisitions (`sale`). @unit homes per year */
  readonly netSalesPerYear: number;
  /** Moves from one social home to another (`h_int`). @unit per occupied home per year */
  readonly internalMoveRatePerYear: number;
  /** Tenancies ended by death, care, purchase, private rent or another region (`h_out`). @unit per occupied home per year */
  readonly leavingRatePerYear: number;
  /** Evictions (`h_evict`). @unit per occupied home per year */
  readonly evictionRatePerYear: number;
  /** Homes lost in detention or relapse (`h_lost`). @unit per occupied home per year */
  readonly homeLostRatePerYear: number;
  /** From notice to moving in (`t_let`). @unit weeks */
  readonly lettingWeeks: number;

  /** Lettings for permit holders (`qSTA`). @unit share */
  readonly permitHolderShare: number;
  /** Lettings for people ready to leave an institution (`qUIT`). @unit share */
  readonly institutionShare: number;
  /** Lettings for homeless people (`qDAK`). @unit share */
  readonly homelessShare: number;
  /** Lettings for urgent cases (`qURG`). @unit share */
  readonly urgentShare: number;
  /** Lettings for tenants of homes to be demolished (`qREN`). @unit share */
  readonly renewalShare: number;

  /** Permit holders to house (`sta_in`). @unit households per year */
  readonly permitHoldersPerYear: number;
  /** Permit holders waiting in reception (`sta0`). @unit households */
  readonly permitHoldersAtStart: number;
  /** Waiting permit holders who arrange a home themselves (`sta_else`). @unit per household per year */
  readonly permitHolderOwnSolutionRatePerYear: number;
  /** New urgent cases (`urg_in`). @unit households per year */
  readonly urgentCasesPerYear: number;
  /** Urgent cases waiting (150). @unit households */
  readonly urgentCasesAtStart: number;
  /** Urgencies that run out (`urg_exp`). @unit per household per year */
  readonly urgencyExpiryRatePerYear: number;

  /** Young people who leave care at eighteen (`jzv`). @unit persons per year */
  readonly youthLeavingCarePerYear: number;
  /** Of these, who need a home of their own (`jzv_rdy`). @unit share */
  readonly youthReadyShare: number;
  /** Of these, who become homeless (`jzv_hom`). @unit share */
  readonly youthHomelessShare: number;
  /** Young people in care who are ready and wait (25). @unit persons */
  readonly youthReadyAtStart: number;
  /** Releases from prison (`pri`). @unit persons per year */
  readonly releasesPerYear: number;
  /** Releases with mediation towards a home (`pri_rdy`). @unit share */
  readonly releaseReadyShare: number;
  /** Releases to homelessness (`pri_hom`). @unit share */
  readonly releaseHomelessShare: number;
  /** Detainees who are ready and wait (25). @unit persons */
  readonly releaseReadyAtStart: number;
  /** Ready people who find a home themselves (`own`). @unit per person per year */
  readonly readyOwnSolutionRatePerYear: number;
  /** Withdrawals from the lists for a place, the forensic clinic excepted (`ren`). @unit per person per year */
  readonly listWithdrawalRatePerYear: number;
  /** Drop-out to homelessness of those not bound for a home, protected living and mental-health clinic (.05). @unit share */
  readonly careDropOutShare: number;

  /** Visible entry to homelessness from other causes (`hom_other`). @unit persons per year */
  readonly otherHomelessPerYear: number;
  /** Evictions that end in homelessness (`ev_hom`). @unit share */
  readonly evictionHomelessShare: number;
  /** Entrants who belong to the long-term class (`chron`). @unit share */
  readonly longTermShare: number;
  /** Own exit of the other classes (`xT`). @unit per person per year */
  readonly ownExitRatePerYear: number;
  /** Own exit of the long-term class (`xC`). @unit per person per year */
  readonly longTermExitRatePerYear: number;
  /** Deaths in the long-term class (`dC`). @unit per person per year */
  readonly longTermDeathRatePerYear: number;
  /** Lettings to homeless people that go to the long-term class (`dakC`). @unit share */
  readonly longTermLettingShare: number;
  /** Homeless people of the other classes who can be reached by a letting (.15). @unit share */
  readonly reachableShare: number;
  /** Visible homeless adults of the other classes (560). @unit persons */
  readonly otherHomelessAtStart: number;
  /** Visible homeless adults of the long-term class (360). @unit persons */
  readonly longTermHomelessAtStart: number;
  /** Placed vulnerable households that lose their home (`loss`). @unit per household per year */
  readonly placedLossRatePerYear: number;
  /** Of these, who become homeless (.7). @unit share */
  readonly placedLossHomelessShare: number;
  /** Placed households no longer vulnerable (`fade`). @unit per household per year */
  readonly placedFadeRatePerYear: number;
  /** Placed vulnerable households (1,500). @unit households */
  readonly placedAtStart: number;

  /** Observed only: active outsider seekers who register. @unit households per year */
  readonly seekersPerYear: number;
  /** Observed only: active seekers who stop. @unit per household per year */
  readonly seekerLeavingRatePerYear: number;
  /** Observed only: active outsider seekers. @unit households */
  readonly seekersAtStart: number;
  /** Observed only: registration of those served first come, first served. @unit years */
  readonly registrationYearsAtStart: number;
}

/** Name of a number of the twin. */
export type TwinParameterName = keyof TwinParameters;

/**
 * Name of a number that can change on a date. The seekers' stream is left out: the age of the list then depends on
 * who registered years before, which the observer does not remember.
 */
export type ChangeableParameter = Exclude<
  TwinParameterName,
  `${string}AtStart` | 'seekersPerYear' | 'seekerLeavingRatePerYear'
>;

/** The baseline of the demo region from 1 January 2025. Rows in brackets are those of the model document. */
export const TWIN_DEFAULTS: TwinParameters = {
  /** @source model-document, P004, grade C */
  homesAtStart: 60000,
  /** @source model-document, J.4, grade C */
  vacantShareAtStart: 0.0115,
  /** @source parliament-supply, P190, grade B */
  newHomesPerYear: 500,
  /** @source parliament-supply, P192, grade B */
  demolitionsPerYear: 180,
  /** @source parliament-supply, P192: 85 sold, 80 acquired, 100 reclassified, grade B */
  netSalesPerYear: 105,
  /** @source cbs-chains, P025, grade B */
  internalMoveRatePerYear: 0.022,
  /** @source model-document, P022–P024, grade C */
  leavingRatePerYear: 0.045,
  /** @source evictions, T06, grade B */
  evictionRatePerYear: 0.00055,
  /** @source model-document, T07, grade C */
  homeLostRatePerYear: 0.00045,
  /** @source model-document, P164: 30 days of notice and 33 of letting, grade C */
  lettingWeeks: 9,

  /** @source coa-permits, P160, grade B */
  permitHolderShare: 0.06,
  /** @source corporation-report, P160, grade B */
  institutionShare: 0.047,
  /** @source corporation-report, P160, grade B */
  homelessShare: 0.035,
  /** @source corporation-report, P160, grade B */
  urgentShare: 0.07,
  /** @source corporation-report, P160, grade B */
  renewalShare: 0.018,

  /** @source coa-permits, P120, grade B */
  permitHoldersPerYear: 353.5,
  /** @source coa-permits, P122, grade A */
  permitHoldersAtStart: 226.8,
  /** @source coa-permits, P127, grade C */
  permitHolderOwnSolutionRatePerYear: 0.5,
  /** @source model-document, P144, grade C */
  urgentCasesPerYear: 330,
  /** @source model-document, J.4, grade C */
  urgentCasesAtStart: 150,
  /** @source model-document, P144, grade C */
  urgencyExpiryRatePerYear: 0.25,

  /** @source advice-2021, P069, grade B */
  youthLeavingCarePerYear: 92,
  /** @source model-document, T18, grade C */
  youthReadyShare: 0.35,
  /** @source model-document, P070, grade C */
  youthHomelessShare: 0.12,
  /** @source model-document, P072, grade C */
  youthReadyAtStart: 25,
  /** @source advice-2021, P050, grade B */
  releasesPerYear: 833,
  /** @source model-document, T12, grade C */
  releaseReadyShare: 0.07,
  /** @source advice-2021, T12, grade B */
  releaseHomelessShare: 0.115,
  /** @source model-document, P072, grade C */
  releaseReadyAtStart: 25,
  /** @source model-document, P071, grade C */
  readyOwnSolutionRatePerYear: 0.35,
  /** @source model-document, P071, grade C */
  listWithdrawalRatePerYear: 0.2,
  /** @source model-document, T17, grade C */
  careDropOutShare: 0.05,

  /** @source model-document, P094, grade C */
  otherHomelessPerYear: 560,
  /** @source model-document, P102, grade C */
  evictionHomelessShare: 0.6,
  /** @source model-document, P095, grade C */
  longTermShare: 0.15,
  /** @source model-document, J.4: 1.25 outside shelter, net of re-entry, grade C */
  ownExitRatePerYear: 1.05,
  /** @source model-document, P096, grade C */
  longTermExitRatePerYear: 0.12,
  /** @source model-document, P100, grade C */
  longTermDeathRatePerYear: 0.02,
  /** @source model-document, J.4, grade C */
  longTermLettingShare: 0.45,
  /** @source model-document, J.4, grade C */
  reachableShare: 0.15,
  /** @source model-document, P093, grade C */
  otherHomelessAtStart: 560,
  /** @source model-document, P093, grade C */
  longTermHomelessAtStart: 360,
  /** @source model-document, P099, grade C */
  placedLossRatePerYear: 0.055,
  /** @source model-document, T22: all but clinic, prison and family, grade C */
  placedLossHomelessShare: 0.7,
  /** @source model-document, J.4, grade C */
  placedFadeRatePerYear: 0.03,
  /** @source model-document, J.4, grade C */
  placedAtStart: 1500,

  /** @source model-document, T41, P140, grade C */
  seekersPerYear: 5000,
  /** @source model-document, T41, P140, grade C */
  seekerLeavingRatePerYear: 0.15,
  /** @source model-document, C.4, grade C */
  seekersAtStart: 20000,
  /** @source model-document, P142, grade B */
  registrationYearsAtStart: 6.1,

  /** @source model-document, P065 and P066, grade C */
  protectedLivingPlaces: 667,
  protectedLivingStayYears: 3,
  protectedLivingArrivalsPerYear: 225,
  protectedLivingShareToHousing: 0.6,
  protectedLivingReadyAtStart: 110,
  protectedLivingWaitingAtStart: 120,

  /** @source model-document, P064, grade C */
  mentalHealthClinicPlaces: 83,
  mentalHealthClinicStayYears: 0.6,
  mentalHealthClinicArrivalsPerYear: 112,
  mentalHealthClinicShareToHousing: 0.5,
  mentalHealthClinicReadyAtStart: 18,
  mentalHealthClinicWaitingAtStart: 20,

  /** @source advice-2021, P063, grade C */
  forensicLivingPlaces: 58,
  forensicLivingStayYears: 1.3,
  forensicLivingArrivalsPerYear: 45,
  forensicLivingShareToHousing: 0.5,
  forensicLivingReadyAtStart: 12,
  forensicLivingWaitingAtStart: 20,

  /** @source model-document, P060 and P061, grade B; half of the ready claim a home, grade C */
  forensicClinicPlaces: 41,
  forensicClinicStayYears: 9.4,
  forensicClinicArrivalsPerYear: 4.8,
  forensicClinicShareToHousing: 0.5,
  forensicClinicReadyAtStart: 5,
  forensicClinicWaitingAtStart: 5,
};
