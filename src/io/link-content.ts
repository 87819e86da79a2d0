import * as z from 'zod';
import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import type { Scenario } from '../contract/scenario';
import { MODEL_VERSION } from '../contract/versions';
import { checkMeasures } from './check-measures';
import { checkShares } from './check-shares';
import { checkComparison, comparisonContent, comparisonSchema, completeComparison } from './link-comparison';
import { LIMITS } from './limits';
import type { LinkState, ReadLink } from './link-state';
import { completeMeasure, differingParameters } from './parse-scenario';
import type { WrittenMeasure } from './parse-scenario';
import { briefMeasure } from './print-scenario';
import { createReport } from './problem-report';
import { asList, field } from './raw-value';
import { tooManyValues } from './read-json';
import { reportIssues } from './report-issues';
import { measuresSchema, parametersSchema } from './scenario-schema';
import { identifier, numberIn, textOf } from './schema-parts';

/** A seed: any short text. */
const seedSchema = textOf(1, LIMITS.seedLength);

const contentSchema = z.strictObject({
  model: textOf(1, 20),
  scenario: identifier(),
  seed: seedSchema.optional(),
  day: numberIn({ min: 0, max: LIMITS.horizonDays, unit: 'days', whole: true }).optional(),
  measures: measuresSchema.optional(),
  parameters: parametersSchema.optional(),
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
  const measures = asList(field(input, 'measures'));
  checkMeasures(measures, { path: ['measures'], calendar: { now: undefined, horizon: undefined }, report });
  const at = { measures, measuresPath: ['measures'], parametersPath: ['parameters'], report };
  checkShares(field(input, 'parameters'), at);
  checkComparison(field(input, 'comparison'), report);
  if (!parsed.success || problems.length > 0) return failure(problems);
  const { model, measures: brief, parameters: given, seed, day, scenario, comparison } = parsed.data;
  const complete = brief as WrittenMeasure[] | undefined;
  return success({
    modelVersion: model,
    scenario,
    ...(seed === undefined ? {} : { seed }),
    ...(day === undefined ? {} : { day }),
    ...(complete === undefined ? {} : { measures: complete.map(completeMeasure) }),
    ...(given === undefined ? {} : { parameters: differingParameters(given as Scenario['parameters']) }),
    ...(comparison === undefined ? {} : { comparison: completeComparison(comparison) }),
  });
}
