/**
 * Who has a mild intellectual disability? (A.7 LVB)
 *
 * Reads origin and a draw of the person; writes nothing.
 */
import { CAREER, ORIGIN } from '../entities/careers';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Share of arrivals in protected living and youth care with a mild intellectual disability (A.7). @source model-document */
const LVB_SHARE = 0.2;

/** Flag of a mild intellectual disability, by origin and a draw of the person. */
export function lvbFlag(world: World, key: number, origin: number): number {
  if (origin !== ORIGIN.BW && origin !== ORIGIN.JZ) return 0;
  return world.draws.uniform(PURPOSE['trait-career'], key, 7) < LVB_SHARE ? CAREER.lvb : 0;
}
