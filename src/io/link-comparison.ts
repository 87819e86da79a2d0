import * as z from 'zod';
import { FUTURE_COUNTS, MOST_COMPARED } from '../contract/futures';
import { LIMITS } from './limits';
import { checkLinkPlan, completePlan, planFields } from './link-plan';
import type { LinkComparison } from './link-state';
import { briefMeasure } from './print-scenario';
import { shown } from './problem-report';
import type { Report } from './problem-report';
import { asList, field } from './raw-value';
import { numberIn, ownText, textOf } from './schema-parts';

/** Runs every page knows, scenarios that ship, and plans of the link itself. */
const RUN = /^(?:baseline|plan|world|scenario:[a-z0-9-]{1,64}|given:[1-6])$/u;

/** How a run that came with a link is called. */
const GIVEN = 'given:';

/** Id of a plan of a link by its place in it. */
export function givenRun(place: number): string {
  return `${GIVEN}${String(place + 1)}`;
}

const runSchema = ownText((given) =>
  RUN.test(given) ? undefined : { problem: 'problem.link.unknownRun', values: { given: shown(given) } },
);

const planSchema = z.strictObject({ name: textOf(1, LIMITS.recordNameLength), ...planFields });

const placeSchema = numberIn({ min: 0, max: MOST_COMPARED - 1, unit: 'none', whole: true });

/** A comparison as it stands in a link. */
export const comparisonSchema = z.strictObject({
  runs: z.array(runSchema).min(1).max(MOST_COMPARED),
  plans: z.array(planSchema).max(MOST_COMPARED),
  reference: placeSchema,
  focus: placeSchema.optional(),
  futures: z.literal(FUTURE_COUNTS),
  sampled: z.boolean(),
});

/** A comparison as a value for JSON. */
export function comparisonContent({ plans, ...rest }: LinkComparison): unknown {
  return { ...rest, plans: plans.map((plan) => ({ ...plan, measures: plan.measures?.map(briefMeasure) })) };
}

/** Holds the plans of a comparison against the catalogues, and its runs against its plans. */
export function checkComparison(input: unknown, report: Report): void {
  const plans = asList(field(input, 'plans'));
  plans.forEach((plan, index) => {
    checkLinkPlan(plan, ['comparison', 'plans', index], report);
  });
  asList(field(input, 'runs')).forEach((run, index) => {
    if (typeof run !== 'string' || !run.startsWith(GIVEN) || Number(run.slice(GIVEN.length)) <= plans.length) return;
    report(['comparison', 'runs', index], 'problem.link.unknownRun', { given: shown(run) });
  });
}

/** A comparison that was found good, complete. */
export function completeComparison({ plans, focus, ...rest }: z.infer<typeof comparisonSchema>): LinkComparison {
  return {
    ...rest,
    ...(focus === undefined ? {} : { focus }),
    plans: plans.map(({ name, scenario, ...plan }) => ({ name, scenario, ...completePlan(plan) })),
  };
}
