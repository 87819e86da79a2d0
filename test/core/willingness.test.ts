import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../src/contract/households';
import { PRICES } from '../../src/contract/prices';
import { ACCOUNT } from '../../src/core/entities/municipal-accounts';
import { shareOut } from '../../src/core/processes/channel-shares';
import { willingShare } from '../../src/core/processes/responsibility';
import { weighWillingness } from '../../src/core/processes/willingness';
import { LEDGER } from '../../src/core/entities/ledger';
import type { World } from '../../src/core/world';
import { addNewcomer, CENTRE, municipalWorld } from '../support/municipal-world';
import { measure, type SpecChanges } from '../support/spec';

const BLOCK = 28;
const YEAR = 13;
const START = { from: '2025-01-06' };

/** Closes blocks of four weeks, from the one before a number of blocks. */
function close(world: World, from: number, to: number, each?: () => void): void {
  for (let block = from; block < to; block++) {
    each?.();
    world.ledger.integers[LEDGER.day] = (block + 1) * BLOCK;
    weighWillingness(world);
  }
}

/** A world in which ten people live in the shelter of municipality 1 in the first year, and more in the second. */
function afterOverrun(more: number, changes: SpecChanges = {}): World {
  const world = municipalWorld('overrun', changes);
  for (let key = 1; key <= 10; key++) addNewcomer(world, { key, origin: 'STA', from: 1, setting: 'shelter' });
  close(world, 0, YEAR);
  for (let key = 11; key <= 10 + more; key++) addNewcomer(world, { key, origin: 'STA', from: 1, setting: 'shelter' });
  close(world, YEAR, 2 * YEAR);
  return world;
}

function omega(weight: number): number {
  return Math.min(1, (1 + Math.exp(-2)) / (1 + Math.exp(weight - 2)));
}

const HOME = { parameters: { presentsInCentre: 0 } };

describe('the willingness of a municipality', () => {
  it('has the spending of the first year as its budget', () => {
    const world = afterOverrun(0, HOME);
    expect(world.accounts.get(1, ACCOUNT.budget)).toBeCloseTo(
      (10 * PRICES.shelterYear.default * YEAR * BLOCK) / 365.25,
      6,
    );
    expect(willingShare(world, 1)).toBe(1);
  });

  it('falls with an overrun, by the weight of six for as much again, and not below what it is without', () => {
    const world = afterOverrun(5, HOME);
    expect(willingShare(world, 1)).toBeCloseTo(omega(6 * 0.5), 10);
    expect(willingShare(world, 0)).toBe(1);
  });

  it('falls with people from elsewhere above those of the first year, one in a thousand counting as one', () => {
    const world = municipalWorld('inflow', HOME);
    const bring = (persons: number) => (): void => {
      world.accounts.add(1, ACCOUNT.inflow, persons);
    };
    close(world, 0, YEAR, bring(1));
    expect(willingShare(world, 1)).toBe(1);
    close(world, YEAR, 2 * YEAR, bring(1.2));
    // 2,000 inhabitants: 2 persons count as one, 13 × .2 = 2.6 more came.
    expect(willingShare(world, 1)).toBeCloseTo(omega(1.3), 10);
  });

  it('does not count people from elsewhere when the budget follows the person', () => {
    const follows = { ...HOME, measures: [measure('personalCareBudget', 1, START)] };
    const world = municipalWorld('inflow', follows);
    close(world, 0, YEAR);
    close(world, YEAR, 2 * YEAR, () => {
      world.accounts.add(1, ACCOUNT.inflow, 5);
    });
    expect(willingShare(world, 1)).toBe(1);
  });

  it('does not fall anywhere by the rule of origin alone: budgets are divided by it', () => {
    const rule = { from: '2027-01-04' };
    const world = municipalWorld('origin', {
      measures: [measure('originRule', 1, rule)],
      parameters: { presentsInCentre: 1 },
    });
    for (let key = 1; key <= 12; key++) addNewcomer(world, { key, origin: 'DAK', from: key % 2, setting: 'shelter' });
    close(world, 0, 2 * YEAR);
    expect([0, 1, CENTRE].map((m) => world.accounts.get(m, ACCOUNT.budget) > 0)).toEqual([false, false, true]);
    world.policy.advanceTo(world.day);
    close(world, 2 * YEAR, 3 * YEAR);
    expect([0, 1, CENTRE].map((m) => willingShare(world, m))).toEqual([1, 1, 1]);
    addNewcomer(world, { key: 13, origin: 'DAK', from: 0, setting: 'shelter' });
    close(world, 3 * YEAR, 4 * YEAR);
    expect([0, 1, CENTRE].map((m) => willingShare(world, m) < 1)).toEqual([true, false, false]);
  });

  it('scales the shares for permit holders, ready and homeless people, and leaves the urgent alone', () => {
    const world = afterOverrun(5, HOME);
    world.accounts.set(0, ACCOUNT.willingness, 1);
    shareOut(world);
    const [full, less] = [world.shares[0]!, world.shares[1]!];
    const share = omega(3);
    for (const channel of ['STA', 'UIT', 'DAK'] as const) {
      const at = CHANNELS.indexOf(channel);
      expect(less[at]).toBeCloseTo(full[at]! * share, 10);
    }
    expect(less[CHANNELS.indexOf('URG')]).toBe(full[CHANNELS.indexOf('URG')]);
    expect([...less].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
  });

  it('does not matter under a compulsory task', () => {
    const world = afterOverrun(5, { ...HOME, measures: [measure('outflowTask', 1, START)] });
    expect(willingShare(world, 1)).toBe(1);
  });
});
