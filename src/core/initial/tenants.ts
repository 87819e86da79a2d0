/**
 * Who lives in which home on the first day, since when, and how mobile are they? (2.5; P020, P021, P028)
 *
 * Reads the region; writes dwellings and sitting tenants with length-biased elapsed tenures, and the constant k.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { DWELLING_TYPES } from '../../contract/dwellings';
import { HOUSEHOLD_GROUPS } from '../../contract/households';
import { FIRST_DWELLING } from '../../contract/settings';
import { CONDITION, D, DWELLING_WORDS, packDwelling } from '../entities/dwellings';
import { birthYearOf, H, HOUSEHOLD_WORDS, packTraits } from '../entities/households';
import { NEED_OF_TENANTS, pickShare } from '../entities/traits';
import { ln, exp } from '../math/elementary';
import { BLOCK_COLUMN } from '../observe/tally';
import { placeOfDwelling } from '../observe/tables';
import { childLeavesHazard } from '../processes/family-risks';
import { drawRentClass } from '../processes/new-dwellings';
import {
  ageBand,
  CLOCK_OFFSET,
  EARLY_DAYS,
  homeLossHazard,
  MOBILITY_BY_AGE,
  MOBILITY_BY_TYPE,
} from '../processes/tenancy-clock';
import { setSearchArea } from '../processes/listing';
import { rootKey } from '../random/agent-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Household type SGL, CPL, SPK, CPK by dwelling type; meets P021 over the type mix. @source model-document */
const TYPE_OF_HOUSEHOLD = [
  [0.93, 0.07, 0, 0],
  [0.5, 0.22, 0.22, 0.06],
  [0.17, 0.13, 0.2, 0.5],
  [0.75, 0.25, 0, 0],
] as const;

/** Persons by household type: SPK 2.5 and CPK 4.0 in the mean. @source model-document */
const PERSONS = [[1], [0, 1], [0, 0.6, 0.3, 0.1], [0, 0, 0.3, 0.45, 0.2, 0.05]] as const;

/**
 * Age bands <30, 30–44, 45–64, 65–74, 75+ in step-free homes, of families with children, and of others; together P020.
 * @source model-document
 */
const AGES_STEP_FREE = [0, 0, 0.2, 0.3, 0.5] as const;
const AGES_FAMILY = [0.06, 0.44, 0.46, 0.04, 0] as const;
const AGES_OTHER = [0.1323, 0.1419, 0.3323, 0.2, 0.1935] as const;
const BAND_START = [20, 30, 45, 65, 75] as const;
const BAND_YEARS = [10, 15, 20, 10, 17] as const;
const STEP_FREE_START = 55;
const STEP_FREE_YEARS = 10;

/** Income classes of sitting tenants (A.7). @source model-document */
const INCOME = [0.62, 0.26, 0.09, 0.03] as const;

const SEN = 3;
/** Household types from which there are children: single parents and couples with children. */
const FIRST_WITH_CHILDREN = 2;
const LONGEST_TENURE_YEARS = 50;

function drawTenant(world: World, key: number, type: number): number {
  const { draws } = world;
  const householdType = pickShare(TYPE_OF_HOUSEHOLD[type], draws.uniform(PURPOSE['trait-household'], key, 0));
  const persons = 1 + pickShare(PERSONS[householdType], draws.second());
  const ages = type === SEN ? AGES_STEP_FREE : householdType >= FIRST_WITH_CHILDREN ? AGES_FAMILY : AGES_OTHER;
  const band = pickShare(ages, draws.uniform(PURPOSE['trait-age'], key, 0));
  const young = type === SEN && band === 2;
  const start = young ? STEP_FREE_START : BAND_START[band];
  const years = young ? STEP_FREE_YEARS : BAND_YEARS[band];
  const age = start + Math.floor(draws.second() * years);
  const income = pickShare(INCOME, draws.uniform(PURPOSE['trait-income-need'], key, 0));
  const need = pickShare(NEED_OF_TENANTS, draws.second());
  const group = HOUSEHOLD_GROUPS.indexOf('ZIT');
  return packTraits({ birthYear: world.year - age, persons, type: householdType, income, need, group });
}

/** Yearly hazard of leaving a home, internal moves included, in the first five years and after. */
function leavingHazards(world: World, traits: number, type: number): readonly [number, number] {
  const p = world.parameters;
  const band = ageBand(world.year - birthYearOf(traits));
  const death = [p.deathUnder45, p.deathUnder45, p.death45to64, p.death65to74, p.death75plus][band];
  const nursing = band < 3 ? 0 : band === 3 ? p.nursing65to74 : p.nursing75plus;
  const fixed = death + nursing + p.eviction + homeLossHazard(world, traits);
  const mobile =
    (p.purchase + p.privateRent + p.leavesRegion + p.internalMoves) * MOBILITY_BY_AGE[band] * MOBILITY_BY_TYPE[type];
  return [fixed + mobile * p.durationFactorEarly, fixed + mobile * p.durationFactorLate];
}

/** Elapsed tenure from the equilibrium distribution: density ∝ survival, which falls faster in the first five years. */
function elapsedDays(u: number, early: number, late: number, mostYears: number): number {
  const earlyYears = EARLY_DAYS / DAYS_PER_YEAR;
  const first = Math.min(earlyYears, mostYears);
  const survived = exp(-early * first);
  const massEarly = (1 - survived) / early;
  const massLate = mostYears > earlyYears ? (survived * (1 - exp(-late * (mostYears - earlyYears)))) / late : 0;
  const mass = u * (massEarly + massLate);
  if (mass < massEarly) return (-ln(1 - mass * early) / early) * DAYS_PER_YEAR;
  return (earlyYears - ln(1 - ((mass - massEarly) * late) / survived) / late) * DAYS_PER_YEAR;
}

function addTenant(world: World, dwelling: number, key: number, type: number): void {
  const { households, dwellings, draws } = world;
  const row = households.add(key);
  const traits = drawTenant(world, key, type);
  const age = world.year - birthYearOf(traits);
  const [early, late] = leavingHazards(world, traits, type);
  const mostYears = Math.min(LONGEST_TENURE_YEARS, Math.max(1, age - 18));
  const elapsed = Math.floor(elapsedDays(draws.uniform(PURPOSE['trait-elapsed'], key, 0), early, late, mostYears));
  const at = row * HOUSEHOLD_WORDS;
  const records = households.records;
  records[at + H.traits] = traits;
  records[at + H.place] = placeOfDwelling(dwelling);
  records[at + H.entered] = -elapsed;
  records[at + H.registered] = -elapsed;
  records[at + H.clocks] = CLOCK_OFFSET << 8;
  dwellings.records[dwelling * DWELLING_WORDS + D.occupant] = row;
  setSearchArea(
    world,
    row,
    world.region.municipalityOf[(dwellings.records[dwelling * DWELLING_WORDS + D.traits] >>> 12) & 0xfff],
  );
}

/** Builds the stock of the region, every home occupied. */
export function settleTenants(world: World): void {
  const { region, dwellings } = world;
  for (let hood = 0; hood < region.neighbourhoods; hood++) {
    for (let type = 0; type < DWELLING_TYPES.length; type++) {
      const homes = region.homesByType[hood * DWELLING_TYPES.length + type];
      for (let home = 0; home < homes; home++) {
        const key = dwellings.rows;
        const traits = packDwelling(type, drawRentClass(world, key), region.municipalityOf[hood], hood);
        const dwelling = dwellings.add(key, traits);
        dwellings.records[dwelling * DWELLING_WORDS + D.status] = CONDITION.inStock;
        addTenant(world, dwelling, rootKey('tenants-at-start', dwelling), type);
      }
    }
    world.tally.addTo(hood, BLOCK_COLUMN.stockLevel, region.homesOf[hood]);
  }
}

/** Sets k so that k·f·d·g averages 1 over the tenants at the start. */
export function setMobilityConstant(world: World): void {
  const { households, parameters } = world;
  let sum = 0;
  let tenants = 0;
  for (let row = 0; row < households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    const place = households.records[at + H.place];
    if (place < FIRST_DWELLING) continue;
    tenants++;
    sum += relativeMobility(world, row, parameters.durationFactorEarly, parameters.durationFactorLate);
  }
  world.ledger.reals[0] = sum > 0 ? tenants / sum : 1;
}

/** Sets how many children of the tenants of the start leave home a year (T42): as many seekers fewer come from outside. */
export function expectChildren(world: World): void {
  const { records, rows } = world.households;
  let expected = 0;
  for (let row = 0; row < rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (records[at + H.place] < FIRST_DWELLING) continue;
    const traits = records[at + H.traits];
    expected += childLeavesHazard(world, traits, ageBand(world.year - birthYearOf(traits)));
  }
  world.ledger.reals[3] = expected;
}

/** f·d·g of a tenant on the first day. */
export function relativeMobility(world: World, row: number, early: number, late: number): number {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const dwelling = records[at + H.place] - FIRST_DWELLING;
  const type = world.dwellings.records[dwelling * DWELLING_WORDS + D.traits] & 3;
  const band = ageBand(world.year - birthYearOf(records[at + H.traits]));
  const duration = -records[at + H.entered] < EARLY_DAYS ? early : late;
  return MOBILITY_BY_AGE[band] * MOBILITY_BY_TYPE[type] * duration;
}

/** Counts who lives in the stock and tells the people table. */
export function countTenants(world: World): void {
  const { households } = world;
  for (let row = 0; row < households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    const records = households.records;
    if (records[at + H.place] < FIRST_DWELLING) continue;
    world.countPlaced(row);
    world.enrol(row, records[at + H.place]);
  }
}
