import { useEffect } from 'react';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useRunShown } from '../runs/use-saved-runs';
import { useChoice, useSession } from '../session/page-context';
import { useTexts } from './use-texts';

/** The name of the product, and of the region and plan that are shown; the window is named after them. */
export function useTitle(): { readonly product: string; readonly plan: string } {
  const { text, locale } = useTexts();
  const { isBaseline } = useSession('isBaseline');
  const scenarioId = useChoice(({ plan }) => plan.present.scenarioId);
  const isUntouched = useChoice(({ plan }) => plan.past.length === 0);
  const saved = useRunShown();
  const scenario = shippedScenario(scenarioId);
  const named = scenario.title[locale.startsWith('nl') ? 'nl' : 'en'];
  const own = saved?.name ?? text('app.plan.own');
  const plan = isBaseline ? text('term.baseline.name') : isUntouched && scenario.measures.length > 0 ? named : own;
  const product = text('app.product');
  const full = text('app.plan', { region: scenario.region.name, plan });
  useEffect(() => {
    document.title = `${product} · ${full}`;
  }, [product, full]);
  return { product, plan: full };
}
