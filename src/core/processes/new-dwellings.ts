/**
 * Which type and rent does a home that enters the stock have? (D; P010, P011)
 *
 * Reads the mixes and the draw of the home; writes the dwelling.
 */
import { packDwelling } from '../entities/dwellings';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Share of dwelling types S, M, L, SEN in bought homes (P010), cumulated. @source model-document */
const TYPE_MIX = [0.3, 0.62, 0.92, 1] as const;
/** Share of SEN in that mix. @source model-document */
const SENIOR_SHARE = 0.08;
/** Share of rent classes R1–R4 (P011), cumulated. @source model-document */
const RENT_MIX = [0.12, 0.6, 0.72, 1] as const;
/** The lowest class in that mix. @source model-document */
export const LOWEST_RENT = 0.12;

/** Index of the share a number falls in, from cumulated shares. */
function pickCumulated(cumulated: readonly number[], u: number): number {
  let index = 0;
  while (index < cumulated.length - 1 && u >= cumulated[index]) index++;
  return index;
}

/** Type of a home by its draw, where step-free homes have a share of their own and the others keep their proportions. */
export function typeByDraw(u: number, seniorShare: number): number {
  const others = 1 - seniorShare;
  if (u >= others) return 3;
  return pickCumulated(TYPE_MIX, (u / others) * (1 - SENIOR_SHARE));
}

/** Rent class by its draw, where the lowest class has a share of its own and the others keep their proportions. */
export function rentByDraw(u: number, lowest: number): number {
  if (lowest === LOWEST_RENT) return pickCumulated(RENT_MIX, u);
  if (u < lowest) return 0;
  return pickCumulated(RENT_MIX, LOWEST_RENT + ((u - lowest) / (1 - lowest)) * (1 - LOWEST_RENT));
}

/** Rent class of a dwelling of the start by its key. */
export function drawRentClass(world: World, key: number): number {
  world.draws.uniform(PURPOSE['dwelling-traits'], key, 0);
  return rentByDraw(world.draws.second(), LOWEST_RENT);
}

/** Adds a new or bought home of a neighbourhood. */
export function addDwelling(world: World, key: number, mix: { hood: number; senior: number; lowest: number }): number {
  const type = typeByDraw(world.draws.uniform(PURPOSE['dwelling-traits'], key, 0), mix.senior);
  const rent = rentByDraw(world.draws.second(), mix.lowest);
  return world.dwellings.add(key, packDwelling(type, rent, world.region.municipalityOf[mix.hood], mix.hood));
}

/** Adds a small home in a transformed building: S, with the rent of any new home. */
export function addSmallDwelling(world: World, key: number, hood: number): number {
  world.draws.uniform(PURPOSE['dwelling-traits'], key, 0);
  const rent = rentByDraw(world.draws.second(), LOWEST_RENT);
  return world.dwellings.add(key, packDwelling(0, rent, world.region.municipalityOf[hood], hood));
}
