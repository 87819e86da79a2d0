import type { Grade, SourceId } from './sources';

/** Who pays (F). `others` are many parties that cannot be told apart. */
export const PAYERS = [
  'justice',
  'healthInsurance',
  'municipalCare',
  'asylum',
  'housingMinistry',
  'corporation',
  'others',
] as const;
/** Someone who pays. */
export type Payer = (typeof PAYERS)[number];

/** A price of the model document, in euros of 2025, nominal growth off. */
export interface Price {
  /** Row of the model document. */
  readonly code: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** A year has 365.25 days. */
  readonly unit: 'eurPerDay' | 'eurPerYear' | 'eurPerHome' | 'eurPerCase';
  readonly payer: Payer;
  readonly source: SourceId;
  readonly grade: Grade;
  /** One English sentence; the texts of the page stand in the language catalogue. */
  readonly meaning: string;
}

/** Every price the costs are counted with. */
export const PRICES = {
  prisonDay: {
    code: 'P230',
    default: 399,
    min: 300,
    max: 430,
    unit: 'eurPerDay',
    payer: 'justice',
    source: 'model-document',
    grade: 'B',
    meaning: 'One day in prison',
  },
  homeDetentionDay: {
    code: 'P231',
    default: 60,
    min: 40,
    max: 100,
    unit: 'eurPerDay',
    payer: 'justice',
    source: 'model-document',
    grade: 'C',
    meaning: 'One day of electronic detention at home',
  },
  forensicClinicDay: {
    code: 'P232',
    default: 700,
    min: 550,
    max: 900,
    unit: 'eurPerDay',
    payer: 'justice',
    source: 'model-document',
    grade: 'C',
    meaning: 'One day in a forensic clinic',
  },
  forensicLivingDay: {
    code: 'P233',
    default: 200,
    min: 150,
    max: 260,
    unit: 'eurPerDay',
    payer: 'justice',
    source: 'model-document',
    grade: 'C',
    meaning: 'One day in forensic protected living',
  },
  clinicDay: {
    code: 'P234',
    default: 400,
    min: 300,
    max: 500,
    unit: 'eurPerDay',
    payer: 'healthInsurance',
    source: 'model-document',
    grade: 'C',
    meaning: 'One day in a mental-health clinic',
  },
  protectedLivingYear: {
    code: 'P235',
    default: 42_000,
    min: 35_000,
    max: 75_000,
    unit: 'eurPerYear',
    payer: 'municipalCare',
    source: 'model-document',
    grade: 'C',
    meaning: 'One place in protected living, a year',
  },
  shelterYear: {
    code: 'P236',
    default: 30_000,
    min: 15_000,
    max: 70_000,
    unit: 'eurPerYear',
    payer: 'municipalCare',
    source: 'model-document',
    grade: 'C',
    meaning: 'One place in the shelter for day and night, a year, used or not',
  },
  nightShelterYear: {
    code: 'P236',
    default: 18_000,
    min: 15_000,
    max: 70_000,
    unit: 'eurPerYear',
    payer: 'municipalCare',
    source: 'model-document',
    grade: 'C',
    meaning: 'One place in the night shelter, a year, used or not',
  },
  receptionYear: {
    code: 'P237',
    default: 30_400,
    min: 27_360,
    max: 33_440,
    unit: 'eurPerYear',
    payer: 'asylum',
    source: 'model-document',
    grade: 'B',
    meaning: 'One person in regular reception, a year',
  },
  emergencyReceptionYear: {
    code: 'P237',
    default: 69_400,
    min: 62_460,
    max: 76_340,
    unit: 'eurPerYear',
    payer: 'asylum',
    source: 'model-document',
    grade: 'B',
    meaning: 'One person in emergency reception, a year',
  },
  bridgingYear: {
    code: 'P238',
    default: 16_000,
    min: 10_000,
    max: 25_000,
    unit: 'eurPerYear',
    payer: 'asylum',
    source: 'model-document',
    grade: 'C',
    meaning: 'One person at a bridging location, a year',
  },
  guidanceYear: {
    code: 'P239',
    default: 9000,
    min: 5400,
    max: 12_600,
    unit: 'eurPerYear',
    payer: 'municipalCare',
    source: 'model-document',
    grade: 'C',
    meaning: 'One standard guidance slot, a year, used or not',
  },
  meetingPlaceYear: {
    code: 'P248',
    default: 90_000,
    min: 40_000,
    max: 150_000,
    unit: 'eurPerYear',
    payer: 'municipalCare',
    source: 'model-document',
    grade: 'C',
    meaning: 'One meeting place in a neighbourhood, a year',
  },
  newHomeTop: {
    code: 'P240',
    default: 139_000,
    min: 97_300,
    max: 180_700,
    unit: 'eurPerHome',
    payer: 'corporation',
    source: 'model-document',
    grade: 'B',
    meaning: 'What a new social home costs above what its rent brings in, mean of the rent classes',
  },
  temporaryHomeSubsidy: {
    code: 'P241',
    default: 12_000,
    min: 5000,
    max: 20_000,
    unit: 'eurPerHome',
    payer: 'housingMinistry',
    source: 'model-document',
    grade: 'B',
    meaning: 'What the state adds to one flexible home or one home in a transformed building',
  },
  flexHomeGap: {
    code: 'P242',
    default: 45_000,
    min: 20_000,
    max: 80_000,
    unit: 'eurPerHome',
    payer: 'corporation',
    source: 'model-document',
    grade: 'C',
    meaning: 'What one flexible home costs over its life above what its rent brings in',
  },
  pitchTop: {
    code: 'P243',
    default: 180_000,
    min: 100_000,
    max: 300_000,
    unit: 'eurPerHome',
    payer: 'corporation',
    source: 'model-document',
    grade: 'C',
    meaning: 'What one caravan pitch costs above what its rent brings in, land and a rented caravan included',
  },
  evictionCorporation: {
    code: 'P244',
    default: 10_000,
    min: 5000,
    max: 15_000,
    unit: 'eurPerCase',
    payer: 'corporation',
    source: 'model-document',
    grade: 'B',
    meaning: 'One eviction, for the corporation',
  },
  evictionSociety: {
    code: 'P244',
    default: 50_000,
    min: 20_000,
    max: 100_000,
    unit: 'eurPerCase',
    payer: 'others',
    source: 'model-document',
    grade: 'B',
    meaning: 'One eviction, for everybody else',
  },
  seniorMoveHelp: {
    code: 'P245',
    default: 4350,
    min: 1000,
    max: 6000,
    unit: 'eurPerCase',
    payer: 'corporation',
    source: 'model-document',
    grade: 'B',
    meaning: 'Help with one move of an older tenant, hours of staff left out',
  },
} as const satisfies Record<string, Price>;

/**
 * By how much less a euro counts for each year it is paid later (F). @unit share per year
 * @source model-document
 */
export const DISCOUNT_RATE = 0.0225;

/** Id of a price. */
export type PriceId = keyof typeof PRICES;

/** Every price by its id, with the general type. */
export const PRICE_ENTRIES = Object.entries(PRICES) as readonly (readonly [PriceId, Price])[];
