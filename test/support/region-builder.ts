import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DWELLING_TYPES, type DwellingType } from '../../src/contract/dwellings';
import type { Municipality, Neighbourhood, Region } from '../../src/contract/region';

/** Homes of the demo region, whose extensive parameters hold at scale 1. */
const DEMO_HOMES = 60_000;

const demo = JSON.parse(readFileSync(new URL('../../scenarios/regions/demo.json', import.meta.url), 'utf8')) as Region;

/** The demo region at 1:1. */
export function demoRegion(): Region {
  return demo;
}

/** The demo region with its homes and inhabitants multiplied, every neighbourhood kept. */
export function scaledRegion(scale: number): Region {
  const { layout: _layout, ...rest } = demo;
  return {
    ...rest,
    scale,
    municipalities: demo.municipalities.map((municipality) => ({
      ...municipality,
      inhabitants: Math.round(municipality.inhabitants * scale),
      neighbourhoods: municipality.neighbourhoods.map((neighbourhood) => ({
        ...neighbourhood,
        homes: homesByType((type) => Math.round(neighbourhood.homes[type] * scale)),
      })),
    })),
  };
}

/** The demo region several times side by side: as many more municipalities, none larger. */
export function repeatedRegion(times: number): Region {
  const { layout: _layout, ...rest } = demo;
  const municipalities = Array.from({ length: times }, () => demo.municipalities).flat();
  return { ...rest, scale: times, municipalities };
}

/** The demo region at a tenth. */
export function tenthRegion(): Region {
  return scaledRegion(0.1);
}

/** Homes of all types from a rule. */
export function homesByType(count: (type: DwellingType) => number): Record<DwellingType, number> {
  return Object.fromEntries(DWELLING_TYPES.map((type) => [type, count(type)])) as Record<DwellingType, number>;
}

/** A region from the homes of each neighbourhood of each municipality; the scale follows from the number of homes. */
export function buildRegion(
  municipalities: readonly (readonly Readonly<Record<DwellingType, number>>[])[],
  scale?: number,
): Region {
  let homes = 0;
  const built = municipalities.map((hoods, index): Municipality => {
    const neighbourhoods = hoods.map((counts, at): Neighbourhood => {
      homes += DWELLING_TYPES.reduce((sum, type) => sum + counts[type], 0);
      return {
        id: `m${String(index)}-n${String(at)}`,
        name: `Neighbourhood ${String(at)}`,
        homes: counts,
        socialShare: 0.3,
        liveability: ((at * 7) % 11) / 10 - 0.5,
      };
    });
    return {
      id: `m${String(index)}`,
      name: `Municipality ${String(index)}`,
      inhabitants: 1000 * (index + 1),
      neighbourhoods,
    };
  });
  return { id: 'built', name: 'Built', scale: scale ?? homes / DEMO_HOMES, municipalities: built };
}

/** Random regions of 1–8 municipalities and 1–60 neighbourhoods, small; some neighbourhoods lack types or all homes. */
export function regionArbitrary(): fc.Arbitrary<Region> {
  const homes = fc.record({
    S: fc.integer({ min: 0, max: 18 }),
    M: fc.integer({ min: 0, max: 18 }),
    L: fc.integer({ min: 0, max: 18 }),
    SEN: fc.integer({ min: 0, max: 6 }),
  });
  return fc
    .tuple(
      fc.array(fc.array(homes, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(0.5, 1, 1, 1, 2),
    )
    .map(([municipalities, pressure]) => {
      const region = buildRegion(municipalities);
      return { ...region, scale: region.scale * pressure };
    });
}
