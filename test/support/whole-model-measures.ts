import { costLines } from '../../src/analysis/costs';
import { stockOfSetting, sumOfColumn, sumOfLevels } from '../../src/analysis/weekly-sums';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../src/contract/calendar';
import type { Counts, WeeklyColumn } from '../../src/contract/counts';
import { PARAMETERS } from '../../src/contract/parameters';
import type { PriceId } from '../../src/contract/prices';
import type { TwinRow } from '../../src/fluid';
import type { Setting } from '../../src/contract/settings';

const WEEKS = 52;
/** Last weeks of the years 2025 to 2030. */
export const YEARS = 6;

/** A stock of section I or of H.2 and how the counts have it. */
export interface WholeStock {
  readonly id: string;
  readonly words: string;
  /** Value of section I, or of H.2. */
  readonly expected: number;
  readonly of: (counts: Counts, week: number) => number;
}

function there(id: string, words: string, expected: number, settings: readonly Setting[]): WholeStock {
  const of = (counts: Counts, week: number): number =>
    settings.reduce((sum, setting) => sum + stockOfSetting(counts, setting, week), 0);
  return { id, words, expected, of };
}

function level(id: string, words: string, expected: number, columns: readonly WeeklyColumn[]): WholeStock {
  return { id, words, expected, of: (counts, week) => sumOfLevels(counts, columns, week) };
}

const { guidanceOtherUsers } = PARAMETERS;

/** Everything section I and H.2 say about the start. */
export const WHOLE_STOCKS: readonly WholeStock[] = [
  level('homes', 'social homes (P004)', 60000, ['stockLevel']),
  there('seekers', 'active outsider seekers (P140)', 20000, ['list']),
  there('urgent', 'urgent households (J.4)', 150, ['urgent']),
  there('reception', 'permit-holder households waiting (P122)', 226.8, ['reception', 'emergencyReception', 'bridging']),
  there('prison', 'prison (P053)', 230, ['prison']),
  there('passants', 'passants (P062)', 5, ['passants']),
  there('forensicClinic', 'forensic clinic (P060)', 41, ['forensicClinic']),
  there('forensicLiving', 'forensic protected living (P063)', 58, ['forensicLiving']),
  there('clinic', 'mental-health clinic (P064)', 83, ['clinic']),
  there('protectedLiving', 'protected living (P065)', 667, ['protectedLiving']),
  there('forensicLivingList', 'list of forensic protected living (P073)', 20, ['forensicLivingList']),
  there('clinicList', 'list of the clinic (P073)', 20, ['clinicList']),
  there('protectedLivingList', 'list of protected living (P073)', 120, ['protectedLivingList']),
  level('readyForensicClinic', 'ready in the forensic clinic (P072)', 5, ['readyForensicClinicLevel']),
  level('readyForensicLiving', 'ready in forensic living (P072)', 12, ['readyForensicLivingLevel']),
  level('readyClinic', 'ready in the clinic (P072)', 18, ['readyClinicLevel']),
  level('readyProtectedLiving', 'ready in protected living (P072)', 110, ['readyProtectedLivingLevel']),
  level('readyYouthCare', 'ready from youth care (P072)', 25, ['readyYouthCareLevel']),
  level('readyDetainees', 'ready detainees (P072)', 25, ['readyDetaineesLevel']),
  there('shelter', 'shelter (P098, H.2)', 480, ['nightShelter', 'shelter']),
  there('street', 'street (H.2)', 160, ['street']),
  there('couch', 'couch (H.2)', 620, ['couch']),
  there('unconventional', 'car, garage and such (H.2)', 360, ['unconventional']),
  level('overdue', 'overdue in an institution (H.2)', 100, ['overdueLevel']),
  level('broad', 'H_broad, persons (P092)', 2000, ['homelessPersonsLevel']),
  level('register', 'H_register (P090)', 920, ['registeredHomelessLevel']),
  level('placed', 'placed vulnerable households (J.4)', 1500, ['placedVulnerableLevel']),
  {
    id: 'guidance',
    words: 'guidance slots in use (P170)',
    expected: 1300,
    of: (counts, week) => sumOfLevels(counts, ['guidanceQuarterSlotsLevel'], week) / 4 + guidanceOtherUsers.default,
  },
  there('flex', 'flexible homes let (I.3)', 400, ['flex']),
  level('pitches', 'pitches (P147)', 260, ['pitchesLevel']),
  level('pitchList', 'list for a pitch (P147)', 70, ['pitchListLevel']),
];

/** A flow with the number the model document expects of it. */
interface WholeFlow {
  readonly id: string;
  readonly words: string;
  readonly expected: number;
  readonly column: WeeklyColumn;
}

/** Flows of a year that the model document gives a number for. */
export const WHOLE_FLOWS: readonly WholeFlow[] = [
  { id: 'lettings', words: 'lettings (P027)', expected: 4206, column: 'lettings' },
  { id: 'delivered', words: 'homes delivered (P190)', expected: 500, column: 'delivered' },
  { id: 'evictions', words: 'evictions (P031)', expected: 33, column: 'evictions' },
  { id: 'detentions', words: 'detentions (P050)', expected: 833, column: 'detentions' },
  { id: 'turnedAway', words: 'turned away from shelter', expected: 180, column: 'shelterTurnedAway' },
];

/** A line of section F. @unit millionEur */
export interface WholeCost {
  readonly words: string;
  readonly expected: number;
  readonly prices: readonly PriceId[];
}

/** The nine lines of the baseline of section F. */
export const WHOLE_COSTS: readonly WholeCost[] = [
  { words: 'prison', expected: 33.5, prices: ['prisonDay'] },
  { words: 'reception of permit holders', expected: 20.6, prices: ['receptionYear', 'emergencyReceptionYear'] },
  { words: 'protected living', expected: 28, prices: ['protectedLivingYear'] },
  { words: 'clinic', expected: 12.1, prices: ['clinicDay'] },
  { words: 'forensic clinic', expected: 10.5, prices: ['forensicClinicDay'] },
  { words: 'forensic protected living', expected: 4.2, prices: ['forensicLivingDay'] },
  { words: 'shelter', expected: 12.6, prices: ['shelterYear', 'nightShelterYear'] },
  { words: 'guidance', expected: 11.7, prices: ['guidanceYear'] },
  { words: 'tops', expected: 69.5, prices: ['newHomeTop'] },
];

/** Outcomes compared with the fluid twin under a lever, at the end of 2030. */
export const COMPARED = ['lettings', 'regular', 'permitHolders', 'ready', 'protectedList', 'homeless'] as const;
/** An outcome compared with the fluid twin. */
export type Compared = (typeof COMPARED)[number];

/** Column of the twin for each. */
export const TWIN_OF: Readonly<Record<Compared, keyof TwinRow>> = {
  lettings: 'lettings',
  regular: 'regularLettings',
  permitHolders: 'permitHoldersWaiting',
  ready: 'institutionReady',
  protectedList: 'protectedLivingWaiting',
  homeless: 'homeless',
};

/** How each is named in a table. */
export const COMPARED_WORDS: Readonly<Record<Compared, string>> = {
  lettings: 'lettings a year',
  regular: 'regular outsiders a year',
  permitHolders: 'permit holders waiting',
  ready: 'ready people waiting',
  protectedList: 'list of protected living',
  homeless: 'homeless, registered',
};

/** What one run comes to. */
export interface WholeRun {
  /** By stock: after the first week, and at the end of each year of 52 weeks. */
  readonly stocks: Readonly<Record<string, readonly number[]>>;
  /** By flow: of each year. @unit perYear */
  readonly flows: Readonly<Record<string, readonly number[]>>;
  /** By line of F, in 2025. @unit millionEur */
  readonly costs: readonly number[];
  readonly compared: Readonly<Record<Compared, number>>;
  /** Moves inside the stock in the last year. @unit perYear */
  readonly internal: number;
}

const TO_YEAR = DAYS_PER_YEAR / (WEEKS * DAYS_PER_WEEK);

function costsOf(counts: Counts): readonly number[] {
  const { shelterPlaces, nightShelterPlaces } = PARAMETERS;
  const contracted = {
    shelter: shelterPlaces.default,
    nightShelter: nightShelterPlaces.default,
    guidance: 1300,
    meetingPlaces: 0,
  };
  const lines = costLines({ counts, span: { fromWeek: 0, toWeek: WEEKS }, contracted: () => contracted });
  return WHOLE_COSTS.map(({ prices }) => {
    const euros = lines.filter(({ price }) => prices.includes(price)).reduce((sum, line) => sum + line.euros, 0);
    return (euros * TO_YEAR) / 1e6;
  });
}

/** Measures a run of the demo region from 2025 to the end of 2030. */
export function measureWhole(counts: Counts): WholeRun {
  const ends = [0, ...Array.from({ length: YEARS }, (_, year) => (year + 1) * WEEKS - 1)];
  const flow = (column: WeeklyColumn, year: number): number =>
    sumOfColumn(counts, column, { fromWeek: year * WEEKS, toWeek: (year + 1) * WEEKS }) * TO_YEAR;
  const last = YEARS * WEEKS - 1;
  const lettings = flow('lettings', YEARS - 1);
  const ready = ['ForensicClinic', 'ForensicLiving', 'Clinic', 'ProtectedLiving', 'YouthCare', 'Detainees'] as const;
  return {
    stocks: Object.fromEntries(WHOLE_STOCKS.map(({ id, of }) => [id, ends.map((week) => of(counts, week))])),
    flows: Object.fromEntries(
      WHOLE_FLOWS.map(({ id, column }) => [id, Array.from({ length: YEARS }, (_, year) => flow(column, year))]),
    ),
    costs: costsOf(counts),
    internal: lettings - flow('outsiderLettings', YEARS - 1),
    compared: {
      lettings,
      regular: flow('regularOutsiderLettings', YEARS - 1),
      permitHolders: ['reception', 'emergencyReception', 'bridging'].reduce(
        (sum, setting) => sum + stockOfSetting(counts, setting as Setting, last),
        0,
      ),
      ready: sumOfLevels(
        counts,
        ready.map((place) => `ready${place}Level` as const),
        last,
      ),
      protectedList: stockOfSetting(counts, 'protectedLivingList', last),
      homeless: sumOfLevels(counts, ['registeredHomelessLevel'], last),
    },
  };
}
