import type { FutureCount } from '../contract/futures';
import type { Scenario } from '../contract/scenario';
import { canonicalJson } from './canonical-json';

/** What a link carries: what a person chose, as far as it differs from the scenario that ships. Never the language. */
export interface LinkState {
  /** Id of the scenario that ships and on which the rest builds. */
  readonly scenario: string;
  readonly seed?: string;
  /** Day shown. @unit days */
  readonly day?: number;
  /** All measures, where they differ from those of the scenario. */
  readonly measures?: Scenario['measures'];
  /** All parameters that differ from the catalogue, where they differ from those of the scenario. */
  readonly parameters?: Scenario['parameters'];
  /** What is compared, where the comparison is open. */
  readonly comparison?: LinkComparison;
}

/** A plan of a comparison, under a name a person gave it. */
export interface LinkPlan extends Omit<LinkState, 'day' | 'comparison'> {
  readonly name: string;
}

/** A comparison, with the plans that a page elsewhere does not know. */
export interface LinkComparison {
  /** Runs by the id every page knows them by; the plans below are `given:1`, `given:2` and so on. */
  readonly runs: readonly string[];
  readonly plans: readonly LinkPlan[];
  /** Place in `runs` of the one the others are compared with, and of the one drawn strongest. */
  readonly reference: number;
  readonly focus?: number;
  readonly futures: FutureCount;
  /** Whether beliefs are drawn anew for every future. */
  readonly sampled: boolean;
}

/** A link that was read, with the version of the model that made it. */
export interface ReadLink extends LinkState {
  readonly modelVersion: string;
}

/** What a person chose on top of a scenario, complete. */
export interface Chosen {
  readonly seed: string;
  readonly day: number;
  readonly measures: Scenario['measures'];
  readonly parameters: Scenario['parameters'];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether measures are the same, in whichever order: a page puts them in the order of their dates. */
function sameMeasures(a: Scenario['measures'], b: Scenario['measures']): boolean {
  return same(a.map(canonicalJson).sort(), b.map(canonicalJson).sort());
}

/** The link of what a person chose: only what differs from the scenario that ships and from `usual`. */
export function linkStateOf(base: Scenario, chosen: Chosen, usual: Pick<Chosen, 'seed' | 'day'>): LinkState {
  return {
    scenario: base.id,
    ...(chosen.seed === usual.seed ? {} : { seed: chosen.seed }),
    ...(chosen.day === usual.day ? {} : { day: chosen.day }),
    ...(sameMeasures(chosen.measures, base.measures) ? {} : { measures: chosen.measures }),
    ...(same(chosen.parameters, base.parameters) ? {} : { parameters: chosen.parameters }),
  };
}
