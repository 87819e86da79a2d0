import { describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR, epochDay } from '../../src/contract/calendar';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { createSimulation } from '../../src/core';
import { D, DWELLING_WORDS } from '../../src/core/entities/dwellings';
import {
  birthYearOf,
  H,
  HOUSEHOLD_WORDS,
  needsStepFree,
  personsOf,
  STATUS,
  typeOf,
} from '../../src/core/entities/households';
import { DUE } from '../../src/core/processes/due-causes';
import { CLOCK_OFFSET, firstRisk } from '../../src/core/processes/tenancy-clock';
import { PURPOSE, type Purpose } from '../../src/core/random/purposes';
import type { World } from '../../src/core/world';
import { tenthSpec } from '../support/spec';

const AGES = [30, 45, 65, 75];
const F = [2.96, 1.6, 0.62, 0.43, 0.37];
const G = [1.56, 0.98, 0.42, 1];
const SEN = 3;
/** Share of singles among tenants (P021): T07 strikes them alone, and is a mean over all. */
const SINGLES = 0.55;
const START = epochDay({ year: 2025, month: 1, day: 6 });

/** What the clock of one risk needs to be integrated. */
interface Clock {
  readonly cause: number;
  readonly purpose: Purpose;
  readonly occasion: number;
  readonly from: number;
  /** Hazard per year at an age band on a day; `early` is the part of the day in the first five years. */
  readonly hazard: (band: number, early: number) => number;
}

/** Risks that change who a household is, read off the model document and not the code. */
function changesOf(world: World, row: number): Clock[] {
  const p = world.parameters;
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const type = world.dwellings.records[(records[at + H.place]! - FIRST_DWELLING) * DWELLING_WORDS + D.traits]! & 3;
  const spell = records[at + H.occasions]! & 0xff;
  const stay = Math.max(records[at + H.entered]!, 0);
  const makeUp = spell | (world.households.changesOf(row) << 8);
  const since = Math.max(stay, world.households.changedOn(row));
  const traits = records[at + H.traits]!;
  const children = personsOf(traits) - (typeOf(traits) % 2 === 1 ? 2 : 1);
  const byAge = (rates: readonly number[]) => (band: number) => rates[band]!;
  const always = (rate: number) => () => rate;
  const clocks: Clock[] = [];
  if (typeOf(traits) % 2 === 1)
    clocks.push({
      cause: DUE.separation,
      purpose: 'risk-separation',
      occasion: makeUp,
      from: since,
      hazard: always(p.separation),
    });
  const born = typeOf(traits) % 2 === 1 ? p.birthCouple : p.birthAlone;
  if (personsOf(traits) < 10)
    clocks.push({
      cause: DUE.birth,
      purpose: 'risk-birth',
      occasion: makeUp,
      from: since,
      hazard: byAge([born, born, 0, 0, 0]),
    });
  if (typeOf(traits) % 2 === 0)
    clocks.push({
      cause: DUE.partnerJoins,
      purpose: 'risk-partner',
      occasion: makeUp,
      from: since,
      hazard: byAge([p.partnerJoins, p.partnerJoins, p.partnerJoins, 0, 0]),
    });
  if (!needsStepFree(traits)) {
    const aged = type === SEN ? p.seniorSearch : 0;
    const younger = p.stepFreeUnder65;
    clocks.push({
      cause: DUE.stepFreeNeed,
      purpose: 'risk-step-free',
      occasion: spell,
      from: stay,
      hazard: byAge([younger, younger, younger, aged, aged]),
    });
  }
  if (children > 0)
    clocks.push({
      cause: DUE.childLeaves,
      purpose: 'risk-child-leaves',
      occasion: makeUp,
      from: since,
      hazard: byAge(
        [0, p.childLeaves30to44, p.childLeaves45to64, p.childLeaves65plus, p.childLeaves65plus].map(
          (rate) => rate * children,
        ),
      ),
    });
  return clocks;
}

/** Risks of a tenant, read off the model document and not the code. */
function clocksOf(world: World, row: number): Clock[] {
  const p = world.parameters;
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const home = (records[at + H.place]! - FIRST_DWELLING) * DWELLING_WORDS;
  const type = world.dwellings.records[home + D.traits]! & 3;
  const status = records[at + H.status]!;
  const spell = records[at + H.occasions]! & 0xff;
  const search = records[at + H.occasions]! & 0xffff;
  const entered = records[at + H.entered]!;
  const searchFrom = Math.max((records[at + H.clocks]! >>> 8) - CLOCK_OFFSET, 0);
  const k = world.ledger.reals[0]!;
  const exit = Math.max(entered, -p.noticeDays);
  const stay = Math.max(entered, 0);
  const move = (rate: number) => (band: number, early: number) =>
    rate * k * F[band]! * G[type]! * (early * p.durationFactorEarly + (1 - early) * p.durationFactorLate);
  const byAge = (rates: readonly number[]) => (band: number) => rates[band]!;
  const always = (rate: number) => () => rate;
  const death = [p.deathUnder45, p.deathUnder45, p.death45to64, p.death65to74, p.death75plus];
  const nursing = [0, 0, 0, p.nursing65to74, p.nursing75plus];
  const searching = (status & STATUS.searching) !== 0;
  const changed = world.households.changedOn(row);
  const makeUp = spell | (world.households.changesOf(row) << 8);
  const since = Math.max(stay, changed);
  const clocks: Clock[] = [
    { cause: DUE.death, purpose: 'risk-death', occasion: spell, from: exit, hazard: byAge(death) },
    { cause: DUE.nursing, purpose: 'risk-nursing', occasion: spell, from: exit, hazard: byAge(nursing) },
    { cause: DUE.purchase, purpose: 'risk-purchase', occasion: spell, from: exit, hazard: move(p.purchase) },
    { cause: DUE.privateRent, purpose: 'risk-private-rent', occasion: spell, from: exit, hazard: move(p.privateRent) },
    {
      cause: DUE.leavesRegion,
      purpose: 'risk-leaves-region',
      occasion: spell,
      from: exit,
      hazard: move(p.leavesRegion),
    },
    { cause: DUE.eviction, purpose: 'risk-eviction', occasion: spell, from: exit, hazard: always(p.eviction) },
  ];
  if (typeOf(records[at + H.traits]!) === 0)
    clocks.push({
      cause: DUE.homeLost,
      purpose: 'risk-home-lost',
      occasion: makeUp,
      from: changed > 0 ? since : exit,
      hazard: always(p.homeLost / SINGLES),
    });
  if (searching)
    clocks.push({
      cause: DUE.givesUp,
      purpose: 'risk-gives-up',
      occasion: search,
      from: searchFrom,
      hazard: always(p.searchGivenUp),
    });
  else {
    const rate = p.internalMoves * world.ledger.reals[1]!;
    clocks.push({ cause: DUE.search, purpose: 'risk-search', occasion: search, from: searchFrom, hazard: move(rate) });
  }
  if (type !== SEN && (status & (STATUS.queueMask | STATUS.seniorRefused)) === 0) {
    const rates = [0, 0, 0, p.seniorSearch, p.seniorSearch];
    clocks.push({
      cause: DUE.seniorSearch,
      purpose: 'risk-senior-search',
      occasion: spell,
      from: stay,
      hazard: byAge(rates),
    });
  }
  clocks.push(...changesOf(world, row));
  return clocks;
}

/** First day up to a last one on which the hazard, added up day by day, reaches the threshold. */
function strikeDay(world: World, row: number, clock: Clock, lastDay: number): number {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const birthYear = birthYearOf(records[at + H.traits]!);
  const entered = records[at + H.entered]!;
  const earlyEnd = entered + 5 * DAYS_PER_YEAR;
  const bandStarts = AGES.map((age) => epochDay({ year: birthYear + age, month: 1, day: 1 }) - START);
  const threshold = -Math.log(world.draws.uniform(PURPOSE[clock.purpose], records[at + H.key]!, clock.occasion));
  let sum = 0;
  for (let day = clock.from; day < lastDay; day++) {
    const band = bandStarts.filter((start) => start <= day).length;
    const early = Math.min(1, Math.max(0, earlyEnd - day));
    sum += clock.hazard(band, early) / DAYS_PER_YEAR;
    if (sum >= threshold - 1e-12) return day + 1;
  }
  return Infinity;
}

describe('the clock of a tenancy', () => {
  it.each([0, 1099])('strikes on day %d and later as its hazards, added up day by day, say', (day) => {
    const simulation = createSimulation(tenthSpec('clock'));
    simulation.advanceTo(day);
    const { world } = simulation;
    const horizon = simulation.horizonDay;
    const causes = new Set<number>();
    let compared = 0;
    let struck = 0;
    for (let row = 0; row < world.households.rows; row += 7) {
      const at = row * HOUSEHOLD_WORDS;
      const records = world.households.records;
      if (records[at + H.key] === -1 || records[at + H.place]! < FIRST_DWELLING) continue;
      if ((records[at + H.status]! & (STATUS.inNotice | STATUS.reserved)) !== 0) continue;
      const home = records[at + H.place]! - FIRST_DWELLING;
      if (world.dwellings.renewalLeave[home]! > 0 || world.careers.of(row) >= 0) continue;
      const days = clocksOf(world, row).map((clock) => strikeDay(world, row, clock, horizon));
      const earliest = Math.min(...days);
      const risk = firstRisk(world, row);
      compared++;
      if (earliest === Infinity) expect(risk.day).toBeGreaterThan(horizon);
      else {
        struck++;
        expect(risk.day + 0).toBe(earliest);
        expect(clocksOf(world, row)[days.indexOf(earliest)]!.cause).toBe(risk.cause);
        causes.add(risk.cause);
      }
    }
    expect(compared).toBeGreaterThan(500);
    expect(struck).toBeGreaterThan(200);
    expect(causes.size).toBeGreaterThanOrEqual(7);
  });

  it('makes mobility average 1 over the tenants at the start', () => {
    const { world } = createSimulation(tenthSpec('clock'));
    let sum = 0;
    let tenants = 0;
    for (let row = 0; row < world.households.rows; row++) {
      const at = row * HOUSEHOLD_WORDS;
      const records = world.households.records;
      if (records[at + H.key] === -1 || records[at + H.place]! < FIRST_DWELLING) continue;
      const home = (records[at + H.place]! - FIRST_DWELLING) * DWELLING_WORDS;
      const age = 2025 - birthYearOf(records[at + H.traits]!);
      const f = F[AGES.filter((limit) => age >= limit).length]!;
      const g = G[world.dwellings.records[home + D.traits]! & 3]!;
      sum += f * g * (-records[at + H.entered]! < 5 * DAYS_PER_YEAR ? 1.5 : 0.81);
      tenants++;
    }
    expect((world.ledger.reals[0]! * sum) / tenants).toBeCloseTo(1, 9);
  });
});
