import { CRITERION_IDS, type Criterion, type CriterionId } from './criterion';
import { regularCriterion } from './regular-seekers';
import type { SeedResult } from './seed-result';

/** How often a criterion is met, over the futures of a run. */
export interface CriterionTally {
  readonly id: CriterionId | 'home';
  /** The verdict of each future, in the order of the seeds. */
  readonly verdicts: readonly Criterion['verdict'][];
  /** Futures that pass strictly. */
  readonly passing: number;
  /** Futures that pass at least by the functional bar. */
  readonly workable: number;
  /** Futures in which it can be judged. */
  readonly judged: number;
}

/** The criteria that say whether everyone has a home. */
const HOME_CRITERIA = CRITERION_IDS.slice(0, CRITERION_IDS.indexOf('C8'));

/** Verdicts from good to bad; what cannot be judged does not spoil what can. */
const ORDER: readonly Criterion['verdict'][] = ['notYet', 'passes', 'functional', 'fails'];

function tally(id: CriterionTally['id'], verdicts: readonly Criterion['verdict'][]): CriterionTally {
  const count = (verdict: Criterion['verdict']): number => verdicts.filter((each) => each === verdict).length;
  const passing = count('passes');
  return { id, verdicts, passing, workable: passing + count('functional'), judged: verdicts.length - count('notYet') };
}

function verdictOf(all: readonly Criterion[], id: CriterionId): Criterion['verdict'] {
  return all.find((criterion) => criterion.id === id)?.verdict ?? 'notYet';
}

/** The criteria of a future; regular seekers are judged against the same people in the run compared with. */
function judgedAgainst(result: SeedResult, compared: SeedResult | undefined): readonly Criterion[] {
  const regular = regularCriterion(result.regular, compared?.regular);
  return result.criteria.map((criterion) => (criterion.id === 'C8' ? regular : criterion));
}

/**
 * How often each criterion is met, first all of those for a home together (`home`): the worst of its verdicts.
 * Both lists are in the same order of seeds.
 */
export function criterionTallies(
  results: readonly SeedResult[],
  compared: readonly SeedResult[],
): readonly CriterionTally[] {
  const judged = results.map((result, index) => judgedAgainst(result, compared[index]));
  const worst = judged.map((all) => {
    const places = HOME_CRITERIA.map((id) => ORDER.indexOf(verdictOf(all, id)));
    return ORDER[Math.max(...places)] ?? 'notYet';
  });
  return [
    tally('home', worst),
    ...CRITERION_IDS.map((id) =>
      tally(
        id,
        judged.map((all) => verdictOf(all, id)),
      ),
    ),
  ];
}
