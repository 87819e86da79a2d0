/**
 * In which neighbourhood does a new project come? (D, G37)
 *
 * Reads homes of the start, load and capacity; the market takes the sites that social homes leave.
 */
import { capacityOf, loadOf } from './neighbourhood-load';
import type { World } from '../world';

/** What a neighbourhood can still carry. @unit need units */
function headroom(world: World, hood: number): number {
  return Math.max(0, capacityOf(world, hood) - loadOf(world, hood));
}

/**
 * Neighbourhood of new social homes from a number in (0, 1): by its share of the homes, and with `mixedBuilding` for
 * that part by its share of what can still be carried.
 */
export function projectSite(world: World, u: number): number {
  const mixed = world.lever('mixedBuilding');
  if (mixed === 0) return world.region.neighbourhoodByHomes(u);
  let all = 0;
  for (let hood = 0; hood < world.neighbourhoods.count; hood++) all += headroom(world, hood);
  if (all <= 0) return world.region.neighbourhoodByHomes(u);
  let running = 0;
  for (let hood = 0; hood < world.neighbourhoods.count; hood++) {
    running += (1 - mixed) * world.region.shareOfHomes(hood) + (mixed * headroom(world, hood)) / all;
    if (u < running) return hood;
  }
  return world.neighbourhoods.count - 1;
}

/** Homes of a project come elsewhere than they would have: as many homes of the market come there instead. */
export function swapSites(world: World, { from, to, homes }: { from: number; to: number; homes: number }): void {
  if (from === to) return;
  world.neighbourhoods.addOthers(from, homes);
  world.neighbourhoods.addOthers(to, -homes);
}
