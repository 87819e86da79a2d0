import { MOST_COMPARED } from '../contract/futures';
import type { FutureCount } from '../contract/futures';
import type { Plan } from './plan';

/** A plan that came with a link, under the name it had there. */
export interface GivenPlan {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
}

/** What a person chose to compare. Runs are named by id, because plans change and saved runs come and go. */
export interface ComparisonChoice {
  /** In the order of their numbers. */
  readonly runs: readonly string[];
  /** The run the others are compared with. */
  readonly reference: string;
  /** The run that is drawn strongest; null: your plan, or the last one. */
  readonly focus: string | null;
  readonly futures: FutureCount;
  /** Whether beliefs are drawn anew for every future. */
  readonly isSampled: boolean;
  /** Plans that came with the link the page was opened with. */
  readonly given: readonly GivenPlan[];
}

/** The comparison that is offered first: your plan against how things go now. */
export const FIRST_COMPARISON: ComparisonChoice = {
  runs: ['baseline', 'plan'],
  reference: 'baseline',
  focus: null,
  futures: 8,
  isSampled: false,
  given: [],
};

/** The comparison with one more run, as long as there is room. */
export function withRun(choice: ComparisonChoice, id: string): ComparisonChoice {
  if (choice.runs.includes(id) || choice.runs.length >= MOST_COMPARED) return choice;
  return { ...choice, runs: [...choice.runs, id] };
}

/** The comparison without one run; without the one compared with, the first that is left takes its place. */
export function withoutRun(choice: ComparisonChoice, id: string): ComparisonChoice {
  const runs = choice.runs.filter((run) => run !== id);
  return {
    ...choice,
    runs,
    reference: choice.reference === id ? (runs[0] ?? FIRST_COMPARISON.reference) : choice.reference,
    focus: choice.focus === id ? null : choice.focus,
  };
}
