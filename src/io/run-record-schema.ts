import * as z from 'zod';
import { RECORD_LINE_WEEKS } from '../contract/run-record';
import { RECORD_VERSION } from '../contract/versions';
import { LIMITS } from './limits';
import type { SchemaNode } from './scenario-json-schema';
import { measuresSchema, parametersSchema } from './scenario-schema';
import { dateProblem, identifier, isoDate, listOf, numberIn, ownText, textOf } from './schema-parts';

/** What every file of ours says it is of. */
export const PRODUCT = 'doorstroom';

/** What a file says that holds a saved run. */
export const RECORD_KIND = 'run-record';

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const moment = () =>
  ownText((text) => {
    const date = MOMENT.exec(text)?.[1];
    return date !== undefined && dateProblem(date) === undefined
      ? undefined
      : { problem: 'problem.record.moment', values: { given: text.slice(0, 40) } };
  }).meta({ pattern: MOMENT.source, description: 'When it was saved, in UTC' });

const HASH = /^[0-9a-f]{16}$/;

const hash = () =>
  ownText((text) =>
    HASH.test(text) ? undefined : { problem: 'problem.record.hashForm', values: { given: text.slice(0, 40) } },
  ).meta({ pattern: HASH.source });

const persons = () => numberIn({ min: 0, max: LIMITS.inhabitants, unit: 'persons' });

const line = () =>
  listOf(persons(), LIMITS.recordLine).meta({
    description: `Persons without a home at the end of every ${String(RECORD_LINE_WEEKS)} weeks`,
  });

const planSchema = z
  .strictObject({
    scenarioId: identifier().meta({ description: 'A scenario that ships' }),
    seed: textOf(1, LIMITS.seedLength),
    measures: measuresSchema.meta({ description: 'All measures, those of the scenario included' }),
    parameters: parametersSchema,
  })
  .meta({ title: 'Plan' });

const resultsSchema = z
  .strictObject({
    headline: z.strictObject({
      line: line(),
      baseline: line(),
      atTarget: persons(),
      baselineAtTarget: persons(),
    }),
    years: listOf(
      z.strictObject({
        year: numberIn({ min: 1900, max: 2400, unit: 'none', whole: true }),
        values: z.record(z.string(), z.number().nullable()).meta({ description: 'By id of the indicator' }),
      }),
      LIMITS.recordYears,
    ),
  })
  .meta({ title: 'Results, by the version of the model that is named' });

/** A saved run as a file and the device hold it. */
export const runRecordSchema = z
  .strictObject({
    $schema: z.string().meta({ description: 'For editors; ignored' }).optional(),
    product: z.literal(PRODUCT),
    kind: z.literal(RECORD_KIND),
    recordVersion: z.number().meta({ const: RECORD_VERSION }),
    id: identifier(),
    name: textOf(1, LIMITS.recordNameLength),
    note: textOf(0, LIMITS.recordNoteLength),
    tags: listOf(textOf(1, LIMITS.recordTagLength), LIMITS.recordTags),
    savedAt: moment(),
    modelVersion: textOf(1, 20),
    plan: planSchema,
    results: resultsSchema,
    checkpoints: listOf(z.strictObject({ date: isoDate(), hash: hash() }), LIMITS.recordYears).meta({
      description: 'Hash of everything that happened before a date',
    }),
    hash: hash().meta({ description: 'Of everything else in this file but `$schema` and `link`' }),
    link: z.string().meta({ description: 'Where the plan opens; for people, ignored when it is read' }).optional(),
  })
  .meta({ title: 'Doorstroom saved run' });

let made: SchemaNode | undefined;

/** The published JSON Schema of saved runs (draft 2020-12); made once. */
export function runRecordJsonSchema(): SchemaNode {
  made ??= z.toJSONSchema(runRecordSchema, { io: 'input' }) as SchemaNode;
  return made;
}
