import { describe, expect, it } from 'vitest';
import { comparisonResults, originRows } from '../../src/io/comparison-results';
import { resultsCsv } from '../../src/io/results-csv';
import type { CsvStyle } from '../../src/io/results-csv';

const SETTING = { model: '0.5.0', region: 'demo', seeds: ['1', '1/2', '1/3'] };
const VALUES = [0.1 + 0.2, -1234.5, 4307, 1e-7, Number.NaN, 0];
const NAME = '=SUM("a";1),\nplan';
const ROWS = [
  ...originRows({
    ...SETTING,
    runs: [{ run: 'plan', name: NAME, link: 'https://example.org/#1.AbC-_d' }],
    sampledBeliefs: 0,
    hash: '0123456789abcdef',
  }),
  ...comparisonResults(
    VALUES.map((value) => ({
      run: 'plan',
      variable: 'homeless',
      unit: 'persons',
      period: 'target',
      statistic: 'mean',
      value,
    })),
    SETTING,
  ),
];

/** Reads CSV as strictly as RFC 4180 has it; throws on a stray quote or a ragged line. */
function readCsv(text: string, separator: ',' | ';'): readonly (readonly string[])[] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))([${separator}\\n])`, 'uy');
  const lines: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error('A stray quote');
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') lines.push([]);
  }
  lines.pop();
  if (lines.some(({ length }) => length !== lines[0]?.length)) throw new Error('A ragged line');
  return lines;
}

function read(style: CsvStyle): readonly Readonly<Record<string, string>>[] {
  const text = resultsCsv(ROWS, style);
  expect(text.startsWith('\uFEFF')).toBe(style === 'excel');
  const [head = [], ...lines] = readCsv(text.replace('\uFEFF', ''), style === 'excel' ? ';' : ',');
  return lines.map((line) => Object.fromEntries(head.map((column, index) => [column, line[index] ?? ''])));
}

describe.each([
  ['plain', '.'],
  ['excel', ','],
] as const)('a comparison taken home, %s', (style, mark) => {
  const rows = read(style);
  const numbers = rows.filter(({ variable }) => variable === 'homeless').map(({ value = '' }) => value);

  it('brings every number back with all its digits, and nothing for what is none', () => {
    const back = numbers.map((value) => (value === '' ? Number.NaN : Number(value.replace(mark, '.'))));
    expect(back).toEqual(VALUES);
  });

  it('has nothing but numbers in the column of values', () => {
    for (const { value = '' } of rows) expect(value.replace(mark, '.')).toMatch(/^$|^-?\d+(\.\d+)?(e-\d+)?$/u);
  });

  it('says of itself link, seeds, model and hash', () => {
    const textOf = (name: string): string | undefined => rows.find(({ variable }) => variable === name)?.statistic;
    expect(textOf('link')).toBe('https://example.org/#1.AbC-_d');
    expect(textOf('seeds')).toBe('1 1/2 1/3');
    expect(textOf('hash')).toBe('0123456789abcdef');
    expect(new Set(rows.map(({ model }) => model))).toEqual(new Set(['0.5.0']));
  });

  it('gives a spreadsheet no name to compute', () => {
    const name = rows.find(({ variable }) => variable === 'name')?.statistic;
    expect(name).toBe(style === 'excel' ? `'${NAME}` : NAME);
  });
});

it('adds up to the same in both', () => {
  const sum = (style: CsvStyle): number =>
    read(style)
      .map(({ value = '' }) => Number(value.replace(',', '.')))
      .reduce((total, value) => total + value, 0);
  expect(sum('excel')).toBe(sum('plain'));
});
