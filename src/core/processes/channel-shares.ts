/**
 * Which share of the homes does each channel get now? (C.2, G21, G43, G50, G-X2, G-X7)
 *
 * Reads levers, parameters and expectations; writes the shares of the week. The lottery takes its share of what is left for seekers.
 */
import { CHANNELS } from '../../contract/households';
import { EXPECTED, type World } from '../world';
import { HALF_YEAR_WEEKS } from './expectations';

/** Most that all priority channels together may take, so that seekers keep a share. */
const MOST_PRIORITY = 0.95;

/** Highest share a task can ask for (P163). @source model-document */
const MOST_BY_TASK = 0.2;

/** Share of a task that needs a letting: the others leave without one (P127). @source model-document */
const NEEDS_LETTING = 0.7;

/** Persons in a household of permit holders (P123). @source coa-permits */
const PERMIT_PERSONS = 2.2;

/** Share that a half-yearly task and its backlog ask for, both in households (C.2). */
function shareByTask(world: World, task: number, backlog: number): number {
  const lettings = world.ledger.expected[EXPECTED.lettings] * HALF_YEAR_WEEKS;
  return lettings > 0 ? Math.min(MOST_BY_TASK, (NEEDS_LETTING * (task + backlog)) / lettings) : 0;
}

/** Share for permit holders: what the municipalities give, moved towards the task as far as it is enforced (C.2, G50). */
function permitShare(world: World): number {
  const { expected } = world.ledger;
  const given = world.lever('permitHolderShare');
  const task = shareByTask(
    world,
    world.rate('permitHouseholds') / 2,
    expected[EXPECTED.permitOverTerm] / PERMIT_PERSONS,
  );
  const enforced = world.lever('taskEnforcement');
  return ((1 - enforced) * given + enforced * task) * (1 - world.lever('permitPriorityBan'));
}

/** Share for people ready to leave an institution: at least what a compulsory task asks for where there is one (G43). */
function outflowShare(world: World): number {
  const { expected } = world.ledger;
  const task = shareByTask(world, expected[EXPECTED.newReady] * HALF_YEAR_WEEKS, expected[EXPECTED.readyOverTerm]);
  return Math.max(world.lever('institutionShare'), world.lever('outflowTask') * task);
}

/** Share of lettings that outsiders get: quotas on outsider lettings are so much smaller (G-X7). */
function quotaBase(world: World): number {
  const { expected } = world.ledger;
  const lettings = expected[EXPECTED.lettings];
  const outsiders = lettings > 0 ? expected[EXPECTED.outsiderLettings] / lettings : 1;
  return 1 - world.lever('quotasOnOutsiderLettings') * (1 - outsiders);
}

/** Sets the shares of the channels; they sum to 1. */
export function shareOut(world: World): void {
  const { parameters, shares } = world;
  const base = quotaBase(world);
  const priority = {
    STA: base * permitShare(world),
    UIT: base * outflowShare(world),
    DAK: base * world.lever('homelessShare'),
    URG: base * world.lever('urgentShare'),
    REN: parameters.shareREN,
    SEN: parameters.shareSEN,
  };
  const total = Object.values(priority).reduce((sum, share) => sum + share, 0);
  const factor = total > MOST_PRIORITY ? MOST_PRIORITY / total : 1;
  const rest = 1 - total * factor;
  const lottery = rest * world.lever('lotteryShare');
  const all = { ...priority, LOT: lottery, REG: rest - lottery };
  CHANNELS.forEach((channel, index) => {
    shares[index] = channel === 'LOT' || channel === 'REG' ? all[channel] : all[channel] * factor;
  });
}
