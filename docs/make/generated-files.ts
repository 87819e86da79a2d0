import { runRecordJsonSchema } from '../../src/io/run-record-schema';
import { scenarioJsonSchema } from '../../src/io/scenario-json-schema';
import { leversPage } from './levers-page';
import { parametersPage } from './parameters-page';
import { sourcesPage } from './sources-page';

/** Every file that is made from the catalogues, by its path in the project. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/levers.md', leversPage()],
    ['docs/parameters.md', parametersPage()],
    ['docs/sources.md', sourcesPage()],
    ['scenarios/schema/run-record.schema.json', `${JSON.stringify(runRecordJsonSchema(), null, 2)}\n`],
    ['scenarios/schema/scenario.schema.json', `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`],
  ]);
}
