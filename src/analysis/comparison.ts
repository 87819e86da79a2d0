import { DISPLAY_GROUPS, type DisplayGroup } from '../contract/households';
import { INDICATORS, type IndicatorId } from '../contract/indicators';
import { comparedCosts, type ComparedCosts } from './compared-costs';
import { criterionTallies, type CriterionTally } from './criterion-tally';
import type { RunFutures } from './paired-futures';
import type { SeedResult } from './seed-result';
import { pairedSpread, spreadOf, type PairedSpread, type Spread } from './spread';

/** What a group gains or loses against the run compared with. */
export interface GroupGain {
  /** Households that got a home from `now` to the target date. */
  readonly housed: PairedSpread;
  /** Years in a social home, all together. @unit years */
  readonly homeYears: PairedSpread;
}

/** One run of a comparison, over its futures. */
export interface ComparedRun {
  readonly run: string;
  /** Every indicator at the target. */
  readonly target: Readonly<Record<IndicatorId, Spread>>;
  /** Against the run compared with; of that run itself everything is 0. */
  readonly difference: Readonly<Record<IndicatorId, PairedSpread>>;
  /** First all criteria for a home together, then each. */
  readonly criteria: readonly CriterionTally[];
  readonly groups: Readonly<Record<DisplayGroup, GroupGain>>;
  /** Households of all groups that got a home. */
  readonly housed: PairedSpread;
  readonly costs: ComparedCosts;
}

/** Runs with the same people and chance, beside each other. */
export interface Comparison {
  /** Futures of each run. */
  readonly futures: number;
  /** Place in `runs` of the run that the others are compared with. */
  readonly reference: number;
  readonly runs: readonly ComparedRun[];
  /** Groups that got a home in any of the runs, in the fixed order. */
  readonly groups: readonly DisplayGroup[];
}

function byIndicator<T>(of: (id: IndicatorId) => T): Readonly<Record<IndicatorId, T>> {
  return Object.fromEntries(INDICATORS.map(({ id }) => [id, of(id)])) as Record<IndicatorId, T>;
}

function compareRun({ run, results }: RunFutures, compared: readonly SeedResult[]): ComparedRun {
  const pair = (of: (result: SeedResult) => number): PairedSpread => pairedSpread(compared.map(of), results.map(of));
  return {
    run,
    target: byIndicator((id) => spreadOf(results.map(({ target }) => target[id]))),
    difference: byIndicator((id) => pair(({ target }) => target[id])),
    criteria: criterionTallies(results, compared),
    groups: Object.fromEntries(
      DISPLAY_GROUPS.map((group) => [
        group,
        {
          housed: pair(({ groups }) => groups[group].housed),
          homeYears: pair(({ groups }) => groups[group].homeYears),
        },
      ]),
    ) as Record<DisplayGroup, GroupGain>,
    housed: pair(({ groups }) => DISPLAY_GROUPS.reduce((sum, group) => sum + groups[group].housed, 0)),
    costs: comparedCosts(results, compared),
  };
}

/** Compares runs with one of them; `runs` are paired futures, all with the same seeds in the same order. */
export function compareRuns(runs: readonly RunFutures[], reference: number): Comparison {
  const compared = runs[reference]?.results ?? [];
  const groups = DISPLAY_GROUPS.filter((group) =>
    runs.some(({ results }) => results.some((result) => result.groups[group].housed > 0)),
  );
  return { futures: compared.length, reference, runs: runs.map((run) => compareRun(run, compared)), groups };
}
