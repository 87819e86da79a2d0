import * as z from 'zod';
import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import { MODEL_VERSION } from '../contract/versions';
import { checkComparison, comparisonContent, comparisonSchema, completeComparison } from './link-comparison';
import { LIMITS } from './limits';
import { checkLinkPlan, completePlan, planFields } from './link-plan';
import type { LinkState, ReadLink } from './link-state';
import { briefMeasure } from './print-scenario';
import { createReport } from './problem-report';
import { field } from './raw-value';
import { tooManyValues } from './read-json';
import { reportIssues } from './report-issues';
import { numberIn, textOf } from './schema-parts';

const contentSchema = z.strictObject({
  model: textOf(1, 20),
  ...planFields,
  day: numberIn({ min: 0, max: LIMITS.horizonDays, unit: 'days', whole: true }).optional(),
  comparison: comparisonSchema.optional(),
});

/** The state of a link as a value for JSON. */
export function linkContent({ scenario, seed, day, measures, parameters, comparison }: LinkState): unknown {
  return {
    model: MODEL_VERSION,
    scenario,
    seed,
    day,
    measures: measures?.map(briefMeasure),
    parameters,
    comparison: comparison === undefined ? undefined : comparisonContent(comparison),
  };
}

/** Reads the value a link carried; all problems at once. Dates are held against a calendar in `scenarioOfLink`. */
export function readLinkContent(input: unknown): Outcome<ReadLink> {
  const refused = tooManyValues(input);
  if (refused !== undefined) return refused;
  const { problems, report } = createReport();
  const parsed = contentSchema.safeParse(input);
  if (!parsed.success) reportIssues(parsed.error.issues, { input, schemaPath: [], report });
  checkLinkPlan(input, [], report);
  checkComparison(field(input, 'comparison'), report);
  if (!parsed.success || problems.length > 0) return failure(problems);
  const { model, day, scenario, comparison, ...plan } = parsed.data;
  return success({
    modelVersion: model,
    scenario,
    ...(day === undefined ? {} : { day }),
    ...completePlan(plan),
    ...(comparison === undefined ? {} : { comparison: completeComparison(comparison) }),
  });
}
