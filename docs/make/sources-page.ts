import { LEVERS } from '../../src/contract/levers';
import { PARAMETER_ENTRIES } from '../../src/contract/parameters';
import { SOURCES } from '../../src/contract/sources';
import type { Source } from '../../src/contract/sources';
import { table } from './table';

function usersOf(source: string): string {
  const levers = LEVERS.filter((lever) => lever.source === source).map(({ id }) => `\`${id}\` (lever)`);
  const parameters = PARAMETER_ENTRIES.filter(([, parameter]) => parameter.source === source).map(
    ([id]) => `\`${id}\``,
  );
  return [...levers, ...parameters].join(', ');
}

/** The page of all sources. */
export function sourcesPage(): string {
  const rows = (Object.entries(SOURCES) as [string, Source][]).map(([id, { title, publisher, year, address }]) => [
    `\`${id}\``,
    address === undefined ? title : `[${title}](${address})`,
    publisher,
    year,
    usersOf(id),
  ]);
  return [
    '# Sources\n',
    'Generated from `src/contract/sources.ts` by `npm run docs`; do not edit. What has no user among levers and parameters',
    'stands behind a number of the fluid twin or of the text.\n',
    `${table(['Key', 'Title', 'Publisher', 'Year', 'Used by'], rows)}\n`,
  ].join('\n');
}
