import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import type { Scenario } from '../contract/scenario';
import { closest, listed } from './closest';
import type { LinkState } from './link-state';
import { planProblems } from './plan-problems';
import { createReport } from './problem-report';

/** The scenario a link means: the one that ships with what the link changes, checked together. */
export function scenarioOfLink(link: LinkState, shipped: ReadonlyMap<string, Scenario>): Outcome<Scenario> {
  const { problems, report } = createReport();
  const base = shipped.get(link.scenario);
  if (base === undefined) {
    const known = [...shipped.keys()];
    const values = {
      given: link.scenario,
      suggestion: closest(link.scenario, known),
      allowed: listed(link.scenario, known),
    };
    report(['scenario'], 'problem.link.unknownScenario', values);
    return failure(problems);
  }
  const measures = link.measures ?? base.measures;
  const parameters = link.parameters ?? base.parameters;
  const wrong = planProblems(base, { measures, parameters });
  return wrong.length > 0 ? failure(wrong) : success({ ...base, measures, parameters });
}
