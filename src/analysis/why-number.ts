import type { Counts, WeeklyColumn } from '../contract/counts';
import { CHANNELS } from '../contract/households';
import type { Indicator } from '../contract/indicators';
import { SEEN_BY_REGISTER, SEEN_OVERDUE } from '../contract/register';
import { FLOWS, HOMELESS_SETTINGS, type Flow, type Setting } from '../contract/settings';
import { levelOfColumn, stockOfSetting, sumOfColumn, sumOfFlow, sumOfLevels, type WeekSpan } from './weekly-sums';

/** One stream that made a number: a column or a flow, with its sign. */
export type WhyPart =
  | { readonly kind: 'column'; readonly column: WeeklyColumn; readonly amount: number }
  | { readonly kind: 'flow'; readonly flow: Flow; readonly amount: number }
  /** Change of a level of its own that is part of the number. */
  | { readonly kind: 'change'; readonly column: WeeklyColumn; readonly amount: number }
  /** Change of the households in a place, as far as they count in the number. */
  | { readonly kind: 'place'; readonly setting: Setting; readonly amount: number }
  /** What the streams do not say: they count households and the level counts persons, or rounds. */
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

/** Places whose people a level counts, and households it counts beside them. */
interface PeopleIn {
  readonly settings: readonly Setting[];
  readonly beside?: WeeklyColumn;
}

const PEOPLE_IN: Partial<Record<WeeklyColumn, PeopleIn>> = {
  homelessPersonsLevel: { settings: HOMELESS_SETTINGS, beside: 'overdueLevel' },
  receptionPersonsLevel: { settings: ['reception'] },
  emergencyPersonsLevel: { settings: ['emergencyReception'] },
  bridgingPersonsLevel: { settings: ['bridging'] },
};

function changeOf(span: WeekSpan, at: (week: number) => number): number {
  return at(span.toWeek - 1) - at(span.fromWeek - 1);
}

function changePart(counts: Counts, column: WeeklyColumn, span: WeekSpan): WhyPart {
  return { kind: 'change', column, amount: changeOf(span, (week) => levelOfColumn(counts, column, week)) };
}

/** Ends parts with what they leave unsaid, so that they add up exactly. */
function withRest(parts: readonly WhyPart[], change: number): readonly WhyPart[] {
  return [...parts, { kind: 'rest', amount: change - parts.reduce((sum, { amount }) => sum + amount, 0) }];
}

/** Streams over the border of all places together that some levels count the people of. */
function peopleParts(counts: Counts, levels: readonly WeeklyColumn[], span: WeekSpan): readonly WhyPart[] {
  const found = levels.flatMap((column) => PEOPLE_IN[column] ?? []);
  const inside: ReadonlySet<Setting> = new Set(found.flatMap(({ settings }) => settings));
  const flows = flowParts(
    counts,
    span,
    ({ from, to, split }) => Number(inside.has(to)) - Number(inside.has(from) && split !== true),
  );
  const beside = found.flatMap((people) =>
    people.beside === undefined ? [] : [changePart(counts, people.beside, span)],
  );
  return withRest(
    [...flows, ...beside],
    changeOf(span, (week) => sumOfLevels(counts, levels, week)),
  );
}

/** Households of every place as far as registers see them, in whole numbers; rounding is the rest. */
function registerParts(counts: Counts, column: WeeklyColumn, span: WeekSpan): readonly WhyPart[] {
  const places = HOMELESS_SETTINGS.map((setting): WhyPart => {
    const change = changeOf(span, (week) => stockOfSetting(counts, setting, week));
    return { kind: 'place', setting, amount: Math.round((SEEN_BY_REGISTER[setting] ?? 0) * change) };
  });
  const overdue = changeOf(span, (week) => levelOfColumn(counts, 'overdueLevel', week));
  return withRest(
    [...places, { kind: 'change', column: 'overdueLevel', amount: Math.round(SEEN_OVERDUE * overdue) }],
    changeOf(span, (week) => levelOfColumn(counts, column, week)),
  );
}

/** What changed some levels, so that it adds up exactly: streams where they are known, else the levels themselves. */
function levelParts(counts: Counts, columns: readonly WeeklyColumn[], span: WeekSpan): readonly WhyPart[] {
  const [first] = columns;
  const known = first === undefined ? undefined : LEVEL_PARTS[first];
  if (known !== undefined) return known.map((part) => columnPart(counts, part, span));
  if (columns.every((column) => PEOPLE_IN[column] !== undefined)) return peopleParts(counts, columns, span);
  if (first === 'registeredHomelessLevel') return registerParts(counts, first, span);
  return columns.map((column) => changePart(counts, column, span));
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
    case 'levels': {
      const columns = formula.kind === 'level' ? [formula.column] : formula.columns;
      return {
        kind: 'level',
        start: sumOfLevels(counts, columns, fromWeek - 1),
        end: sumOfLevels(counts, columns, toWeek - 1),
        parts: levelParts(counts, columns, span),
      };
    }
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
