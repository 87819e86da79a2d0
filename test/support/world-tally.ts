import { DURATION_BINS, FLOW_CELLS, STOCK_CELLS, WEEKLY_COLUMN, WEEKLY_COLUMNS } from '../../src/contract/counts';
import { CAUSE, FIRST_CHANNEL_CAUSE } from '../../src/contract/events';
import { CHANNELS, HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { FIRST_DWELLING, FLOWS, SETTING_INDEX, SETTINGS } from '../../src/contract/settings';
import type { WorldHome, WorldHousehold } from './world-household';

const GROUPS = HOUSEHOLD_GROUPS.length;

/** Counts of one week of a random world. */
export interface WorldWeek {
  readonly weekly: Uint32Array;
  readonly flows: Uint16Array;
  readonly stocks: Uint32Array;
  readonly registrationBins: Uint32Array;
}

/** What happened in the running week of a random world. */
export class WorldTally {
  private week = emptyWeek();

  /** Adds to a weekly column. */
  add(column: keyof typeof WEEKLY_COLUMN, by: number): void {
    count(this.week.weekly, WEEKLY_COLUMN[column], by);
  }

  /** Counts a household that goes from a setting to another. */
  flow(from: number, household: { readonly group: number }, to: number, split = false): void {
    const flow = FLOWS.findIndex(
      (candidate) =>
        SETTING_INDEX[candidate.from] === from &&
        SETTING_INDEX[candidate.to] === to &&
        (candidate.split === true) === split,
    );
    if (flow < 0) throw new Error(`No stream from ${String(SETTINGS[from])} to ${String(SETTINGS[to])}`);
    count(this.week.flows, flow * GROUPS + household.group, 1);
  }

  /** Counts a letting by its cause and where the household came from. */
  letting(cause: number, from: number, registrationDays: number, offers: number): void {
    const isOutsider = from < FIRST_DWELLING;
    this.add('lettings', 1);
    this.add(`lettings${CHANNELS[cause - FIRST_CHANNEL_CAUSE] ?? 'REG'}`, 1);
    if (isOutsider) this.add('outsiderLettings', 1);
    if (cause !== CAUSE['channel-REG']) return;
    this.add('regularLettings', 1);
    this.add('regularOffers', offers);
    if (!isOutsider) return;
    this.add('regularOutsiderLettings', 1);
    this.add('regularRegistrationDays', registrationDays);
    count(this.week.registrationBins, Math.min(Math.floor(registrationDays / 7), DURATION_BINS - 1), 1);
  }

  /** Sets the levels, gives the week and starts the next. */
  close(homes: readonly WorldHome[], waiting: readonly WorldHousehold[]): WorldWeek {
    const { week } = this;
    this.add('stockLevel', homes.filter((home) => home.inStock).length);
    this.add('vacantLevel', homes.filter((home) => home.inStock && home.occupant === undefined).length);
    this.add('noticeLevel', homes.filter((home) => home.notice).length);
    for (const household of waiting) count(week.stocks, household.place * GROUPS + household.group, 1);
    for (const { occupant } of homes)
      if (occupant !== undefined) count(week.stocks, SETTING_INDEX.social * GROUPS + occupant.group, 1);
    this.week = emptyWeek();
    return week;
  }
}

function count(array: Uint32Array | Uint16Array, at: number, by: number): void {
  array[at] = (array[at] ?? 0) + by;
}

function emptyWeek(): WorldWeek {
  return {
    weekly: new Uint32Array(WEEKLY_COLUMNS.length),
    flows: new Uint16Array(FLOW_CELLS),
    stocks: new Uint32Array(STOCK_CELLS),
    registrationBins: new Uint32Array(DURATION_BINS),
  };
}
