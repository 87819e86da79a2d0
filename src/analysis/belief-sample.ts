import { PARAMETER_ENTRIES, PARAMETERS, type Parameter, type ParameterId } from '../contract/parameters';
import { PARTS_OF_ONE } from '../contract/parameters/parts-of-one';
import type { Scenario } from '../contract/scenario';
import { shareOfName } from './text-hash';

/** Shares of lettings with priority: how much room they have depends on the measures of each plan. */
const BY_PLAN: ReadonlySet<ParameterId> = new Set(['shareREN', 'shareSEN']);

/** Distance from the default to the nearer end of the range; 0 where the default stands at an end. */
function reachOf({ default: usual, min, max }: Parameter): number {
  return Math.min(usual - min, max - usual);
}

/** Parameters that are sampled: beliefs of grade C (assumptions) with room at both sides. */
export const SAMPLED = PARAMETER_ENTRIES.filter(
  ([id, parameter]) =>
    parameter.kind === 'belief' && parameter.grade === 'C' && reachOf(parameter) > 0 && !BY_PLAN.has(id),
);

/** A number in (−1, 1) that is more often near 0 (triangular), keyed by seed and parameter. */
function deviationOf(seed: string, id: ParameterId): number {
  const draw = (n: number): number => shareOfName(`${seed}/belief/${id}/${String(n)}`);
  return draw(0) - draw(1);
}

/** Sampled parts of one whole that came out too large together are made smaller in proportion. */
function fitParts(values: Partial<Record<ParameterId, number>>, valueOf: (id: ParameterId) => number): void {
  for (const parts of PARTS_OF_ONE) {
    const sampled = parts.filter((id) => values[id] !== undefined);
    const sum = sampled.reduce((total, id) => total + valueOf(id), 0);
    const room = 1 - parts.reduce((total, id) => (values[id] === undefined ? total + valueOf(id) : total), 0);
    if (sum > room) for (const id of sampled) values[id] = (valueOf(id) * room) / sum;
  }
}

/** What is drawn for every sampled belief: −1 is one end of its reach, 1 the other. */
export type BeliefSample = ReadonlyMap<ParameterId, number>;

/** The beliefs of a seed: the same for all runs that are compared. */
export function sampleBeliefs(seed: string): BeliefSample {
  return new Map(SAMPLED.map(([id]) => [id, deviationOf(seed, id)]));
}

/**
 * The world as it might also be: every belief of grade C drawn around its default, at most as far as the nearer end of
 * its range, so that the mean stays where it is. What a scenario says itself about a belief stays.
 */
export function withBeliefs(scenario: Scenario, sample: BeliefSample): Scenario {
  const given = scenario.parameters;
  const values: Partial<Record<ParameterId, number>> = {};
  for (const [id, parameter] of SAMPLED)
    if (given[id] === undefined) values[id] = parameter.default + (sample.get(id) ?? 0) * reachOf(parameter);
  fitParts(values, (id) => values[id] ?? given[id] ?? PARAMETERS[id].default);
  return { ...scenario, parameters: { ...given, ...values } };
}
