import { acts, LEVERS, leverById } from '../contract/levers';
import type { Lever, LeverId } from '../contract/levers';
import { SOURCES } from '../contract/sources';
import type { TextKey } from '../language/messages';
import { closest, listed } from '../io/closest';
import { shown } from '../io/problem-report';
import { amountText } from './catalogue-command';
import { refuse } from './command-context';
import type { Command } from './command-context';
import type { Speech } from './speech';
import { EXIT } from './terminal';
import { wrapped } from './text-layout';

function valueText(id: LeverId, speech: Speech): string {
  const { unit, default: now, min, max, step } = leverById(id);
  const amount = (value: number): string => amountText(speech, unit, value);
  return speech.text('cli.explain.valueText', {
    now: amount(now),
    min: amount(min),
    max: amount(max),
    step: amount(step),
  });
}

function sourceText(id: LeverId, { text }: Speech): string {
  const { source, grade } = leverById(id);
  const { publisher, year } = SOURCES[source];
  return text('cli.explain.sourceText', { note: text(`lever.${id}.source`), publisher, year, grade });
}

/** What has to be said first of a lever that does not always act. */
function noteOf(lever: Lever): readonly TextKey[] {
  if (!acts(lever)) return [`statusNote.${lever.status}`];
  return lever.needsFeedback === true ? ['statusNote.needs-feedback'] : [];
}

function explanation(id: LeverId, speech: Speech): string {
  const { text } = speech;
  const lever = leverById(id);
  const { owners, code, theme } = lever;
  const note = noteOf(lever).flatMap((key) => ['', ...wrapped(text(key))]);
  const parts: readonly (readonly [string, string])[] = [
    [text('cli.explain.mechanism'), text(`lever.${id}.mechanism`)],
    [text('cli.explain.value'), valueText(id, speech)],
    [text('cli.explain.range'), text(`lever.${id}.range`)],
    [text('cli.explain.source'), sourceText(id, speech)],
    [text('cli.explain.lag'), text(`lever.${id}.lag`)],
    [text('cli.explain.sideEffects'), text(`lever.${id}.sideEffects`)],
    [text('cli.explain.status'), text(`lever.${id}.status`)],
    [text('cli.explain.theme'), text(`theme.${theme}`)],
    [text('cli.explain.owners'), owners.map((owner) => text(`owner.${owner}`)).join(', ')],
    [text('cli.explain.row'), code],
  ];
  const body = parts.flatMap(([head, said]) => ['', head, ...wrapped(said, 96).map((line) => `  ${line}`)]);
  return [`${text(`lever.${id}.name`)} (${id})`, ...wrapped(text(`lever.${id}.short`)), ...note, ...body].join('\n');
}

/** `explain LEVER`: what the `?` sheet of the page says. */
export const explainCommand: Command = (context) => {
  const [given = ''] = context.operands;
  const lever = LEVERS.find(({ id }) => id === given);
  if (lever === undefined) {
    const names = LEVERS.map(({ id }) => id);
    const values = { given: shown(given), suggestion: closest(given, names), allowed: listed(given, names) };
    return Promise.resolve(refuse([{ path: '', code: 'cli.problem.unknownLever', values }], 'doorstroom', context));
  }
  context.terminal.out(`${explanation(lever.id, context.speech)}\n`);
  return Promise.resolve(EXIT.good);
};
