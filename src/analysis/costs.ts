import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../contract/calendar';
import type { Counts, WeeklyColumn } from '../contract/counts';
import { DISCOUNT_RATE, PRICES, type Payer, type Price, type PriceId } from '../contract/prices';
import type { Setting } from '../contract/settings';
import { levelOfColumn, stockOfSetting, sumOfColumn, type WeekSpan } from './weekly-sums';

/** What is paid for in a week, whether it is used or not. */
export interface ContractedPlaces {
  readonly shelter: number;
  readonly nightShelter: number;
  /** Standard guidance slots. */
  readonly guidance: number;
  /** Meeting places in neighbourhoods (G27). */
  readonly meetingPlaces: number;
}

/** What is contracted in each week. */
export type ContractedIn = (week: number) => ContractedPlaces;

/** Weeks of a run whose costs are counted; the counts must have them. */
export interface CostedRun {
  readonly counts: Counts;
  readonly span: WeekSpan;
  readonly contracted: ContractedIn;
}

/** How the quantity of a price follows from the counts: days somewhere, days of a level, or a number of times. */
type Quantity =
  | { readonly kind: 'stock'; readonly settings: readonly Setting[]; readonly plus?: WeeklyColumn }
  | { readonly kind: 'level'; readonly column: WeeklyColumn }
  | { readonly kind: 'sum'; readonly columns: readonly WeeklyColumn[]; readonly less?: WeeklyColumn }
  | { readonly kind: 'rise'; readonly column: WeeklyColumn }
  | { readonly kind: 'contracted'; readonly place: keyof ContractedPlaces };

/**
 * Quantity of every price (F); who is at home with an ankle tag is not paid for as a prisoner, a tenant in prison is, and
 * a transformed building has no top of a new home.
 */
const QUANTITIES: Readonly<Record<PriceId, Quantity>> = {
  prisonDay: { kind: 'stock', settings: ['prison', 'passants'], plus: 'detainedTenantsLevel' },
  homeDetentionDay: { kind: 'sum', columns: ['homeDetentionDays'] },
  forensicClinicDay: { kind: 'stock', settings: ['forensicClinic'] },
  forensicLivingDay: { kind: 'stock', settings: ['forensicLiving'], plus: 'reservedForensicLivingLevel' },
  clinicDay: { kind: 'stock', settings: ['clinic'], plus: 'reservedClinicLevel' },
  protectedLivingYear: { kind: 'stock', settings: ['protectedLiving'], plus: 'reservedProtectedLivingLevel' },
  shelterYear: { kind: 'contracted', place: 'shelter' },
  nightShelterYear: { kind: 'contracted', place: 'nightShelter' },
  receptionYear: { kind: 'level', column: 'receptionPersonsLevel' },
  emergencyReceptionYear: { kind: 'level', column: 'emergencyPersonsLevel' },
  bridgingYear: { kind: 'level', column: 'bridgingPersonsLevel' },
  guidanceYear: { kind: 'contracted', place: 'guidance' },
  meetingPlaceYear: { kind: 'contracted', place: 'meetingPlaces' },
  newHomeTop: { kind: 'sum', columns: ['delivered'], less: 'transformed' },
  temporaryHomeSubsidy: { kind: 'sum', columns: ['flexDelivered', 'transformed'] },
  flexHomeGap: { kind: 'sum', columns: ['flexDelivered'] },
  pitchTop: { kind: 'rise', column: 'pitchesLevel' },
  evictionCorporation: { kind: 'sum', columns: ['evictions'] },
  evictionSociety: { kind: 'sum', columns: ['evictions'] },
  seniorMoveHelp: { kind: 'sum', columns: ['coachedMoves'] },
};

/** One line of the costs. */
export interface CostLine {
  readonly price: PriceId;
  readonly payer: Payer;
  /** Days, or times. */
  readonly quantity: number;
  /** Euros of 2025. */
  readonly euros: number;
  /** The same in what it is worth at the first of the weeks: later euros count less. */
  readonly presentEuros: number;
}

/** People in some settings at the end of a week, and those a level counts beside them. */
function peopleOf(
  counts: Counts,
  { settings, plus }: { readonly settings: readonly Setting[]; readonly plus?: WeeklyColumn },
  week: number,
): number {
  const others = plus === undefined ? 0 : levelOfColumn(counts, plus, week);
  return others + sumOf(settings, (setting) => stockOfSetting(counts, setting, week));
}

/** What one week adds to a quantity. */
function quantityIn({ counts, contracted }: CostedRun, quantity: Quantity, week: number): number {
  switch (quantity.kind) {
    case 'stock':
      return peopleOf(counts, quantity, week) * DAYS_PER_WEEK;
    case 'level':
      return levelOfColumn(counts, quantity.column, week) * DAYS_PER_WEEK;
    case 'rise':
      return week === counts.firstWeek
        ? 0
        : levelOfColumn(counts, quantity.column, week) - levelOfColumn(counts, quantity.column, week - 1);
    case 'sum': {
      const span = { fromWeek: week, toWeek: week + 1 };
      const all = sumOf(quantity.columns, (column) => sumOfColumn(counts, column, span));
      return quantity.less === undefined ? all : all - sumOfColumn(counts, quantity.less, span);
    }
    case 'contracted':
      return contracted(week)[quantity.place] * DAYS_PER_WEEK;
  }
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

/** What a euro is worth that is paid one week later. */
const WEEKLY_DISCOUNT = exp((-ln(1 + DISCOUNT_RATE) * DAYS_PER_WEEK) / DAYS_PER_YEAR);

/**
 * Cost lines of some weeks of a run: state-days and times by their price (F), in euros of 2025 that do not grow, and in
 * what they are worth at the first of the weeks. Prices that are not given are those of the catalogue.
 */
export function costLines(
  run: CostedRun,
  prices: Readonly<Partial<Record<PriceId, number>>> = {},
): readonly CostLine[] {
  return (Object.keys(QUANTITIES) as PriceId[]).map((id): CostLine => {
    const price: Price = PRICES[id];
    const each = (prices[id] ?? price.default) / (price.unit === 'eurPerYear' ? DAYS_PER_YEAR : 1);
    let quantity = 0;
    let present = 0;
    let worth = 1;
    for (let week = run.span.fromWeek; week < run.span.toWeek; week++) {
      const added = quantityIn(run, QUANTITIES[id], week);
      quantity += added;
      present += added * worth;
      worth *= WEEKLY_DISCOUNT;
    }
    return { price: id, payer: price.payer, quantity, euros: quantity * each, presentEuros: present * each };
  });
}

/** What each payer pays, of some lines. */
export function costsByPayer(lines: readonly CostLine[]): Readonly<Record<Payer, number>> {
  const sums: Record<Payer, number> = {
    justice: 0,
    healthInsurance: 0,
    municipalCare: 0,
    asylum: 0,
    housingMinistry: 0,
    corporation: 0,
    others: 0,
  };
  for (const { payer, euros } of lines) sums[payer] += euros;
  return sums;
}
