import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Counts } from '../../contract/counts';
import type { RunSpec } from '../../contract/scenario';
import type { View } from '../../store/choices';
import type { FlowRuns } from '../figures/flow-figures';
import { useTexts } from '../language/use-texts';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, usePage, useSession } from '../session/page-context';
import { specOfPlan, worldKey } from '../session/run-spec';
import { useComparables } from './compare/comparables';

/** A run whose flows can be looked at, by the name a person knows it by. */
export interface FlowRun {
  readonly id: string;
  readonly name: string;
  readonly spec: RunSpec;
}

/** Two runs whose flows are asked for. */
export interface FlowPair {
  /** All there is to choose from; no two in which the same happens. */
  readonly runs: readonly FlowRun[];
  readonly here: FlowRun;
  /** What it is compared with; the same where there is nothing to compare. */
  readonly there: FlowRun;
  /** Null until both are known. */
  readonly counts: FlowRuns | null;
  /** Those that are still to be computed. */
  readonly unknown: readonly FlowRun[];
  readonly hasFailed: boolean;
}

/** One run in which each thing happens, the first of them. */
function distinct(runs: readonly FlowRun[]): readonly FlowRun[] {
  const keys = runs.map(({ spec }) => worldKey(spec));
  return runs.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The run of an id, or the one in the list in which the same happens. */
function findRun(all: readonly FlowRun[], runs: readonly FlowRun[], id: string | undefined): FlowRun | undefined {
  const named = all.find((run) => run.id === id);
  return named && runs.find((run) => worldKey(run.spec) === worldKey(named.spec));
}

/** Every run whose flows can be asked for: those of the page, then what is compared, came with a link or is saved. */
function useFlowRuns(): readonly FlowRun[] {
  const { text } = useTexts();
  const { current, baseline } = useSession('current', 'baseline');
  const compared = useChoice(({ comparison }) => comparison.runs);
  const sections = useComparables();
  const [plan, base] = [current?.spec, baseline?.spec];
  return useMemo(() => {
    if (plan === undefined || base === undefined) return [];
    const others = sections
      .flatMap(({ id, items }) => items.filter((item) => id !== 'shipped' || compared.includes(item.id)))
      .map((item): FlowRun => {
        const { scenario } = specOfPlan(shippedScenario(item.plan.scenarioId), item.plan);
        return { id: item.id, name: item.name, spec: { scenario, seed: plan.seed } };
      });
    const now = others.find(({ id }) => id === 'baseline');
    const isNow = now !== undefined && worldKey(now.spec) === worldKey(base);
    const ofPage: readonly FlowRun[] = [
      { id: isNow ? 'baseline' : 'world', name: text(isNow ? 'term.baseline.name' : 'compare.world'), spec: base },
      ...(plan === base ? [] : [{ id: 'plan', name: text('app.plan.own'), spec: plan }]),
    ];
    return [...ofPage, ...others.filter(({ id }) => id !== 'plan' && id !== 'world')];
  }, [text, plan, base, compared, sections]);
}

/** The two runs a view of flows was opened on, computed where the page does not have them. Null while there is none yet. */
export function useFlowPair(view: Extract<View, { kind: 'flows' }>): FlowPair | null {
  const { counts: desk } = usePage().session;
  const { current, baseline } = useSession('current', 'baseline');
  const { known, hasFailed } = useSyncExternalStore(desk.subscribe, desk.getState);
  const all = useFlowRuns();
  const runs = useMemo(() => distinct(all), [all]);
  const here = findRun(all, runs, view.here ?? 'plan') ?? runs[0];
  const there = findRun(all, runs, view.there) ?? runs[0];
  const [plan, base] = [current?.spec, baseline?.spec];
  const absent = useMemo(() => {
    const held = new Set([plan, base].flatMap((spec) => (spec === undefined ? [] : [worldKey(spec)])));
    return distinct([here, there].flatMap((run) => run ?? [])).filter(({ spec }) => !held.has(worldKey(spec)));
  }, [here, there, plan, base]);
  useEffect(() => {
    desk.want(absent.map(({ spec }) => spec));
    return () => {
      desk.stop();
    };
  }, [desk, absent]);
  const ofHere = here && countsOf(here.spec);
  const ofThere = there && countsOf(there.spec);
  const counts = useMemo(
    () => (ofHere === undefined || ofThere === undefined ? null : { here: ofHere, there: ofThere }),
    [ofHere, ofThere],
  );
  if (here === undefined || there === undefined) return null;
  const unknown = absent.filter(({ spec }) => !known.has(worldKey(spec)));
  return { runs, here, there, counts, unknown, hasFailed };

  function countsOf(spec: RunSpec): Counts | undefined {
    const ofPage = [current, baseline].find((run) => run !== null && worldKey(run.spec) === worldKey(spec));
    return ofPage?.counts ?? known.get(worldKey(spec));
  }
}
