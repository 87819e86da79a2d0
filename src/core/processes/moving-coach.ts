/**
 * Which older tenants are helped with moving? (G11c)
 *
 * Reads the lever, age and place; the help is a coach, and a rent that rises slowly.
 */
import { FIRST_DWELLING } from '../../contract/settings';
import { birthYearOf, H, HOUSEHOLD_WORDS } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Age from which a tenant is helped. @source model-document @unit years */
const FROM_AGE = 65;

/** Whether a household is an older tenant who is helped with moving to another social home. */
export function isCoached(world: World, row: number): boolean {
  const share = world.lever('movingCoach');
  if (share === 0) return false;
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  if (records[at + H.place] < FIRST_DWELLING || world.year - birthYearOf(records[at + H.traits]) < FROM_AGE)
    return false;
  return world.draws.uniform(PURPOSE['moving-coach'], records[at + H.key], 0) < share;
}
