import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { compareRuns } from '../../../analysis/comparison';
import type { Comparison } from '../../../analysis/comparison';
import { pairedFutures } from '../../../analysis/paired-futures';
import type { RunFutures } from '../../../analysis/paired-futures';
import { pairedSeeds } from '../../../analysis/paired-seeds';
import type { Scenario } from '../../../contract/scenario';
import { shippedScenario } from '../../opening/shipped-scenarios';
import type { EnsembleState, EnsembleWish } from '../../session/ensemble-desk';
import { useChoice, usePage } from '../../session/page-context';
import { specOfPlan } from '../../session/run-spec';
import { comparedOf, useComparables } from './comparables';
import type { Compared } from './comparables';

/** A run of the comparison as it is shown. */
export interface ShownRun extends Compared {
  /** From 1. */
  readonly number: number;
  readonly scenario: Scenario;
  readonly isReference: boolean;
  readonly isFocus: boolean;
}

/** What the comparison shows. */
export interface ComparisonView {
  readonly runs: readonly ShownRun[];
  readonly reference: ShownRun;
  /** The futures of the seeds that all runs have, run by run in the order of `runs`. */
  readonly futures: readonly RunFutures[];
  readonly comparison: Comparison;
  /** Futures wanted of each run. */
  readonly wanted: number;
  readonly state: EnsembleState;
  readonly isSampled: boolean;
}

function useShownRuns(): readonly ShownRun[] {
  const choice = useChoice((choices) => choices.comparison);
  const sections = useComparables();
  return useMemo(() => {
    const found = comparedOf(choice.runs, sections);
    const reference = found.some(({ id }) => id === choice.reference) ? choice.reference : found[0]?.id;
    const others = found.filter(({ id }) => id !== reference);
    const focus = found.find(({ id }) => id === (choice.focus ?? 'plan')) ?? others.at(-1) ?? found[0];
    return found.map((run, index) => ({
      ...run,
      number: index + 1,
      scenario: specOfPlan(shippedScenario(run.plan.scenarioId), run.plan).scenario,
      isReference: run.id === reference,
      isFocus: run.id === focus?.id,
    }));
  }, [choice, sections]);
}

/** Computes the futures that are wanted for as long as the comparison is open, and compares those that are there. */
export function useComparison(): ComparisonView | null {
  const { ensembles } = usePage().session;
  const { futures: wanted, isSampled } = useChoice((choices) => choices.comparison);
  const seed = useChoice(({ plan }) => plan.present.seed);
  const runs = useShownRuns();
  const seeds = useMemo(() => pairedSeeds(seed, wanted), [seed, wanted]);
  const wish: EnsembleWish = useMemo(
    () => ({ runs: runs.map(({ id, scenario }) => ({ id, scenario })), seeds, isSampled }),
    [runs, seeds, isSampled],
  );
  useEffect(() => {
    ensembles.want(wish);
    return () => {
      ensembles.stop();
    };
  }, [ensembles, wish]);
  const state = useSyncExternalStore(ensembles.subscribe, ensembles.getState);
  const isOfThese = state.futures.map(({ run }) => run).join() === runs.map(({ id }) => id).join();
  const futures = useMemo(
    () => pairedFutures(isOfThese ? state.futures : runs.map(({ id }) => ({ run: id, results: [] })), seeds),
    [isOfThese, state.futures, runs, seeds],
  );
  const place = runs.findIndex(({ isReference }) => isReference);
  const comparison = useMemo(() => compareRuns(futures, place), [futures, place]);
  const reference = runs[place];
  return reference === undefined ? null : { runs, reference, futures, comparison, wanted, state, isSampled };
}
