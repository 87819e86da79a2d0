/**
 * How many students and labour migrants are short of a place? (A.1, P145, P146; G18, G19)
 *
 * Reads parameters and levers; writes the compartments of the municipalities and their levels.
 */
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import { WEEKLY_COLUMN, WEEKS_PER_BLOCK } from '../../contract/counts';
import { COMPARTMENT } from '../entities/compartments';
import type { World } from '../world';

const MONTH_YEARS = (WEEKS_PER_BLOCK * DAYS_PER_WEEK) / DAYS_PER_YEAR;

/** Divides who is short of a place on the first day over the municipalities, by inhabitants. */
export function fillCompartments(world: World): void {
  const { compartments, parameters, region } = world;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    const share = region.inhabitantShare[municipality];
    compartments.add(municipality, COMPARTMENT.students, parameters.studentsShortAtStart * share);
    compartments.add(municipality, COMPARTMENT.migrants, parameters.migrantsShortAtStart * share);
  }
}

/** Monthly: students find a room or stop looking; labour migrants come, and find a place or go home. */
export function advanceCompartments(world: World): void {
  const { compartments, parameters, region } = world;
  const come = world.rate('migrantArrivals') * (1 - world.lever('businessSiteHousing')) * MONTH_YEARS;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    const students = compartments.in(municipality, COMPARTMENT.students);
    compartments.add(municipality, COMPARTMENT.students, -students * parameters.studentFindsRoom * MONTH_YEARS);
    const migrants = compartments.in(municipality, COMPARTMENT.migrants);
    const arriving = come * region.inhabitantShare[municipality];
    compartments.add(municipality, COMPARTMENT.migrants, arriving - migrants * parameters.migrantLeaves * MONTH_YEARS);
  }
}

/** Writes the levels of the week: labour migrants for whom an employer has a bed have a place. */
export function setCompartmentLevels(world: World): void {
  const { compartments, region, tally } = world;
  let students = 0;
  let migrants = 0;
  const beds = world.lever('employerHousing') * world.scale;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    students += compartments.in(municipality, COMPARTMENT.students);
    const housed = beds * region.inhabitantShare[municipality];
    migrants += Math.max(0, compartments.in(municipality, COMPARTMENT.migrants) - housed);
  }
  tally.week[WEEKLY_COLUMN.studentsShortLevel] = Math.round(students);
  tally.week[WEEKLY_COLUMN.migrantsShortLevel] = Math.round(migrants);
}
