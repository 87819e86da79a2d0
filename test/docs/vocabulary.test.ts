import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DWELLING_TYPES, RENT_CLASSES } from '../../src/contract/dwellings';
import { CHANNELS, HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { INDICATORS } from '../../src/contract/indicators';
import { LEVERS } from '../../src/contract/levers';
import { SETTINGS } from '../../src/contract/settings';
import { BINDING_REASONS } from '../../src/contract/wait-reasons';
import { MESSAGES } from '../../src/language/messages';

const NL: Readonly<Record<string, string>> = MESSAGES.nl;
const EN: Readonly<Record<string, string>> = MESSAGES.en;

/** Rows of all tables, as their cells. */
const ROWS = readFileSync(fileURLToPath(new URL('../../docs/vocabulary.md', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

function hasRow(...cells: readonly string[]): boolean {
  return ROWS.some((row) => cells.every((cell) => row.includes(cell)));
}

const BY_CODE = [
  ...SETTINGS.map((id) => ['setting', id] as const),
  ...HOUSEHOLD_GROUPS.map((id) => ['group', id] as const),
  ...CHANNELS.map((id) => ['channel', id] as const),
  ...BINDING_REASONS.map((id) => ['reason', id] as const),
  ...DWELLING_TYPES.map((id) => ['dwellingType', id] as const),
  ...RENT_CLASSES.map((id) => ['rentClass', id] as const),
];

test('every code of the contract has the names of the language catalogue', () => {
  const missing = BY_CODE.filter(([kind, id]) => {
    const key = `${kind}.${id}`;
    return !hasRow(NL[key] ?? '', `\`${id}\``, EN[key] ?? '');
  });
  expect(missing).toEqual([]);
});

test('every lever and indicator has its name and what it is', () => {
  const levers = LEVERS.filter(({ id }) => !hasRow(NL[`lever.${id}.name`] ?? '', EN[`lever.${id}.short`] ?? ''));
  const indicators = INDICATORS.filter(
    ({ id }) => !hasRow(NL[`indicator.${id}.name`] ?? '', EN[`indicator.${id}.definition`] ?? ''),
  );
  expect([...levers, ...indicators].map(({ id }) => id)).toEqual([]);
});

test('every sector term has its names and its definition', () => {
  const terms = Object.keys(EN).flatMap((key) => /^term\.(.+)\.name$/.exec(key)?.[1] ?? []);
  expect(terms.length).toBeGreaterThan(20);
  const missing = terms.filter((id) => {
    const row = ROWS.find((cells) => cells[1] === NL[`term.${id}.name`]);
    const definition = EN[`term.${id}.definition`] ?? '';
    return row?.at(-2)?.toLowerCase() !== `${EN[`term.${id}.name`] ?? ''}: ${definition}`.toLowerCase();
  });
  expect(missing).toEqual([]);
});
