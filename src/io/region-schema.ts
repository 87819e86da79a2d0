import * as z from 'zod';
import { DWELLING_TYPES } from '../contract/dwellings';
import type { DwellingType } from '../contract/dwellings';
import { LIMITS } from './limits';
import { identifier, listOf, numberIn, textOf } from './schema-parts';

const HOMES = numberIn({ min: 0, max: LIMITS.homesPerNeighbourhood, unit: 'homes', whole: true });

const name = () => textOf(1, 100);

const homes = z.strictObject(
  Object.fromEntries(DWELLING_TYPES.map((type) => [type, HOMES])) as Record<DwellingType, typeof HOMES>,
);

const neighbourhood = z.strictObject({
  id: identifier(),
  name: name(),
  homes: homes.meta({ description: 'Regulated self-contained homes at the start, by type' }),
  socialShare: numberIn({ min: 0, max: 1, unit: 'share' }),
  liveability: numberIn({ min: -10, max: 10, unit: 'none' }),
});

const municipality = z.strictObject({
  id: identifier(),
  name: name(),
  inhabitants: numberIn({ min: 0, max: LIMITS.inhabitants, unit: 'persons', whole: true }),
  neighbourhoods: listOf(neighbourhood, LIMITS.neighbourhoods),
});

const outline = listOf(numberIn({ min: 0, max: 1, unit: 'none' }), LIMITS.outlineNumbers).meta({
  description: 'x and y in turn, in a unit square',
});

/** A region as a file gives it. What one value alone cannot say, `checkRegion` checks. */
export const regionSchema = z
  .strictObject({
    id: identifier(),
    name: name(),
    scale: numberIn({ min: 0.0001, max: LIMITS.scale, unit: 'factor' }).meta({
      description: 'Size relative to the demo region of 500,000 inhabitants; multiplies every extensive parameter',
    }),
    municipalities: listOf(municipality, LIMITS.municipalities),
    layout: z
      .strictObject({
        municipalities: listOf(outline, LIMITS.municipalities),
        neighbourhoods: listOf(outline, LIMITS.neighbourhoods),
      })
      .meta({ description: 'Outlines for the stage, in the order of the region' })
      .optional(),
  })
  .meta({ id: 'region', title: 'Region' });
