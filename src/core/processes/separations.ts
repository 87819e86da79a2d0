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
import { scheduleTenant } from './tenancy-clock';
import { placeWaiting } from './waiting';

const SINGLE = HOUSEHOLD_TYPES.indexOf('SGL');
const SINGLE_PARENT = HOUSEHOLD_TYPES.indexOf('SPK');

function destination(world: World, u: number): Setting {
  const { separationPrivate, separationFamily, separationUrgent } = world.parameters;
  if (u < separationPrivate) return 'privateRent';
  if (u < separationPrivate + separationFamily) return 'family';
  return u < separationPrivate + separationFamily + separationUrgent ? 'urgent' : 'homeLost';
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
  const staying = persons - leaving;
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
  records[at + H.traits] = packTraits({
    ...shared,
    persons: staying,
    type: staying > 1 ? SINGLE_PARENT : SINGLE,
    group: world.groupOf(row),
  });
  const place = records[at + H.place];
  world.tally.move(SETTING_INDEX.social, SETTING_INDEX[to], world.groupOf(partner), true);
  world.record(eventType('household-split', CAUSE.separation), partner, place, SETTING_INDEX[to]);
  if (to === 'urgent') {
    const municipality = records[at + H.status] >>> STATUS.municipalityShift;
    records[partner * HOUSEHOLD_WORDS + H.registered] = world.day;
    const entry = {
      key: partnerKey,
      group: 'URG',
      setting: to,
      cause: 'separation',
      since: world.day,
      atStart: false,
    } as const;
    placeWaiting(world, partner, entry, municipality);
  } else {
    records[partner * HOUSEHOLD_WORDS + H.registered] = world.day;
    world.enrol(partner, NONE);
    world.households.remove(partner);
  }
  scheduleTenant(world, row);
}
