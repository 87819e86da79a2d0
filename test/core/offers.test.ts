import { describe, expect, it } from 'vitest';
import { DWELLING_TYPES } from '../../src/contract/dwellings';
import { FIRST_DWELLING, SETTING_INDEX } from '../../src/contract/settings';
import { createSimulation, type Simulation } from '../../src/core';
import { OfferTerms } from '../../src/core/allocation/offer-terms';
import { offerByLottery, offerToResponders } from '../../src/core/allocation/offers';
import { D, DWELLING_WORDS } from '../../src/core/entities/dwellings';
import { H, HOUSEHOLD_WORDS } from '../../src/core/entities/households';
import { announceVacancy } from '../../src/core/processes/vacancies';
import { readEvents, takeRun } from '../support/run-log';
import { measure, tenthSpec } from '../support/spec';

const SMALL = DWELLING_TYPES.indexOf('S');
const PERSONS_SHIFT = 12;

function simulationOn(day: number, lever = 0): Simulation {
  const measures = [measure('fasterLetting', lever, { from: '2025-01-06' })];
  const simulation = createSimulation(tenthSpec('offers', { measures, parameters: { respondersPerAdvert: 150 } }));
  simulation.advanceTo(day);
  simulation.takeChunk();
  return simulation;
}

/** Rows of homes of a type, occupied and with nothing announced. */
function homesOf({ world }: Simulation, type: number): number[] {
  const { records } = world.dwellings;
  return Array.from({ length: world.dwellings.rows }, (_, row) => row).filter((row) => {
    const at = row * DWELLING_WORDS;
    return (records[at + D.traits]! & 3) === type && records[at + D.occupant]! >= 0 && records[at + D.status] === 1;
  });
}

describe('the offers', () => {
  it('pass over who has become too large for a home since the list was made', () => {
    const simulation = simulationOn(196);
    const { world } = simulation;
    const { records } = world.households;
    const grown = new Set<number>();
    for (let row = 0; row < world.households.rows; row += 2) {
      const at = row * HOUSEHOLD_WORDS;
      if (records[at + H.place] !== SETTING_INDEX.list) continue;
      records[at + H.traits] = (records[at + H.traits]! & ~(0xf << PERSONS_SHIFT)) | (6 << PERSONS_SHIFT);
      grown.add(records[at + H.key]! >>> 0);
    }
    const terms = new OfferTerms(world);
    const offered: number[] = [];
    for (const home of homesOf(simulation, SMALL).slice(0, 150)) {
      terms.read(home, 0);
      for (const offers of [offerToResponders, offerByLottery]) {
        const { row, count } = offers(world, terms);
        if (row >= 0) offered.push(records[row * HOUSEHOLD_WORDS + H.key]! >>> 0);
        expect(count).toBeLessThanOrEqual(40);
      }
    }
    simulation.advanceTo(203);
    const refused = readEvents(takeRun(simulation, 203).words).filter(
      ({ kind, day }) => kind === 'offer-refused' && day === 196,
    );
    offered.push(
      ...refused
        .filter(({ to }) => (world.dwellings.records[(to - FIRST_DWELLING) * DWELLING_WORDS + D.traits]! & 3) === SMALL)
        .map(({ household }) => household),
    );
    expect(grown.size).toBeGreaterThan(200);
    expect(offered.length).toBeGreaterThan(200);
    expect(offered.filter((household) => grown.has(household))).toEqual([]);
  });
});

describe('the works in an empty home', () => {
  it('take seven tenths of their time when letting is as fast as it can be, home by home', () => {
    const [slow, fast] = [simulationOn(28), simulationOn(28, 1)];
    const days: [number, number][] = [];
    const still = new Set(homesOf(fast, SMALL));
    for (const home of homesOf(slow, SMALL)
      .filter((row) => still.has(row))
      .slice(0, 200)) {
      const worksDays = [slow, fast].map(({ world }) => {
        world.dwellings.vacancies[home] = 9;
        announceVacancy(world, home, 60);
        return world.dwellings.worksDone[home]! - 60;
      });
      // A home that will be sold has no works.
      if (worksDays.every((each) => each > 0)) days.push([worksDays[0]!, worksDays[1]!]);
    }
    expect(days.length).toBeGreaterThan(150);
    for (const [usual, faster] of days) expect(Math.abs(faster - 0.7 * usual)).toBeLessThanOrEqual(1);
    const mean = days.reduce((sum, [usual]) => sum + usual, 0) / days.length;
    // 14 days · e^(.6²/2) + a tenth of 90 = 25.8.
    expect(Math.abs(mean - 25.8)).toBeLessThan(6);
  });
});
