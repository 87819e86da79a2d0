import { stockOfSetting, sumOfLevels } from '../../src/analysis/weekly-sums';
import { DURATION_BINS, DURATIONS, type Counts, type WeeklyColumn } from '../../src/contract/counts';
import type { Setting } from '../../src/contract/settings';
import { weeklySum } from './run-log';
import { measure, type SpecChanges } from './spec';

const WEEKS = 52;
const FROM_START = { from: '2025-01-06' };

/** A number of a run. */
export type Outcome = (counts: Counts) => number;

/** One relation of J.3: what is changed, what it moves and which way. */
export interface Relation {
  readonly words: string;
  readonly changes: SpecChanges;
  /** What it is compared with; the baseline where nothing is said. */
  readonly against?: SpecChanges;
  readonly outcome: Outcome;
  /** +1: never lower, −1: never higher, 0: by noise alone, `open`: the model document leaves the sign open. */
  readonly sign: 1 | -1 | 0 | 'open';
  /** Pairs of futures where a hundred do not tell the effect from chance. */
  readonly pairs?: number;
}

function total(column: WeeklyColumn): Outcome {
  return (counts) => weeklySum(counts, column);
}

/** Mean of levels over the weeks of a year, the last one where nothing is said. */
function level(columns: readonly WeeklyColumn[], year?: number): Outcome {
  return (counts) => meanOver(counts, year, (week) => sumOfLevels(counts, columns, week));
}

function stock(settings: readonly Setting[], year?: number): Outcome {
  return (counts) =>
    meanOver(counts, year, (week) => settings.reduce((sum, setting) => sum + stockOfSetting(counts, setting, week), 0));
}

function meanOver(counts: Counts, year: number | undefined, ofWeek: (week: number) => number): number {
  const from = year === undefined ? counts.weeks - WEEKS : year * WEEKS;
  let sum = 0;
  for (let week = from; week < from + WEEKS; week++) sum += ofWeek(week);
  return sum / WEEKS;
}

/** Registration at letting of all lettings to outsiders: mean, or standard deviation. @unit years */
function registration(what: 'mean' | 'spread'): Outcome {
  return ({ durations }) => {
    const from = DURATIONS.indexOf('registrationAtLetting') * DURATION_BINS;
    let [count, sum, squares] = [0, 0, 0];
    for (let bin = 0; bin < DURATION_BINS; bin++) {
      const lettings = durations[from + bin]!;
      const years = (bin + 0.5) / WEEKS;
      count += lettings;
      sum += lettings * years;
      squares += lettings * years * years;
    }
    const mean = sum / count;
    return what === 'mean' ? mean : Math.sqrt(squares / count - mean * mean);
  };
}

function under(...levers: readonly Parameters<typeof measure>[]): SpecChanges {
  return { measures: levers.map(([lever, value]) => measure(lever, value, FROM_START)) };
}

const READY = [
  'readyForensicClinicLevel',
  'readyForensicLivingLevel',
  'readyClinicLevel',
  'readyProtectedLivingLevel',
  'readyYouthCareLevel',
  'readyDetaineesLevel',
] as const;
const RECEPTION = ['reception', 'emergencyReception', 'bridging'] as const;
const homeless = level(['homelessPersonsLevel']);
const moreHomes: SpecChanges = { parameters: { acquisitionsPerYear: 300 } };
const ban = under(['permitPriorityBan', 1]);
const actingBack = { parameters: { neighbourhoodFeedback: 1 } };

/** The relations of J.3 that must hold, and those it leaves open. Four years at a tenth of the region. */
export const RELATIONS: readonly Relation[] = [
  { words: 'more social homes: ready people', changes: moreHomes, outcome: level(READY), sign: -1 },
  { words: 'more social homes: permit holders in reception', changes: moreHomes, outcome: stock(RECEPTION), sign: -1 },
  { words: 'more social homes: registration at letting', changes: moreHomes, outcome: registration('mean'), sign: -1 },
  { words: 'more social homes: seekers', changes: moreHomes, outcome: stock(['list']), sign: -1 },
  { words: 'more social homes: people without a home', changes: moreHomes, outcome: homeless, sign: -1 },
  {
    words: 'share for permit holders 6 → 10%: in reception',
    changes: under(['permitHolderShare', 0.1]),
    outcome: stock(RECEPTION),
    sign: -1,
  },
  {
    words: 'share for homeless people 3.5 → 10%: people without a home',
    changes: under(['homelessShare', 0.1]),
    outcome: homeless,
    sign: -1,
  },
  {
    words: 'share for ready people 4.7 → 10%: ready people',
    changes: under(['institutionShare', 0.1]),
    outcome: level(READY),
    sign: -1,
  },
  {
    words: 'share for urgent households 3 → 7%: urgent households',
    changes: {},
    against: under(['urgentShare', 0.03]),
    outcome: stock(['urgent']),
    sign: -1,
  },
  {
    words: 'share for permit holders 6 → 10%: lettings to outsiders',
    changes: under(['permitHolderShare', 0.1]),
    outcome: total('outsiderLettings'),
    sign: 0,
  },
  {
    words: 'evictions .00055 → .004: people who lose their home',
    changes: { parameters: { eviction: 0.004 } },
    outcome: total('homelessEntries'),
    sign: 1,
  },
  {
    words: 'evictions .00055 → .004: lettings',
    changes: { parameters: { eviction: 0.004 } },
    outcome: total('lettings'),
    sign: 1,
  },
  {
    words: 'private-rent loss −60%: people without a home',
    changes: under(['privateRentProtection', 0.6]),
    outcome: homeless,
    sign: -1,
  },
  {
    words: 'protected living 667 → 900 places: list for it',
    changes: { parameters: { protectedLivingPlaces: 900 } },
    outcome: stock(['protectedLivingList']),
    sign: -1,
  },
  {
    words: 'protected living 667 → 900 places: ready people in it',
    changes: { parameters: { protectedLivingPlaces: 900 } },
    outcome: level(['readyProtectedLivingLevel']),
    sign: 1,
  },
  {
    words: 'compulsory outflow task: list for protected living',
    changes: under(['outflowTask', 1]),
    outcome: stock(['protectedLivingList']),
    sign: -1,
  },
  {
    words: '200 transitional places, no agreement: on the street in the first year',
    changes: under(['transitionalPlaces', 200]),
    outcome: stock(['street'], 0),
    sign: -1,
  },
  {
    words: '200 transitional places, no agreement: on the street in the fourth year',
    changes: under(['transitionalPlaces', 200]),
    outcome: stock(['street'], 3),
    sign: 'open',
  },
  {
    words: '200 transitional places, no agreement: people in them after two years (20 in this region)',
    changes: under(['transitionalPlaces', 200]),
    outcome: stock(['transitional'], 2),
    sign: 1,
  },
  {
    words: 'electronic detention 0 → 60%: in prison',
    changes: under(['electronicDetention', 0.6]),
    outcome: stock(['prison']),
    sign: -1,
  },
  {
    words: 'smart allocation 1.25 → .8: people placed',
    changes: under(['smartAllocation', 0.8]),
    outcome: total('placedVulnerable'),
    sign: -1,
  },
  {
    words: 'smart allocation 1.25 → .8: load of the fullest neighbourhoods (thousandths)',
    changes: under(['smartAllocation', 0.8]),
    outcome: level(['worstLoadRatioLevel']),
    sign: -1,
  },
  { words: 'no priority for permit holders: in reception', changes: ban, outcome: stock(RECEPTION), sign: 1 },
  {
    words: 'no priority for permit holders: lettings to regular seekers',
    changes: ban,
    outcome: total('regularOutsiderLettings'),
    sign: 1,
  },
  {
    words: 'guidance slots 1,000 → 1,300: lettings stopped by care',
    changes: {},
    against: under(['guidanceSlots', 1000]),
    outcome: total('stoppedByCare'),
    sign: -1,
  },
  {
    words: 'answers to an advert 4 → as in the catalogue: registration at letting',
    changes: {},
    against: { parameters: { respondersPerAdvert: 4 } },
    outcome: registration('mean'),
    sign: 1,
  },
  {
    words: 'lottery 10 → 50%: spread of registration at letting',
    changes: under(['lotteryShare', 0.5]),
    outcome: registration('spread'),
    sign: 1,
  },
  {
    words: 'lottery 10 → 50%: mean registration at letting',
    changes: under(['lotteryShare', 0.5]),
    outcome: registration('mean'),
    sign: -1,
  },
  {
    words: 'flexible homes stop, ten years on: people without a home',
    changes: { ...under(['flexHomes', 0]), horizon: '2035-12-31' },
    against: { horizon: '2035-12-31' },
    outcome: homeless,
    sign: 1,
    pairs: 300,
  },
  {
    words: 'senior moves ×4 (G11b): lettings to regular seekers',
    changes: under(['seniorMoves', 3]),
    outcome: total('regularOutsiderLettings'),
    sign: 'open',
  },
  {
    words: 'share for ready people 4.7 → 10% (G21): people without a home',
    changes: under(['institutionShare', 0.1]),
    outcome: homeless,
    sign: 'open',
  },
  {
    words: 'smart allocation 1.25 → .8 (G38), neighbourhoods act back: people placed',
    changes: { ...actingBack, ...under(['smartAllocation', 0.8]) },
    against: actingBack,
    outcome: total('placedVulnerable'),
    sign: 'open',
  },
  {
    words: 'cheapest homes 12 → 50% (G17): homes started',
    changes: under(['cheapestHomesShare', 0.5]),
    outcome: total('projectHomesStarted'),
    sign: 'open',
  },
  {
    words: 'protected living 667 → 900 places: people without a home',
    changes: { parameters: { protectedLivingPlaces: 900 } },
    outcome: homeless,
    sign: 'open',
  },
  {
    words: 'exchange between municipalities 0 → 50% (G42): placed people who lose their home',
    changes: under(['regionalExchange', 0.5]),
    outcome: total('placedHomesLost'),
    sign: 'open',
  },
  {
    words: 'floor of social homes (G15), with 60 M€ a year of room in both: homes started',
    changes: under(['socialFloor', 1], ['investmentRoom', 60]),
    against: under(['investmentRoom', 60]),
    outcome: total('projectHomesStarted'),
    sign: 'open',
  },
];
