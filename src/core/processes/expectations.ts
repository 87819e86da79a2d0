/**
 * What do those who allocate homes expect, and those who search? (2.4 learning; C.2, C.6)
 *
 * Exponential smoothing with a half-life of 26 weeks. Reads the counts of the week; writes expectations.
 */
import { DAYS_PER_YEAR, WEEKS_PER_YEAR } from '../../contract/calendar';
import { WEEKLY_COLUMN } from '../../contract/counts';
import { SETTING_INDEX } from '../../contract/settings';
import { ACCOUNT } from '../entities/municipal-accounts';
import { EXPECTED } from '../entities/ledger';
import type { World } from '../world';

/** Weight of the newest week: 1 − 2^(−1/26). */
const WEIGHT = 0.0263074;

/** Lettings per home and year that are expected at the start. @source corporation-annual */
export const TURNOVER = 0.068;
/** Share of lettings to outsiders that is expected at the start. @source corporation-annual */
const OUTSIDER_SHARE = 0.69;
/** Ready people per year and home at the start: 202 on 60,000. @source model-document */
const READY_PER_HOME = 202 / 60000;

/** Chance a year at which seekers answer as they do now, and the years in which they adapt (C.6). @source model-document */
const USUAL_CHANCE = 0.1;
const ADAPTS_YEARS = 0.5;

/** Sets what is expected on the first day. */
export function beginExpectations(world: World): void {
  const homes = world.region.homes;
  const { expected } = world.ledger;
  expected[EXPECTED.lettings] = (homes * TURNOVER) / WEEKS_PER_YEAR;
  expected[EXPECTED.outsiderLettings] = expected[EXPECTED.lettings] * OUTSIDER_SHARE;
  expected[EXPECTED.newReady] = (homes * READY_PER_HOME) / WEEKS_PER_YEAR;
  expected[EXPECTED.chance] = USUAL_CHANCE;
  expected[EXPECTED.response] = 1;
}

/** Takes the counts of the week in, before they are closed. */
export function learn(world: World): void {
  const { week } = world.tally;
  const { expected } = world.ledger;
  const smooth = (index: number, seen: number): void => {
    expected[index] += WEIGHT * (seen - expected[index]);
  };
  smooth(EXPECTED.lettings, week[WEEKLY_COLUMN.lettings]);
  smooth(EXPECTED.outsiderLettings, week[WEEKLY_COLUMN.outsiderLettings]);
  smooth(EXPECTED.newReady, week[WEEKLY_COLUMN.newReady]);
  const seekers = world.tally.stockOf(SETTING_INDEX.list);
  if (seekers > 0) smooth(EXPECTED.chance, (week[WEEKLY_COLUMN.regularOutsiderLettings] * WEEKS_PER_YEAR) / seekers);
  adapt(world);
  expected[EXPECTED.readyOverTerm] = week[WEEKLY_COLUMN.readyOverQuarterLevel];
  expected[EXPECTED.permitOverTerm] = week[WEEKLY_COLUMN.permitOverTermLevel];
  const { accounts, region } = world;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    const seen = accounts.get(municipality, ACCOUNT.lettings) - accounts.get(municipality, ACCOUNT.expectedLettings);
    accounts.add(municipality, ACCOUNT.expectedLettings, WEIGHT * seen);
    accounts.set(municipality, ACCOUNT.lettings, 0);
  }
}

/** Seekers go a week's part of the way to the answers that the chance they see is worth to them (C.6). */
function adapt(world: World): void {
  const { expected } = world.ledger;
  const worth = world.parameters.feedbackStrength * Math.sqrt(expected[EXPECTED.chance] / USUAL_CHANCE);
  expected[EXPECTED.response] += (worth - expected[EXPECTED.response]) / (ADAPTS_YEARS * WEEKS_PER_YEAR);
}

/** Seekers who answer an advert now, in the mean: those who react answer as much as the chance is worth to them (C.6). */
export function respondersNow(world: World): number {
  const { respondersPerAdvert, seekersFeedback } = world.parameters;
  return respondersPerAdvert * (1 + seekersFeedback * (world.ledger.expected[EXPECTED.response] - 1));
}

/** Weeks in half a year. @unit weeks */
export const HALF_YEAR_WEEKS = DAYS_PER_YEAR / 14;
