import { describe, expect, it } from 'vitest';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { createSimulation, type Simulation } from '../../src/core';
import { D, DWELLING_WORDS, municipalityOf } from '../../src/core/entities/dwellings';
import { setClocks } from '../../src/core/processes/career-clock';
import { receive } from '../../src/core/processes/permit-holders';
import { forget } from '../../src/core/processes/relocation';
import { enterWaiting, newHousehold, recordArrival } from '../../src/core/processes/waiting';
import { differingEvents, traceContacts, type Contacts } from '../support/contacts';
import { readEvents, takeRun, type LoggedEvent } from '../support/run-log';
import { tenthSpec } from '../support/spec';

/** A key no other household has. */
const KEY = 0x7f000001;
/** First day of a month of the model, in the first year. */
const DAY = 28 * 8;
const HORIZON = '2027-07-05';

/** Places for non-standard living, then fewer: a rule that puts people out as well. */
const NON_STANDARD_PLACES = {
  id: 'places',
  lever: 'nonStandardPlaces',
  value: 60,
  from: '2025-03-03',
  until: '2026-03-02',
  rampWeeks: 0,
} as const;

interface Added {
  readonly own: readonly LoggedEvent[];
  readonly others: readonly LoggedEvent[];
  readonly contacts: Contacts;
  readonly householdsSeen: number;
}

/** Runs a region twice, the second time with one more household from a day on. */
function addOne(seed: string, setting: 'list' | 'reception', since = DAY): Added {
  // With room in reception and guidance for everybody, households meet through homes only.
  const spec = tenthSpec(seed, {
    horizon: HORIZON,
    parameters: { regularReceptionPlaces: 2000, guidanceOtherUsers: 0 },
  });
  const [base, more] = [createSimulation(spec), createSimulation(spec)] as const;
  base.advanceTo(DAY);
  more.advanceTo(DAY);
  enter(more, setting, since);
  const before = readEvents(takeRun(base).words);
  const differing = differingEvents(before, readEvents(takeRun(more).words));
  return {
    own: differing.filter((event) => event.household === KEY),
    others: differing.filter((event) => event.household !== KEY),
    contacts: traceContacts(differing, KEY, (place) => municipalityOfPlace([base, more], place)),
    householdsSeen: new Set(before.map((event) => event.household)).size,
  };
}

/** One more household arrives: a seeker or a permit holder. */
function enter({ world }: Simulation, setting: 'list' | 'reception', since: number): void {
  if (setting === 'list') {
    const row = enterWaiting(world, { key: KEY, group: 'REG', setting, since, atStart: false });
    recordArrival(world, row, 'registration');
  } else recordArrival(world, receive(world, KEY, since), 'permit');
  setClocks(world);
}

function municipalityOfPlace(simulations: readonly Simulation[], place: number): number {
  const row = place - FIRST_DWELLING;
  const { dwellings } = simulations.find((simulation) => row < simulation.world.dwellings.rows)!.world;
  return municipalityOf(dwellings.records[row * DWELLING_WORDS + D.traits]!);
}

function firstOffer(own: readonly LoggedEvent[]): number {
  const kinds = ['offer-accepted', 'offer-refused'];
  return own.find((event) => kinds.includes(event.kind))?.day ?? Infinity;
}

describe('one more household', () => {
  it('that is gone at once, and leaves its row to another, changes nothing: no order goes by place in memory', () => {
    for (const seed of ['a', 'e']) {
      const spec = tenthSpec(seed, { horizon: HORIZON, measures: [NON_STANDARD_PLACES] });
      const [base, more] = [createSimulation(spec), createSimulation(spec)] as const;
      base.advanceTo(DAY);
      more.advanceTo(DAY);
      const rows = Array.from({ length: 400 }, (_, n) => newHousehold(more.world, KEY + n, 'STA', DAY));
      for (const row of rows) more.world.careers.open(row);
      for (const row of rows) forget(more.world, row);
      const before = readEvents(takeRun(base).words);
      expect(differingEvents(before, readEvents(takeRun(more).words))).toEqual([]);
    }
  });

  it('that is never offered a home changes nothing but its own events', () => {
    const { own, others } = addOne('isolated', 'reception', 4000);
    expect(own.map((event) => event.kind)).toEqual(['household-arrived']);
    expect(others).toEqual([]);
  });

  // One household may start a chain of any length (4 to 4000 events in these seeds), so no share of one history has
  // a bound. Pooled over seeds that were not chosen, each chain weighs by its length.
  it(
    'in reception changes nothing before it moves or is offered a home, then mostly those it met',
    { timeout: 240_000 },
    () => {
      const pooled = { differing: 0, byBooks: 0, byRegion: 0, households: 0, householdsSeen: 0 };
      for (const seed of 'abcdefghij') {
        const { own, others, contacts, householdsSeen } = addOne(seed, 'reception');
        const met = own[1]?.day ?? Infinity;
        expect(others.filter((event) => event.day < met)).toEqual([]);
        const differing = own.length + others.length;
        expect(contacts.byMeeting + contacts.byBooks + contacts.byRegion).toBe(differing);
        pooled.differing += differing;
        pooled.byBooks += contacts.byBooks;
        pooled.byRegion += contacts.byRegion;
        pooled.households += contacts.households;
        pooled.householdsSeen += householdsSeen;
      }
      expect(pooled.differing).toBeGreaterThan(100);
      // Beds in reception, shelter and institutions are shared by the region.
      expect(pooled.byRegion / pooled.differing).toBeLessThan(0.05);
      expect(pooled.byBooks / pooled.differing).toBeLessThan(0.25);
      expect(pooled.households / pooled.householdsSeen).toBeLessThan(0.5);
    },
  );

  it.each(['a', 'b', 'c'])('on the list (seed %s) changes nothing before the month is counted again', (seed) => {
    const { own, others, householdsSeen, contacts } = addOne(seed, 'list');
    const met = Math.min(firstOffer(own), DAY + 28);
    expect(others.every((event) => event.day >= met)).toBe(true);
    expect(contacts.households).toBeLessThan(0.25 * householdsSeen);
  });
});
