/**
 * Which flexible homes, pitches and plans are there on the first day, and who lives there? (2.5; section I, D)
 *
 * Reads parameters; writes sites with their ages, tenants with their elapsed contracts, the list for a pitch with its
 * elapsed waits, and what was decided on before and is not done yet.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import type { HouseholdGroup } from '../../contract/households';
import { SETTING_INDEX } from '../../contract/settings';
import { NEVER } from '../entities/cohorts';
import { H, HOUSEHOLD_WORDS, personsOf } from '../entities/households';
import { PROJECT_KIND, projectKey } from '../entities/projects';
import { drawTraits } from '../entities/traits';
import { settleInFlex } from '../processes/flex-homes';
import { startOtherProjects } from '../processes/other-projects';
import { addCaravanHousehold, joinPitchList, schedulePitch } from '../processes/pitches';
import { unitOf, STREAM } from '../processes/streams';
import { setSearchArea } from '../processes/waiting';
import { rootKey } from '../random/agent-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Numbers of sites, pitch households and households on the list of the start, apart from those of the streams. */
const SITES_BEFORE_START = 1 << 22;
const ON_PITCHES_AT_START = 1 << 23;
const ON_LIST_AT_START = 1 << 24;
const PERSONS_MASK = 0xf << 12;
const MOST_PERSONS = 2;
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

/** Groups of the tenants of flexible homes at the start: a third permit holders, urgent households, homeless people. */
const FLEX_GROUPS: readonly HouseholdGroup[] = ['STA', 'URG', 'DAK'];

/** Tenants of the flexible homes of the start, longest there first, their contracts spread over the whole length. */
function fillFlex(world: World, homes: number): void {
  const { draws, region, parameters, households } = world;
  if (region.municipalities === 0) return;
  const contract = Math.round(parameters.flexContractYears * DAYS_PER_YEAR);
  for (let n = 0; n < homes; n++) {
    const key = rootKey('flex-at-start', n);
    const row = households.add(key);
    const at = row * HOUSEHOLD_WORDS;
    const traits = drawTraits(draws, FLEX_GROUPS[n % FLEX_GROUPS.length], key, world.year);
    const persons = Math.min(personsOf(traits), MOST_PERSONS);
    households.records[at + H.traits] = (traits & ~PERSONS_MASK) | (persons << 12);
    draws.uniform(PURPOSE['trait-place'], key, 0);
    setSearchArea(world, row, region.municipalityByInhabitants(draws.second()));
    const since = -Math.floor(((homes - n - 0.5) / homes) * contract);
    households.records[at + H.entered] = since;
    households.records[at + H.registered] = since;
    settleInFlex(world, row);
  }
}

function fillPitches(world: World): void {
  const { pitchesAtStart, pitchListAtStart, pitchFreed, pitchesPerYear } = world.parameters;
  if (world.region.municipalities === 0) return;
  const pitches = Math.round(pitchesAtStart);
  for (let n = 0; n < pitches; n++) {
    const row = addCaravanHousehold(world, ON_PITCHES_AT_START + n, 'pitch');
    world.enrol(row, SETTING_INDEX.pitch);
    world.tally.place(SETTING_INDEX.pitch, world.groupOf(row));
    schedulePitch(world, row);
  }
  if (pitches > 0) world.pitches.add({ key: 0, places: pitches, endDay: NEVER, moves: 0 });
  const waiting = Math.round(pitchListAtStart);
  const lettings = pitchesAtStart * pitchFreed + pitchesPerYear;
  const longest = lettings > 0 ? Math.min(30, pitchListAtStart / lettings) * DAYS_PER_YEAR : 0;
  for (let n = 0; n < waiting; n++) {
    const row = addCaravanHousehold(world, ON_LIST_AT_START + n, 'pitchList');
    joinPitchList(world, row, -Math.floor(((waiting - n - 0.5) / waiting) * longest));
    world.enrol(row, SETTING_INDEX.pitchList);
    world.tally.place(SETTING_INDEX.pitchList, world.groupOf(row));
  }
}

/** Flexible homes, pitches and the pipeline beside new building, as they are on the eve of the first day. */
export function startSupply(world: World): void {
  fillFlex(world, placeFlexSites(world));
  fillPitches(world);
  startOtherProjects(world);
}
