/** The criteria of the target (H.1): the first seven say whether everyone has a home, the others whether it is decent. */
export const CRITERION_IDS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11'] as const;
/** Id of a criterion. */
export type CriterionId = (typeof CRITERION_IDS)[number];

/** What a criterion is counted in; `spread` is an index of dissimilarity. */
export type CriterionUnit = 'persons' | 'households' | 'neighbourhoods' | 'days' | 'share' | 'spread';

/**
 * Why a criterion cannot be judged: no output of the model says it, the quarter is not computed, there is no baseline, or
 * nobody it is about.
 */
export type NotYetReason = 'noOutput' | 'notComputed' | 'noBaseline' | 'noneToJudge';

/** A criterion that was judged. */
export interface JudgedCriterion {
  readonly id: CriterionId;
  /** Passes strictly, only by the functional bar, or not at all. */
  readonly verdict: 'passes' | 'functional' | 'fails';
  readonly unit: CriterionUnit;
  readonly value: number;
  readonly strictBar: number;
  readonly functionalBar: number;
  /** How much more or less it must be to pass strictly; 0 where it passes. */
  readonly distance: number;
  /** The same to pass by the functional bar. */
  readonly functionalDistance: number;
  /** How many times what the functional bar allows; 1 and less passes it. */
  readonly excess: number;
}

/** A criterion that cannot be judged. */
export interface OpenCriterion {
  readonly id: CriterionId;
  readonly verdict: 'notYet';
  readonly reason: NotYetReason;
}

/** A criterion of the target. */
export type Criterion = JudgedCriterion | OpenCriterion;

/** What was measured, and the two bars it must stay under. */
export interface Bars {
  readonly value: number;
  readonly strict: number;
  readonly functional: number;
}

/** Holds a value against its bars: less is better. */
export function judge(id: CriterionId, unit: CriterionUnit, { value, strict, functional }: Bars): JudgedCriterion {
  const distance = Math.max(0, value - strict);
  const functionalDistance = Math.max(0, value - functional);
  const verdict = distance === 0 ? 'passes' : functionalDistance === 0 ? 'functional' : 'fails';
  const excess = excessOf(value, functional);
  return {
    id,
    verdict,
    unit,
    value,
    strictBar: strict,
    functionalBar: functional,
    distance,
    functionalDistance,
    excess,
  };
}

/** How many times the bar a value is. */
export function excessOf(value: number, bar: number): number {
  return value / Math.max(bar, 1e-9);
}
