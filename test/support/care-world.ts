import { PARAMETER_ENTRIES, type ParameterId } from '../../src/contract/parameters';
import { viewEvents } from '../../src/contract/history';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { C } from '../../src/core/entities/careers';
import { H, HOUSEHOLD_WORDS } from '../../src/core/entities/households';
import type { Profile } from '../../src/core/entities/traits';
import { setClocks } from '../../src/core/processes/career-clock';
import { newHousehold } from '../../src/core/processes/waiting';
import { LEDGER } from '../../src/core/entities/ledger';
import { World } from '../../src/core/world';
import { buildRegion, homesByType } from './region-builder';
import { readEvents, type LoggedEvent } from './run-log';
import { specOf, type SpecChanges } from './spec';

/** Units of what is zero in a world in which nobody is and nothing happens. */
const NOTHING = ['perYear', 'householdsPerYear', 'homesPerYear', 'households', 'homes', 'persons', 'places'];

/** Every stream, stock, rate and place at zero, but for those that are given. */
export function nothingBut(
  given: Readonly<Partial<Record<ParameterId, number>>>,
): NonNullable<SpecChanges['parameters']> {
  const zero = PARAMETER_ENTRIES.filter(([id, { unit }]) => NOTHING.includes(unit) && id !== 'projectHomes');
  return { ...Object.fromEntries(zero.map(([id]) => [id, 0])), ...given };
}

/** A region of the size of the demo region with one municipality and no homes. */
export const EMPTY_REGION = buildRegion([[homesByType(() => 0)]], 1);

/** A world without anybody on its first day, at the rates of the catalogue but for those that are given. */
export function careWorld(seed: string, parameters: NonNullable<SpecChanges['parameters']> = {}): World {
  const world = new World(specOf(EMPTY_REGION, seed, { parameters }));
  world.ledger.integers[LEDGER.day] = 0;
  world.ledger.integers[LEDGER.year] = world.calendar.yearOf(0);
  world.policy.advanceTo(0);
  return world;
}

/** Somebody with a career, somewhere on the first day; words of the career as given. */
export function addPerson(
  world: World,
  key: number,
  {
    setting,
    profile,
    career,
  }: { setting: Setting; profile: Profile; career?: Partial<Record<keyof typeof C, number>> },
): number {
  const row = newHousehold(world, key, profile, 0);
  const at = world.careers.open(row);
  world.careers.records[at + C.regime] = 0;
  for (const [word, value] of Object.entries(career ?? {}))
    world.careers.records[at + C[word as keyof typeof C]] = value;
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[setting];
  world.countPlaced(row);
  return row;
}

/** Takes away somebody who was added, so that a world can serve for many. */
export function removePerson(world: World, row: number): void {
  world.careers.close(row);
  world.households.remove(row);
}

/** Day on which something happens next to a household, and what: a cause of `DUE`. */
export function nextOf(world: World, row: number): { readonly day: number; readonly cause: number } {
  world.touch(row);
  setClocks(world);
  const at = row * HOUSEHOLD_WORDS;
  return { day: world.households.records[at + H.due]!, cause: world.households.records[at + H.clocks]! & 0xff };
}

/** What was logged since the last look. */
export function loggedIn(world: World): LoggedEvent[] {
  return readEvents(viewEvents(world.log.take()));
}
