import type { Scenario } from '../contract/scenario';
import { canonicalJson } from './canonical-json';
import { linkHash } from './link-hash';

/** What a link cannot change: where and when a scenario plays, and what befalls it. */
function worldOf({ region, calendar, shocks }: Scenario): string {
  return canonicalJson([region, calendar, shocks]);
}

/**
 * The part of an address from `#` on at which the page opens a scenario with a seed; undefined where no link can carry it,
 * because no scenario that ships has its region, calendar and shocks.
 */
export function scenarioLink(
  scenario: Scenario,
  shipped: ReadonlyMap<string, Scenario>,
  { seed, usualSeed }: { readonly seed: string; readonly usualSeed: string },
): string | undefined {
  const world = worldOf(scenario);
  const all = [...shipped.values()].filter((each) => worldOf(each) === world);
  const base = all.find(({ id }) => id === scenario.id) ?? all[0];
  if (base === undefined) return undefined;
  const { measures, parameters } = scenario;
  return linkHash(base, { seed, day: 0, measures, parameters }, { usual: { seed: usualSeed, day: 0 } });
}
