import type { Counts, WeeklyColumn } from '../contract/counts';
import { CHANNELS } from '../contract/households';
import type { Indicator } from '../contract/indicators';
import { FLOWS, HOMELESS_SETTINGS, type Flow, type Setting } from '../contract/settings';
import { levelOfColumn, stockOfSetting, sumOfColumn, sumOfFlow, sumOfLevels, type WeekSpan } from './weekly-sums';

/** One stream that made a number: a column or a flow, with its sign. */
export type WhyPart =
  | { readonly kind: 'column'; readonly column: WeeklyColumn; readonly amount: number }
  | { readonly kind: 'flow'; readonly flow: Flow; readonly amount: number }
  /** Change of a level of its own that is part of the number. */
  | { readonly kind: 'change'; readonly column: WeeklyColumn; readonly amount: number }
  /** What the streams do not say: they count households, the level counts persons, and some of them somewhere else. */
  | { readonly kind: 'rest'; readonly amount: number };

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

const HOMELESS: ReadonlySet<Setting> = new Set(HOMELESS_SETTINGS);

function homelessSign({ from, to, split }: Flow): number {
  const wasHomeless = HOMELESS.has(from) && split !== true;
  return Number(HOMELESS.has(to)) - Number(wasHomeless);
}

/** Streams over the border of a level, and what they leave unsaid, so that it adds up exactly. */
function levelParts(counts: Counts, column: WeeklyColumn, span: WeekSpan): readonly WhyPart[] {
  const known = LEVEL_PARTS[column];
  if (known !== undefined) return known.map((part) => columnPart(counts, part, span));
  const flows = column === 'homelessPersonsLevel' ? flowParts(counts, span, homelessSign) : [];
  const change = levelOfColumn(counts, column, span.toWeek - 1) - levelOfColumn(counts, column, span.fromWeek - 1);
  return [...flows, { kind: 'rest', amount: change - flows.reduce((sum, { amount }) => sum + amount, 0) }];
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
    case 'level': {
      const start = levelOfColumn(counts, formula.column, fromWeek - 1);
      const end = levelOfColumn(counts, formula.column, toWeek - 1);
      return { kind: 'level', start, end, parts: levelParts(counts, formula.column, span) };
    }
    case 'levels':
      return {
        kind: 'level',
        start: sumOfLevels(counts, formula.columns, fromWeek - 1),
        end: sumOfLevels(counts, formula.columns, toWeek - 1),
        parts: formula.columns.map((column) => ({
          kind: 'change',
          column,
          amount: levelOfColumn(counts, column, toWeek - 1) - levelOfColumn(counts, column, fromWeek - 1),
        })),
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
