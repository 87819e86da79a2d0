import type { WeeklyColumn } from './counts';
import type { Grade } from './sources';

/** How an indicator follows from the weekly columns, over any period. */
export type IndicatorFormula =
  | { readonly kind: 'perYear'; readonly column: WeeklyColumn }
  | { readonly kind: 'level'; readonly column: WeeklyColumn }
  /** Sum of several levels. */
  | { readonly kind: 'levels'; readonly columns: readonly WeeklyColumn[] }
  | { readonly kind: 'listLevel' }
  | {
      readonly kind: 'ratio';
      readonly numerator: WeeklyColumn;
      readonly denominator: WeeklyColumn;
      readonly scale: number;
    };

/** An indicator. Texts stand in the language catalogue under `indicator.<id>.…`. */
export interface Indicator {
  readonly id: string;
  /** Row of the model document. */
  readonly code: string;
  readonly unit:
    'homesPerYear' | 'homes' | 'households' | 'persons' | 'years' | 'days' | 'share' | 'count' | 'neighbourhoods';
  readonly formula: IndicatorFormula;
  /** Weakest grade of what went in. */
  readonly grade: Grade;
  /** Series of the fluid twin for the preview. */
  readonly twin: 'lettings' | 'outsiderLettings' | 'vacant' | 'seekers' | 'registration' | 'none';
  /** Shown as a chart on the page. */
  readonly chart: boolean;
}

/** Indicators, the headline first. */
export const INDICATORS = [
  {
    id: 'homeless',
    code: 'I15',
    unit: 'persons',
    formula: { kind: 'level', column: 'homelessPersonsLevel' },
    grade: 'C',
    twin: 'none',
    chart: true,
  },
  {
    id: 'registrationTime',
    code: 'I09',
    unit: 'years',
    formula: {
      kind: 'ratio',
      numerator: 'regularRegistrationDays',
      denominator: 'regularOutsiderLettings',
      scale: 1 / 365.25,
    },
    grade: 'C',
    twin: 'registration',
    chart: true,
  },
  {
    id: 'lettings',
    code: 'I01',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettings' },
    grade: 'B',
    twin: 'lettings',
    chart: true,
  },
  {
    id: 'outsiderLettings',
    code: 'I02',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'outsiderLettings' },
    grade: 'B',
    twin: 'outsiderLettings',
    chart: true,
  },
  {
    id: 'emptyHomes',
    code: 'I05',
    unit: 'homes',
    formula: { kind: 'level', column: 'vacantLevel' },
    grade: 'C',
    twin: 'vacant',
    chart: true,
  },
  {
    id: 'seekers',
    code: 'I08',
    unit: 'households',
    formula: { kind: 'listLevel' },
    grade: 'C',
    twin: 'seekers',
    chart: true,
  },
  {
    id: 'registeredHomeless',
    code: 'I15',
    unit: 'persons',
    formula: { kind: 'level', column: 'registeredHomelessLevel' },
    grade: 'C',
    twin: 'none',
    chart: true,
  },
  {
    id: 'readyWaiting',
    code: 'I12',
    unit: 'persons',
    formula: {
      kind: 'levels',
      columns: [
        'readyForensicClinicLevel',
        'readyForensicLivingLevel',
        'readyClinicLevel',
        'readyProtectedLivingLevel',
        'readyYouthCareLevel',
        'readyDetaineesLevel',
        'readyTransitionalLevel',
      ],
    },
    grade: 'C',
    twin: 'none',
    chart: true,
  },
  {
    id: 'permitWaiting',
    code: 'I18',
    unit: 'persons',
    formula: {
      kind: 'levels',
      columns: ['receptionPersonsLevel', 'emergencyPersonsLevel', 'bridgingPersonsLevel'],
    },
    grade: 'C',
    twin: 'none',
    chart: true,
  },
  {
    id: 'stock',
    code: 'I23',
    unit: 'homes',
    formula: { kind: 'level', column: 'stockLevel' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'delivered',
    code: 'I23',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'delivered' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsSTA',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsSTA' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsUIT',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsUIT' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsDAK',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsDAK' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsURG',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsURG' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsREN',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsREN' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsSEN',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsSEN' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsLOT',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsLOT' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsREG',
    code: 'I03',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsREG' },
    grade: 'B',
    twin: 'none',
    chart: false,
  },
  {
    id: 'chance',
    code: 'I09',
    unit: 'share',
    formula: { kind: 'ratio', numerator: 'regularOutsiderLettings', denominator: 'seekerDays', scale: 365.25 },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'offersPerLetting',
    code: 'I06',
    unit: 'count',
    formula: { kind: 'ratio', numerator: 'regularOffers', denominator: 'regularLettings', scale: 1 },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'emptyDays',
    code: 'I05',
    unit: 'days',
    formula: { kind: 'ratio', numerator: 'emptyDays', denominator: 'lettings', scale: 1 },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'chainLength',
    code: 'I04',
    unit: 'count',
    formula: { kind: 'ratio', numerator: 'lettings', denominator: 'chainsOpened', scale: 1 },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'overloadedNeighbourhoods',
    code: 'I20',
    unit: 'neighbourhoods',
    formula: { kind: 'level', column: 'overloadedLevel' },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'worstFifthShare',
    code: 'I21',
    unit: 'share',
    formula: { kind: 'ratio', numerator: 'askingLettingsWorst', denominator: 'askingLettings', scale: 1 },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'unusedQuota',
    code: 'I07',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'unusedQuota' },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'permitBacklog',
    code: 'I17',
    unit: 'persons',
    formula: { kind: 'level', column: 'permitBacklogLevel' },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'lettingsElsewhere',
    code: 'I17',
    unit: 'homesPerYear',
    formula: { kind: 'perYear', column: 'lettingsElsewhere' },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
  {
    id: 'exchanged',
    code: 'I19',
    unit: 'households',
    formula: { kind: 'perYear', column: 'exchangedHouseholds' },
    grade: 'C',
    twin: 'none',
    chart: false,
  },
] as const satisfies readonly Indicator[];

/** Id of an indicator. */
export type IndicatorId = (typeof INDICATORS)[number]['id'];

/** An indicator by its id. Throws where there is none. */
export function indicatorById(id: IndicatorId): Indicator {
  const found = INDICATORS.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
}
