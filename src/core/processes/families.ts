/**
 * How does the household of a tenant grow and shrink? (T42)
 *
 * Reads the household and the parameters; writes its size and type, the child that goes its own way, counts and log.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, type CauseId, eventType } from '../../contract/events';
import { NONE, SETTING_INDEX } from '../../contract/settings';
import { H, hasPartner, HOUSEHOLD_WORDS, personsOf, STATUS, withMakeUp } from '../entities/households';
import { COMPARTMENT } from '../entities/compartments';
import { drawChild } from '../entities/traits';
import { CHILD_ORDINALS } from '../random/descendant-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { setSearchArea } from './listing';
import { scheduleTenant } from './tenancy-clock';
import { placeWaiting } from './waiting';

/** Sets who is in a household of a tenant; the risks of its make-up are drawn anew from today. */
export function setMakeUp(world: World, row: number, persons: number, partner: boolean): void {
  const at = row * HOUSEHOLD_WORDS + H.traits;
  const { records } = world.households;
  world.tally.grow(SETTING_INDEX.social, persons - personsOf(records[at]));
  records[at] = withMakeUp(records[at], persons, partner);
  world.households.noteChange(row, world.day);
}

function recordChange(world: World, row: number, cause: CauseId): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  world.record(eventType('household-changed', CAUSE[cause]), row, place, place);
}

/** A child is born to a tenant. */
export function bear(world: World, row: number): void {
  const traits = world.households.records[row * HOUSEHOLD_WORDS + H.traits];
  setMakeUp(world, row, personsOf(traits) + 1, hasPartner(traits));
  world.tally.week[WEEKLY_COLUMN.births]++;
  recordChange(world, row, 'birth');
  scheduleTenant(world, row);
}

/** A partner from outside joins a tenant. */
export function joinPartner(world: World, row: number): void {
  const traits = world.households.records[row * HOUSEHOLD_WORDS + H.traits];
  setMakeUp(world, row, personsOf(traits) + 1, true);
  world.tally.week[WEEKLY_COLUMN.couplesFormed]++;
  recordChange(world, row, 'partner-joined');
  scheduleTenant(world, row);
}

/** A child leaves home: to study, or as a regular seeker of its own. */
export function letChildLeave(world: World, row: number): void {
  const { records } = world.households;
  const at = row * HOUSEHOLD_WORDS;
  const key = records[at + H.key];
  const traits = records[at + H.traits];
  const occasion = world.households.changesOf(row);
  const studies = world.draws.uniform(PURPOSE['outcome-child'], key, occasion) < world.parameters.childStudies;
  setMakeUp(world, row, personsOf(traits) - 1, hasPartner(traits));
  world.tally.week[WEEKLY_COLUMN.childrenLeft]++;
  if (studies) leaveToStudy(world, row);
  else listChild(world, row, world.descendants.claim(key, CHILD_ORDINALS + occasion));
  scheduleTenant(world, row);
}

/** The child is a number from now on: a student short of a room in the municipality of the parents (A.1). */
function leaveToStudy(world: World, row: number): void {
  const { records } = world.households;
  const municipality = records[row * HOUSEHOLD_WORDS + H.status] >>> STATUS.municipalityShift;
  world.compartments.add(municipality, COMPARTMENT.students, 1);
  recordChange(world, row, 'left-to-study');
}

/** The child registers as a seeker; until there is a home it lives elsewhere, as all on the list do. */
function listChild(world: World, parent: number, key: number): void {
  const child = world.households.add(key);
  const { records } = world.households;
  const at = child * HOUSEHOLD_WORDS;
  const home = records[parent * HOUSEHOLD_WORDS + H.place];
  records[at + H.traits] = drawChild(world.draws, key, world.year);
  records[at + H.registered] = world.day;
  setSearchArea(world, child, records[parent * HOUSEHOLD_WORDS + H.status] >>> STATUS.municipalityShift);
  world.tally.week[WEEKLY_COLUMN.childrenListed]++;
  world.enrol(child, NONE);
  world.countMove(child, home, SETTING_INDEX.list, true);
  world.record(eventType('household-split', CAUSE['left-home']), child, home, SETTING_INDEX.list);
  placeWaiting(world, child, { setting: 'list', since: world.day });
}
