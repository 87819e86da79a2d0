/**
 * Whose queue is asked first for a home with priority? (C.3.4, C.3.7, C.4; G-X3)
 *
 * The municipality of the home first keeps it for people it answers for, as long as the local binding of the year allows;
 * then, and otherwise at once, it is offered in the whole region. Reads levers, counters and queues; starts the walk.
 */
import { CHANNELS } from '../../contract/households';
import { H, HOUSEHOLD_WORDS, RESPONSIBLE, STATUS } from '../entities/households';
import type { World } from '../world';
import { QUEUE, QUEUES_OF, type WeightedQueue } from './priority-queues';
import type { QueueWalk } from './queue-walk';

const NONE: readonly WeightedQueue[] = [];
const URGENT = CHANNELS.indexOf('URG');
const READY = CHANNELS.indexOf('UIT');
const PERMIT = CHANNELS.indexOf('STA');

const QUEUES_BY_CHANNEL = CHANNELS.map((channel) => QUEUES_OF[channel] ?? NONE);

/** Queues of channel URG where people leaving institutions have urgency too (G-X3). */
const WITH_READY: readonly WeightedQueue[] = [...QUEUES_BY_CHANNEL[URGENT], ...QUEUES_BY_CHANNEL[READY]];

/** A lever that is off or on acts from the middle of its ramp on. */
const ON = 0.5;

/** Whether a channel may keep homes for the own municipality: permit holders are linked by law, others are regional. */
function isBound(channel: number): boolean {
  return channel > PERMIT && channel <= URGENT;
}

/** Queues of a channel today. */
export function queuesOf(world: World, channel: number): readonly WeightedQueue[] {
  const isCompulsory = channel === URGENT && world.lever('compulsoryUrgency') >= ON;
  return isCompulsory ? WITH_READY : QUEUES_BY_CHANNEL[channel];
}

/** Terms of the walk; one instance, filled again for every home. */
const terms = { municipality: 0, day: 0, longFirst: false, asOneRegion: false };

/** Starts the walk along the queues of a channel for a home in a municipality. */
export function beginWalk(world: World, municipality: number, channel: number, longFirst: boolean): QueueWalk {
  terms.municipality = municipality;
  terms.day = world.day;
  terms.longFirst = longFirst;
  terms.asOneRegion = isBound(channel) && !world.slack.mayBind(municipality, world.parameters.localBindingShare);
  world.queueWalk.begin(queuesOf(world, channel), terms);
  return world.queueWalk;
}

/** Counts a letting that was kept for people of the municipality (C.3.4). */
export function countBinding(world: World, row: number, municipality: number, channel: number): void {
  const word = world.households.records[row * HOUSEHOLD_WORDS + H.responsible];
  if (!isBound(channel) || (word & RESPONSIBLE.municipalityMask) !== municipality) return;
  if (world.slack.mayBind(municipality, world.parameters.localBindingShare)) world.slack.bind(municipality);
}

/** Channel whose rules hold for a household: who leaves an institution with urgency keeps those of UIT (G-X3). */
export function ruleChannel(world: World, row: number, channel: number): number {
  if (channel !== URGENT) return channel;
  const queue = (world.households.records[row * HOUSEHOLD_WORDS + H.status] & STATUS.queueMask) - 1;
  return queue >= QUEUE['UIT-no-bed'] && queue <= QUEUE['UIT-clinic'] ? READY : channel;
}
