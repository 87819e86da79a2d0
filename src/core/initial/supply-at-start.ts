/**
 * Which flexible homes, pitches and plans are there on the first day, and who lives there? (2.5; section I, D)
 *
 * Reads parameters; writes sites with their ages, tenants with their elapsed contracts, the list for a pitch with its
 * elapsed waits, and what was decided on before and is not done yet.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { NEVER } from '../entities/cohorts';
import { H, hasPartner, HOUSEHOLD_WORDS, personsOf, withMakeUp } from '../entities/households';
import { PROJECT_KIND, projectKey } from '../entities/projects';
import type { Profile } from '../entities/traits';
import { settleInFlex } from '../processes/flex-homes';
import { startOtherProjects } from '../processes/other-projects';
import { CARAVAN, joinPitchList } from '../processes/pitches';
import { FLEX_PERSONS } from '../processes/place-lists';
import { addNewcomer, countAtStart } from '../processes/place-moves';
import { unitOf, STREAM } from '../processes/streams';
import type { World } from '../world';

/** Numbers of sites, pitch households and households on the list of the start, apart from those of the streams. */
const SITES_BEFORE_START = 1 << 22;
const ON_PITCHES_AT_START = 1 << 23;
const ON_LIST_AT_START = 1 << 24;
/** Longest wait on the list for a pitch at the start, where hardly any pitch comes free. @unit years */
const MOST_YEARS = 40;
const LIFE_YEARS = [10, 15, 30] as const;
/** Numbers spread over (0, 1) in an order that mixes lives and ages. */
const GOLDEN = 0.6180339887498949;

/** Sites of the start: lives in their shares, ages spread evenly over each life. */
function placeFlexSites(world: World): number {
  const { flexHomesAtStart, flexLife10Share, flexLife15Share } = world.parameters;
  const homes = Math.round(flexHomesAtStart);
  const unit = unitOf(STREAM['flex-sites']);
  const sites = Math.ceil(homes / unit);
  for (let n = 0; n < sites; n++) {
    const share = (n + 0.5) / sites;
    const life = LIFE_YEARS[share < flexLife10Share ? 0 : share < flexLife10Share + flexLife15Share ? 1 : 2];
    const age = (n + 1) * GOLDEN - Math.floor((n + 1) * GOLDEN);
    world.flex.add({
      key: projectKey(PROJECT_KIND.flex, SITES_BEFORE_START + n),
      places: Math.min(unit, homes - n * unit),
      endDay: Math.max(1, Math.round((1 - age) * life * DAYS_PER_YEAR)),
      moves: 0,
    });
  }
  return homes;
}

/** Who lives in flexible homes at the start: permit holders, urgent households, homeless people, a third each. */
const FLEX_PROFILES: readonly Profile[] = ['STA', 'URG', 'visible'];

/** Tenants of the flexible homes of the start, longest there first, their contracts spread over the whole length. */
function fillFlex(world: World, homes: number): void {
  if (world.region.municipalities === 0) return;
  const contract = Math.round(world.parameters.flexContractYears * DAYS_PER_YEAR);
  for (let ordinal = 0; ordinal < homes; ordinal++) {
    const profile = FLEX_PROFILES[ordinal % FLEX_PROFILES.length];
    const since = -Math.floor(((homes - ordinal - 0.5) / homes) * contract);
    const row = addNewcomer(world, { source: 'flex-at-start', ordinal, profile, place: 'flex', since });
    limitPersons(world, row);
    settleInFlex(world, row);
  }
}

/** A flexible home holds two persons. */
function limitPersons(world: World, row: number): void {
  const { records } = world.households;
  const at = row * HOUSEHOLD_WORDS + H.traits;
  if (personsOf(records[at]) > FLEX_PERSONS)
    records[at] = withMakeUp(records[at], FLEX_PERSONS, hasPartner(records[at]));
}

function fillPitches(world: World): void {
  const { pitchesAtStart, pitchListAtStart, pitchFreed, pitchesPerYear } = world.parameters;
  if (world.region.municipalities === 0) return;
  const pitches = Math.round(pitchesAtStart);
  for (let n = 0; n < pitches; n++) {
    const ordinal = ON_PITCHES_AT_START + n;
    countAtStart(world, addNewcomer(world, { ...CARAVAN, ordinal, place: 'pitch', since: 0 }));
  }
  if (pitches > 0) world.pitches.add({ key: 0, places: pitches, endDay: NEVER, moves: 0 });
  const waiting = Math.round(pitchListAtStart);
  const lettings = pitchesAtStart * pitchFreed + pitchesPerYear;
  const longest = lettings > 0 ? Math.min(MOST_YEARS, pitchListAtStart / lettings) * DAYS_PER_YEAR : 0;
  for (let n = 0; n < waiting; n++) {
    const since = -Math.floor(((waiting - n - 0.5) / waiting) * longest);
    const ordinal = ON_LIST_AT_START + n;
    const row = addNewcomer(world, { ...CARAVAN, ordinal, place: 'pitchList', since });
    joinPitchList(world, row);
    countAtStart(world, row);
  }
}

/** Flexible homes, pitches and the pipeline beside new building, as they are on the eve of the first day. */
export function startSupply(world: World): void {
  fillFlex(world, placeFlexSites(world));
  fillPitches(world);
  startOtherProjects(world);
}
