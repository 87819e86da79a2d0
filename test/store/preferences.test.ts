import { describe, expect, it } from 'vitest';
import { createChoices } from '../../src/store/choices';
import { keepPreferences, readPreferences } from '../../src/store/preferences';
import type { PreferenceStorage } from '../../src/store/preferences';
import { STATE_HOME } from '../../src/store/state-home';

function storage(text: string | null = null): PreferenceStorage & { text: string | null } {
  const held = {
    text,
    getItem: () => held.text,
    setItem: (_key: string, value: string) => {
      held.text = value;
    },
  };
  return held;
}

const FULL: PreferenceStorage = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('full');
  },
};

const FIRST = {
  language: 'nl',
  theme: 'system',
  motion: 'system',
  letterKeys: true,
  plan: { scenarioId: 'baseline', seed: '1', measures: [], parameters: {} },
} as const;

describe('preferences', () => {
  it('come back as they were chosen', () => {
    const device = storage();
    const store = createChoices(FIRST, () => []);
    const stop = keepPreferences(store, device);
    store.setState({ language: 'en', theme: 'dark', letterKeys: false });
    expect(readPreferences(device)).toEqual({ language: 'en', theme: 'dark', letterKeys: false });
    stop();
    store.setState({ language: 'nl' });
    expect(readPreferences(device).language).toBe('en');
  });

  it('keep nothing of the plan on the device', () => {
    const device = storage();
    const store = createChoices(FIRST, () => []);
    keepPreferences(store, device);
    store.setState({ stageInWords: true });
    expect(device.text).toBeNull();
    store.setState({ theme: 'light' });
    const kept = Object.keys(JSON.parse(device.text ?? '{}') as object).sort();
    const home = Object.entries(STATE_HOME).filter(([, place]) => place === 'localStorage');
    expect(kept).toEqual(home.map(([key]) => key).sort());
  });

  it.each(['', 'nonsense', '7', 'null', '[]', '{"language":"fr","theme":5,"letterKeys":"yes"}'])(
    'take %j for nothing remembered',
    (text) => {
      expect(readPreferences(storage(text))).toEqual({});
    },
  );

  it('do without a device that refuses', () => {
    expect(readPreferences(undefined)).toEqual({});
    expect(readPreferences(FULL)).toEqual({});
    const store = createChoices(FIRST, () => []);
    keepPreferences(store, FULL);
    store.setState({ language: 'en' });
    expect(store.getState().language).toBe('en');
    keepPreferences(store, undefined)();
  });
});
