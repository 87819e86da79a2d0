/**
 * Who leaves when a couple parts, and where to? (T08)
 *
 * Reads the couple; writes a new household for the partner who leaves, or a way out; the other keeps the home.
 */
import { CAUSE, eventType } from '../../contract/events';
import { HOUSEHOLD_GROUPS, HOUSEHOLD_TYPES } from '../../contract/households';
import { NONE, SETTING_INDEX, type Setting } from '../../contract/settings';
import {
  birthYearOf,
  H,
  HOUSEHOLD_WORDS,
  incomeOf,
  needOf,
  packTraits,
  personsOf,
  STATUS,
} from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { setMakeUp } from './families';
import { scheduleTenant } from './tenancy-clock';
import { beginSpell, settleHomeless } from './homelessness';
import { beginRegime } from './regimes';
import { setSearchArea } from './listing';
import { placeWaiting } from './waiting';

const SINGLE = HOUSEHOLD_TYPES.indexOf('SGL');
const SINGLE_PARENT = HOUSEHOLD_TYPES.indexOf('SPK');

function destination(world: World, u: number): Setting {
  const { separationPrivate, separationFamily, separationUrgent } = world.parameters;
  if (u < separationPrivate) return 'privateRent';
  if (u < separationPrivate + separationFamily) return 'family';
  return u < separationPrivate + separationFamily + separationUrgent ? 'urgent' : 'couch';
}

/** One partner leaves; with urgency a parent takes one child along. */
export function separate(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const key = world.households.records[at + H.key];
  const spell = world.households.records[at + H.occasions] & 0xff;
  const traits = world.households.records[at + H.traits];
  const to = destination(world, world.draws.uniform(PURPOSE['outcome-separation'], key, spell));
  const persons = personsOf(traits);
  const leaving = to === 'urgent' && persons > 2 ? 2 : 1;
  const shared = { birthYear: birthYearOf(traits), income: incomeOf(traits), need: needOf(traits) };
  const partnerKey = world.descendants.claim(key, spell);
  const partner = world.households.add(partnerKey);
  const records = world.households.records;
  records[partner * HOUSEHOLD_WORDS + H.traits] = packTraits({
    ...shared,
    persons: leaving,
    type: leaving > 1 ? SINGLE_PARENT : SINGLE,
    group: HOUSEHOLD_GROUPS.indexOf('URG'),
  });
  setMakeUp(world, row, persons - leaving, false);
  const place = records[at + H.place];
  records[partner * HOUSEHOLD_WORDS + H.registered] = world.day;
  records[partner * HOUSEHOLD_WORDS + H.entered] = world.day;
  world.enrol(partner, NONE);
  world.countMove(partner, place, SETTING_INDEX[to], true);
  world.record(eventType('household-split', CAUSE.separation), partner, place, SETTING_INDEX[to]);
  const municipality = records[at + H.status] >>> STATUS.municipalityShift;
  if (to === 'urgent' || to === 'couch') setSearchArea(world, partner, municipality);
  if (to === 'urgent') placeWaiting(world, partner, { setting: to, since: world.day });
  else if (to === 'couch') stayWithOthers(world, partner);
  else world.households.remove(partner);
  scheduleTenant(world, row);
}

/** The partner sleeps on a couch: hidden homelessness begins (T08, T24). */
function stayWithOthers(world: World, row: number): void {
  beginSpell(world, row, 'couch', true);
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX.couch;
  beginRegime(world, row);
  settleHomeless(world, row);
}
