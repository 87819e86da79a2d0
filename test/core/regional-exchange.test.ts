import { describe, expect, it } from 'vitest';
import { WEEKLY_COLUMN } from '../../src/contract/counts';
import { createSimulation } from '../../src/core';
import { QUEUE } from '../../src/core/allocation/priority-queues';
import { ACCOUNT } from '../../src/core/entities/municipal-accounts';
import { shareOut } from '../../src/core/processes/channel-shares';
import { exchange, planExchange } from '../../src/core/processes/regional-exchange';
import { joinQueue, responsibleMunicipality } from '../../src/core/processes/responsibility';
import type { World } from '../../src/core/world';
import { addNewcomer, MUNICIPALITIES, municipalWorld } from '../support/municipal-world';
import { measure, tenthSpec } from '../support/spec';

const START = { from: '2025-01-06' };
const WAITING = 60;

/** Homeless people who wait in the first of three municipalities that let equally many homes, and the exchange at a share. */
function crowded(share: number, elsewhereShare = 1): { world: World; rows: number[] } {
  const world = municipalWorld('crowded', {
    parameters: { presentsInCentre: 0, elsewhereShare },
    measures: [measure('regionalExchange', share, START)],
  });
  const rows = Array.from({ length: WAITING }, (_, n) => {
    const row = addNewcomer(world, { key: n + 1, origin: 'DAK', from: 0, setting: 'couch' });
    joinQueue(world, row, QUEUE['DAK-other'], -n);
    return row;
  });
  for (let municipality = 0; municipality < MUNICIPALITIES; municipality++)
    world.accounts.set(municipality, ACCOUNT.expectedLettings, 20);
  shareOut(world);
  planExchange(world);
  exchange(world);
  return { world, rows };
}

function takenOver({ world, rows }: { world: World; rows: number[] }): number[] {
  return rows.filter((row) => responsibleMunicipality(world, row) !== 0);
}

function balance(world: World): number[] {
  return Array.from({ length: MUNICIPALITIES }, (_, m) => world.accounts.get(m, ACCOUNT.balance));
}

describe('the exchange between municipalities', () => {
  it('does nothing by itself', () => {
    const none = crowded(0);
    expect(takenOver(none)).toEqual([]);
    expect(balance(none.world)).toEqual([0, 0, 0]);
  });

  it('hands over at most the share of the lever of who must be housed', () => {
    expect(takenOver(crowded(0.25))).toHaveLength(0.25 * WAITING);
  });

  it('makes the loads equal and goes no further', () => {
    const { world, rows } = crowded(1);
    expect(takenOver({ world, rows })).toHaveLength((WAITING * 2) / 3);
    const counts = [0, 1, 2].map((m) => rows.filter((row) => responsibleMunicipality(world, row) === m).length);
    expect(counts).toEqual([20, 20, 20]);
  });

  it('hands over who waits longest first', () => {
    const all = crowded(0.25);
    expect(new Set(takenOver(all))).toEqual(new Set(all.rows.slice(-15)));
  });

  it('hands over nobody with strong ties, and nobody twice', () => {
    expect(takenOver(crowded(1, 0))).toEqual([]);
    const all = crowded(1);
    const before = all.rows.map((row) => responsibleMunicipality(all.world, row));
    planExchange(all.world);
    exchange(all.world);
    expect(all.rows.map((row) => responsibleMunicipality(all.world, row))).toEqual(before);
  });

  it('keeps a ledger that sums to nothing, at ten thousand euros a household and guidance on top', () => {
    const { world } = crowded(0.25);
    const [paid = 0, ...received] = balance(world);
    expect(paid).toBeLessThanOrEqual(-15 * 10_000);
    expect(paid + received.reduce((sum, each) => sum + each, 0)).toBe(0);
    expect(world.tally.week[WEEKLY_COLUMN.compensationPaid]).toBe(-paid / 100);
    expect(world.tally.week[WEEKLY_COLUMN.exchangedHouseholds]).toBe(15);
  });

  it('sums to nothing over a run', () => {
    const measures = [measure('regionalExchange', 0.5, START)];
    const simulation = createSimulation(tenthSpec('ledger', { measures, horizon: '2026-07-06' }));
    simulation.advanceTo(simulation.horizonDay);
    simulation.check();
    let sum = 0;
    let moved = 0;
    for (let m = 0; m < simulation.world.region.municipalities; m++) {
      sum += simulation.world.accounts.get(m, ACCOUNT.balance);
      moved += Math.abs(simulation.world.accounts.get(m, ACCOUNT.balance));
    }
    expect(Math.abs(sum)).toBeLessThan(1e-6);
    expect(moved).toBeGreaterThan(0);
  });
});
