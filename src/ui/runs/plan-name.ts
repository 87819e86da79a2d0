import { leverById } from '../../contract/levers';
import { actingMeasures, isSameMeasures } from '../../store/plan';
import type { Plan } from '../../store/plan';
import { leverValue } from '../levers/lever-amount';
import type { Texts } from '../language/use-texts';
import { shippedScenario } from '../opening/shipped-scenarios';

/** Measures that are named; of more only the number is. */
const NAMED = 2;

/** The title of a scenario that ships. */
export function scenarioTitle({ locale }: Pick<Texts, 'locale'>, scenarioId: string): string {
  return shippedScenario(scenarioId).title[locale.startsWith('nl') ? 'nl' : 'en'];
}

/** What a plan is called until a person names it: the scenario it still is, or what it does. */
export function planName(texts: Texts, plan: Plan): string {
  const measures = actingMeasures(plan);
  if (measures.length === 0 || isSameMeasures(plan.measures, shippedScenario(plan.scenarioId).measures))
    return measures.length === 0 ? texts.text('term.baseline.name') : scenarioTitle(texts, plan.scenarioId);
  const named = measures.slice(0, NAMED).map(({ lever, value }) => {
    const name = texts.text(`lever.${lever}.name`);
    return texts.text('app.flag', { lever: name, value: leverValue(texts, leverById(lever), value) });
  });
  const more = measures.length - named.length;
  const name = texts.list(more > 0 ? [...named, texts.text('runs.more', { count: more })] : named);
  return name.length > 110 ? `${name.slice(0, 109)}…` : name;
}
