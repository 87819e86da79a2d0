import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { format, table } from '../support/baseline-report';
import { runSpec } from '../support/run-log';
import { demoSpec } from '../support/spec';
import { summarise, type SummaryStatistics } from '../support/summary-statistics';
import {
  measureWhole,
  WHOLE_COSTS,
  WHOLE_FLOWS,
  WHOLE_STOCKS,
  YEARS,
  type WholeRun,
} from '../support/whole-model-measures';
import { CAUSES_OF_DRIFT } from './whole-model-causes';

const SEEDS = 10;
const HORIZON = '2031-01-06';
const WITHIN = 0.05;
/** Stocks under this are too small for five per cent: they may lie three standard errors off. */
const SMALL = 100;
const DATES = ['start', '+1 year', '+2 years'] as const;

function runSeed(n: number): WholeRun {
  return measureWhole(runSpec(demoSpec(`whole ${String(n)}`, { horizon: HORIZON })).counts);
}

function holds({ expected, isMoney = false }: Row, found: SummaryStatistics): boolean {
  const off = Math.abs(found.mean - expected);
  return off <= WITHIN * expected || (!isMoney && expected < SMALL && off <= 3 * found.standardError);
}

/** A row of a comparison: what is expected, found at several dates. */
interface Row {
  readonly id: string;
  readonly words: string;
  readonly expected: number;
  /** A line of costs, however small. */
  readonly isMoney?: boolean;
  readonly found: readonly SummaryStatistics[];
}

function rowsTable(head: readonly string[], rows: readonly Row[], digits: number): string[] {
  return table(
    ['', 'expected', ...head.flatMap((date) => [date, '± se'])],
    rows.map((row) => [
      row.words,
      format(row.expected, digits),
      ...row.found.flatMap((at) => {
        const mean = format(at.mean, digits);
        return [holds(row, at) ? mean : `**${mean}**`, format(at.standardError, digits + 1)];
      }),
    ]),
  );
}

/** What is not within five per cent, with its size and cause. */
function missed(rows: readonly Row[], dates: readonly string[]): string[] {
  return rows.flatMap((row) => {
    const { id, words, expected, found } = row;
    const off = found.flatMap((at, index) =>
      holds(row, at)
        ? []
        : [`${dates[index] ?? ''} ${format(at.mean, 1)} (${format((100 * (at.mean - expected)) / expected, 0)}%)`],
    );
    if (off.length === 0) return [];
    return [`- **${words}**, expected ${format(expected, 1)}: ${off.join(', ')}. ${CAUSES_OF_DRIFT[id] ?? ''}`.trim()];
  });
}

it('writes the whole model against sections I, F and H', () => {
  const runs = Array.from({ length: SEEDS }, (_, n) => runSeed(n));
  const at = (values: (run: WholeRun) => number): SummaryStatistics => summarise(runs.map(values));
  const stocks = WHOLE_STOCKS.map(({ id, words, expected }): Row => ({
    id,
    words,
    expected,
    found: DATES.map((_, date) => at((run) => run.stocks[id]![date]!)),
  }));
  const flows = WHOLE_FLOWS.map(({ id, words, expected }): Row => ({
    id,
    words,
    expected,
    found: [0, 1].map((year) => at((run) => run.flows[id]![year]!)),
  }));
  const costs = WHOLE_COSTS.map(({ words, expected }, line): Row => ({
    id: words,
    words,
    expected,
    isMoney: true,
    found: [at((run) => run.costs[line]!)],
  }));
  const total: Row = {
    id: 'total',
    words: 'total',
    expected: 202.8,
    isMoney: true,
    found: [at((run) => run.costs.reduce((sum, line) => sum + line, 0))],
  };
  const byYear = ['broad', 'register'].map((id) => [
    WHOLE_STOCKS.find((stock) => stock.id === id)!.words,
    ...Array.from({ length: YEARS + 1 }, (_, date) => format(at((run) => run.stocks[id]![date]!).mean, 0)),
  ]);
  const lines = [
    '# The whole model against its own numbers',
    '',
    `Model ${MODEL_VERSION}, demo region at 1:1, ${String(SEEDS)} seeds (\`whole 0\` to \`whole ${String(SEEDS - 1)}\`), years of 52 weeks from 6 January 2025. Made by \`npm run evidence\`; not edited by hand.`,
    '',
    '## Stocks of section I and H.2',
    '',
    `Start is the end of the first week. In bold what is more than 5% off, or for numbers under ${String(SMALL)} more than 5% and three standard errors.`,
    '',
    ...rowsTable(DATES, stocks, 0),
    '',
    ...missed(stocks, DATES),
    '',
    '## People without a home',
    '',
    ...table(['', 'start', ...Array.from({ length: YEARS }, (_, year) => `end ${String(2025 + year)}`)], byYear),
    '',
    '## Flows a year',
    '',
    ...rowsTable(['2025', '2026'], flows, 0),
    '',
    ...missed(flows, ['2025', '2026']),
    '',
    '## Costs of 2025 in millions of euro (section F)',
    '',
    ...rowsTable(['2025'], [...costs, total], 1),
    '',
    ...missed([...costs, total], ['2025']),
    '',
  ];
  mkdirSync('docs/evidence', { recursive: true });
  writeFileSync('docs/evidence/whole-model.md', lines.join('\n'));
  const json = { modelVersion: MODEL_VERSION, seeds: SEEDS, stocks, flows, costs };
  writeFileSync('docs/evidence/whole-model.json', `${JSON.stringify(json, null, 2)}\n`);
  console.log(lines.join('\n'));
  expect(runs).toHaveLength(SEEDS);
});
