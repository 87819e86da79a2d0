import { invariant } from '../../contract/invariant';
import { SETTING_INDEX } from '../../contract/settings';
import { C, COHORT_WORDS, type Cohorts } from '../entities/cohorts';
import type { World } from '../world';

function checkPlaces(world: World, cohorts: Cohorts): void {
  let places = 0;
  for (let row = 0; row < cohorts.rows; row++) places += cohorts.records[row * COHORT_WORDS + C.places];
  invariant(places === cohorts.places, `day ${String(world.day)}: ${String(places)} places of ${cohorts.name} counted`);
  invariant(cohorts.kept >= 0 && cohorts.kept <= places, `day ${String(world.day)}: kept places of ${cohorts.name}`);
}

/** Checks what must hold for the places of supply at the end of any day (J.1): nobody lives on a pitch that is not there. */
export function checkSupply(world: World): void {
  const { tally, pitches, sharedHomes, flex, day } = world;
  for (const cohorts of [pitches, sharedHomes, flex]) checkPlaces(world, cohorts);
  invariant(tally.stockOf(SETTING_INDEX.pitch) <= pitches.places, `day ${String(day)}: pitches hold who lives there`);
  invariant(
    tally.stockOf(SETTING_INDEX.sharedHome) <= sharedHomes.places,
    `day ${String(day)}: shared homes hold who lives there`,
  );
  invariant(world.supplyAccount.left < Infinity, `day ${String(day)}: the investment room is a number`);
}
