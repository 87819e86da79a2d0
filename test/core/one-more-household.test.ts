import { describe, expect, it } from 'vitest';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { createSimulation, type Simulation } from '../../src/core';
import { D, DWELLING_WORDS, municipalityOf } from '../../src/core/entities/dwellings';
import { setClocks } from '../../src/core/processes/career-clock';
import { receive } from '../../src/core/processes/permit-holders';
import { enterWaiting, recordArrival } from '../../src/core/processes/waiting';
import { differingEvents, traceContacts, type Contacts } from '../support/contacts';
import { readEvents, takeRun, type LoggedEvent } from '../support/run-log';
import { tenthSpec } from '../support/spec';

/** A key no other household has. */
const KEY = 0x7f000001;
/** First day of a month of the model, in the first year. */
const DAY = 28 * 8;
const HORIZON = '2027-07-05';

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
  it('that is never offered a home changes nothing but its own events', () => {
    const { own, others } = addOne('isolated', 'reception', 4000);
    expect(own.map((event) => event.kind)).toEqual(['household-arrived']);
    expect(others).toEqual([]);
  });

  it.each([
    // Seeds in which it is offered a home before it leaves by own means.
    ['reception', 'd'],
    ['reception', 'f'],
  ] as const)('in %s (seed %s) changes nothing before its first offer, then those it met', (setting, seed) => {
    const { own, others, contacts, householdsSeen } = addOne(seed, setting);
    const met = firstOffer(own);
    expect(met).toBeLessThan(Infinity);
    expect(others.every((event) => event.day >= met)).toBe(true);
    const differing = own.length + others.length;
    expect(contacts.byMeeting + contacts.byBooks + contacts.byRegion).toBe(differing);
    // Beds in reception, shelter and institutions are shared by the region.
    expect(contacts.byRegion).toBeLessThanOrEqual(0.05 * differing + 5);
    expect(contacts.byBooks).toBeLessThan(0.25 * differing);
    expect(contacts.households).toBeLessThan(0.5 * householdsSeen);
  });

  it.each(['a', 'b', 'c'])('on the list (seed %s) changes nothing before the month is counted again', (seed) => {
    const { own, others, householdsSeen, contacts } = addOne(seed, 'list');
    const met = Math.min(firstOffer(own), DAY + 28);
    expect(others.every((event) => event.day >= met)).toBe(true);
    expect(contacts.households).toBeLessThan(0.25 * householdsSeen);
  });
});
