import { INDICATORS } from '../contract/indicators';
import { LEVERS } from '../contract/levers';
import { PARAMETER_ENTRIES } from '../contract/parameters';
import { SOURCES } from '../contract/sources';
import type { Source } from '../contract/sources';
import { closest } from '../io/closest';
import { shown } from '../io/problem-report';
import { LANGUAGES, MESSAGES } from '../language/messages';
import { keyOf } from '../language/text-keys';
import { refuse } from './command-context';
import type { Command } from './command-context';
import type { Speech } from './speech';
import { EXIT } from './terminal';
import { alignedRows } from './text-layout';

/** A list: its rows as text under headings, and whole for programs. */
interface Listing {
  readonly rows: (speech: Speech) => readonly (readonly string[])[];
  readonly json: () => readonly unknown[];
}

const SOURCE_ENTRIES = Object.entries(SOURCES) as readonly (readonly [string, Source])[];

/** An amount in its unit, as people read it. */
export function amountText({ text }: Speech, unit: string, value: number): string {
  return text(keyOf(`amount.${unit}`), { value });
}

/** Units that are no word behind a number. */
const AS_AMOUNTS: ReadonlySet<string> = new Set(['share', 'increase', 'switch']);

/** A range without its unit, which stands beside it; shares as percentages. */
function rangeText(speech: Speech, unit: string, range: { readonly min: number; readonly max: number }): string {
  const said = (value: number): string =>
    AS_AMOUNTS.has(unit) ? amountText(speech, unit, value) : speech.text('cli.number', { value });
  return speech.text('cli.range', { min: said(range.min), max: said(range.max) });
}

/** The texts under some key, in every language. */
function texts(key: string, parts: readonly string[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    parts.map((part) => [
      part,
      Object.fromEntries(LANGUAGES.map((language) => [language, MESSAGES[language][keyOf(`${key}.${part}`)]])),
    ]),
  );
}

const LEVER_PARTS = ['name', 'short', 'mechanism', 'range', 'source', 'lag', 'sideEffects', 'status', 'words'];

const LISTINGS: Readonly<Record<string, Listing>> = {
  levers: {
    rows: (speech) => [
      ['id', 'title', 'status', 'default', 'range', 'code', 'grade', 'theme', 'owner'].map((head) =>
        speech.text(keyOf(`cli.column.${head}`)),
      ),
      ...LEVERS.map((lever) => [
        lever.id,
        speech.text(`lever.${lever.id}.name`),
        speech.text(`status.${lever.status}`),
        amountText(speech, lever.unit, lever.default),
        rangeText(speech, lever.unit, lever),
        lever.code,
        lever.grade,
        speech.text(`theme.${lever.theme}`),
        lever.owners.map((owner) => speech.text(`owner.${owner}`)).join(', '),
      ]),
    ],
    json: () => LEVERS.map((lever) => ({ ...lever, texts: texts(`lever.${lever.id}`, LEVER_PARTS) })),
  },
  parameters: {
    rows: (speech) => [
      ['id', 'default', 'range', 'code', 'grade', 'source', 'kind', 'title'].map((head) =>
        speech.text(keyOf(`cli.column.${head}`)),
      ),
      ...PARAMETER_ENTRIES.map(([id, parameter]) => [
        id,
        amountText(speech, parameter.unit, parameter.default),
        rangeText(speech, parameter.unit, parameter),
        parameter.code,
        parameter.grade,
        parameter.source,
        speech.text(`parameterKind.${parameter.kind}`),
        speech.text(`parameter.${id}.name`),
      ]),
    ],
    json: () =>
      PARAMETER_ENTRIES.map(([id, parameter]) => ({ id, ...parameter, texts: texts(`parameter.${id}`, ['name']) })),
  },
  indicators: {
    rows: (speech) => [
      ['id', 'unit', 'code', 'grade', 'title'].map((head) => speech.text(keyOf(`cli.column.${head}`))),
      ...INDICATORS.map((indicator) => [
        indicator.id,
        speech.text(`unit.${indicator.unit}`),
        indicator.code,
        indicator.grade,
        speech.text(`indicator.${indicator.id}.name`),
      ]),
    ],
    json: () =>
      INDICATORS.map((indicator) => ({
        ...indicator,
        texts: texts(`indicator.${indicator.id}`, ['name', 'definition', 'sentence']),
      })),
  },
  sources: {
    rows: (speech) => [
      ['id', 'year', 'publisher', 'title'].map((head) => speech.text(keyOf(`cli.column.${head}`))),
      ...SOURCE_ENTRIES.map(([id, source]) => [id, source.year, source.publisher, source.title]),
    ],
    json: () => SOURCE_ENTRIES.map(([id, source]) => ({ id, ...source })),
  },
};

/** `catalogue LIST`: levers, parameters, indicators or sources. */
export const catalogueCommand: Command = (context) => {
  const { operands, options, speech, terminal } = context;
  const [given = ''] = operands;
  const listing = Object.hasOwn(LISTINGS, given) ? LISTINGS[given] : undefined;
  if (listing === undefined) {
    const names = Object.keys(LISTINGS);
    const values = { given: shown(given), suggestion: closest(given, names), allowed: names.join(', ') };
    return Promise.resolve(refuse([{ path: '', code: 'cli.problem.unknownCatalogue', values }], 'doorstroom', context));
  }
  const text =
    options.json === true ? JSON.stringify(listing.json(), null, 2) : alignedRows(listing.rows(speech)).join('\n');
  terminal.out(`${text}\n`);
  return Promise.resolve(EXIT.good);
};
