import * as z from 'zod';
import { ACTING_LEVERS, LEVERS } from '../contract/levers';
import type { LeverId } from '../contract/levers';
import { PARAMETER_ENTRIES } from '../contract/parameters';
import type { ParameterId } from '../contract/parameters';
import { SCHEMA_VERSION } from '../contract/versions';
import { LIMITS } from './limits';
import { regionSchema } from './region-schema';
import { identifier, isoDate, listOf, numberIn, textOf } from './schema-parts';

/** Ids of the levers, in the order of the panel. */
const LEVER_IDS = LEVERS.map((lever) => lever.id) as [LeverId, ...LeverId[]];

/** Ids of the parameters of the outside world: the ones a shock can act on. */
export const SHOCKABLE = PARAMETER_ENTRIES.filter(([, parameter]) => parameter.kind === 'outside-world').map(
  ([id]) => id,
) as [ParameterId, ...ParameterId[]];

const localText = () => {
  const text = textOf(1, LIMITS.textLength);
  return z.strictObject({ nl: text, en: text });
};

/** What the value of a measure may be, by its lever: for the published schema; `checkMeasures` checks the same. */
const VALUE_BY_LEVER = ACTING_LEVERS.map((lever) => ({
  if: { properties: { lever: { const: lever.id } } },
  then: { properties: { value: { minimum: lever.min, maximum: lever.max, unit: lever.unit } } },
}));

/** A dated change of a lever, as files and links give it. */
const measureSchema = z
  .strictObject({
    lever: z.enum(LEVER_IDS).meta({ enum: ACTING_LEVERS.map(({ id }) => id) }),
    value: z.number().meta({ description: 'In the unit of the lever; shares run from 0 to 1' }),
    from: isoDate().meta({ description: 'First day, not before calendar.now' }),
    until: isoDate().meta({ description: 'First day on which it no longer holds' }).optional(),
    rampWeeks: numberIn({ min: 0, max: LIMITS.rampWeeks, unit: 'weeks', whole: true })
      .meta({ description: 'Weeks over which the value moves in a line from what held before', default: 0 })
      .optional(),
    id: identifier().optional(),
    off: z.boolean().meta({ description: 'A measure switched off does not act' }).optional(),
  })
  .meta({ id: 'measure', title: 'Measure', allOf: VALUE_BY_LEVER });

const shockSchema = z
  .strictObject({
    parameter: z.enum(PARAMETER_ENTRIES.map(([id]) => id) as [ParameterId, ...ParameterId[]]).meta({ enum: SHOCKABLE }),
    factor: numberIn({ min: 0, max: LIMITS.shockFactor, unit: 'factor' }),
    from: isoDate(),
    until: isoDate(),
  })
  .meta({ id: 'shock', title: 'Shock: a passing change of a parameter of the outside world' });

function parameterShape(): Record<ParameterId, z.ZodOptional<z.ZodNumber>> {
  const shape = PARAMETER_ENTRIES.map(([id, { min, max, unit, meaning, default: value }]) => {
    const number = numberIn({ min, max, unit }).meta({ description: meaning, default: value });
    return [id, number.optional()] as const;
  });
  return Object.fromEntries(shape) as Record<ParameterId, z.ZodOptional<z.ZodNumber>>;
}

/** Parameters that differ from the catalogue, as files and links give them. */
export const parametersSchema = z.strictObject(parameterShape()).meta({ title: 'Parameters' });

/** Measures as files and links give them. */
export const measuresSchema = listOf(measureSchema, LIMITS.measures);

const calendarSchema = z
  .strictObject({
    start: isoDate().meta({ description: 'First day' }).optional(),
    now: isoDate().meta({ description: 'Measures begin here or later' }).optional(),
    target: isoDate().meta({ description: 'Date by which everyone should have a home' }).optional(),
    horizon: isoDate().meta({ description: 'First day that is no longer computed' }).optional(),
  })
  .meta({ title: 'Calendar' });

/** A scenario as a file gives it: only what differs from the defaults. What one value alone cannot say is checked apart. */
export const scenarioSchema = z
  .strictObject({
    $schema: z.string().meta({ description: 'For editors; ignored' }).optional(),
    schemaVersion: z.number().meta({ const: SCHEMA_VERSION }),
    id: identifier(),
    title: localText(),
    question: localText(),
    region: z.union([z.string(), regionSchema]).meta({ description: 'Name of a region that ships, or a region' }),
    calendar: calendarSchema.optional(),
    parameters: parametersSchema.optional(),
    measures: measuresSchema.optional(),
    shocks: listOf(shockSchema, LIMITS.shocks).optional(),
  })
  .meta({ title: 'Doorstroom scenario' });
