import { LIMITS } from '../io/limits';

/** What the value of an option is. */
export type OptionKind = 'text' | 'count' | 'date' | 'file' | 'address' | 'language' | 'flag';

/** An option. */
export interface OptionRule {
  readonly kind: OptionKind;
  /** Largest count, or most characters. */
  readonly max?: number;
  /** What stands for its value in the help. */
  readonly shown?: string;
}

/** Seed of a run that was given none; the page uses the same. */
export const USUAL_SEED = '1';

/** Every option of every command. */
export const OPTION_RULES = {
  seed: { kind: 'text', max: LIMITS.seedLength, shown: 'S' },
  replicates: { kind: 'count', max: 10_000, shown: 'N' },
  until: { kind: 'date', shown: 'DATE' },
  workers: { kind: 'count', max: 64, shown: 'K' },
  out: { kind: 'file', shown: 'FILE' },
  page: { kind: 'address', max: 500, shown: 'URL' },
  'sample-beliefs': { kind: 'flag' },
  json: { kind: 'flag' },
  lang: { kind: 'language', shown: 'nl|en' },
  help: { kind: 'flag' },
} as const satisfies Record<string, OptionRule>;

/** Name of an option. */
export type OptionName = keyof typeof OPTION_RULES;

/** A command. */
export interface CommandRule {
  /** What it must be given, as the usage shows it. */
  readonly argument: string;
  /** Whether it may be given several. */
  readonly many?: true;
  /** Options of its own; `--lang` and `--help` go with every command. */
  readonly options: readonly OptionName[];
  readonly example: string;
}

/** Every command. */
export const COMMAND_RULES = {
  simulate: {
    argument: 'SCENARIO',
    options: ['seed', 'replicates', 'until', 'workers', 'out'],
    example: 'doorstroom simulate building-only --replicates 20 --out building-only.csv',
  },
  compare: {
    argument: 'SCENARIO',
    many: true,
    options: ['seed', 'replicates', 'sample-beliefs', 'workers', 'out', 'page'],
    example: 'doorstroom compare baseline building-only flex-shell --replicates 30 --out comparison/',
  },
  hash: { argument: 'SCENARIO', options: ['seed'], example: 'doorstroom hash baseline --seed 42' },
  fluid: { argument: 'SCENARIO', options: [], example: 'doorstroom fluid baseline' },
  validate: { argument: 'FILE', many: true, options: [], example: 'doorstroom validate my-scenario.json' },
  catalogue: {
    argument: 'levers|parameters|indicators|sources',
    options: ['json'],
    example: 'doorstroom catalogue parameters',
  },
  explain: { argument: 'LEVER', options: [], example: 'doorstroom explain newSocialHomes' },
} as const satisfies Record<string, CommandRule>;

/** Name of a command. */
export type CommandName = keyof typeof COMMAND_RULES;

/** Names of the commands, in the order of the help. */
export const COMMAND_NAMES = Object.keys(COMMAND_RULES) as readonly CommandName[];

/** Options that go with every command. */
const COMMON_OPTIONS = ['lang', 'help'] as const satisfies readonly OptionName[];

/** A command by its name, with the general type. */
export function commandRule(name: CommandName): CommandRule {
  return COMMAND_RULES[name];
}

/** Options a command takes. */
export function optionsOf(name: CommandName): readonly OptionName[] {
  return [...commandRule(name).options, ...COMMON_OPTIONS];
}

/** How an option is written, as in the usage. */
export function writtenOption(name: OptionName): string {
  const rule: OptionRule = OPTION_RULES[name];
  return rule.shown === undefined ? `--${name}` : `--${name} ${rule.shown}`;
}

/** How a command is used, on one line. */
export function usageOf(name: CommandName): string {
  const { argument, many, options } = commandRule(name);
  const written = options.map((option) => `[${writtenOption(option)}]`);
  return ['doorstroom', name, many === true ? `${argument}…` : argument, ...written].join(' ');
}
