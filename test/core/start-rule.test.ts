import { describe, expect, it } from 'vitest';
import type { LeverId } from '../../src/contract/levers';
import {
  BOUND_BY,
  boundBy,
  deliveredRate,
  keepAccount,
  labourTerm,
  meanTop,
  projectRate,
  roomTerm,
  sitesTerm,
  socialShare,
} from '../../src/core/processes/start-rule';
import { careHomesShare, flexHomesPerYear, sharedHomesPerYear } from '../../src/core/supply-policy';
import { LEDGER } from '../../src/core/entities/ledger';
import { World } from '../../src/core/world';
import { demoSpec, measure, tenthSpec, type SpecChanges } from '../support/spec';

const START = '2025-01-06';

/** The world of the start with levers at a value from the first day on. */
function world(levers: Partial<Record<LeverId, number>> = {}, parameters: SpecChanges['parameters'] = {}): World {
  const ids = Object.keys(levers) as LeverId[];
  const measures = ids.map((lever) => measure(lever, levers[lever]!, { from: START }));
  const built = new World(demoSpec('rule', { measures, parameters }));
  built.policy.advanceTo(0);
  built.ledger.integers[LEDGER.year] = 2025;
  return built;
}

/** Books a calendar year of 52 weeks. */
function bookYear(of: World, year: number): void {
  of.ledger.integers[LEDGER.year] = year;
  for (let week = 0; week < 52; week++) keepAccount(of);
}

describe('the start rule', () => {
  it('reproduces the 500 homes of the start, held back by sites, with room for 503.6 and hands for 625', () => {
    const start = world();
    expect(sitesTerm(start)).toBe(500);
    expect(meanTop(start)).toBeCloseTo(139, 9);
    expect(roomTerm(start)).toBeCloseTo(70000 / 139, 6);
    expect(labourTerm(start)).toBe(625);
    expect(deliveredRate(start)).toBe(500);
    expect(projectRate(start)).toBeCloseTo(500 / (10 * 0.85 * 0.85), 9);
    expect(boundBy(start)).toBe(BOUND_BY.sites);
    expect(deliveredRate(new World(tenthSpec('rule')))).toBeCloseTo(50, 9);
  });

  it('gives a doubled programme only what the room pays for, and with more room what hands can make', () => {
    const doubled = world({ newSocialHomes: 1000 });
    expect(deliveredRate(doubled)).toBeCloseTo(503.6, 1);
    expect(boundBy(doubled)).toBe(BOUND_BY.room);
    const paid = world({ newSocialHomes: 1000, investmentRoom: 60 });
    expect(deliveredRate(paid)).toBe(625);
    expect(boundBy(paid)).toBe(BOUND_BY.labour);
  });

  it('lets tops of building with care be paid, and plans twice as many step-free homes for it', () => {
    // 16% of the homes without a top, at the full value; half of 12% at half of it.
    expect(meanTop(world({ careHousingFinance: 1 }))).toBeCloseTo(139 * 0.84, 9);
    expect(meanTop(world({ careHousingFinance: 0.5 }))).toBeCloseTo(139 * 0.94, 9);
    expect(careHomesShare(world({ careHousingFinance: 1 }))).toBeCloseTo(0.16, 9);
    expect(careHomesShare(world())).toBe(0.08);
  });

  it('moves nothing by room alone while sites bind', () => {
    expect(deliveredRate(world({ investmentRoom: 60 }))).toBe(500);
  });

  it('goes part of the way to 30% social, and loses a little of the whole programme to it', () => {
    const floor = world({ socialFloor: 0.6 });
    expect(socialShare(floor)).toBeCloseTo(0.2616, 9);
    expect(sitesTerm(floor)).toBeCloseTo(500 * (0.2616 / 0.204) * (1 - 0.2 * 0.0576), 6);
  });

  it('plans fewer homes when more of them are the cheapest, whose top is highest', () => {
    const cheapest = world({ cheapestHomesShare: 0.5 });
    expect(meanTop(cheapest)).toBeCloseTo(0.5 * 200 + 0.5 * ((0.48 * 150 + 0.12 * 125 + 0.28 * 100) / 0.88), 9);
    expect(deliveredRate(cheapest)).toBeCloseTo(423.4, 1);
  });

  it('scales sites with what municipalities and homes with what corporations realise', () => {
    expect(sitesTerm(world({ municipalRealisation: 1 }))).toBeCloseTo(625, 9);
    expect(deliveredRate(world({ corporationAgreements: 1 }))).toBeCloseTo(500 / 0.75, 9);
  });

  it('takes land for pitches from homes, and adds land of the state', () => {
    expect(sitesTerm(world({ newPitches: 15 }))).toBeCloseTo(500 - 14.3 * 2.5 * 0.204, 6);
    expect(sitesTerm(world({ statePropertyHomes: 60 }))).toBeCloseTo(530, 9);
  });

  it('needs no room where the top is paid by others', () => {
    expect(deliveredRate(world({ newSocialHomes: 1000, topSubsidy: 1 }))).toBe(625);
  });

  it('carries unspent room over to the next year', () => {
    const slow = world({}, { deliveredPerYear: 250 });
    bookYear(slow, 2025);
    const years = 364 / 365.25;
    expect(slow.supplyAccount.left).toBeCloseTo((70 - 250 * 0.139) * years, 6);
    slow.ledger.integers[LEDGER.year] = 2026;
    keepAccount(slow);
    expect(roomTerm(slow)).toBeCloseTo(((70 - 250 * 0.139) * years + 70) / 0.139, 3);
  });

  it('leaves half a million of the room of the first year, and nothing where room binds', () => {
    const start = world();
    bookYear(start, 2025);
    expect(start.supplyAccount.left).toBeCloseTo(0.5 * (364 / 365.25), 6);
    const doubled = world({ newSocialHomes: 1000 });
    bookYear(doubled, 2025);
    bookYear(doubled, 2026);
    expect(doubled.supplyAccount.left).toBeCloseTo(0, 9);
  });
});

describe('project subsidies', () => {
  it('double flexible and split homes where the whole gap is paid, also those of other levers', () => {
    const paid = world({ projectSubsidies: 1, flexHomes: 200 });
    expect(flexHomesPerYear(paid)).toBe(400);
    expect(sharedHomesPerYear(paid)).toBe(2 * sharedHomesPerYear(world()));
    expect(flexHomesPerYear(world())).toBe(115);
  });
});
