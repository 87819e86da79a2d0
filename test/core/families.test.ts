import { describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR } from '../../src/contract/calendar';
import { FIRST_DWELLING, SETTING_INDEX } from '../../src/contract/settings';
import { createSimulation, type Simulation } from '../../src/core';
import { D, DWELLING_WORDS, municipalityOf } from '../../src/core/entities/dwellings';
import { birthYearOf, H, HOUSEHOLD_WORDS, personsOf, STATUS, typeOf } from '../../src/core/entities/households';
import { checkInvariants } from '../../src/core/observe/invariants';
import { readEvents, runSpec, takeRun, weeklySum } from '../support/run-log';
import { demoSpec, tenthSpec } from '../support/spec';

/** Distance from what is expected that a count does not reach by chance. @unit standard errors */
const ERRORS = 4;
const STEP = 28;
const NO_FAMILY_RATES = {
  birthCouple: 0,
  birthAlone: 0,
  partnerJoins: 0,
  childLeaves30to44: 0,
  childLeaves45to64: 0,
  childLeaves65plus: 0,
};

interface Tenant {
  readonly age: number;
  readonly persons: number;
  readonly partner: boolean;
}

/** Tenants to whom something can happen: not under notice and without a home they accepted. */
function tenantsOf({ world }: Simulation): Tenant[] {
  const tenants: Tenant[] = [];
  const { records, rows } = world.households;
  for (let row = 0; row < rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (records[at + H.key] === -1 || records[at + H.place]! < FIRST_DWELLING) continue;
    if ((records[at + H.status]! & (STATUS.inNotice | STATUS.reserved)) !== 0) continue;
    const traits = records[at + H.traits]!;
    tenants.push({
      age: world.year - birthYearOf(traits),
      persons: personsOf(traits),
      partner: typeOf(traits) % 2 === 1,
    });
  }
  return tenants;
}

describe('T42 the households of tenants', () => {
  const simulation = createSimulation(tenthSpec('families'));
  const expected = { births: 0, couplesFormed: 0, childrenLeft: 0 };
  while (simulation.day < simulation.horizonDay) {
    for (const { age, persons, partner } of tenantsOf(simulation)) {
      const children = persons - (partner ? 2 : 1);
      const years = Math.min(STEP, simulation.horizonDay - simulation.day) / DAYS_PER_YEAR;
      if (age < 45) expected.births += (partner ? 0.12 : 0.02) * years;
      if (age < 65 && !partner) expected.couplesFormed += 0.012 * years;
      const leaves = age < 30 ? 0 : age < 45 ? 0.005 : age < 65 ? 0.065 : 0.15;
      expected.childrenLeft += leaves * children * years;
    }
    simulation.advanceTo(simulation.day + STEP);
    if (simulation.day % (STEP * 13) === 0) checkInvariants(simulation.world);
  }
  const run = takeRun(simulation);
  const events = readEvents(run.words);

  it.each(['births', 'couplesFormed', 'childrenLeft'] as const)('has as many %s as rate and exposure say', (column) => {
    const found = weeklySum(run.counts, column);
    expect(found).toBeGreaterThan(200);
    expect(Math.abs(found - expected[column])).toBeLessThan(ERRORS * Math.sqrt(expected[column]));
  });

  it('sends three in ten children who leave home to study, the others to the list', () => {
    const left = weeklySum(run.counts, 'childrenLeft');
    const listed = weeklySum(run.counts, 'childrenListed');
    expect(Math.abs(listed / left - 0.7)).toBeLessThan(ERRORS * Math.sqrt((0.7 * 0.3) / left));
    expect(events.filter(({ cause }) => cause === 'left-home').length).toBe(listed);
    expect(events.filter(({ cause }) => cause === 'left-to-study').length).toBe(left - listed);
  });

  it('gives children who register a key of their own, an age of 19 to 28 and the municipality of the parents', () => {
    const children = events.filter(({ cause }) => cause === 'left-home');
    const keys = new Set(children.map(({ household }) => household));
    expect(keys.size).toBe(children.length);
    const { world } = simulation;
    const { records, rows } = world.households;
    const homes = new Map(children.map(({ household, from }) => [household, from - FIRST_DWELLING]));
    let seen = 0;
    for (let row = 0; row < rows; row++) {
      const at = row * HOUSEHOLD_WORDS;
      const home = homes.get(records[at + H.key]! >>> 0);
      if (home === undefined || records[at + H.place] !== SETTING_INDEX.list) continue;
      seen++;
      const registered = world.calendar.yearOf(records[at + H.registered]!);
      const age = registered - birthYearOf(records[at + H.traits]!);
      expect(age).toBeGreaterThanOrEqual(19);
      expect(age).toBeLessThanOrEqual(28);
      expect(personsOf(records[at + H.traits]!)).toBe(1);
      const municipality = municipalityOf(world.dwellings.records[home * DWELLING_WORDS + D.traits]!);
      expect(records[at + H.status]! >>> STATUS.municipalityShift).toBe(municipality);
      expect(records[at + H.key]! >>> 31).toBe(1);
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('keeps the share of couples within two points of that of the start, where without T42 it falls by more than four', () => {
    const coupleShare = (of: Simulation): number => {
      const tenants = tenantsOf(of);
      return tenants.filter(({ partner }) => partner).length / tenants.length;
    };
    const atStart = coupleShare(createSimulation(tenthSpec('families')));
    const without = createSimulation(tenthSpec('families', { parameters: NO_FAMILY_RATES }));
    without.advanceTo(without.horizonDay);
    expect(Math.abs(coupleShare(simulation) - atStart)).toBeLessThan(0.02);
    expect(atStart - coupleShare(without)).toBeGreaterThan(0.04);
  });
});

describe('T42 at rates of zero', () => {
  const until = 364;

  it('changes no household, whatever share would study', () => {
    const [none, other] = [0, 1].map((childStudies) =>
      runSpec(tenthSpec('no families', { parameters: { ...NO_FAMILY_RATES, childStudies } }), until),
    );
    expect(other!.simulation.summary().stateHash).toBe(none!.simulation.summary().stateHash);
    expect(readEvents(none!.words).filter(({ kind }) => kind === 'household-changed')).toEqual([]);
    expect(weeklySum(none!.counts, 'childrenListed')).toBe(0);
  });
});

describe('P140 regular seekers', () => {
  const YEARS = 2;
  const days = Math.round(YEARS * DAYS_PER_YEAR);
  const registered = (parameters: object): readonly [outside: number, children: number] => {
    const events = readEvents(runSpec(demoSpec('registered', { parameters }), days - (days % 7)).words);
    const of = (id: string): number =>
      events.filter(({ cause, kind }) => cause === id && kind !== 'search-started').length;
    return [of('registration'), of('left-home')];
  };

  it('are 5,000 a year together with the children of tenants', () => {
    const [outside, children] = registered({});
    expect(children).toBeGreaterThan(1000);
    expect(Math.abs(outside + children - 5000 * YEARS)).toBeLessThan(ERRORS * Math.sqrt(5000 * YEARS));
  });

  it('all come from outside where no child leaves home', () => {
    const [outside, children] = registered(NO_FAMILY_RATES);
    expect(children).toBe(0);
    expect(Math.abs(outside - 5000 * YEARS)).toBeLessThan(ERRORS * Math.sqrt(5000 * YEARS));
  });
});
