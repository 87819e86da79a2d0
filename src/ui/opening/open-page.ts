import type { Problem } from '../../contract/outcome';
import type { Scenario } from '../../contract/scenario';
import { parseQuery } from '../../io/parse-query';
import { scenarioOfLink } from '../../io/scenario-of-link';
import { decodeLink } from '../../io/share-link';
import type { TextKey } from '../../language/messages';
import type { FirstChoices, Language } from '../../store/choices';
import { identified } from '../../store/plan';
import type { Plan } from '../../store/plan';
import type { Preferences } from '../../store/preferences';
import type { ComparisonChoice } from '../../store/comparison';
import { comparisonOfLink } from './comparison-link';

/** Id of the scenario the page opens with. */
const BASELINE_ID = 'baseline';

/** Seed of a page that was given none. */
export const USUAL_SEED = '1';

/** Something about the address that was not understood: said, and passed over. */
export interface OpeningNotice {
  readonly id: 'link' | 'query';
  readonly lead: TextKey;
  readonly problems: readonly Problem[];
}

/** What the page opens with. */
export interface Opening {
  readonly choices: FirstChoices;
  /** Day the link asks for. @unit days */
  readonly day?: number;
  readonly notices: readonly OpeningNotice[];
}

/** Where a page is opened: its address, its device, and what ships. */
export interface OpeningPlace {
  /** From `?` on. */
  readonly search: string;
  /** From `#` on. */
  readonly hash: string;
  /** Languages of the browser, the first preferred. */
  readonly languages: readonly string[];
  readonly preferences: Preferences;
  readonly scenarios: ReadonlyMap<string, Scenario>;
}

/** The plan a scenario stands for. */
export function planOfScenario(scenario: Scenario, seed: string): Plan {
  return { scenarioId: scenario.id, seed, measures: identified(scenario.measures), parameters: scenario.parameters };
}

/** Dutch for a browser that puts Dutch first, English for every other. */
function languageOf(languages: readonly string[]): Language {
  return languages[0]?.toLowerCase().startsWith('nl') === true ? 'nl' : 'en';
}

/** A plan read from a link, or what is wrong with it. */
export interface LinkReading {
  readonly plan?: Plan;
  readonly day?: number;
  readonly comparison?: ComparisonChoice;
  readonly problems: readonly Problem[];
}

/** Reads what stands behind the `#` of the address: nothing, a plan, or damage. */
export function readLink(hash: string, scenarios: ReadonlyMap<string, Scenario>): LinkReading {
  if (hash === '' || hash === '#') return { problems: [] };
  const link = decodeLink(hash);
  if (!link.ok) return { problems: link.problems };
  const scenario = scenarioOfLink(link.value, scenarios);
  if (!scenario.ok) return { problems: scenario.problems };
  const { day, seed = USUAL_SEED, comparison: asked } = link.value;
  const plan = planOfScenario(scenario.value, seed);
  const reading = { plan, problems: [], ...(day === undefined ? {} : { day }) };
  if (asked === undefined) return reading;
  const comparison = comparisonOfLink(asked, seed, scenarios);
  return comparison.ok ? { ...reading, comparison: comparison.value } : { problems: comparison.problems };
}

/** What the page opens with at a place. Nothing in the address stops it: what is not understood is listed. */
export function openPage({ search, hash, languages, preferences, scenarios }: OpeningPlace): Opening {
  const query = parseQuery(search, [...scenarios.keys()]);
  const link = readLink(hash, scenarios);
  const asked = scenarios.get(query.options.scenario ?? BASELINE_ID);
  if (asked === undefined) throw new Error(`The scenario ${BASELINE_ID} does not ship`);
  const plan = link.plan ?? planOfScenario(asked, USUAL_SEED);
  const notices: OpeningNotice[] = [];
  if (link.problems.length > 0) notices.push({ id: 'link', lead: 'app.notice.link', problems: link.problems });
  if (query.problems.length > 0) notices.push({ id: 'query', lead: 'app.notice.query', problems: query.problems });
  return {
    choices: {
      language: query.options.lang ?? preferences.language ?? languageOf(languages),
      theme: query.options.profile ?? preferences.theme ?? 'system',
      motion: query.options.motion ?? 'system',
      letterKeys: preferences.letterKeys ?? true,
      plan: { ...plan, seed: query.options.seed ?? plan.seed },
      ...(link.comparison === undefined ? {} : { comparison: link.comparison }),
    },
    ...(link.day === undefined ? {} : { day: link.day }),
    notices,
  };
}
