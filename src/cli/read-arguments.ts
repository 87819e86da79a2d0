import { parseArgs } from 'node:util';
import { parseIsoDate } from '../contract/calendar';
import type { Problem } from '../contract/outcome';
import { closest, listed } from '../io/closest';
import { shown } from '../io/problem-report';
import { COMMAND_NAMES, OPTION_RULES, commandRule, optionsOf, usageOf } from './command-rules';
import type { CommandName, OptionName, OptionRule } from './command-rules';
import { languageOf } from './speech';

/** Options as they were given, each in its own kind. */
export interface GivenOptions {
  readonly seed?: string;
  readonly replicates?: number;
  readonly until?: string;
  readonly workers?: number;
  readonly out?: string;
  readonly page?: string;
  readonly 'sample-beliefs'?: true;
  readonly json?: true;
  readonly lang?: string;
  readonly help?: true;
}

/** The words of a command line, understood. */
export interface ReadArguments {
  readonly command: CommandName | undefined;
  readonly operands: readonly string[];
  readonly options: GivenOptions;
  readonly problems: readonly Problem[];
}

/** An option as it stands on the command line. */
interface OptionWord {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function problemOf(code: string, values: Problem['values']): Problem {
  return { path: '', code: `cli.problem.${code}`, values };
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTION_RULES, name);
}

/** An option that misses its value does not take the next option for it. */
function withoutStolenOptions(args: readonly string[]): string[] {
  return args.map((word, index) => {
    const name = word.slice(2);
    const wantsValue = word.startsWith('--') && isOptionName(name) && OPTION_RULES[name].kind !== 'flag';
    return wantsValue && args[index + 1]?.startsWith('--') === true ? `${word}=` : word;
  });
}

function wordsOf(args: readonly string[]): { operands: string[]; words: OptionWord[] } {
  const options = Object.fromEntries(
    Object.entries(OPTION_RULES).map(([name, { kind }]) => [
      name,
      {
        type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: withoutStolenOptions(args),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const words: OptionWord[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option') words.push(token);
  }
  return { operands, words };
}

function countProblem(option: string, given: string, max: number): Problem | undefined {
  const count = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  return count >= 1 && count <= max ? undefined : problemOf('count', { option, given: shown(given), min: 1, max });
}

/** An address a page can stand at: what comes behind it belongs to the link. */
function isPageAddress(given: string, max: number): boolean {
  return given.length <= max && /^(?:https?|file):\/\/[^\s?#]+$/u.test(given) && URL.canParse(given);
}

/** What the text of an option must be that is of a form. */
const FORMS: Readonly<Record<'date' | 'address' | 'language', (given: string, max: number) => boolean>> = {
  date: (given) => parseIsoDate(given) !== undefined,
  address: isPageAddress,
  language: (given) => languageOf(given) !== undefined,
};

/** Problem of the text given for an option, or undefined where it will do. */
function textProblem(option: string, given: string, { kind, max = 0 }: OptionRule): Problem | undefined {
  switch (kind) {
    case 'count':
      return countProblem(option, given, max);
    case 'text':
      return given.length <= max ? undefined : problemOf('seed', { option, given: given.length, max });
    case 'date':
    case 'address':
    case 'language':
      return FORMS[kind](given, max) ? undefined : problemOf(kind, { option, given: shown(given) });
    case 'file':
      return undefined;
    case 'flag':
      return problemOf('noValue', { option });
  }
}

/** Problem of an option of a command, or undefined where it will do. */
function wordProblem(word: OptionWord, command: CommandName | undefined): Problem | undefined {
  const { name, rawName, value } = word;
  const allowed = command === undefined ? (Object.keys(OPTION_RULES) as OptionName[]) : optionsOf(command);
  if (!isOptionName(name) || !allowed.includes(name)) {
    return problemOf('unknownOption', {
      given: shown(rawName),
      command: command ?? 'doorstroom',
      suggestion: closest(name, allowed),
      allowed: allowed.map((option) => `--${option}`).join(', '),
    });
  }
  const rule: OptionRule = OPTION_RULES[name];
  if (rule.kind === 'flag' && value === undefined) return undefined;
  if (value === undefined || value === '') {
    return problemOf('missingValue', { option: rawName, expected: rule.kind });
  }
  return textProblem(rawName, value, rule);
}

function valueOf(name: OptionName, text: string | undefined): string | number | true {
  if (text === undefined) return true;
  return OPTION_RULES[name].kind === 'count' ? Number(text) : text;
}

function readOptions(
  words: readonly OptionWord[],
  command: CommandName | undefined,
): { options: GivenOptions; problems: Problem[] } {
  const options: Partial<Record<OptionName, string | number | true>> = {};
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    const problem = wordProblem(word, command);
    if (problem !== undefined) problems.push(problem);
    else if (seen.has(word.name)) problems.push(problemOf('twice', { option: `--${word.name}` }));
    else if (isOptionName(word.name)) options[word.name] = valueOf(word.name, word.value);
    seen.add(word.name);
  }
  return { options: options as GivenOptions, problems };
}

function commandProblem(given: string | undefined): Problem {
  const allowed = listed(given ?? '', COMMAND_NAMES);
  if (given === undefined) return problemOf('noCommand', { allowed });
  const suggestion = closest(given, COMMAND_NAMES);
  return problemOf('unknownCommand', { given: shown(given), suggestion, allowed });
}

function operandProblems(command: CommandName, operands: readonly string[]): Problem[] {
  const { argument, many } = commandRule(command);
  const usage = usageOf(command);
  if (operands.length === 0) return [problemOf('missingArgument', { command, name: argument, usage })];
  const extra = many === true ? [] : operands.slice(1);
  return extra.map((given) => problemOf('extraArgument', { given: shown(given), command, usage }));
}

/** Understands the words of a command line; everything that is wrong is listed. */
export function readArguments(args: readonly string[]): ReadArguments {
  const { operands: all, words } = wordsOf(args);
  const [first, ...operands] = all;
  const command = COMMAND_NAMES.find((name) => name === first);
  const { options, problems } = readOptions(words, command);
  if (command === undefined) return { command, operands, options, problems: [commandProblem(first), ...problems] };
  return { command, operands, options, problems: [...operandProblems(command, operands), ...problems] };
}
