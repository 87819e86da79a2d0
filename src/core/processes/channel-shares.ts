/**
 * Which share of the homes does each channel get now? (C.2, G21, G23, G43, G50, G-X2, G-X3, G-X7)
 *
 * Reads levers, parameters, tasks, willingness and expectations; writes the shares of the week. The lottery takes its share of what is left for seekers.
 */
import { CHANNELS } from '../../contract/households';
import { ACCOUNT } from '../entities/municipal-accounts';
import { EXPECTED } from '../entities/ledger';
import type { World } from '../world';
import { HALF_YEAR_WEEKS } from './expectations';
import { openTask, PERMIT_PERSONS } from './municipal-tasks';
import { guaranteedHomes } from './outflow-agreement';
import { willingShare } from './responsibility';

/** Most that all priority channels together may take, so that seekers keep a share. */
const MOST_PRIORITY = 0.95;

/** Highest share a task can ask for (P163). @source model-document */
const MOST_BY_TASK = 0.2;

/** Share of a task that needs a letting: the others leave without one (P127). @source model-document */
const NEEDS_LETTING = 0.7;

/** Share of the lettings of a municipality that a half-yearly task and its backlog ask for, both in households (C.2). */
function shareByTask(world: World, municipality: number, households: number): number {
  const lettings = world.accounts.get(municipality, ACCOUNT.expectedLettings) * HALF_YEAR_WEEKS;
  return lettings > 0 ? Math.min(MOST_BY_TASK, households / lettings) : 0;
}

/** Share for permit holders: what the municipality gives, moved towards its task as far as that is enforced (C.2, G50). */
function permitShare(world: World, municipality: number): number {
  const given = world.lever('permitHolderShare') * willingShare(world, municipality);
  const households = (NEEDS_LETTING * openTask(world, municipality)) / PERMIT_PERSONS;
  const task = shareByTask(world, municipality, households);
  const enforced = world.lever('taskEnforcement');
  return ((1 - enforced) * given + enforced * task) * (1 - world.lever('permitPriorityBan'));
}

/**
 * Share for people ready to leave an institution: at least what a compulsory task asks for where there is one: the newly
 * ready people of the region by inhabitants, and who has been ready too long (G43). On top of it the homes that an agreement
 * guarantees to people in transitional housing (G23).
 */
function outflowShare(world: World, municipality: number): number {
  const newReady = world.ledger.expected[EXPECTED.newReady] * HALF_YEAR_WEEKS;
  const ready = newReady * world.region.inhabitantShare[municipality];
  const overdue = world.accounts.get(municipality, ACCOUNT.overdue);
  const task = shareByTask(world, municipality, NEEDS_LETTING * (ready + overdue));
  const given = world.lever('institutionShare') * willingShare(world, municipality);
  const guaranteed = guaranteedHomes(world) * world.region.inhabitantShare[municipality];
  return Math.max(given, world.lever('outflowTask') * task) + shareByTask(world, municipality, guaranteed);
}

/** Share for urgent households; under compulsory urgency at least what all who have it then ask for (G-X3). */
function urgentShare(world: World, municipality: number): number {
  const newUrgent = (world.rate('newUrgent') / 2) * world.region.inhabitantShare[municipality];
  const waiting = world.accounts.get(municipality, ACCOUNT.urgent);
  const demand = shareByTask(world, municipality, newUrgent + waiting);
  return Math.max(world.lever('urgentShare'), world.lever('compulsoryUrgency') * demand);
}

/** Share of lettings that outsiders get: quotas on outsider lettings are so much smaller (G-X7). */
function quotaBase(world: World): number {
  const { expected } = world.ledger;
  const lettings = expected[EXPECTED.lettings];
  const outsiders = lettings > 0 ? expected[EXPECTED.outsiderLettings] / lettings : 1;
  return 1 - world.lever('quotasOnOutsiderLettings') * (1 - outsiders);
}

/** Sets the shares of the channels in every municipality; they sum to 1 in each. */
export function shareOut(world: World): void {
  const base = quotaBase(world);
  for (let municipality = 0; municipality < world.region.municipalities; municipality++)
    shareOutIn(world, municipality, base);
}

function shareOutIn(world: World, municipality: number, base: number): void {
  const { parameters } = world;
  const shares = world.shares[municipality];
  const priority = {
    STA: base * permitShare(world, municipality),
    UIT: base * outflowShare(world, municipality),
    DAK: base * world.lever('homelessShare') * willingShare(world, municipality),
    URG: base * urgentShare(world, municipality),
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
