import { useMemo } from 'react';
import { compareLives } from '../../analysis/compare-lives';
import type { ComparedLives } from '../../analysis/compare-lives';
import { lifeOf } from '../../analysis/life';
import type { Life } from '../../analysis/life';
import { usePage, useSession } from '../session/page-context';

/** The life of somebody in the run shown, and in the baseline where that is another run. */
export interface Followed {
  readonly here: Life | undefined;
  readonly there: Life | undefined;
  /** Undefined where there is one run only, or the household is in one of them only. */
  readonly compared: ComparedLives | undefined;
}

/** The lives of a household as far as both runs are known. */
export function useFollowed(household: number | null): Followed {
  const { session } = usePage();
  const { current, baseline, isBaseline } = useSession('current', 'baseline', 'isBaseline');
  const here = useMemo(
    () => (household === null || current === null ? undefined : lifeOf(current.history, household)),
    [household, current],
  );
  const there = useMemo(
    () => (household === null || baseline === null || isBaseline ? undefined : lifeOf(baseline.history, household)),
    [household, baseline, isBaseline],
  );
  const compared = useMemo(
    () => (here === undefined || there === undefined ? undefined : compareLives(here, there, session.targetDay)),
    [here, there, session],
  );
  return { here, there, compared };
}
