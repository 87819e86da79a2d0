/**
 * How many permit holders must each municipality house this half-year, and how many did it? (C.2, A.5, I17; 2.3, steps 1, 8)
 *
 * The task of the state is divided by inhabitants. Whoever leaves reception counts for the municipality of the link,
 * whatever the way; what is not housed is carried over. Reads inhabitants and the rate; writes tasks, backlogs
 * and for whom a task was not met.
 */
import { DAYS_PER_WEEK, WEEKS_PER_YEAR } from '../../contract/calendar';
import { SETTING_INDEX } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { C, CAREER_WORDS, ORIGIN, originOf } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, personsOf } from '../entities/households';
import { ACCOUNT } from '../entities/municipal-accounts';
import { MUNICIPALITY_COLUMN } from '../observe/tally';
import type { World } from '../world';
import { TURNOVER } from './expectations';
import { responsibleMunicipality } from './responsibility';

/** Persons in a household of permit holders (P123). @unit persons @source coa-permits */
export const PERMIT_PERSONS = 2.2;

/** Whether a place is reception of permit holders. */
export function isReception(place: number): boolean {
  return (
    place === SETTING_INDEX.reception || place === SETTING_INDEX.emergencyReception || place === SETTING_INDEX.bridging
  );
}

/** Agreed days from permit to home. @unit days */
export function termDays(world: World): number {
  return world.parameters.permitTermWeeks * DAYS_PER_WEEK;
}

/** Accounts on the first day: the backlog is who waits beyond the term then, and lettings are those of the usual turnover. */
export function beginMunicipalities(world: World): void {
  const { accounts, careers, households, region } = world;
  for (let municipality = 0; municipality < region.municipalities; municipality++)
    accounts.set(
      municipality,
      ACCOUNT.expectedLettings,
      (region.municipalityHomes[municipality] * TURNOVER) / WEEKS_PER_YEAR,
    );
  for (let at = 0; at < careers.count * CAREER_WORDS; at += CAREER_WORDS) {
    const row = careers.records[at + C.row];
    if (row < 0 || originOf(careers.records[at + C.kind]) !== ORIGIN.STA) continue;
    const household = row * HOUSEHOLD_WORDS;
    if (!isReception(households.records[household + H.place])) continue;
    if (world.day - households.records[household + H.registered] <= termDays(world)) continue;
    const persons = personsOf(households.records[household + H.traits]);
    accounts.add(responsibleMunicipality(world, row), ACCOUNT.permitBacklog, persons);
  }
}

/** Half-yearly: carries over what was not housed and sets the next task, by inhabitants. */
export function setTasks(world: World): void {
  const { accounts, region } = world;
  const persons = (world.rate('permitHouseholds') * PERMIT_PERSONS) / 2;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    const open = accounts.get(municipality, ACCOUNT.permitTask) - accounts.get(municipality, ACCOUNT.permitHoused);
    accounts.add(municipality, ACCOUNT.permitBacklog, open);
    accounts.set(municipality, ACCOUNT.permitHoused, 0);
    accounts.set(municipality, ACCOUNT.permitTask, persons * region.inhabitantShare[municipality]);
  }
}

/** Monthly: marks the longest waiting permit holders whom their municipality should have housed before, as far as it is behind. */
export function markTasksNotMet(world: World): void {
  const { accounts, households, priority, region } = world;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    let persons = accounts.get(municipality, ACCOUNT.permitBacklog);
    const list = priority.listOf(QUEUE.STA, municipality);
    for (let position = 0; position < priority.length(list) && persons > 0; position++) {
      const row = priority.candidateAt(list, position, households, world.day);
      if (row < 0) continue;
      world.waits.mark(row, 'task-not-met');
      persons -= personsOf(households.records[row * HOUSEHOLD_WORDS + H.traits]);
    }
  }
}

/** Counts a permit holder who leaves reception as housed by the municipality of the link. */
export function countPermitHoused(world: World, row: number): void {
  const municipality = responsibleMunicipality(world, row);
  const persons = personsOf(world.households.records[row * HOUSEHOLD_WORDS + H.traits]);
  world.accounts.add(municipality, ACCOUNT.permitHoused, persons);
  world.tally.addToMunicipality(municipality, MUNICIPALITY_COLUMN.permitHoused, persons);
}

/** Persons of the task of a municipality, backlog included, still to be housed; 0 with a head start. @unit persons */
export function openTask(world: World, municipality: number): number {
  const { accounts } = world;
  const task = accounts.get(municipality, ACCOUNT.permitTask) + accounts.get(municipality, ACCOUNT.permitBacklog);
  return Math.max(0, task);
}
