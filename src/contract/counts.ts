import { HOUSEHOLD_GROUPS } from './households';
import { HEADER_BYTES, readHeader, writeHeader } from './layout';
import { FLOWS, SETTINGS } from './settings';

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
] as const;
/** A sum or level of a neighbourhood. */
export type NeighbourhoodColumn = (typeof NEIGHBOURHOOD_COLUMNS)[number];

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
  readonly municipalities: number;
  /** Four-week blocks that end in these weeks × municipalities × `MUNICIPALITY_COLUMNS`. */
  readonly municipal: Uint16Array;
  /** `DURATIONS` × `DURATION_BINS`: lettings of these weeks by duration. */
  readonly durations: Uint32Array;
}

const COUNTS_HEAD_WORDS = 3;

function blocksIn(firstWeek: number, weeks: number): number {
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
  const words = COUNTS_HEAD_WORDS + weeks * (WEEKLY_COLUMNS.length + STOCK_CELLS) + DURATIONS.length * DURATION_BINS;
  const blockCells = neighbourhoods * NEIGHBOURHOOD_COLUMNS.length + municipalities * MUNICIPALITY_COLUMNS.length;
  const halves = weeks * FLOW_CELLS + blocksIn(firstWeek, weeks) * blockCells;
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
  const flows = new Uint16Array(buffer, take(weeks * FLOW_CELLS * 2), weeks * FLOW_CELLS);
  const blockCells = blocksIn(firstWeek, weeks) * neighbourhoods * NEIGHBOURHOOD_COLUMNS.length;
  const blocks = new Uint16Array(buffer, take(blockCells * 2), blockCells);
  const municipalCells = blocksIn(firstWeek, weeks) * municipalities * MUNICIPALITY_COLUMNS.length;
  const municipal = new Uint16Array(buffer, take(municipalCells * 2), municipalCells);
  return { firstWeek, weeks, neighbourhoods, weekly, flows, stocks, blocks, municipalities, municipal, durations };
}
