import { useMemo } from 'react';
import type { LinkComparison } from '../../io/link-state';
import { linkComparison } from '../opening/comparison-link';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, usePage } from '../session/page-context';
import { comparedOf, useComparables } from '../views/compare/comparables';

/** The comparison that was chosen, as a link says it. */
export function useLinkComparison(): LinkComparison {
  const choice = useChoice(({ comparison }) => comparison);
  const seed = useChoice(({ plan }) => plan.present.seed);
  const sections = useComparables();
  return useMemo(
    () => linkComparison(choice, comparedOf(choice.runs, sections), { seed, scenarioOf: shippedScenario }),
    [choice, seed, sections],
  );
}

/** The link at which this page opens elsewhere, made when it is asked for: with the comparison where that is open. */
export function useLink(): { readonly isOfComparison: boolean; readonly link: () => string } {
  const { address } = usePage();
  const isOfComparison = useChoice(({ view }) => view?.kind === 'compare' || view?.kind === 'comparison-report');
  const comparison = useLinkComparison();
  return { isOfComparison, link: () => address.linkOfNow(isOfComparison ? comparison : undefined) };
}
