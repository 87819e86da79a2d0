/**
 * Who arrives from outside today? (2.3, step 2; T34, T41, P140, P144, and the two series whose origin is not modelled yet)
 *
 * Reads the streams and their rates; writes households.
 */
import type { CauseId } from '../../contract/events';
import type { HouseholdGroup } from '../../contract/households';
import type { ParameterId } from '../../contract/parameters';
import type { Setting } from '../../contract/settings';
import { rootKey, type KeySource } from '../random/agent-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { STREAM, type StreamId } from './streams';
import { enterWaiting, recordArrival } from './waiting';

interface Arrivals {
  readonly stream: StreamId;
  readonly parameter: ParameterId;
  readonly source: KeySource;
  readonly group: HouseholdGroup;
  readonly setting: Setting;
  readonly cause: CauseId;
}

/** Streams of people, in the order in which they are taken. */
const ARRIVALS: readonly Arrivals[] = [
  {
    stream: 'seekers',
    parameter: 'newSeekers',
    source: 'seekers',
    group: 'REG',
    setting: 'list',
    cause: 'registration',
  },
  { stream: 'urgent', parameter: 'newUrgent', source: 'urgent', group: 'URG', setting: 'urgent', cause: 'urgency' },
  {
    stream: 'permit-holders',
    parameter: 'permitHouseholds',
    source: 'permit-holders',
    group: 'STA',
    setting: 'reception',
    cause: 'permit',
  },
  {
    stream: 'institution',
    parameter: 'institutionHouseholds',
    source: 'institution',
    group: 'UIT',
    setting: 'institution',
    cause: 'series-institution',
  },
  {
    stream: 'homeless',
    parameter: 'homelessHouseholds',
    source: 'homeless',
    group: 'DAK',
    setting: 'homeless',
    cause: 'series-homeless',
  },
];

/** Group of a regular seeker: some are in a hurry (spoedzoekers). */
export function seekerGroup(world: World, key: number): HouseholdGroup {
  return world.draws.uniform(PURPOSE['trait-elapsed'], key, 1) < world.parameters.spoedShare ? 'SPO' : 'REG';
}

/** Urgent households that separations in the stock bring by themselves; the stream is the rest of the total. */
function separationsUrgentPerYear(world: World): number {
  const couples = 0.32 * world.region.homes;
  return couples * world.parameters.separation * world.parameters.separationUrgent;
}

function ratePerYear(world: World, arrivals: Arrivals): number {
  const rate = world.rate(arrivals.parameter);
  return arrivals.stream === 'urgent' ? Math.max(0, rate - separationsUrgentPerYear(world)) : rate;
}

/** Lets everybody in who arrives today. */
export function arrive(world: World): void {
  for (const arrivals of ARRIVALS) {
    const stream = STREAM[arrivals.stream];
    while (world.streams.isDue(stream, world.day)) {
      const ordinal = world.streams.take(stream, ratePerYear(world, arrivals));
      if (ordinal < 0) continue;
      const key = rootKey(arrivals.source, ordinal);
      const group = arrivals.group === 'REG' ? seekerGroup(world, key) : arrivals.group;
      const { setting, cause } = arrivals;
      const row = enterWaiting(world, { key, group, setting, cause, since: world.day, atStart: false });
      recordArrival(world, row, cause);
    }
  }
}
