import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../contract/calendar';
import { STOCK_CELLS, WEEKLY_COLUMN, WEEKLY_COLUMNS, type Counts, type WeeklyColumn } from '../contract/counts';
import { HOUSEHOLD_GROUPS } from '../contract/households';
import { PRICES, type Price, type PriceId } from '../contract/prices';
import { SETTING_INDEX, type Setting } from '../contract/settings';
import type { PlayerState } from '../player/replay';
import type { VesselContent } from './vessel-seats';
import type { Vessel } from './vessel-layout';
import type { Capacities, VesselPlan } from './vessels';

const GROUPS = HOUSEHOLD_GROUPS.length;

/** Price of the bed of who is ready, by the column that counts them. */
const BED_PRICES: Readonly<Partial<Record<WeeklyColumn, PriceId>>> = {
  readyForensicClinicLevel: 'forensicClinicDay',
  readyForensicLivingLevel: 'forensicLivingDay',
  readyClinicLevel: 'clinicDay',
  readyProtectedLivingLevel: 'protectedLivingYear',
};

/** What a bed costs a day. @unit EUR */
function bedPrice(column: WeeklyColumn): number {
  const id = BED_PRICES[column];
  if (id === undefined) return 0;
  const price: Price = PRICES[id];
  return price.unit === 'eurPerYear' ? price.default / DAYS_PER_YEAR : price.default;
}

/** How full a place is. */
export interface VesselLevel {
  /** Persons, children included; in an institution one of a household, because its family is not there. */
  readonly people: number;
  /** Those of them who may leave but have nowhere to go. */
  readonly ready: number;
  /** What their beds cost a day, in euros; 0 where nobody pays for a bed. */
  readonly readyEurPerDay: number;
  /** Places that are free, below zero where there are too few; undefined where the model sets no limit. */
  readonly free: number | undefined;
}

/** Value of a weekly column at the end of the last whole week of a day; 0 before the first. */
function columnAt(counts: Counts, column: VesselPlan['ready'][number], day: number): number {
  const week = Math.min(Math.floor((day + 1) / DAYS_PER_WEEK) - 1, counts.firstWeek + counts.weeks - 1);
  if (week < counts.firstWeek) return 0;
  return counts.weekly[(week - counts.firstWeek) * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] ?? 0;
}

/** Persons in a setting: of who is in an institution the family, if there is one, is elsewhere. */
export function personsAt(
  state: Pick<PlayerState, 'persons' | 'stock'>,
  setting: Setting,
  group: VesselPlan['group'],
): number {
  return (group === 'UIT' ? state.stock : state.persons)[SETTING_INDEX[setting]] ?? 0;
}

/** How full a place is on the day of a state. A household takes one place, but in reception everybody takes one. */
export function vesselLevel(
  { settings, ready, group }: VesselPlan,
  { state, counts }: { readonly state: PlayerState; readonly counts: Counts },
  capacities: Capacities,
): VesselLevel {
  let people = 0;
  let free: number | undefined;
  for (const setting of settings) {
    const index = SETTING_INDEX[setting];
    const persons = personsAt(state, setting, group);
    const capacity = capacities[setting as keyof Capacities];
    people += persons;
    if (capacity !== undefined) free = (free ?? 0) + capacity - (group === 'STA' ? persons : (state.stock[index] ?? 0));
  }
  const waiting = ready.map((column) => ({ column, people: columnAt(counts, column, state.day) }));
  return {
    people,
    ready: Math.min(
      waiting.reduce((sum, each) => sum + each.people, 0),
      people,
    ),
    readyEurPerDay: waiting.reduce((sum, each) => sum + each.people * bedPrice(each.column), 0),
    free,
  };
}

/** Households in some settings at the end of a week. */
function householdsIn(counts: Counts, settings: VesselPlan['settings'], week: number): number {
  let sum = 0;
  for (const setting of settings) {
    const first = week * STOCK_CELLS + SETTING_INDEX[setting] * GROUPS;
    for (let group = 0; group < GROUPS; group++) sum += counts.stocks[first + group] ?? 0;
  }
  return sum;
}

/**
 * The fullest a place is in the run so far, or full to its rim: what its dots are sized for, so that their size does not
 * change on the way. Persons a household are those of the moment.
 */
export function fullestContent(
  vessel: Vessel,
  level: VesselLevel,
  { state, counts }: { readonly state: PlayerState; readonly counts: Counts },
): VesselContent {
  const households = vessel.settings.reduce((sum, setting) => sum + (state.stock[SETTING_INDEX[setting]] ?? 0), 0);
  const perHousehold = households > 0 ? level.people / households : 1;
  let most = level.people + Math.max(0, level.free ?? 0);
  let ready = level.ready;
  for (let week = 0; week < counts.weeks; week++) {
    most = Math.max(most, householdsIn(counts, vessel.settings, week) * perHousehold);
    const waiting = vessel.ready.reduce(
      (sum, column) => sum + (counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] ?? 0),
      0,
    );
    ready = Math.max(ready, waiting);
  }
  const { form, box } = vessel;
  return { form, box, people: Math.ceil(most), ready: Math.min(ready, Math.ceil(most)) };
}
