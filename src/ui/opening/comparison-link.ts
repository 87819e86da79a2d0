import type { Outcome, Problem } from '../../contract/outcome';
import { failure, success } from '../../contract/outcome';
import type { Scenario } from '../../contract/scenario';
import { givenRun } from '../../io/link-comparison';
import { linkStateOf } from '../../io/link-state';
import type { LinkComparison, LinkPlan } from '../../io/link-state';
import { scenarioOfLink } from '../../io/scenario-of-link';
import type { ComparisonChoice, GivenPlan } from '../../store/comparison';
import { identified } from '../../store/plan';
import type { Plan } from '../../store/plan';

/** A run of a comparison by its id, with what it is made of. */
export interface NamedPlan {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
}

/** Runs that every page makes itself: how things go now, the plan of the link, and scenarios that ship. */
function isKnownEverywhere(id: string): boolean {
  return ['baseline', 'plan', 'world'].includes(id) || id.startsWith('scenario:');
}

/** What a link says of a comparison. Runs that are saved on this device only go along as plans. */
export function linkComparison(
  { futures, isSampled, ...choice }: ComparisonChoice,
  runs: readonly NamedPlan[],
  { seed, scenarioOf }: { readonly seed: string; readonly scenarioOf: (id: string) => Scenario },
): LinkComparison {
  const own = runs.filter(({ id }) => !isKnownEverywhere(id));
  const idOf = (id: string): string => (isKnownEverywhere(id) ? id : givenRun(own.findIndex((run) => run.id === id)));
  const place = (id: string | null): number => runs.findIndex((run) => run.id === id);
  const focus = place(choice.focus);
  return {
    runs: runs.map(({ id }) => idOf(id)),
    plans: own.map(({ name, plan }) => ({ name, ...planOf(plan, scenarioOf(plan.scenarioId), seed) })),
    reference: Math.max(0, place(choice.reference)),
    ...(focus < 0 ? {} : { focus }),
    futures,
    sampled: isSampled,
  };
}

/** A plan as a link writes it; the seed only where it is not that of the page. */
function planOf({ seed, measures, parameters }: Plan, base: Scenario, usualSeed: string): Omit<LinkPlan, 'name'> {
  const { day: _day, ...state } = linkStateOf(
    base,
    { seed, day: 0, measures, parameters },
    { seed: usualSeed, day: 0 },
  );
  return state;
}

function within(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: problem.path === '' ? path : `${path}.${problem.path}` }));
}

/** The comparison a link asks for: every plan of it can be run, or all that is wrong with them. */
export function comparisonOfLink(
  { runs, plans, reference, focus, futures, sampled }: LinkComparison,
  seed: string,
  scenarios: ReadonlyMap<string, Scenario>,
): Outcome<ComparisonChoice> {
  const problems: Problem[] = [];
  const given: GivenPlan[] = [];
  plans.forEach(({ name, ...plan }, place) => {
    const scenario = scenarioOfLink(plan, scenarios);
    if (!scenario.ok) problems.push(...within(`comparison.plans[${String(place)}]`, scenario.problems));
    else {
      const { id: scenarioId, measures, parameters } = scenario.value;
      const made = { scenarioId, seed: plan.seed ?? seed, measures: identified(measures), parameters };
      given.push({ id: givenRun(place), name, plan: made });
    }
  });
  runs.forEach((run, place) => {
    if (!run.startsWith('scenario:')) return;
    const scenario = scenarioOfLink({ scenario: run.slice('scenario:'.length) }, scenarios);
    if (!scenario.ok) problems.push(...within(`comparison.runs[${String(place)}]`, scenario.problems));
  });
  if (problems.length > 0) return failure(problems);
  return success({
    runs: [...new Set(runs)],
    reference: runs[reference] ?? runs[0] ?? 'baseline',
    focus: focus === undefined ? null : (runs[focus] ?? null),
    futures,
    isSampled: sampled,
    given,
  });
}
