import type * as z from 'zod';
import type { Scenario } from '../contract/scenario';
import { checkMeasures } from './check-measures';
import { checkShares } from './check-shares';
import { LIMITS } from './limits';
import type { LinkState } from './link-state';
import { completeMeasure, differingParameters } from './parse-scenario';
import type { WrittenMeasure } from './parse-scenario';
import type { Report } from './problem-report';
import { asList, field } from './raw-value';
import { measuresSchema, parametersSchema } from './scenario-schema';
import { identifier, textOf } from './schema-parts';
import type { ValuePath } from './value-path';

/** What a link says of a plan: a scenario that ships, and what differs from it. */
export const planFields = {
  scenario: identifier(),
  seed: textOf(1, LIMITS.seedLength).optional(),
  measures: measuresSchema.optional(),
  parameters: parametersSchema.optional(),
};

/** A plan as it was read. */
type ReadPlan = { readonly [Name in keyof typeof planFields]?: z.infer<(typeof planFields)[Name]> | undefined };

/** Holds a plan against the catalogues; its dates are held against a calendar in `scenarioOfLink`. */
export function checkLinkPlan(plan: unknown, path: ValuePath, report: Report): void {
  const measures = asList(field(plan, 'measures'));
  const measuresPath = [...path, 'measures'];
  checkMeasures(measures, { path: measuresPath, calendar: { now: undefined, horizon: undefined }, report });
  const parametersPath = [...path, 'parameters'];
  checkShares(field(plan, 'parameters'), { measures, measuresPath, parametersPath, report });
}

/** What differs from the scenario, complete; what was not given is left out. */
export function completePlan({
  seed,
  measures,
  parameters,
}: ReadPlan): Pick<LinkState, 'seed' | 'measures' | 'parameters'> {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(measures === undefined ? {} : { measures: (measures as WrittenMeasure[]).map(completeMeasure) }),
    ...(parameters === undefined ? {} : { parameters: differingParameters(parameters as Scenario['parameters']) }),
  };
}
