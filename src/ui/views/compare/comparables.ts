import { useMemo } from 'react';
import type { TextKey } from '../../../language/messages';
import { actingMeasures } from '../../../store/plan';
import type { Plan } from '../../../store/plan';
import { useTexts } from '../../language/use-texts';
import { planOfScenario } from '../../opening/open-page';
import { SHIPPED_SCENARIOS } from '../../opening/shipped-scenarios';
import { useSavedRuns } from '../../runs/use-saved-runs';
import { useChoice } from '../../session/page-context';

/** A plan that can be compared, by the name a person knows it by. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
}

/** Plans that belong together in the list to choose from. */
export interface ComparedSection {
  readonly id: string;
  readonly title: TextKey;
  readonly items: readonly Compared[];
}

/** The plans of a choice, in its order; one that is gone is left out. */
export function comparedOf(ids: readonly string[], sections: readonly ComparedSection[]): readonly Compared[] {
  const all = sections.flatMap(({ items }) => items);
  return ids.flatMap((id) => all.find((item) => item.id === id) ?? []);
}

/**
 * Everything that can be compared: how things go now, the present plan, its assumptions without its measures, then
 * what is saved and the scenarios that ship.
 */
export function useComparables(): readonly ComparedSection[] {
  const { text, locale } = useTexts();
  const plan = useChoice((choices) => choices.plan.present);
  const given = useChoice((choices) => choices.comparison.given);
  const { runs } = useSavedRuns();
  return useMemo(() => {
    const language = locale.startsWith('nl') ? 'nl' : 'en';
    const baseline: Compared = {
      id: 'baseline',
      name: text('term.baseline.name'),
      plan: { scenarioId: 'baseline', seed: plan.seed, measures: [], parameters: {} },
    };
    const hasMeasures = actingMeasures(plan).length > 0;
    const hasBeliefs = Object.keys(plan.parameters).length > 0;
    const own: readonly Compared[] = [
      baseline,
      ...(hasMeasures || hasBeliefs ? [{ id: 'plan', name: text('app.plan.own'), plan }] : []),
      ...(hasMeasures && hasBeliefs
        ? [{ id: 'world', name: text('compare.world'), plan: { ...plan, measures: [] } }]
        : []),
    ];
    const shipped = [...SHIPPED_SCENARIOS.values()].filter(({ id }) => id !== 'baseline');
    return [
      { id: 'own', title: 'compare.add.own', items: own },
      ...(given.length === 0 ? [] : [{ id: 'given', title: 'compare.add.given' as const, items: given }]),
      ...(runs.length === 0
        ? []
        : [
            {
              id: 'saved',
              title: 'compare.add.saved' as const,
              items: runs.map(({ id, name, plan: saved }) => ({ id: `saved:${id}`, name, plan: saved })),
            },
          ]),
      {
        id: 'shipped',
        title: 'compare.add.shipped',
        items: shipped.map((scenario) => ({
          id: `scenario:${scenario.id}`,
          name: scenario.title[language],
          plan: planOfScenario(scenario, plan.seed),
        })),
      },
    ];
  }, [text, locale, plan, given, runs]);
}
