/**
 * Whose clock must be set anew because a lever moved a hazard? (B.3)
 *
 * Reads the factors that changed; touches tenants or placed tenants.
 */
import { FIRST_DWELLING } from '../../contract/settings';
import { C, CAREER, CAREER_WORDS } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { FACTOR } from '../hazard-times';
import type { World } from '../world';

const OF_PLACED = 1 << FACTOR.placedLoss;

/** Touches every household one of whose hazards has just changed. */
export function touchWhoseHazardsMoved(world: World): void {
  const { changed } = world.times;
  if (changed === 0) return;
  if ((changed & ~OF_PLACED) !== 0) touchTenants(world);
  else touchPlaced(world);
}

function touchTenants(world: World): void {
  const { records } = world.households;
  for (let row = 0; row < world.households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (records[at + H.key] !== -1 && records[at + H.place] >= FIRST_DWELLING) world.touch(row);
  }
}

function touchPlaced(world: World): void {
  const { records } = world.careers;
  for (let at = 0; at < world.careers.count * CAREER_WORDS; at += CAREER_WORDS)
    if (records[at + C.row] >= 0 && (records[at + C.kind] & CAREER.placed) !== 0) world.touch(records[at + C.row]);
}
