import { describe, expect, it } from 'vitest';
import { DISPLAY_GROUPS } from '../../src/contract/households';
import { TOKENS } from '../../src/chart/tokens';
import { contrast, distance, labOf, linearColor, VIEWING_CONDITIONS } from './color-vision';

/** Least distance between any two groups, by condition. */
const FLOORS: Readonly<Record<keyof typeof VIEWING_CONDITIONS, number>> = {
  normal: 17.5,
  deuteranopia: 12,
  protanopia: 12,
  tritanopia: 11,
  washedOut: 12,
  washedOutDeuteranopia: 8,
  washedOutProtanopia: 8,
};

const TEXT = ['ink', 'inkSecondary', 'inkTertiary', 'warn'] as const;
const SHAPES = ['control', 'homeDetail', 'vacant', 'now'] as const;

const themes = Object.entries(TOKENS.themes);

describe('CIEDE2000', () => {
  it('gives the published distances of Sharma, Wu and Dalal', () => {
    expect(distance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(distance([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(distance([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
    expect(distance([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });
});

describe.each(themes)('the %s theme', (_name, theme) => {
  const grounds = [theme.ground, theme.land, theme.raised];

  it.each(TEXT)('lets %s be read on every ground', (token) => {
    for (const ground of grounds) expect(contrast(theme[token], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('lets %s be seen on every ground', (token) => {
    for (const ground of grounds) expect(contrast(theme[token], ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(DISPLAY_GROUPS)('lets group %s be seen on every ground', (group) => {
    for (const ground of grounds) expect(contrast(theme.group[group], ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VIEWING_CONDITIONS))('keeps all groups apart: %s', (condition, see) => {
    const seen = DISPLAY_GROUPS.map((group) => labOf(see(linearColor(theme.group[group]))));
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) {
        expect(distance(one, other)).toBeGreaterThanOrEqual(FLOORS[condition as keyof typeof FLOORS]);
      }
    });
  });
});

describe('groups', () => {
  it('each have a form of their own', () => {
    expect(new Set(Object.values(TOKENS.groupShape)).size).toBe(DISPLAY_GROUPS.length);
    expect(new Set(Object.values(TOKENS.groupGlyphPath)).size).toBe(DISPLAY_GROUPS.length);
    expect([...TOKENS.groupOrder].sort()).toEqual([...DISPLAY_GROUPS].sort());
  });
});
