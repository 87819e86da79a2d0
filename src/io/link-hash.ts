import type { Scenario } from '../contract/scenario';
import { linkStateOf } from './link-state';
import type { Chosen, LinkComparison } from './link-state';
import { encodeLink } from './share-link';

/** What a link leaves out, and what it takes along. */
export interface LinkFrame {
  /** What a page opens with that is told nothing. */
  readonly usual: Pick<Chosen, 'seed' | 'day'>;
  readonly comparison?: LinkComparison | undefined;
}

/** An address from `#` on for what a person chose on a scenario that ships; empty where nothing differs from the baseline. */
export function linkHash(base: Scenario, chosen: Chosen, { usual, comparison }: LinkFrame): string {
  const state = linkStateOf(base, chosen, usual);
  const isNothing = Object.keys(state).length === 1 && state.scenario === 'baseline' && comparison === undefined;
  return isNothing ? '' : encodeLink(comparison === undefined ? state : { ...state, comparison });
}
