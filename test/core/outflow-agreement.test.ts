import { describe, expect, it } from 'vitest';
import { LEVER_INDEX, type LeverId } from '../../src/contract/levers';
import { H, HOUSEHOLD_WORDS, STATUS } from '../../src/core/entities/households';
import { QUEUE } from '../../src/core/allocation/priority-queues';
import { agreedStay, guaranteedHomes, transitionalPlaces } from '../../src/core/processes/outflow-agreement';
import { becomeReady } from '../../src/core/processes/readiness';
import type { World } from '../../src/core/world';
import { addPerson, careWorld } from '../support/care-world';

/** A world without homes with levers at a value, the others at 0. */
function worldWith(levers: Partial<Record<LeverId, number>>): World {
  const world = careWorld('agreement');
  const values = new Map(Object.entries(levers).map(([id, value]) => [LEVER_INDEX[id as LeverId], value]));
  world.policy.value = (index) => values.get(index) ?? 0;
  return world;
}

/** Rows of UIT in the order in which they are served. */
function queueOf(world: World): number[] {
  const list = world.priority.listOf(QUEUE['UIT-no-bed'], 0);
  return Array.from({ length: world.priority.length(list) }, (_, position) =>
    world.priority.candidateAt(list, position, world.households, 400),
  );
}

describe('an agreement on who leaves transitional housing', () => {
  const agreed = worldWith({ transitionalPlaces: 90, transitionalOutflowAgreement: 1 });

  it('shortens a long stay to nine months and leaves a short one', () => {
    expect(agreedStay(agreed, 900)).toBe(274);
    expect(agreedStay(agreed, 100)).toBe(100);
    expect(agreedStay(worldWith({ transitionalPlaces: 90 }), 900)).toBe(900);
  });

  it('guarantees as many homes a half-year as leave when each place turns over in nine months', () => {
    expect(transitionalPlaces(agreed)).toBe(90);
    expect(guaranteedHomes(agreed)).toBe(60);
    expect(guaranteedHomes(worldWith({ transitionalOutflowAgreement: 1 }))).toBe(0);
    expect(guaranteedHomes(worldWith({ transitionalPlaces: 90 }))).toBe(0);
  });

  it('puts who is ready there before who is ready longer elsewhere', () => {
    const ready = (world: World): number[] => {
      const released = addPerson(world, 1, { setting: 'temporaryRoof', profile: 'DET' });
      becomeReady(world, released, 'release', 0);
      const guest = addPerson(world, 2, { setting: 'transitional', profile: 'visible' });
      becomeReady(world, guest, 'transitional-end', 300);
      for (const row of [released, guest])
        expect(world.households.records[row * HOUSEHOLD_WORDS + H.status]! & STATUS.queueMask).toBe(
          QUEUE['UIT-no-bed'] + 1,
        );
      return queueOf(world).map((row) => Number(row === guest));
    };
    expect(ready(agreed)).toEqual([1, 0]);
    expect(ready(worldWith({ transitionalPlaces: 90 }))).toEqual([0, 1]);
  });
});
