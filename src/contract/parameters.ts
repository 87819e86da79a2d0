import type { Grade, SourceId } from './sources';

/** Unit of a parameter; shares and probabilities run 0..1. */
export type ParameterUnit = 'perYear' | 'householdsPerYear' | 'homesPerYear' | 'homes' | 'households' | 'share' | 'days' | 'weeks' | 'years' | 'months' | 'persons' | 'factor' | 'logit';

/** A parameter: a belief about the world or a fact of the outside world, never a policy. */
export interface Parameter {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: ParameterUnit;
  /** Row of the model document. */
  readonly code: string;
  readonly kind: 'belief' | 'outside-world';
  /** Extensive ones are those of the demo region and are multiplied by the scale of a region. */
  readonly extensive?: true;
  readonly source: SourceId;
  readonly grade: Grade;
  /** One English sentence; the panel's texts stand in the language catalogue. */
  readonly meaning: string;
}

/** Every number of the world that the churn uses. */
export const PARAMETERS = {
  deathUnder45: { default: 0.001, min: 0, max: 0.01, unit: 'perYear', code: 'T01', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Household-dissolving death, head under 45' },
  death45to64: { default: 0.004, min: 0, max: 0.02, unit: 'perYear', code: 'T01', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Household-dissolving death, head 45 to 64' },
  death65to74: { default: 0.014, min: 0, max: 0.05, unit: 'perYear', code: 'T01', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Household-dissolving death, head 65 to 74' },
  death75plus: { default: 0.069, min: 0, max: 0.2, unit: 'perYear', code: 'T01', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Household-dissolving death, head 75 and over' },
  nursing65to74: { default: 0.004, min: 0, max: 0.05, unit: 'perYear', code: 'T02', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Move to a nursing home, head 65 to 74' },
  nursing75plus: { default: 0.021, min: 0, max: 0.1, unit: 'perYear', code: 'T02', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Move to a nursing home, head 75 and over' },
  purchase: { default: 0.011, min: 0, max: 0.05, unit: 'perYear', code: 'T03', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Tenants who buy a home' },
  privateRent: { default: 0.005, min: 0, max: 0.03, unit: 'perYear', code: 'T03', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Tenants who rent privately' },
  leavesRegion: { default: 0.01, min: 0, max: 0.05, unit: 'perYear', code: 'T04', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Tenants who leave the region or join a household' },
  internalMoves: { default: 0.022, min: 0.005, max: 0.04, unit: 'perYear', code: 'T05', kind: 'belief', source: 'cbs-chains', grade: 'B', meaning: 'Moves within the social stock per tenant that the search rate is set to meet at the start' },
  eviction: { default: 0.00055, min: 0, max: 0.005, unit: 'perYear', code: 'T06', kind: 'belief', source: 'evictions', grade: 'B', meaning: 'Evictions per tenancy' },
  evictedHomeless: { default: 0.6, min: 0.4, max: 0.8, unit: 'share', code: 'P102', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Evicted households that lose every home' },
  evictedFamily: { default: 0.25, min: 0, max: 0.6, unit: 'share', code: 'T06', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Evicted households that go to family' },
  homeLost: { default: 0.00045, min: 0, max: 0.005, unit: 'perYear', code: 'T07', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Homes lost in detention or relapse' },
  separation: { default: 0.009, min: 0.007, max: 0.012, unit: 'perYear', code: 'P030', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Separations per couple' },
  separationPrivate: { default: 0.35, min: 0, max: 1, unit: 'share', code: 'T08', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Partners who leave for private rent or a bought home' },
  separationFamily: { default: 0.3, min: 0, max: 1, unit: 'share', code: 'T08', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Partners who leave for family' },
  separationUrgent: { default: 0.2, min: 0, max: 1, unit: 'share', code: 'T08', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Partners who leave and get urgency' },
  durationFactorEarly: { default: 1.5, min: 1, max: 2, unit: 'factor', code: 'P029', kind: 'belief', source: 'cbs-chains', grade: 'A', meaning: 'Chance to move in the first five years of a tenancy, relative' },
  durationFactorLate: { default: 0.81, min: 0.5, max: 1, unit: 'factor', code: 'P029', kind: 'belief', source: 'cbs-chains', grade: 'A', meaning: 'Chance to move after five years of a tenancy, relative' },
  seniorSearch: { default: 0.0075, min: 0, max: 0.03, unit: 'perYear', code: 'T40', kind: 'belief', source: 'housing-survey', grade: 'B', meaning: 'Tenants of 65 and over who start to look for a step-free home' },
  searchGivenUp: { default: 0.15, min: 0, max: 0.5, unit: 'perYear', code: 'T41', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Active seekers who stop, per year of searching' },
  newSeekers: { default: 5000, min: 0, max: 10000, unit: 'householdsPerYear', extensive: true, code: 'P140', kind: 'outside-world', source: 'model-document', grade: 'C', meaning: 'Households that start to search from outside the social stock' },
  seekersAtStart: { default: 20000, min: 0, max: 60000, unit: 'households', extensive: true, code: 'P140', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Active outsider seekers at the start' },
  registrationCutOff: { default: 6.1, min: 1, max: 20, unit: 'years', code: 'P142', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Longest registration time of a seeker at the start' },
  spoedShare: { default: 0.1, min: 0, max: 1, unit: 'share', code: 'A.7', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Outsider seekers in a hurry' },
  newUrgent: { default: 330, min: 0, max: 1000, unit: 'householdsPerYear', extensive: true, code: 'P144', kind: 'outside-world', source: 'model-document', grade: 'C', meaning: 'New urgent households, separations included' },
  urgentAtStart: { default: 150, min: 0, max: 1000, unit: 'households', extensive: true, code: 'J.4', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Urgent households waiting at the start' },
  urgencyWeeks: { default: 26, min: 13, max: 52, unit: 'weeks', code: 'P171', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Validity of an urgency' },
  permitHouseholds: { default: 353.5, min: 0, max: 1000, unit: 'householdsPerYear', extensive: true, code: 'P120', kind: 'outside-world', source: 'coa-permits', grade: 'B', meaning: 'Permit-holder households to be housed' },
  permitAtStart: { default: 226.8, min: 0, max: 1500, unit: 'households', extensive: true, code: 'P122', kind: 'belief', source: 'coa-permits', grade: 'A', meaning: 'Permit-holder households in reception at the start' },
  permitPreparationDays: { default: 28, min: 0, max: 120, unit: 'days', code: 'T34', kind: 'belief', source: 'model-document', grade: 'B', meaning: 'Preparation before a permit holder can be offered a home' },
  permitOwnArrangement: { default: 0.5, min: 0.2, max: 0.8, unit: 'perYear', code: 'P127', kind: 'belief', source: 'coa-permits', grade: 'C', meaning: 'Waiting permit holders who arrange a place themselves' },
  institutionHouseholds: { default: 202, min: 0, max: 1000, unit: 'householdsPerYear', extensive: true, code: 'P160', kind: 'outside-world', source: 'model-document', grade: 'C', meaning: 'Households leaving institutions that ask for a home (origin not yet modelled)' },
  homelessHouseholds: { default: 151, min: 0, max: 1000, unit: 'householdsPerYear', extensive: true, code: 'P160', kind: 'outside-world', source: 'model-document', grade: 'C', meaning: 'Homeless households that ask for a home (origin not yet modelled)' },
  ownSolution: { default: 0.35, min: 0, max: 1, unit: 'perYear', code: 'P071', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Waiting households of the two series that find a place themselves' },
  shareUIT: { default: 0.047, min: 0, max: 0.15, unit: 'share', code: 'P160', kind: 'belief', source: 'corporation-report', grade: 'B', meaning: 'Share of lettings for people leaving institutions' },
  shareDAK: { default: 0.035, min: 0, max: 0.15, unit: 'share', code: 'P160', kind: 'belief', source: 'corporation-report', grade: 'B', meaning: 'Share of lettings for homeless people' },
  shareURG: { default: 0.07, min: 0, max: 0.2, unit: 'share', code: 'P160', kind: 'belief', source: 'corporation-report', grade: 'B', meaning: 'Share of lettings for urgent households' },
  shareREN: { default: 0.018, min: 0, max: 0.1, unit: 'share', code: 'P160', kind: 'belief', source: 'corporation-report', grade: 'B', meaning: 'Share of lettings for tenants of homes to be demolished' },
  shareSEN: { default: 0.04, min: 0, max: 0.2, unit: 'share', code: 'P160', kind: 'belief', source: 'corporation-report', grade: 'B', meaning: 'Share of lettings labelled for seniors' },
  noticeDays: { default: 30, min: 0, max: 90, unit: 'days', code: 'P164', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Days between notice and leaving' },
  worksMedianDays: { default: 14, min: 1, max: 90, unit: 'days', code: 'P164', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Median of the works in an empty home' },
  worksSigma: { default: 0.6, min: 0.1, max: 1.5, unit: 'factor', code: 'P164', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Spread of the works, standard deviation of the logarithm' },
  longWorksShare: { default: 0.1, min: 0, max: 0.5, unit: 'share', code: 'C.1', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Homes with long works' },
  longWorksDays: { default: 90, min: 0, max: 365, unit: 'days', code: 'C.1', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Extra days of long works' },
  decisionDays: { default: 1, min: 1, max: 7, unit: 'days', code: 'C.1', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Days between two rounds of labelling; 1 is daily, 7 weekly' },
  advertDays: { default: 7, min: 1, max: 30, unit: 'days', code: 'P164', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Days an advert stands' },
  contractDays: { default: 7, min: 0, max: 30, unit: 'days', code: 'P164', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Days from acceptance or end of works to moving in' },
  candidateDays: { default: 4, min: 0, max: 21, unit: 'days', code: 'P164', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Days per candidate after an advert' },
  mediatedCandidateDays: { default: 3, min: 0, max: 21, unit: 'days', code: 'P164', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Days per candidate in direct mediation' },
  advanceShare: { default: 0.5, min: 0, max: 1, unit: 'share', code: 'G-X4', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Homes offered from the notice date on, without the lever' },
  respondersPerAdvert: { default: 80, min: 1, max: 150, unit: 'households', code: 'P162', kind: 'belief', source: 'responses-advert', grade: 'B', meaning: 'Seekers who answer an advert' },
  ownMunicipalityShare: { default: 0.7, min: 0, max: 1, unit: 'share', code: 'C.4', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Seekers who search in their own municipality only' },
  tasteMisfit: { default: 0.3, min: 0, max: 1, unit: 'factor', code: 'C.4', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Interest in an eligible home of another than the ideal size' },
  acceptRegular: { default: -0.3, min: -2, max: 2, unit: 'logit', code: 'P166', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Acceptance constant by registration time' },
  acceptLottery: { default: -0.7, min: -2, max: 2, unit: 'logit', code: 'P166', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Acceptance constant by lottery' },
  acceptMediated: { default: 2.2, min: 0, max: 4, unit: 'logit', code: 'P166', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Acceptance constant in mediation' },
  acceptPermit: { default: 3, min: 0, max: 5, unit: 'logit', code: 'P166', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Acceptance constant of permit holders' },
  suitableSlack: { default: 0.05, min: 0, max: 0.2, unit: 'share', code: 'P174', kind: 'belief', source: 'model-document', grade: 'A', meaning: 'Lettings that may break suitable allocation' },
  incomeFreeShare: { default: 0.075, min: 0, max: 0.15, unit: 'share', code: 'P173', kind: 'belief', source: 'model-document', grade: 'A', meaning: 'Lettings to households above the EU income limit' },
  salesPerYear: { default: 85, min: 0, max: 300, unit: 'homesPerYear', extensive: true, code: 'P192', kind: 'outside-world', source: 'parliament-supply', grade: 'B', meaning: 'Homes sold when they come free' },
  acquisitionsPerYear: { default: 80, min: 0, max: 300, unit: 'homesPerYear', extensive: true, code: 'P192', kind: 'outside-world', source: 'parliament-supply', grade: 'B', meaning: 'Homes bought' },
  reclassifiedPerYear: { default: 100, min: 0, max: 300, unit: 'homesPerYear', extensive: true, code: 'P192', kind: 'outside-world', source: 'parliament-supply', grade: 'B', meaning: 'Homes let out of the regulated stock when they come free' },
  demolishedPerYear: { default: 180, min: 0, max: 500, unit: 'homesPerYear', extensive: true, code: 'P192', kind: 'outside-world', source: 'parliament-supply', grade: 'B', meaning: 'Homes demolished' },
  renewalNeedsLetting: { default: 0.35, min: 0, max: 1, unit: 'share', code: 'D', kind: 'belief', source: 'model-document', grade: 'B', meaning: 'Tenants of demolished homes who need a letting' },
  renewalLeadWeeks: { default: 52, min: 8, max: 104, unit: 'weeks', code: 'D', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Weeks between the announcement and the demolition' },
  deliveredPerYear: { default: 500, min: 0, max: 1500, unit: 'homesPerYear', extensive: true, code: 'P190', kind: 'outside-world', source: 'parliament-supply', grade: 'B', meaning: 'Homes delivered when the programme of the start goes on' },
  projectHomes: { default: 10, min: 1, max: 60, unit: 'homes', code: 'A.6', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Mean number of homes in a project' },
  planYears: { default: 3.5, min: 2, max: 5, unit: 'years', code: 'P191', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Mean plan stage, Gamma with shape 4' },
  buildMonths: { default: 23, min: 12, max: 40, unit: 'months', code: 'P191', kind: 'belief', source: 'cbs-building-time', grade: 'A', meaning: 'Median of the building stage, lognormal' },
  buildSigma: { default: 0.58, min: 0.1, max: 1.2, unit: 'factor', code: 'P191', kind: 'belief', source: 'cbs-building-time', grade: 'A', meaning: 'Spread of the building stage' },
  cancelShare: { default: 0.15, min: 0, max: 0.5, unit: 'share', code: 'D', kind: 'belief', source: 'model-document', grade: 'C', meaning: 'Projects cancelled at the end of each of the two stages' },
} as const satisfies Record<string, Parameter>;

/** Id of a parameter. */
export type ParameterId = keyof typeof PARAMETERS;

/** Every parameter by its id, with the general type. */
export const PARAMETER_ENTRIES = Object.entries(PARAMETERS) as readonly (readonly [ParameterId, Parameter])[];
