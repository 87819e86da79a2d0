import { describe, expect, it } from 'vitest';
import { HOMELESS_SETTINGS } from '../../src/contract/settings';
import { createSimulation } from '../../src/core';
import { COMPARTMENT, type Compartment } from '../../src/core/entities/compartments';
import { stockOfGroup } from '../../src/analysis/weekly-sums';
import { nothingBut } from '../support/care-world';
import { readEvents, runSpec, takeRun, weekly, weeklySum } from '../support/run-log';
import { measure, tenthSpec } from '../support/spec';
import type { World } from '../../src/core/world';

const ERRORS = 4;

function persons({ compartments, region }: World, group: Compartment): number {
  let sum = 0;
  for (let municipality = 0; municipality < region.municipalities; municipality++)
    sum += compartments.in(municipality, group);
  return sum;
}

describe('students and labour migrants short of a place', () => {
  const run = runSpec(tenthSpec('compartments'), 728);
  const events = readEvents(run.words);
  const groupOf = new Map(Array.from(run.people.key, (key, row) => [key, run.people.group[row]!]));

  it('are those of the start, for a tenth of the demo region', () => {
    const { world } = createSimulation(tenthSpec('compartments'));
    expect(persons(world, COMPARTMENT.students)).toBeCloseTo(64, 6);
    expect(persons(world, COMPARTMENT.migrants)).toBeCloseTo(420, 6);
  });

  it('stay about as many: who finds a place is followed by others', () => {
    const students = weekly(run.counts, 'studentsShortLevel');
    const migrants = weekly(run.counts, 'migrantsShortLevel');
    expect(Math.abs(students.at(-1)! - 64)).toBeLessThan(ERRORS * Math.sqrt(64));
    expect(Math.abs(migrants.at(-1)! - 420)).toBeLessThan(ERRORS * Math.sqrt(420));
  });

  it('become households only without a place: labour migrants in .20 of the entries, students in .0175', () => {
    const entries = events.filter(({ kind, cause }) => kind === 'household-arrived' && cause === 'became-homeless');
    const of = (group: number): number => entries.filter(({ household }) => groupOf.get(household) === group).length;
    const within = (found: number, share: number): void => {
      const error = Math.sqrt(entries.length * share * (1 - share));
      expect(Math.abs(found - entries.length * share)).toBeLessThan(ERRORS * error);
    };
    within(of(10), 0.2);
    within(of(9), 0.35 * 0.05);
  });

  it('are counted by group while they have no place', () => {
    const last = run.counts.weeks - 1;
    const homeless = HOMELESS_SETTINGS.reduce(
      (sum, at) => sum + stockOfGroup(run.counts, { setting: at, group: 'ARB' }, last),
      0,
    );
    expect(homeless).toBeGreaterThan(5);
    expect(homeless).toBeLessThan(60);
  });
});

describe('the compartments alone', () => {
  const parameters = nothingBut({
    migrantsShortAtStart: 4200,
    migrantLeaves: 0.5,
    studentsShortAtStart: 640,
    studentFindsRoom: 0.54,
  });

  it('run down as e^(−rate·years) where nobody comes', () => {
    const run = takeRun(createSimulation(tenthSpec('run down', { parameters })), 728);
    const years = (27 * 28) / 365.25;
    const migrants = weekly(run.counts, 'migrantsShortLevel').at(-1)!;
    const students = weekly(run.counts, 'studentsShortLevel').at(-1)!;
    expect(Math.abs(migrants - 420 * Math.exp(-0.5 * years))).toBeLessThan(0.03 * 420);
    expect(Math.abs(students - 64 * Math.exp(-0.54 * years))).toBeLessThan(0.03 * 64 + 1);
  });

  it('take a student in for every child who leaves home to study, and nobody at a rate of zero', () => {
    const families = {
      ...parameters,
      studentsShortAtStart: 0,
      studentFindsRoom: 0,
      childLeaves45to64: 0.1,
      childStudies: 1,
    };
    const run = takeRun(createSimulation(tenthSpec('to study', { parameters: families })), 728);
    const left = weeklySum(run.counts, 'childrenLeft');
    expect(left).toBeGreaterThan(100);
    expect(weekly(run.counts, 'studentsShortLevel').at(-1)).toBe(left);
    const still = runSpec(tenthSpec('to study', { parameters: { ...families, childLeaves45to64: 0 } }), 728);
    expect(weeklySum(still.counts, 'studentsShortLevel')).toBe(0);
  });

  it('have a place where employers keep beds, in the levels', () => {
    const spec = tenthSpec('beds', { measures: [measure('employerHousing', 1500)] });
    const simulation = createSimulation(spec);
    simulation.advanceTo(742);
    const { counts } = takeRun(simulation, 742);
    const levels = weekly(counts, 'migrantsShortLevel');
    expect(levels[102]! - levels[104]!).toBeGreaterThan(130);
  });
});
