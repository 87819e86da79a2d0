import { SETTING_INDEX } from '../../src/contract/settings';
import { C, ORIGIN, type Origin } from '../../src/core/entities/careers';
import { H, HOUSEHOLD_WORDS, STATUS } from '../../src/core/entities/households';
import { newHousehold } from '../../src/core/processes/waiting';
import { LEDGER } from '../../src/core/entities/ledger';
import { World } from '../../src/core/world';
import { buildRegion, homesByType } from './region-builder';
import { specOf, type SpecChanges } from './spec';

/** Municipalities of the world below, with 1,000, 2,000 and 3,000 inhabitants. */
export const MUNICIPALITIES = 3;
/** The one with most inhabitants. */
export const CENTRE = 2;
/** Homes in each municipality. */
const HOMES = 100;

/** A world of three municipalities on its first day, with homes in the region but nobody anywhere; measures hold at once. */
export function municipalWorld(seed: string, changes: SpecChanges = {}): World {
  const homes = homesByType((type) => (type === 'S' ? HOMES : 0));
  const region = buildRegion(
    Array.from({ length: MUNICIPALITIES }, () => [homes]),
    1,
  );
  const world = new World(specOf(region, seed, changes));
  world.ledger.integers[LEDGER.day] = 0;
  world.ledger.integers[LEDGER.year] = world.calendar.yearOf(0);
  world.policy.advanceTo(0);
  return world;
}

/** What is asked of somebody who is put in such a world. */
export interface Newcomer {
  readonly key: number;
  readonly origin: Origin;
  /** Municipality of the last stable home. */
  readonly from: number;
  readonly setting: 'couch' | 'shelter' | 'protectedLiving' | 'reception' | 'urgent';
}

/** Puts somebody in a municipal world; who is on a couch or in shelter is homeless since the first day. */
export function addNewcomer(world: World, { key, origin, from, setting }: Newcomer): number {
  const row = newHousehold(world, key, origin === 'STA' ? 'STA' : 'BW', 0);
  const record = row * HOUSEHOLD_WORDS;
  world.households.records[record + H.status] = from << STATUS.municipalityShift;
  world.households.records[record + H.place] = SETTING_INDEX[setting];
  if (origin !== 'none') {
    const at = world.careers.open(row);
    world.careers.records[at + C.kind] = ORIGIN[origin];
    world.careers.records[at + C.regime] = 0;
    if (setting === 'couch' || setting === 'shelter') world.careers.records[at + C.homelessSince] = 0;
  }
  world.countPlaced(row);
  return row;
}
