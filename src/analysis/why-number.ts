import type { Counts, WeeklyColumn } from '../contract/counts';
import { CHANNELS } from '../contract/households';
import type { Indicator } from '../contract/indicators';
import { FLOWS, type Flow } from '../contract/settings';
import { levelOfColumn, stockOfSetting, sumOfColumn, sumOfFlow, type WeekSpan } from './weekly-sums';

/** One stream that made a number: a column or a flow, with its sign. */
export type WhyPart =
  | { readonly kind: 'column'; readonly column: WeeklyColumn; readonly amount: number }
  | { readonly kind: 'flow'; readonly flow: Flow; readonly amount: number };

/**
 * Why a number is what it is, counted since a week:
 * - `level`: `start` plus all parts is `end`, exactly;
 * - `sum`: the parts add up to `end`, exactly, and `start` is 0;
 * - `ratio`: `end` is scale × numerator / denominator, whose sums are the two parts.
 */
export interface WhyNumber {
  readonly kind: 'level' | 'sum' | 'ratio';
  readonly start: number;
  readonly end: number;
  readonly parts: readonly WhyPart[];
}

type Signed = readonly [WeeklyColumn, 1 | -1];

const STOCK_PARTS: readonly Signed[] = [
  ['delivered', 1],
  ['acquired', 1],
  ['sold', -1],
  ['demolished', -1],
];

/** Streams into and out of a level; an internal move empties one home and fills another, so it does not count. */
const LEVEL_PARTS: Partial<Record<WeeklyColumn, readonly Signed[]>> = {
  stockLevel: STOCK_PARTS,
  vacantLevel: [['exits', 1], ...STOCK_PARTS, ['outsiderLettings', -1]],
};

const CHANNEL_COLUMNS = CHANNELS.map((channel): WeeklyColumn => `lettings${channel}`);

function columnPart(counts: Counts, [column, sign]: Signed, span: WeekSpan): WhyPart {
  return { kind: 'column', column, amount: sign * sumOfColumn(counts, column, span) };
}

function flowParts(counts: Counts, span: WeekSpan, signOf: (flow: Flow) => number): WhyPart[] {
  return FLOWS.flatMap((flow, index): WhyPart[] => {
    const sign = signOf(flow);
    return sign === 0 ? [] : [{ kind: 'flow', flow, amount: sign * sumOfFlow(counts, index, span) }];
  });
}

function partsOfSum(counts: Counts, column: WeeklyColumn, span: WeekSpan): readonly WhyPart[] {
  if (column === 'lettings') return CHANNEL_COLUMNS.map((channel) => columnPart(counts, [channel, 1], span));
  if (column === 'outsiderLettings')
    return flowParts(counts, span, (flow) => (flow.to === 'social' && flow.from !== 'social' ? 1 : 0));
  return [columnPart(counts, [column, 1], span)];
}

function listSign(flow: Flow): number {
  if (flow.to === 'list') return 1;
  return flow.from === 'list' ? -1 : 0;
}

/** Explains an indicator at the end of a span of weeks, counting from the moment it begins; `fromWeek` is at least 1. */
export function whyNumber(counts: Counts, indicator: Indicator, span: WeekSpan): WhyNumber {
  const { formula } = indicator;
  const { fromWeek, toWeek } = span;
  switch (formula.kind) {
    case 'perYear': {
      const parts = partsOfSum(counts, formula.column, span);
      return { kind: 'sum', start: 0, end: sumOfColumn(counts, formula.column, span), parts };
    }
    case 'level':
      return {
        kind: 'level',
        start: levelOfColumn(counts, formula.column, fromWeek - 1),
        end: levelOfColumn(counts, formula.column, toWeek - 1),
        parts: (LEVEL_PARTS[formula.column] ?? []).map((part) => columnPart(counts, part, span)),
      };
    case 'listLevel':
      return {
        kind: 'level',
        start: stockOfSetting(counts, 'list', fromWeek - 1),
        end: stockOfSetting(counts, 'list', toWeek - 1),
        parts: flowParts(counts, span, listSign),
      };
    case 'ratio': {
      const numerator = columnPart(counts, [formula.numerator, 1], span);
      const denominator = columnPart(counts, [formula.denominator, 1], span);
      const end = denominator.amount === 0 ? Number.NaN : (formula.scale * numerator.amount) / denominator.amount;
      return { kind: 'ratio', start: 0, end, parts: [numerator, denominator] };
    }
  }
}
