import type { Problem } from '../contract/outcome';
import type { Scenario } from '../contract/scenario';
import { checkMeasures } from './check-measures';
import { checkShares } from './check-shares';
import { createReport } from './problem-report';

/** What is wrong with measures and parameters together in the world of a scenario; nothing where they can be run. */
export function planProblems(
  { calendar }: Pick<Scenario, 'calendar'>,
  { measures, parameters }: Pick<Scenario, 'measures' | 'parameters'>,
): readonly Problem[] {
  const { problems, report } = createReport();
  checkMeasures(measures, { path: ['measures'], calendar, report });
  checkShares(parameters, { measures, measuresPath: ['measures'], parametersPath: ['parameters'], report });
  return problems;
}
