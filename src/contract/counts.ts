import { HOUSEHOLD_GROUPS } from './households';
import { HEADER_BYTES, readHeader, writeHeader } from './layout';
import { FLOWS, SETTINGS } from './settings';
import { BINDING_REASONS, WAIT_CHANNELS, type BindingReason, type WaitChannel } from './wait-reasons';

/** Households that wait in a channel for a reason, at the end of the last whole month of four weeks. */
export type WaitingColumn = `waiting-${WaitChannel}-${BindingReason}`;

/** Column of who waits in a channel for a reason. */
export function waitingColumn(channel: WaitChannel, reason: BindingReason): WaitingColumn {
  return `waiting-${channel}-${reason}`;
}

/** The columns of who waits: channel by channel, in each the reasons in order. */
export const WAITING_COLUMNS: readonly WaitingColumn[] = WAIT_CHANNELS.flatMap((channel) =>
  BINDING_REASONS.map((reason) => waitingColumn(channel, reason)),
);

/**
 * Sums over one week, or levels at the end of it (named so), for the region. Means of any period are exact: they are
 * quotients of sums.
 */
export const WEEKLY_COLUMNS = [
  'lettings',
  'outsiderLettings',
  'lettingsSTA',
  'lettingsUIT',
  'lettingsDAK',
  'lettingsURG',
  'lettingsREN',
  'lettingsSEN',
  'lettingsLOT',
  'lettingsREG',
  'regularOutsiderLettings',
  'regularRegistrationDays',
  'regularOffers',
  'regularLettings',
  'refusals',
  'emptyDays',
  'exits',
  'delivered',
  'acquired',
  'sold',
  'demolished',
  'chainsOpened',
  'unusedQuota',
  'seekerDays',
  'vacantLevel',
  'noticeLevel',
  'stockLevel',
  'searchingTenantsLevel',
  'plannedLevel',
  // People without a home (H.2); persons count children, adults are one a household.
  'homelessPersonsLevel',
  'registeredHomelessLevel',
  'longHomelessLevel',
  'roughOverFortnightLevel',
  'overdueLevel',
  'homelessEntries',
  'homelessOwnExits',
  'shelterTurnedAway',
  // Ready to leave and waiting, by place (I08, I12).
  'readyForensicClinicLevel',
  'readyForensicLivingLevel',
  'readyClinicLevel',
  'readyProtectedLivingLevel',
  'readyYouthCareLevel',
  'readyDetaineesLevel',
  'readyTransitionalLevel',
  'readyOverQuarterLevel',
  'readyDaysOfPlaced',
  'newReady',
  // Reception of permit holders (I18), in persons.
  'receptionPersonsLevel',
  'emergencyPersonsLevel',
  'bridgingPersonsLevel',
  'permitOverTermLevel',
  'permitPersonsHoused',
  // Exits (C5), placements and what becomes of them (C9, I16).
  'dischargesFromCare',
  'dischargedHomeless',
  'placedVulnerable',
  'placedHomesLost',
  'placedVulnerableLevel',
  'evictions',
  'detentions',
  'detentionsAgain',
  'homeDetentionDays',
  // Guidance in standard slots times four, so that halves and quarters are whole.
  'guidanceQuarterSlotsLevel',
  'stoppedByCare',
  // Supply beside new building (I23); `transformed` is part of `delivered`.
  'projectHomesStarted',
  'projectHomesCancelled',
  'transformed',
  'flexDelivered',
  'flexLost',
  'flexPlacesLevel',
  'flexHomesLevel',
  'flexAdmissions',
  // Of these, people from a homeless place or released.
  'flexAdmissionsHomeless',
  'flexContractsEnded',
  'sharedPlacesLevel',
  'pitchesLevel',
  'pitchListLevel',
  'pitchLettings',
  'pitchesPlanned',
  // Investment room left of the inflow so far, in units of 10,000 euro.
  'investmentRoomLevel',
  // Neighbourhoods (I20, I21). Worst: the fifth of the neighbourhoods with the highest load by capacity this month.
  'askingLettings',
  'askingLettingsWorst',
  // Lettings to outsiders of the lowest incomes in the three neighbourhoods of the highest load.
  'lowIncomeOutsidersWorst',
  'deliveredWorst',
  // Homes for which a limit kept somebody with priority out, once a home.
  'stoppedByLimit',
  'reservedLettings',
  'placedInMixedComplexes',
  // Neighbourhoods that are asked more than they can carry.
  'overloadedLevel',
  // In thousandths: load by capacity of the worst fifth together; mean support.
  'worstLoadRatioLevel',
  'supportLevel',
  // Who waits, by channel and by what kept them from a home (binding constraint).
  ...WAITING_COLUMNS,
  // Tenants in prison who keep their home; the stocks count them in the home.
  'detainedTenantsLevel',
  // Time-outs begun, tenants in one, and the beds kept free for them, used or not (T23, G04).
  'timeOuts',
  'timeOutsLevel',
  'reservedClinicLevel',
  'reservedProtectedLivingLevel',
  'reservedForensicLivingLevel',
  // Municipalities. Lettings with priority to whom another municipality answers for; those of people from care or without
  // a home outside the municipality of their last home.
  'lettingsElsewhere',
  'lettingsOutsideOrigin',
  // Persons with a permit still to be housed from earlier half-years, head starts not set off (I17).
  'permitBacklogLevel',
  // Willingness of the municipalities in thousandths, weighted by homes (C.2).
  'willingnessLevel',
  // Exchange (I19): households another municipality took over; compensation in units of 100 euro.
  'exchangedHouseholds',
  'compensationPaid',
  // Lettings through UIT of the smallest homes (G01a).
  'lettingsSmallUIT',
  // People in places for non-standard living: without a home in the strict reading of the target, not in the functional one (G01c).
  'nonStandardPersonsLevel',
  // Pitches let to households of the lowest incomes (G10).
  'pitchLettingsLowIncome',
  // Moves inside the stock of older tenants who were helped with it (G11c).
  'coachedMoves',
  // Households of tenants that grow and shrink (T42); listed are the children who become regular seekers.
  'births',
  'couplesFormed',
  'childrenLeft',
  'childrenListed',
  // Tenants who come to need a step-free home; those with the need who live in one, and who do not (C11).
  'stepFreeNeeds',
  'stepFreeMetLevel',
  'stepFreeUnmetLevel',
  // Students short of a room and labour migrants short of a proper place, in persons (P145, P146).
  'studentsShortLevel',
  'migrantsShortLevel',
] as const;
/** A weekly sum or level. */
export type WeeklyColumn = (typeof WEEKLY_COLUMNS)[number];

/** Index of a weekly column. */
export const WEEKLY_COLUMN = Object.fromEntries(WEEKLY_COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<WeeklyColumn, number>
>;

/** Sums over a block of four weeks, or levels at its end, per neighbourhood. */
export const NEIGHBOURHOOD_COLUMNS = [
  'stockLevel',
  'vacantLevel',
  'lettings',
  'outsiderLettings',
  'homesLeft',
  'delivered',
  'removed',
  'askingLettings',
  'stoppedByLimit',
] as const;
/** A sum or level of a neighbourhood. */
export type NeighbourhoodColumn = (typeof NEIGHBOURHOOD_COLUMNS)[number];

/**
 * What a neighbourhood is asked and can carry at the end of a block (I20): households, all tenures; those of them that
 * ask for support; load and capacity in need units; load by capacity; liveability (0 is the mean of the start);
 * incidents per 1,000 households a year; support among residents 0..1.
 */
export const NEIGHBOURHOOD_MEASURES = [
  'households',
  'asking',
  'load',
  'capacity',
  'loadRatio',
  'liveability',
  'incidents',
  'support',
] as const;
/** A measure of a neighbourhood. */
export type NeighbourhoodMeasure = (typeof NEIGHBOURHOOD_MEASURES)[number];

/** Sums over a block of four weeks, or levels at its end, per municipality (I17, I19). */
export const MUNICIPALITY_COLUMNS = [
  'lettings',
  'lettingsElsewhere',
  // Persons with a permit: task of the half-year, housed, and backlog of earlier half-years.
  'permitTaskLevel',
  'permitHoused',
  'permitBacklogLevel',
  // Households in the queues of the municipality, with a permit, ready, homeless or urgent.
  'waitingLevel',
  // Willingness in thousandths.
  'willingnessLevel',
  // Exchange: households handed over and taken over; compensation in units of 100 euro.
  'exchangedOut',
  'exchangedIn',
  'compensationPaid',
  'compensationReceived',
] as const;
/** A sum or level of a municipality. */
export type MunicipalityColumn = (typeof MUNICIPALITY_COLUMNS)[number];

/** Weeks in one block of a neighbourhood or municipality. @unit weeks */
export const WEEKS_PER_BLOCK = 4;

/** Durations kept as histograms with bins of seven days, one histogram a calendar year. */
export const DURATIONS = ['registrationAtLetting', 'emptyHome'] as const;
/** A duration that is kept as a histogram. */
export type Duration = (typeof DURATIONS)[number];

/** Bins of a duration histogram; the last one holds everything longer. */
export const DURATION_BINS = 1566;

/** Length of one week of the flow matrix: flow × group. */
export const FLOW_CELLS = FLOWS.length * HOUSEHOLD_GROUPS.length;

/** Length of one week of stocks: setting × group. */
export const STOCK_CELLS = SETTINGS.length * HOUSEHOLD_GROUPS.length;

/** Counts of the weeks `firstWeek … firstWeek + weeks − 1` of a run; complete, whatever share of people is followed. */
export interface Counts {
  readonly firstWeek: number;
  readonly weeks: number;
  readonly neighbourhoods: number;
  /** weeks × `WEEKLY_COLUMNS`. */
  readonly weekly: Uint32Array;
  /** weeks × `FLOWS` × `HOUSEHOLD_GROUPS`: households that moved in the week. */
  readonly flows: Uint16Array;
  /** weeks × `SETTINGS` × `HOUSEHOLD_GROUPS`: households there at the end of the week (ways in and out stay 0). */
  readonly stocks: Uint32Array;
  /** Four-week blocks that end in these weeks × neighbourhoods × `NEIGHBOURHOOD_COLUMNS`. */
  readonly blocks: Uint16Array;
  /** The same blocks × neighbourhoods × `NEIGHBOURHOOD_MEASURES`. */
  readonly measures: Float32Array;
  readonly municipalities: number;
  /** Four-week blocks that end in these weeks × municipalities × `MUNICIPALITY_COLUMNS`. */
  readonly municipal: Uint16Array;
  /** `DURATIONS` × `DURATION_BINS`: lettings of these weeks by duration. */
  readonly durations: Uint32Array;
}

const COUNTS_HEAD_WORDS = 3;

/** Blocks that end in some weeks. */
export function blocksIn(firstWeek: number, weeks: number): number {
  return Math.floor((firstWeek + weeks) / WEEKS_PER_BLOCK) - Math.floor(firstWeek / WEEKS_PER_BLOCK);
}

/** How many places of a region are counted one by one. */
export interface CountedPlaces {
  readonly neighbourhoods: number;
  readonly municipalities: number;
}

/** Buffer for the counts of some weeks. */
export function createCountsBuffer(firstWeek: number, weeks: number, places: CountedPlaces): ArrayBuffer {
  const { neighbourhoods, municipalities } = places;
  const blocks = blocksIn(firstWeek, weeks);
  const words =
    COUNTS_HEAD_WORDS +
    weeks * (WEEKLY_COLUMNS.length + STOCK_CELLS) +
    DURATIONS.length * DURATION_BINS +
    blocks * neighbourhoods * NEIGHBOURHOOD_MEASURES.length;
  const blockCells = neighbourhoods * NEIGHBOURHOOD_COLUMNS.length + municipalities * MUNICIPALITY_COLUMNS.length;
  const halves = weeks * FLOW_CELLS + blocks * blockCells;
  const buffer = new ArrayBuffer(HEADER_BYTES + words * 4 + ((halves * 2 + 3) & ~3));
  writeHeader(buffer, 'counts', weeks);
  const head = new Uint32Array(buffer, HEADER_BYTES, COUNTS_HEAD_WORDS);
  head[0] = firstWeek;
  head[1] = neighbourhoods;
  head[2] = municipalities;
  return buffer;
}

/** Lays the counts over a buffer. Throws on another layout or model version. */
export function viewCounts(buffer: ArrayBuffer): Counts {
  const weeks = readHeader(buffer, 'counts');
  const head = new Uint32Array(buffer, HEADER_BYTES, COUNTS_HEAD_WORDS);
  const firstWeek = head[0] ?? 0;
  const neighbourhoods = head[1] ?? 0;
  const municipalities = head[2] ?? 0;
  let offset = HEADER_BYTES + COUNTS_HEAD_WORDS * 4;
  const take = (bytes: number): number => {
    const at = offset;
    offset += bytes;
    return at;
  };
  const weekly = new Uint32Array(buffer, take(weeks * WEEKLY_COLUMNS.length * 4), weeks * WEEKLY_COLUMNS.length);
  const stocks = new Uint32Array(buffer, take(weeks * STOCK_CELLS * 4), weeks * STOCK_CELLS);
  const durationWords = DURATIONS.length * DURATION_BINS;
  const durations = new Uint32Array(buffer, take(durationWords * 4), durationWords);
  const cells = blocksIn(firstWeek, weeks) * neighbourhoods;
  const measureCells = cells * NEIGHBOURHOOD_MEASURES.length;
  const measures = new Float32Array(buffer, take(measureCells * 4), measureCells);
  const flows = new Uint16Array(buffer, take(weeks * FLOW_CELLS * 2), weeks * FLOW_CELLS);
  const blockCells = cells * NEIGHBOURHOOD_COLUMNS.length;
  const blocks = new Uint16Array(buffer, take(blockCells * 2), blockCells);
  const municipalCells = blocksIn(firstWeek, weeks) * municipalities * MUNICIPALITY_COLUMNS.length;
  const municipal = new Uint16Array(buffer, take(municipalCells * 2), municipalCells);
  return {
    firstWeek,
    weeks,
    neighbourhoods,
    weekly,
    flows,
    stocks,
    blocks,
    measures,
    municipalities,
    municipal,
    durations,
  };
}
