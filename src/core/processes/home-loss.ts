/**
 * Where does a tenant go who loses the home? (T06, T07, T22, T37)
 *
 * Reads the cause; answers the setting the tenant goes to when the notice is over.
 */
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';

/** Where who lost a home goes: no place of their own, an institution, or out of the model. */
export type LossTo = 'homeless' | 'prison' | 'clinicList' | 'family' | 'privateRent';

/** Outcomes of a placed tenant who loses the home (T22); couch, street and shelter together are .7. @source model-document */
const PLACED = { homeless: 0.7, institution: 0.2 } as const;

/** Where a tenant goes who loses the home for a cause of `DUE`. */
export function lossTo(world: World, row: number, due: number): LossTo {
  const { draws, parameters, households } = world;
  const at = row * HOUSEHOLD_WORDS;
  const key = households.records[at + H.key];
  const spell = households.records[at + H.occasions] & 0xff;
  if (due === DUE.homeLost) return 'prison';
  if (due === DUE.permitHomeless) return 'homeless';
  if (due === DUE.eviction) {
    const u = draws.uniform(PURPOSE['outcome-eviction'], key, spell);
    if (u < parameters.evictedHomeless) return 'homeless';
    return u < parameters.evictedHomeless + parameters.evictedFamily ? 'family' : 'privateRent';
  }
  const u = draws.uniform(PURPOSE['outcome-placed-lost'], key, spell);
  if (u < PLACED.homeless) return 'homeless';
  if (u >= PLACED.homeless + PLACED.institution) return 'family';
  return draws.second() < 0.5 ? 'prison' : 'clinicList';
}
