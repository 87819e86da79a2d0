import { describe, expect, it } from 'vitest';
import type { WeeklyColumn } from '../../src/contract/counts';
import { ACTING_LEVERS, farEnd } from '../../src/contract/levers';
import type { Measure, RunSpec } from '../../src/contract/scenario';
import { createSimulation, type Snapshot } from '../../src/core';
import { remember, standardErrors } from '../support/paired-seeds';
import { runSpec, takeRun, weeklySum } from '../support/run-log';
import { companionsOf, measure, tenthSpec } from '../support/spec';

const SEEDS = 20;
const NOW_WEEK = 104;
/** New homes take years to come and few pitches come free; the others act within two. */
const HORIZON = { slow: '2033-12-26', quick: '2028-12-25' } as const;

/** Columns of what the baseline has none of. */
const NONE_WITHOUT: readonly WeeklyColumn[] = [
  'homeDetentionDays',
  'readyTransitionalLevel',
  'bridgingPersonsLevel',
  'placedInMixedComplexes',
  'timeOuts',
  'exchangedHouseholds',
  'nonStandardPersonsLevel',
  'coachedMoves',
];

interface Base {
  readonly sums: ReadonlyMap<WeeklyColumn, number>;
  readonly now: Snapshot;
}

type Pace = keyof typeof HORIZON;
/** Whether neighbourhoods act back: some levers do nothing where they only report. */
type World = 'reporting' | 'feedback';
type Lever = (typeof ACTING_LEVERS)[number];
const COLUMNS = ACTING_LEVERS.map((lever) => lever.moves.column as WeeklyColumn);

/** The baseline of a seed, with a snapshot at `now` from which the levers go on. */
const baseOf = {
  reporting: basesOf('reporting'),
  feedback: basesOf('feedback'),
};

function basesOf(world: World): Readonly<Record<Pace, (seed: string) => Base>> {
  return {
    slow: remember((seed) => runBase(specIn(world, 'slow', { seed }))),
    quick: remember((seed) => runBase(specIn(world, 'quick', { seed }))),
  };
}

function specIn(
  world: World,
  pace: Pace,
  { seed, measures = [] }: { readonly seed: string; readonly measures?: readonly Measure[] },
): RunSpec {
  const parameters = world === 'feedback' ? { neighbourhoodFeedback: 1 } : {};
  return tenthSpec(seed, { horizon: HORIZON[pace], measures, parameters });
}

function paceOf(lever: Lever): Pace {
  return lever.lagMonths > 12 || lever.moves.column.startsWith('pitchLettings') ? 'slow' : 'quick';
}

function worldOf(lever: Lever): World {
  return lever.needsFeedback === true ? 'feedback' : 'reporting';
}

function runBase(spec: RunSpec): Base {
  const simulation = createSimulation(spec);
  simulation.advanceTo(NOW_WEEK * 7);
  simulation.takeChunk();
  const now = simulation.snapshot();
  const { counts } = takeRun(simulation);
  return { sums: new Map(COLUMNS.map((column) => [column, weeklySum(counts, column)])), now };
}

describe('a lever at the far end of its range', () => {
  it.each(ACTING_LEVERS.map((lever) => [lever.id, lever.moves.column as WeeklyColumn, lever] as const))(
    '%s moves %s by three standard errors over twenty paired seeds',
    (id, column, lever) => {
      const pace = paceOf(lever);
      const world = worldOf(lever);
      const beside = companionsOf(lever);
      const errors = standardErrors(SEEDS, (seed) => {
        const { sums, now } = baseOf[world][pace](seed);
        const sumWith = (measures: readonly Measure[]): number => {
          const { counts } = takeRun(createSimulation(specIn(world, pace, { seed, measures }), now));
          return weeklySum(counts, column);
        };
        const without = beside.length === 0 ? sums.get(column)! : sumWith(beside);
        return sumWith([...beside, measure(id, farEnd(lever))]) - without;
      });
      expect(errors * lever.moves.direction).toBeGreaterThanOrEqual(3);
    },
    180_000,
  );

  it('names a column that a run without it moves too', () => {
    const { counts } = runSpec(tenthSpec('columns', { horizon: HORIZON.slow }));
    for (const column of COLUMNS) expect(weeklySum(counts, column) > 0, column).toBe(!NONE_WITHOUT.includes(column));
  });
});
