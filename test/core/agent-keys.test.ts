import { describe, expect, it } from 'vitest';
import { descendantKey, KEY_SOURCES, rootKey } from '../../src/core/random/agent-keys';

describe('agent keys', () => {
  it('of roots are apart for all sources and ordinals and have top bit 0', () => {
    const keys = new Set<number>();
    for (const source of KEY_SOURCES)
      for (const ordinal of [0, 1, 2 ** 24, 2 ** 25 - 1]) {
        const key = rootKey(source, ordinal);
        expect(key).toBeGreaterThanOrEqual(0);
        expect(key).toBeLessThan(2 ** 31);
        keys.add(key);
      }
    expect(keys.size).toBe(KEY_SOURCES.length * 4);
  });

  it('of descendants have top bit 1 and follow from parent and ordinal alone', () => {
    const parent = rootKey('tenants-at-start', 4);
    const keys = [0, 1, 2, 3].map((ordinal) => descendantKey(parent, ordinal));
    for (const key of keys) expect(key).toBeGreaterThanOrEqual(2 ** 31);
    expect(new Set(keys).size).toBe(4);
    expect(descendantKey(parent, 2)).toBe(keys[2]);
    expect(descendantKey(keys[0]!, 0)).not.toBe(keys[0]);
  });
});
