import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDemoRegion } from '../../scenarios/create-demo-region';
import { printRegion } from '../../scenarios/print-region';
import { DWELLING_TYPES } from '../../src/contract/dwellings';
import type { Region } from '../../src/contract/region';

const text = readFileSync(new URL('../../scenarios/regions/demo.json', import.meta.url), 'utf8');
const region = JSON.parse(text) as Region;
const neighbourhoods = region.municipalities.flatMap((municipality) => municipality.neighbourhoods);

function homesOf(homes: Readonly<Record<string, number>>): number {
  return Object.values(homes).reduce((a, b) => a + b, 0);
}

function area(outline: readonly number[]): number {
  const at = (index: number): number => outline[index % outline.length] ?? 0;
  let sum = 0;
  for (let i = 0; i < outline.length; i += 2) sum += at(i) * at(i + 3) - at(i + 2) * at(i + 1);
  return Math.abs(sum / 2);
}

describe('the demo region', () => {
  it('is what its generator makes', () => {
    expect(printRegion(createDemoRegion())).toBe(text);
  });

  it('has six municipalities with 16, 9, 5, 4, 3 and 3 neighbourhoods and 500,000 inhabitants', () => {
    expect(region.municipalities.map((municipality) => municipality.neighbourhoods.length)).toEqual([
      16, 9, 5, 4, 3, 3,
    ]);
    expect(region.municipalities.reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(500_000);
  });

  it('names everything once', () => {
    const names = [...region.municipalities, ...neighbourhoods].map(({ name }) => name);
    const ids = [...region.municipalities, ...neighbourhoods].map(({ id }) => id);
    expect(new Set(names).size).toBe(46);
    expect(new Set(ids).size).toBe(46);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has 60,000 homes with the type mix of the model document', () => {
    const totals = DWELLING_TYPES.map((type) => neighbourhoods.reduce((sum, { homes }) => sum + homes[type], 0));
    expect(totals).toEqual([18_000, 19_200, 18_000, 4_800]);
  });

  it('spreads social shares within bounds and centres liveability on the homes', () => {
    for (const { socialShare } of neighbourhoods) {
      expect(socialShare).toBeGreaterThanOrEqual(0.04);
      expect(socialShare).toBeLessThanOrEqual(0.85);
    }
    const weighted = neighbourhoods.reduce((sum, { liveability, homes }) => sum + liveability * homesOf(homes), 0);
    expect(Math.abs(weighted / 60_000)).toBeLessThan(1e-4);
  });

  it('gives every outline the area of its homes, within the unit square', () => {
    const outlines = region.layout?.neighbourhoods ?? [];
    const whole = outlines.reduce((sum, outline) => sum + area(outline), 0);
    expect(outlines.length).toBe(40);
    expect(region.layout?.municipalities.length).toBe(6);
    neighbourhoods.forEach(({ homes }, index) => {
      const outline = outlines[index] ?? [];
      expect(outline.every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(Math.abs(area(outline) / whole - homesOf(homes) / 60_000)).toBeLessThan(0.003);
    });
  });
});
