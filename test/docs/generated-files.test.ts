import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTING_LEVERS } from '../../src/contract/levers';
import { PARAMETERS } from '../../src/contract/parameters';
import { generatedFiles } from '../../docs/make/generated-files';
import { runRecordJsonSchema } from '../../src/io/run-record-schema';
import { scenarioJsonSchema } from '../../src/io/scenario-json-schema';

describe('what is made from the catalogues', () => {
  it.each([...generatedFiles()])('%s is in step with them (npm run docs)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('the schema gives every parameter its range and default', () => {
    const parameters = scenarioJsonSchema().properties?.parameters?.properties ?? {};
    expect(Object.keys(parameters)).toEqual(Object.keys(PARAMETERS));
    expect(parameters.demandAgain).toMatchObject({
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.5,
      unit: 'share',
    });
  });

  it('the schema gives the value of every lever that acts its range', () => {
    const measure = scenarioJsonSchema().$defs?.measure as { allOf: { if: unknown; then: unknown }[] };
    expect(measure.allOf).toEqual(
      ACTING_LEVERS.map(({ id, min: minimum, max: maximum, unit }) => ({
        if: { properties: { lever: { const: id } } },
        then: { properties: { value: { minimum, maximum, unit } } },
      })),
    );
  });

  it('the schema of saved runs closes every object but the indicators, which are those of their version', () => {
    const text = JSON.stringify(runRecordJsonSchema());
    const objects = text.match(/"type":"object"/g)?.length ?? 0;
    expect(objects).toBeGreaterThan(6);
    expect(text.match(/"additionalProperties":false/g)).toHaveLength(objects - 1);
  });

  it('the schema closes every object', () => {
    const text = JSON.stringify(scenarioJsonSchema());
    const objects = text.match(/"type":"object"/g)?.length ?? 0;
    expect(objects).toBeGreaterThan(8);
    expect(text.match(/"additionalProperties":false/g)).toHaveLength(objects);
  });
});
