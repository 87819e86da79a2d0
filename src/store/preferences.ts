import type { Choices, ChoicesStore } from './choices';
import { STATE_HOME } from './state-home';

/** What is remembered on the device. */
export type Preferences = Partial<Pick<Choices, 'language' | 'theme' | 'letterKeys'>>;

/** The part of `localStorage` that is used; a browser may refuse every call. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'doorstroom.preferences';

/** The choices that stay on the device. */
const KEPT = (Object.keys(STATE_HOME) as (keyof Choices)[]).filter((choice) => STATE_HOME[choice] === 'localStorage');

function oneOf<T>(value: unknown, accepted: readonly T[]): T | undefined {
  return accepted.find((candidate) => candidate === value);
}

/** What the device remembers; what it does not know, or what is not understood, is left out. */
export function readPreferences(storage: PreferenceStorage | undefined): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(storage?.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null) return {};
  const given = kept as Record<string, unknown>;
  const language = oneOf(given.language, ['nl', 'en'] as const);
  const theme = oneOf(given.theme, ['system', 'light', 'dark', 'beamer'] as const);
  const letterKeys = oneOf(given.letterKeys, [true, false]);
  return {
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
    ...(letterKeys === undefined ? {} : { letterKeys }),
  };
}

function write(storage: PreferenceStorage, choices: Choices): void {
  try {
    storage.setItem(KEY, JSON.stringify(Object.fromEntries(KEPT.map((choice) => [choice, choices[choice]]))));
  } catch {
    // A device that keeps nothing is no reason to stop: the choice holds as long as the page does.
  }
}

/** Keeps language, theme and keys on the device from now on; answers how to stop. */
export function keepPreferences(store: ChoicesStore, storage: PreferenceStorage | undefined): () => void {
  if (storage === undefined) return () => undefined;
  return store.subscribe((now, before) => {
    if (KEPT.some((choice) => now[choice] !== before[choice])) write(storage, now);
  });
}
