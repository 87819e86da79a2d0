/**
 * How willing is a municipality to house people who cost it money? (C.2, A.5; G24, G26, G43; 2.3, step 11)
 *
 * Every four weeks the Wmo spending of each municipality is closed: guidance where people live, protected living and
 * shelter by the responsible municipality. Who was handed over is paid by the
 * municipality that did it. A year is compared with the first year. Reads careers, levers and accounts; writes willingness, and who waits too long or with urgency.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING, SETTING_INDEX } from '../../contract/settings';
import { PRICES } from '../../contract/prices';
import { QUEUE } from '../allocation/priority-queues';
import { C, CAREER_WORDS, guidanceOf, NO_DAY } from '../entities/careers';
import { D, DWELLING_WORDS, municipalityOf } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, isExchanged, payerOf } from '../entities/households';
import { NOWHERE, placesOfCareers } from '../entities/places-of-careers';
import { ACCOUNT, BLOCKS_PER_YEAR, HISTORY } from '../entities/municipal-accounts';
import { exp } from '../math/elementary';
import type { World } from '../world';
import { GUIDANCE, QUARTERS } from './guidance';
import { LONGEST_READY } from './readiness';
import { hasOriginRule, originMunicipality, responsibleMunicipality } from './responsibility';

/** Days in a block of accounts. @unit days */
const BLOCK_DAYS = 28;
const BLOCK_YEARS = BLOCK_DAYS / DAYS_PER_YEAR;

/** Quarters of a guidance slot in a whole one. */
const SLOT_QUARTERS = QUARTERS[GUIDANCE.standard];

/** Share of the inhabitants whose inflow from elsewhere in a year counts as one (C.2). @source model-document */
const INFLOW_UNIT = 0.001;

/** Euros of a bed or a place in a block of four weeks, by setting; 0 outside Wmo. @unit euros */
function placePrice(place: number): number {
  switch (place) {
    case SETTING_INDEX.protectedLiving:
      return PRICES.protectedLivingYear.default * BLOCK_YEARS;
    case SETTING_INDEX.shelter:
      return PRICES.shelterYear.default * BLOCK_YEARS;
    case SETTING_INDEX.nightShelter:
      return PRICES.nightShelterYear.default * BLOCK_YEARS;
    default:
      return 0;
  }
}

/** Where guidance of a tenant is paid: where the tenant lives, or by the municipality that handed the household over. */
function guidancePayer(world: World, row: number, dwelling: number): number {
  const word = world.households.records[row * HOUSEHOLD_WORDS + H.responsible];
  return isExchanged(word)
    ? payerOf(word)
    : municipalityOf(world.dwellings.records[dwelling * DWELLING_WORDS + D.traits]);
}

/** Adds what a household costs in the block: guidance of a tenant, or a place by the municipality that answers for it. */
function addCosts(world: World, at: number, place: number): void {
  const { careers, households, accounts } = world;
  const row = careers.records[at + C.row];
  if (place >= FIRST_DWELLING) {
    const slots = QUARTERS[guidanceOf(careers.records[at + C.kind])] / SLOT_QUARTERS;
    if (slots === 0) return;
    const payer = guidancePayer(world, row, place - FIRST_DWELLING);
    const euros = slots * PRICES.guidanceYear.default * BLOCK_YEARS;
    accounts.add(payer, ACCOUNT.guidance, euros);
    accounts.add(payer, ACCOUNT.spending, euros);
    accounts.add(payer, ACCOUNT.spendingByOrigin, euros);
    return;
  }
  const price = placePrice(place);
  if (price === 0) return;
  responsibleMunicipality(world, row);
  const payer = payerOf(households.records[row * HOUSEHOLD_WORDS + H.responsible]);
  accounts.add(payer, ACCOUNT.spending, price);
  accounts.add(originMunicipality(world, row), ACCOUNT.spendingByOrigin, price);
}

function addOverdue(world: World, at: number, row: number): void {
  const ready = world.careers.records[at + C.readySince];
  if (ready !== NO_DAY && world.day - ready > LONGEST_READY)
    world.accounts.add(responsibleMunicipality(world, row), ACCOUNT.overdue, 1);
}

/** What is kept of a block, and the column that runs through it. */
const CLOSED = [
  [HISTORY.spending, ACCOUNT.spending],
  [HISTORY.spendingByOrigin, ACCOUNT.spendingByOrigin],
  [HISTORY.guidance, ACCOUNT.guidance],
  [HISTORY.inflow, ACCOUNT.inflow],
] as const;

function settle(world: World, municipality: number, block: number): void {
  const { accounts } = world;
  for (const [history, column] of CLOSED) {
    accounts.keep(municipality, history, block, accounts.get(municipality, column));
    accounts.set(municipality, column, 0);
  }
  if (block === BLOCKS_PER_YEAR - 1) {
    accounts.set(municipality, ACCOUNT.budget, accounts.overYear(municipality, HISTORY.spending));
    accounts.set(municipality, ACCOUNT.budgetByOrigin, accounts.overYear(municipality, HISTORY.spendingByOrigin));
    accounts.set(municipality, ACCOUNT.usualInflow, accounts.overYear(municipality, HISTORY.inflow));
  }
  if (block >= BLOCKS_PER_YEAR - 1) accounts.set(municipality, ACCOUNT.willingness, weigh(world, municipality));
}

/**
 * Overrun as a share of the budget. Under the rule of origin places are paid by origin, and budgets are divided anew in the
 * same way: else every municipality but the centre would overrun by the rule alone (C.3.7, G44).
 */
function overrunOf(world: World, municipality: number): number {
  const { accounts } = world;
  const isByOrigin = hasOriginRule(world);
  const budget = accounts.get(municipality, isByOrigin ? ACCOUNT.budgetByOrigin : ACCOUNT.budget);
  const spent = accounts.overYear(municipality, isByOrigin ? HISTORY.spendingByOrigin : HISTORY.spending);
  const paid = world.lever('careBudgetFollows') * accounts.overYear(municipality, HISTORY.guidance);
  return budget > 0 ? (spent - budget - paid) / budget : 0;
}

/** Willingness by overrun and by inflow above that of the first year, relative to none of both (C.2). */
function weigh(world: World, municipality: number): number {
  const { accounts, parameters } = world;
  const { willingnessBase, willingnessOverrun, willingnessInflow } = parameters;
  const follows = world.lever('personalCareBudget');
  const inhabitants = world.region.inhabitants[municipality] * INFLOW_UNIT;
  const more = accounts.overYear(municipality, HISTORY.inflow) - accounts.get(municipality, ACCOUNT.usualInflow);
  const inflow = inhabitants > 0 ? more / inhabitants : 0;
  const weight = willingnessOverrun * overrunOf(world, municipality) + willingnessInflow * inflow * (1 - follows);
  return Math.min(1, (1 + exp(-willingnessBase)) / (1 + exp(weight - willingnessBase)));
}

/** Households with urgency, or ready to leave, that wait in a municipality. */
function waitingUrgent(world: World, municipality: number): number {
  let waiting = 0;
  for (let queue = QUEUE['UIT-no-bed']; queue <= QUEUE['UIT-clinic']; queue++)
    waiting += world.priority.waiting(world.priority.listOf(queue, municipality), world.households, world.day);
  return waiting + world.priority.waiting(world.priority.listOf(QUEUE.URG, municipality), world.households, world.day);
}

/** Every four weeks: closes the block before today. */
export function weighWillingness(world: World): void {
  if (world.day === 0) return;
  const { careers, households, region, accounts } = world;
  for (let municipality = 0; municipality < region.municipalities; municipality++)
    accounts.set(municipality, ACCOUNT.overdue, 0);
  const places = placesOfCareers(careers, households);
  for (let career = 0; career < careers.count; career++) {
    if (places[career] === NOWHERE) continue;
    const at = career * CAREER_WORDS;
    addCosts(world, at, places[career]);
    addOverdue(world, at, careers.records[at + C.row]);
  }
  const block = world.day / BLOCK_DAYS - 1;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    settle(world, municipality, block);
    accounts.set(municipality, ACCOUNT.urgent, waitingUrgent(world, municipality));
  }
}
