import { describe, expect, it } from 'vitest';
import { QUEUE } from '../../src/core/allocation/priority-queues';
import { ACCOUNT } from '../../src/core/entities/municipal-accounts';
import { H, HOUSEHOLD_WORDS, isExchanged, payerOf, RESPONSIBLE } from '../../src/core/entities/households';
import {
  goesElsewhere,
  isAdmitted,
  joinQueue,
  responsibleMunicipality,
  takeOver,
} from '../../src/core/processes/responsibility';
import type { World } from '../../src/core/world';
import { addNewcomer, CENTRE, municipalWorld, type Newcomer } from '../support/municipal-world';
import { measure } from '../support/spec';

const MANY = 2000;
const START = { from: '2025-01-06' };

/** Share of many newcomers for whom something is true. */
function shareOf(world: World, newcomer: Omit<Newcomer, 'key'>, isTrue: (row: number) => boolean): number {
  let count = 0;
  for (let key = 1; key <= MANY; key++) if (isTrue(addNewcomer(world, { ...newcomer, key: key * 7919 }))) count++;
  return count / MANY;
}

/** Four standard deviations of a share of many. */
const NEAR = 4 * Math.sqrt((0.3 * 0.7) / MANY);

function shareInCentre(world: World, newcomer: Omit<Newcomer, 'key'>): number {
  return shareOf(world, newcomer, (row) => responsibleMunicipality(world, row) === CENTRE);
}

describe('the municipality that answers for a household', () => {
  const homeless = { origin: 'DAK', from: 0, setting: 'couch' } as const;
  const ready = { origin: 'BW', from: 0, setting: 'protectedLiving' } as const;

  it('is the centre in .7 of the cases where no rule of origin holds, for homeless people and people from care', () => {
    for (const who of [homeless, ready])
      expect(Math.abs(shareInCentre(municipalWorld('presents'), who) - 0.7)).toBeLessThan(NEAR);
  });

  it('is that of origin under the rule', () => {
    const rule = { measures: [measure('originRule', 1, START)] };
    expect(shareInCentre(municipalWorld('rule', rule), homeless)).toBe(0);
  });

  it('is that of origin for people from care under a compulsory task, not for homeless people', () => {
    const world = municipalWorld('task', { measures: [measure('outflowTask', 1, START)] });
    expect(shareInCentre(world, ready)).toBe(0);
    expect(shareInCentre(world, homeless)).toBeGreaterThan(0.5);
  });

  it('is that of the link for permit holders and that of the last home for urgent households', () => {
    const world = municipalWorld('links');
    expect(shareInCentre(world, { origin: 'STA', from: 1, setting: 'reception' })).toBe(0);
    expect(shareInCentre(world, { origin: 'none', from: 0, setting: 'urgent' })).toBe(0);
  });

  it('stays for a need, and is named anew after a home was found', () => {
    const world = municipalWorld('needs', { parameters: { presentsInCentre: 1 } });
    const row = addNewcomer(world, { ...homeless, key: 5 });
    joinQueue(world, row, QUEUE['DAK-other'], 0);
    takeOver(world, row, 1);
    joinQueue(world, row, QUEUE['DAK-other'], 0);
    expect(responsibleMunicipality(world, row)).toBe(1);
    const at = row * HOUSEHOLD_WORDS + H.responsible;
    expect([payerOf(world.households.records[at]!), isExchanged(world.households.records[at]!)]).toEqual([
      CENTRE,
      true,
    ]);
    world.households.records[at]! |= RESPONSIBLE.settled;
    expect(responsibleMunicipality(world, row)).toBe(CENTRE);
    expect(isExchanged(world.households.records[at]!)).toBe(false);
  });
});

describe('a home in another municipality', () => {
  const urgent = { origin: 'none', from: 0, setting: 'urgent' } as const;
  function admitted(world: World, queue: number, who: Omit<Newcomer, 'key'>): number {
    return shareOf(world, who, (row) => {
      joinQueue(world, row, queue, 0);
      return isAdmitted(world, row, 1);
    });
  }

  it('is accepted by .3, by .5 when the budget follows the person, and by no permit holder', () => {
    const follows = municipalWorld('follows', { measures: [measure('personalCareBudget', 1, START)] });
    expect(Math.abs(admitted(municipalWorld('ties'), QUEUE.URG, urgent) - 0.3)).toBeLessThan(NEAR);
    expect(Math.abs(admitted(follows, QUEUE.URG, urgent) - 0.5)).toBeLessThan(1.1 * NEAR);
    const permit = { origin: 'STA', from: 0, setting: 'reception' } as const;
    expect(admitted(municipalWorld('permits'), QUEUE.STA, permit)).toBe(0);
  });

  it('is given as far as that municipality is willing, and always by one with a compulsory task', () => {
    const reluctant = municipalWorld('willing');
    reluctant.accounts.set(1, ACCOUNT.willingness, 0.4);
    expect(Math.abs(admitted(reluctant, QUEUE.URG, urgent) - 0.3 * 0.4)).toBeLessThan(NEAR);
    const bound = municipalWorld('willing', { measures: [measure('outflowTask', 1, START)] });
    bound.accounts.set(1, ACCOUNT.willingness, 0);
    expect(admitted(bound, QUEUE.URG, urgent)).toBeGreaterThan(0.25);
  });

  it('is asked of the same households by every share: a larger one adds to a smaller one', () => {
    const few = municipalWorld('nested', { parameters: { elsewhereShare: 0.2 } });
    const more = municipalWorld('nested', { parameters: { elsewhereShare: 0.6 } });
    for (let key = 1; key < 200; key++) {
      const rows = [few, more].map((world) => {
        const row = addNewcomer(world, { ...urgent, key });
        responsibleMunicipality(world, row);
        return goesElsewhere(world, row);
      });
      expect(rows[0] === true && rows[1] === false).toBe(false);
    }
  });
});
