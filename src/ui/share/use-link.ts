import { useMemo } from 'react';
import { linkComparison } from '../opening/comparison-link';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, usePage } from '../session/page-context';
import { comparedOf, useComparables } from '../views/compare/comparables';

/** The link at which this page opens elsewhere, made when it is asked for: with the comparison where that is open. */
export function useLink(): { readonly isOfComparison: boolean; readonly link: () => string } {
  const { address } = usePage();
  const isOfComparison = useChoice(({ view }) => view?.kind === 'compare');
  const choice = useChoice(({ comparison }) => comparison);
  const seed = useChoice(({ plan }) => plan.present.seed);
  const sections = useComparables();
  const comparison = useMemo(() => {
    if (!isOfComparison) return undefined;
    return linkComparison(choice, comparedOf(choice.runs, sections), { seed, scenarioOf: shippedScenario });
  }, [isOfComparison, choice, seed, sections]);
  return { isOfComparison, link: () => address.linkOfNow(comparison) };
}
