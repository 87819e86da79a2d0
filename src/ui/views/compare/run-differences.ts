import { leverById } from '../../../contract/levers';
import type { LeverId } from '../../../contract/levers';
import { PARAMETERS } from '../../../contract/parameters';
import type { ParameterId } from '../../../contract/parameters';
import type { Measure, Scenario, Shock } from '../../../contract/scenario';
import { leverValue } from '../../levers/lever-amount';
import type { Texts } from '../../language/use-texts';

/** Something in which runs differ, and what each of them has. */
export interface RunDifference {
  readonly id: string;
  readonly name: string;
  readonly kind: 'measure' | 'belief' | 'shock';
  /** In the order of the runs. */
  readonly values: readonly string[];
}

/** How dates and values are said. */
export interface Speech {
  readonly texts: Texts;
  readonly monthName: (date: string) => string;
}

function idsOf<Id extends string>(scenarios: readonly Scenario[], of: (scenario: Scenario) => readonly Id[]): Id[] {
  return [...new Set(scenarios.flatMap(of))];
}

/** A measure in words: its value and its dates. */
export function measureInWords({ texts, monthName }: Speech, measure: Measure): string {
  const value = leverValue(texts, leverById(measure.lever), measure.value);
  if (measure.until === undefined) return texts.text('compare.differs.from', { value, month: monthName(measure.from) });
  return texts.text('compare.differs.until', { value, from: monthName(measure.from), to: monthName(measure.until) });
}

function leverIn(speech: Speech, lever: LeverId, { measures }: Scenario): string {
  const own = measures.filter((measure) => measure.lever === lever);
  if (own.length > 0) return own.map((measure) => measureInWords(speech, measure)).join('; ');
  const definition = leverById(lever);
  return speech.texts.text('compare.differs.usual', {
    value: leverValue(speech.texts, definition, definition.default),
  });
}

function beliefIn({ texts }: Speech, id: ParameterId, { parameters }: Scenario): string {
  return texts.text(`amount.${PARAMETERS[id].unit}`, { value: parameters[id] ?? PARAMETERS[id].default });
}

/** A shock in words: how much and when. */
export function shockInWords({ texts, monthName }: Speech, { factor, from, until }: Omit<Shock, 'parameter'>): string {
  return texts.text('compare.differs.factor', {
    factor: texts.number(factor, { maximumFractionDigits: 2 }),
    from: monthName(from),
    to: monthName(until),
  });
}

function shockIn(speech: Speech, id: ParameterId, { shocks }: Scenario): string {
  const own = shocks.filter(({ parameter }) => parameter === id);
  if (own.length === 0) return speech.texts.text('compare.differs.none');
  return own.map((shock) => shockInWords(speech, shock)).join('; ');
}

/** Measures, beliefs and shocks that not all runs have alike. */
export function runDifferences(scenarios: readonly Scenario[], speech: Speech): readonly RunDifference[] {
  const { text } = speech.texts;
  const all: readonly RunDifference[] = [
    ...idsOf(scenarios, ({ measures }) => measures.map(({ lever }) => lever)).map((id) => ({
      id: `lever-${id}`,
      name: text(`lever.${id}.name`),
      kind: 'measure' as const,
      values: scenarios.map((scenario) => leverIn(speech, id, scenario)),
    })),
    ...idsOf(scenarios, ({ parameters }) => Object.keys(parameters) as ParameterId[]).map((id) => ({
      id: `belief-${id}`,
      name: text(`parameter.${id}.name`),
      kind: 'belief' as const,
      values: scenarios.map((scenario) => beliefIn(speech, id, scenario)),
    })),
    ...idsOf(scenarios, ({ shocks }) => shocks.map(({ parameter }) => parameter)).map((id) => ({
      id: `shock-${id}`,
      name: text(`parameter.${id}.name`),
      kind: 'shock' as const,
      values: scenarios.map((scenario) => shockIn(speech, id, scenario)),
    })),
  ];
  return all.filter(({ values }) => new Set(values).size > 1);
}
