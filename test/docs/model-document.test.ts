import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CAUSES } from '../../src/contract/events';
import { INDICATORS } from '../../src/contract/indicators';
import { ACTING_LEVERS } from '../../src/contract/levers';
import { PARAMETER_ENTRIES } from '../../src/contract/parameters';
import { PURPOSES } from '../../src/core/random/purposes';
import { SCHEDULE } from '../../src/core/schedule';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENT = readFileSync(`${ROOT}docs/model.md`, 'utf8');
const HEADINGS = [...DOCUMENT.matchAll(/^#### (.+)$/gm)].map(([, heading = '']) => heading);

/** Names of the files of a folder of core, without their ending. */
function filesOf(folder: string): string[] {
  return readdirSync(`${ROOT}src/core/${folder}`).map((file) => basename(file, '.ts'));
}

/** The lines of the document that start a row of a table. */
const FIRST_CELLS = [...DOCUMENT.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);

test.each(['processes', 'allocation', 'initial'])(
  'every file of core/%s has its heading in the model document',
  (folder) => {
    expect(filesOf(folder).filter((file) => !HEADINGS.includes(file))).toEqual([]);
  },
);

test('every heading of a submodel is the name of a file', () => {
  const files = ['processes', 'allocation', 'initial'].flatMap(filesOf);
  expect(HEADINGS.filter((heading) => !files.includes(heading))).toEqual([]);
});

test('every purpose of a keyed draw stands in the table of random keys', () => {
  const listed = FIRST_CELLS.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
  expect(PURPOSES.filter((purpose) => !listed.includes(purpose))).toEqual([]);
});

test('the order of the day names as many steps before the due events as the schedule has', () => {
  const rows = [...DOCUMENT.matchAll(/^\| (\d+) +\|/gm)].map(([, number]) => Number(number));
  expect(rows).toEqual(Array.from({ length: SCHEDULE.length + 6 }, (_, index) => index));
});

test('every rule, lever and indicator of the catalogues is found by its code', () => {
  const codes = [...CAUSES.map(({ rule }) => rule), ...[...ACTING_LEVERS, ...INDICATORS].map(({ code }) => code)];
  const missing = [...new Set(codes)].filter((code) => !new RegExp(`\\b${code.replace('.', '\\.')}\\b`).test(DOCUMENT));
  expect(missing).toEqual([]);
  expect(ACTING_LEVERS.filter(({ id }) => !DOCUMENT.includes(`\`${id}\``))).toEqual([]);
});

test('the document says of every group of parameters where its rule stands', () => {
  const sections = [...new Set(PARAMETER_ENTRIES.map(([, { code }]) => code))].filter((code) =>
    /^[A-D](\.|$)/.test(code),
  );
  expect(sections.filter((code) => !new RegExp(`^#{2,3} ${code.replace('.', '\\.')}[ .]`, 'm').test(DOCUMENT))).toEqual(
    [],
  );
});
