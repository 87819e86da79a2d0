import { describe, expect, it } from 'vitest';
import { LEVER_INDEX } from '../../src/contract/levers';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { C, CAREER, CAREER_WORDS, HOMELESS_CLASS } from '../../src/core/entities/careers';
import { DUE } from '../../src/core/processes/due-causes';
import { fillNonStandardPlaces, isNonStandard } from '../../src/core/processes/non-standard-places';
import type { World } from '../../src/core/world';
import { addPerson, careWorld, nextOf } from '../support/care-world';

const GUIDED = { guidanceOtherUsers: 0 };

/** A world without homes with places for non-standard living and slots of guidance. */
function worldWith(places: number, slots: number): World {
  const world = careWorld('non-standard', GUIDED);
  setPlaces(world, places, slots);
  return world;
}

function setPlaces(world: World, places: number, slots: number): void {
  world.policy.value = (index) =>
    index === LEVER_INDEX.nonStandardPlaces ? places : index === LEVER_INDEX.guidanceSlots ? slots : 0;
}

function addHomeless(world: World, key: number, setting: Setting, homelessClass: number = HOMELESS_CLASS.long): number {
  const career = { kind: homelessClass << CAREER.classShift, homelessSince: -key };
  return addPerson(world, key, { setting, profile: 'visible', career });
}

function residents(world: World): number[] {
  const rows: number[] = [];
  for (let at = 0; at < world.careers.count * CAREER_WORDS; at += CAREER_WORDS)
    if (isNonStandard(world, at)) rows.push(world.careers.records[at + C.row]!);
  return rows.sort((a, b) => a - b);
}

describe('places for non-standard living', () => {
  it('go to long-term homeless people outside shelter, longest without a home first', () => {
    const world = worldWith(3, 100);
    const [street, couch, , longest] = [
      addHomeless(world, 3, 'street'),
      addHomeless(world, 2, 'couch'),
      addHomeless(world, 1, 'unconventional'),
      addHomeless(world, 9, 'unconventional'),
    ];
    addHomeless(world, 20, 'street', HOMELESS_CLASS.short);
    addHomeless(world, 30, 'shelter');
    fillNonStandardPlaces(world);
    expect(residents(world)).toEqual([street, couch, longest].sort((a, b) => a - b));
    expect(world.tally.stockOf(SETTING_INDEX.unconventional)).toBe(4);
  });

  it('end moving around and asking for a bed', () => {
    const world = worldWith(1, 100);
    const rows = Array.from({ length: 30 }, (_, n) => addHomeless(world, n + 1, 'unconventional'));
    const causes = (): number[] => rows.map((row) => nextOf(world, row).cause);
    const roaming: readonly number[] = [DUE.homelessMove, DUE.shelterDemand];
    expect(causes().some((cause) => roaming.includes(cause))).toBe(true);
    setPlaces(world, 30, 100);
    fillNonStandardPlaces(world);
    expect(residents(world)).toEqual(rows);
    expect(causes().filter((cause) => roaming.includes(cause))).toEqual([]);
  });

  it('need guidance, and give it back when they are gone', () => {
    const world = worldWith(50, 5);
    for (let n = 0; n < 50; n++) addHomeless(world, n + 1, 'street');
    fillNonStandardPlaces(world);
    const housed = residents(world).length;
    expect(housed).toBeGreaterThan(4);
    expect(housed).toBeLessThan(50);
    expect(world.guidanceQuarters).toBeLessThanOrEqual(20);
    setPlaces(world, 0, 5);
    fillNonStandardPlaces(world);
    expect(residents(world)).toEqual([]);
    expect(world.guidanceQuarters).toBe(0);
  });
});
