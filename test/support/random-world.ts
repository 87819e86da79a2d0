import { CAUSE, EVENT_KIND, FIRST_CHANNEL_CAUSE, packEventHead, type EventKind } from '../../src/contract/events';
import { CHANNELS, HOUSEHOLD_GROUPS, type HouseholdGroup } from '../../src/contract/households';
import {
  FIRST_DWELLING,
  FOLLOWED_SETTINGS,
  NONE,
  SETTING_INDEX,
  settingOfPlace,
  SETTINGS,
  type Setting,
} from '../../src/contract/settings';
import { createRandom } from './create-random';
import { groupAt, isFollowed, SEEKING, waysFrom } from './world-places';
import type { WorldHome, WorldHousehold } from './world-household';
import { WorldTally, type WorldWeek } from './world-tally';

/** Places outside the homes where people are. */
const PLACES = FOLLOWED_SETTINGS.filter((setting) => setting !== 'social');

/** What can happen; letting is wanted more often. */
const ACTS = [
  'arrive',
  'leave',
  'move',
  'move',
  'split',
  'giveNotice',
  'leaveHome',
  'accept',
  'let',
  'let',
  'nothingSeen',
  'grow',
  'shrink',
  'renew',
] as const;

/** Kinds that change no place and no home. */
const NOTHING_SEEN = [
  'offer-refused',
  'dwelling-advertised',
  'search-started',
  'search-ended',
  'became-ready',
  'readiness-ended',
  'turned-away',
  'stopped-by-care',
] as const;

/** A town where things happen at random but by the rules of the log, kept with plain objects. */
export class RandomWorld {
  readonly homes: WorldHome[] = [];
  readonly households: WorldHousehold[] = [];
  readonly events: number[] = [];
  private readonly tally = new WorldTally();
  private readonly waiting: WorldHousehold[] = [];
  private day = 0;
  private random: (below: number) => number;
  private keys = 1;
  private chain = 0;

  constructor(seed: number, homes: number, seekers: number) {
    this.random = createRandom(seed);
    for (let row = 0; row < homes; row++) this.addHome(row, this.random(10) > 0);
    for (let n = 0; n < seekers; n++) {
      const setting = this.random(2) === 0 ? 'list' : this.oneOf(PLACES, 'list');
      const place = SETTING_INDEX[setting];
      this.waiting.push(this.addHousehold(groupAt(setting), place, place));
    }
  }

  /** Lets some things happen on a day. */
  live(day: number, seed: number, acts: number): void {
    this.day = day;
    this.random = createRandom(seed);
    for (let n = 0; n < acts; n++) this.act();
    this.tally.add('seekerDays', this.waiting.filter((household) => household.place === SETTING_INDEX.list).length);
  }

  /** Households waiting, by setting. */
  waitingNow(): number[] {
    return SETTINGS.map((_, setting) => this.waiting.filter((household) => household.place === setting).length);
  }

  /** Ends a week. */
  closeWeek(): WorldWeek {
    return this.tally.close(this.homes, this.waiting);
  }

  private act(): void {
    const act = ACTS[this.random(ACTS.length)] ?? 'arrive';
    this[act]();
  }

  private arrive(): void {
    const setting = this.random(2) === 0 ? 'list' : this.oneOf(waysFrom('outside', true), 'list');
    const household = this.addHousehold(groupAt(setting), SETTING_INDEX[setting], NONE);
    this.waiting.push(household);
    this.write('household-arrived', 'registration', household.key, SETTING_INDEX.outside, household.place);
    this.tally.flow(SETTING_INDEX.outside, household, household.place);
  }

  private leave(): void {
    const at = this.random(Math.max(this.waiting.length, 1));
    const household = this.waiting[at];
    if (household === undefined) return;
    const ways = waysFrom(settingOfPlace(household.place), false);
    if (ways.length === 0) return;
    const to = SETTING_INDEX[this.oneOf(ways, 'ownArrangement')];
    this.waiting.splice(at, 1);
    this.write('household-left', 'gave-up', household.key, household.place, to);
    this.tally.flow(household.place, household, to);
    household.place = to;
  }

  private move(): void {
    const household = this.waiting[this.random(Math.max(this.waiting.length, 1))];
    if (household === undefined) return;
    const ways = waysFrom(settingOfPlace(household.place), true);
    if (ways.length === 0) return;
    const to = SETTING_INDEX[this.oneOf(ways, 'couch')];
    this.write('household-moved', 'homeless-move', household.key, household.place, to);
    this.tally.flow(household.place, household, to);
    household.place = to;
  }

  private split(): void {
    const row = this.randomHome((home) => home.occupant !== undefined);
    if (row < 0) return;
    const setting = this.oneOf(['urgent', 'couch', 'privateRent'], 'urgent');
    const to = SETTING_INDEX[setting];
    const household = this.addHousehold('URG', to, NONE);
    if (isFollowed(setting)) this.waiting.push(household);
    this.write('household-split', 'separation', household.key, FIRST_DWELLING + row, to);
    this.tally.flow(SETTING_INDEX.social, household, to, true);
  }

  private giveNotice(): void {
    const row = this.randomHome((home) => home.occupant !== undefined && !home.notice);
    const home = this.homes[row];
    if (home?.occupant === undefined) return;
    home.notice = true;
    this.write('notice-given', 'purchase', home.occupant.key, FIRST_DWELLING + row, FIRST_DWELLING + row);
  }

  /** With notice or without: who dies gives none. */
  private leaveHome(): void {
    const row = this.randomHome((home) => home.occupant !== undefined && (home.notice || this.random(3) === 0));
    const home = this.homes[row];
    const household = home?.occupant;
    if (home === undefined || household === undefined) return;
    const setting = this.oneOf([...waysFrom('social', true), ...waysFrom('social', false)], 'deceased');
    const to = SETTING_INDEX[setting];
    home.occupant = undefined;
    home.notice = false;
    this.write('home-left', 'death', household.key, FIRST_DWELLING + row, to);
    this.tally.flow(SETTING_INDEX.social, household, to);
    household.place = to;
    if (isFollowed(setting)) this.waiting.push(household);
    this.tally.add('exits', 1);
  }

  private accept(): void {
    const row = this.randomHome((home) => home.inStock && home.occupant === undefined && !home.reserved);
    const household = this.randomSeeker();
    if (row < 0 || household === undefined) return;
    this.write('offer-accepted', 'channel-REG', household.key, household.place, FIRST_DWELLING + row);
    (this.homes[row] as WorldHome).reserved = true;
    const left = this.homes[household.place - FIRST_DWELLING];
    if (left !== undefined) left.notice = true;
  }

  private let(): void {
    const row = this.randomHome((home) => home.inStock && home.occupant === undefined);
    const household = this.randomSeeker();
    if (row < 0 || household === undefined) return;
    const from = household.place;
    const cause = FIRST_CHANNEL_CAUSE + this.random(CHANNELS.length);
    this.writeHead(
      packEventHead(this.day, EVENT_KIND['dwelling-let'], cause),
      household.key,
      from,
      FIRST_DWELLING + row,
    );
    this.tally.flow(from >= FIRST_DWELLING ? SETTING_INDEX.social : from, household, SETTING_INDEX.social);
    this.tally.letting(cause, from, this.day - household.registrationDay, 1 + this.random(4));
    const left = this.homes[from - FIRST_DWELLING];
    if (left !== undefined) Object.assign(left, { occupant: undefined, notice: false });
    else this.waiting.splice(this.waiting.indexOf(household), 1);
    Object.assign(this.homes[row] as WorldHome, { occupant: household, reserved: false });
    household.place = FIRST_DWELLING + row;
  }

  private nothingSeen(): void {
    const place = FIRST_DWELLING + this.random(this.homes.length);
    const household = this.randomSeeker();
    if (household === undefined) return;
    const kind = NOTHING_SEEN[this.random(NOTHING_SEEN.length)];
    if (kind === 'offer-refused') this.tally.add('refusals', 1);
    if (kind !== undefined)
      this.write(kind, 'channel-REG', kind === 'dwelling-advertised' ? NONE : household.key, place, place);
  }

  private grow(): void {
    const planned = this.homes.findIndex((home) => !home.inStock);
    const row = planned >= 0 && this.random(2) === 0 ? planned : this.homes.length;
    if (row === this.homes.length) this.addHome(row, false);
    (this.homes[row] as WorldHome).inStock = true;
    const isBuilt = this.random(2) === 0;
    this.tally.add(isBuilt ? 'delivered' : 'acquired', 1);
    this.write(
      isBuilt ? 'dwelling-delivered' : 'dwelling-acquired',
      isBuilt ? 'new-build' : 'acquisition',
      NONE,
      NONE,
      FIRST_DWELLING + row,
    );
  }

  private shrink(): void {
    const row = this.randomHome((home) => home.inStock && home.occupant === undefined && !home.reserved);
    if (row < 0) return;
    Object.assign(this.homes[row] as WorldHome, { inStock: false, notice: false, renewal: false });
    const isSold = this.random(2) === 0;
    this.tally.add(isSold ? 'sold' : 'demolished', 1);
    this.write(
      isSold ? 'dwelling-sold' : 'dwelling-demolished',
      isSold ? 'sale' : 'demolition',
      NONE,
      FIRST_DWELLING + row,
      NONE,
    );
  }

  private renew(): void {
    const row = this.randomHome((home) => home.inStock);
    const home = this.homes[row];
    if (home === undefined) return;
    home.renewal = !home.renewal;
    const kind = home.renewal ? 'demolition-announced' : 'demolition-dropped';
    this.write(kind, 'renewal', home.occupant?.key ?? NONE, FIRST_DWELLING + row, FIRST_DWELLING + row);
  }

  /** Someone who waits, or a tenant who wants to move. */
  private randomSeeker(): WorldHousehold | undefined {
    if (this.random(3) > 0) {
      const household = this.waiting[this.random(Math.max(this.waiting.length, 1))];
      return household !== undefined && SEEKING.has(settingOfPlace(household.place)) ? household : undefined;
    }
    return this.homes[this.randomHome((home) => home.occupant !== undefined)]?.occupant;
  }

  private oneOf(settings: readonly Setting[], otherwise: Setting): Setting {
    return settings[this.random(settings.length)] ?? otherwise;
  }

  /** Tries a few homes; −1 where none fits. */
  private randomHome(fits: (home: WorldHome) => boolean): number {
    for (let n = 0; n < 20 && this.homes.length > 0; n++) {
      const row = this.random(this.homes.length);
      if (fits(this.homes[row] as WorldHome)) return row;
    }
    return -1;
  }

  private addHousehold(group: HouseholdGroup, place: number, placeAtStart: number): WorldHousehold {
    const household = {
      key: Math.imul(this.keys++ | (this.random(4096) << 20), 0x9e3779b1) >>> 0,
      group: HOUSEHOLD_GROUPS.indexOf(group),
      registrationDay: this.day - this.random(6000),
      placeAtStart,
      place,
    };
    this.households.push(household);
    return household;
  }

  private addHome(row: number, inStock: boolean): void {
    const place = FIRST_DWELLING + row;
    const tenant = inStock && this.random(8) > 0 ? this.addHousehold('ZIT', place, place) : undefined;
    this.homes.push({
      key: row * 7,
      neighbourhood: row % 2,
      occupantAtStart: tenant?.key ?? NONE,
      inStockAtStart: inStock,
      occupant: tenant,
      inStock,
      notice: false,
      reserved: false,
      renewal: false,
    });
  }

  private write(kind: EventKind, cause: keyof typeof CAUSE, household: number, from: number, to: number): void {
    this.writeHead(packEventHead(this.day, EVENT_KIND[kind], CAUSE[cause]), household, from, to);
  }

  private writeHead(head: number, household: number, from: number, to: number): void {
    this.events.push(head, household, from, to, this.chain++);
  }
}
