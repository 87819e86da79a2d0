import type { Problem } from '../contract/outcome';
import { closest, listed } from './closest';
import { LIMITS } from './limits';
import { shown } from './problem-report';

/** What somebody may type behind the `?` of the address. */
export interface QueryOptions {
  readonly lang?: 'nl' | 'en';
  readonly seed?: string;
  readonly motion?: 'off';
  /** `beamer` for a room: large, thick and light. */
  readonly profile?: 'beamer';
  /** Id of a scenario that ships. */
  readonly scenario?: string;
}

/** The options that were understood, and the others: those are reported and ignored. */
export interface ReadQuery {
  readonly options: QueryOptions;
  readonly problems: readonly Problem[];
}

const KEYS = ['lang', 'seed', 'motion', 'profile', 'scenario'] as const;
type Key = (typeof KEYS)[number];

function isKey(key: string): key is Key {
  return (KEYS as readonly string[]).includes(key);
}

/** A part of the address as it was typed; a stray percent sign stands for itself. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function pairsOf(search: string): readonly (readonly [string, string])[] {
  const text = search.startsWith('?') ? search.slice(1) : search;
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const sign = pair.indexOf('=');
      return sign < 0 ? [decoded(pair), ''] : [decoded(pair.slice(0, sign)), decoded(pair.slice(sign + 1))];
    });
}

function isSeed(text: string): boolean {
  return text.length >= 1 && text.length <= LIMITS.seedLength;
}

function fits(key: Key, value: string, allowed: readonly string[]): boolean {
  return key === 'seed' ? isSeed(value) : allowed.includes(value);
}

/** Reads what stands behind the `?` of the address. Nothing there ever stops the page. */
export function parseQuery(search: string, scenarios: readonly string[]): ReadQuery {
  const allowed: Readonly<Record<Key, readonly string[]>> = {
    lang: ['nl', 'en'],
    seed: ['seed'],
    motion: ['off'],
    profile: ['beamer'],
    scenario: scenarios,
  };
  const options: Partial<Record<Key, string>> = {};
  const problems: Problem[] = [];
  const report = (code: string, values: Problem['values']): void => {
    problems.push({ path: `?${String(values.key)}`, code, values });
  };
  const seen = new Set<string>();
  for (const [key, value] of pairsOf(search)) {
    const name = shown(key);
    if (!isKey(key)) {
      report('problem.query.unknown', { key: name, suggestion: closest(key, KEYS), allowed: KEYS.join(', ') });
    } else if (seen.has(key)) {
      report('problem.query.twice', { key });
    } else if (!fits(key, value, allowed[key])) {
      report('problem.query.value', { key, given: shown(value), allowed: listed(value, allowed[key]) });
    } else {
      options[key] = value;
    }
    seen.add(key);
  }
  return { options: options as QueryOptions, problems };
}
