/**
 * How many new social homes are planned now? (D, start rule)
 *
 * Reads sites, investment room and labour through the supply policy; writes the account of the room.
 */
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import { PARAMETERS } from '../../contract/parameters';
import { ROOM } from '../entities/supply-account';
import {
  corporationRealisation,
  investmentRoom,
  labour,
  municipalRealisation,
  pitchesPerYear,
  programmeFactor,
  rentMixLowest,
  socialFloor,
  stateLandHomes,
  topPaid,
  topPaidForCare,
} from '../supply-policy';
import type { World } from '../world';

/** Floor of the duty (G15). @source advice-2021 */
const FLOOR = 0.3;
/** Shares of the rent classes R2, R3 and R4 among homes above the lowest class (P011). @source model-document */
const OTHER_RENTS = [0.48 / 0.88, 0.12 / 0.88, 0.28 / 0.88] as const;
const YEARS_PER_WEEK = DAYS_PER_WEEK / DAYS_PER_YEAR;

/** What holds the starts back. */
export const BOUND_BY = { sites: 0, room: 1, labour: 2 } as const;

/** Social share of all new homes that are planned now (D). */
export function socialShare(world: World): number {
  const { socialShareOfNew } = world.parameters;
  return socialShareOfNew + socialFloor(world) * Math.max(0, FLOOR - socialShareOfNew);
}

/**
 * Social homes a year for which there are sites: the programme of the start, moved by the social share, by what a higher
 * share and extra pitches take from the whole programme, and by the policy. @unit homes a year
 */
export function sitesTerm(world: World): number {
  const { socialShareOfNew, programmeLostToShare, landPerPitch } = world.parameters;
  if (socialShareOfNew <= 0) return 0;
  const share = socialShare(world);
  const extraPitches = Math.max(0, pitchesPerYear(world) - PARAMETERS.pitchesPerYear.default * world.scale);
  const programme = world.rate('deliveredPerYear') * (share / socialShareOfNew);
  const kept = Math.max(0, 1 - programmeLostToShare * (share - socialShareOfNew));
  const sites = programme * kept * programmeFactor(world) - extraPitches * landPerPitch * share;
  return Math.max(0, sites) * municipalRealisation(world) + stateLandHomes(world);
}

/** Mean unprofitable top of a home planned now (P240), paid by the corporation. @unit thousand euro */
export function meanTop(world: World): number {
  const { topR1, topR2, topR3, topR4 } = world.parameters;
  const lowest = rentMixLowest(world);
  const others = OTHER_RENTS[0] * topR2 + OTHER_RENTS[1] * topR3 + OTHER_RENTS[2] * topR4;
  return (lowest * topR1 + (1 - lowest) * others) * topPaid(world) * topPaidForCare(world);
}

/** Homes a year the room pays for: this year's inflow and what earlier years left. @unit homes a year */
export function roomTerm(world: World): number {
  const top = meanTop(world);
  const room = world.supplyAccount.reals[ROOM.carried] + investmentRoom(world);
  return top > 0 ? (room * 1000) / top : Infinity;
}

/** Homes a year there are hands for. @unit homes a year */
export function labourTerm(world: World): number {
  return labour(world);
}

/** What holds the starts back now, see `BOUND_BY`. */
export function boundBy(world: World): number {
  const [sites, room, hands] = [sitesTerm(world), roomTerm(world), labourTerm(world)];
  if (sites <= room && sites <= hands) return BOUND_BY.sites;
  return room <= hands ? BOUND_BY.room : BOUND_BY.labour;
}

function plannedHomes(world: World): number {
  return Math.min(sitesTerm(world), roomTerm(world), labourTerm(world));
}

/** New social homes that are planned now, as they will be delivered after cancellations. @unit homes a year */
export function deliveredRate(world: World): number {
  return plannedHomes(world) * corporationRealisation(world);
}

/** Projects started per year so that the homes of the start rule are delivered after two cancellations. @unit perYear */
export function projectRate(world: World): number {
  const kept = 1 - world.parameters.cancelShare;
  return kept > 0 ? deliveredRate(world) / (world.parameters.projectHomes * kept * kept) : 0;
}

/**
 * Weekly: closes the year and books the week. The room is kept in plans: a corporation that realises more of its plans
 * (κ_c) builds more homes from the same room.
 */
export function keepAccount(world: World): void {
  const account = world.supplyAccount;
  if (account.integers[0] !== world.year) account.startYear(world.year);
  const committed = (plannedHomes(world) * meanTop(world)) / 1000;
  account.book(investmentRoom(world) * YEARS_PER_WEEK, committed * YEARS_PER_WEEK);
}
