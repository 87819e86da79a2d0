import {
  COMMAND_NAMES,
  OPTION_RULES,
  USUAL_SEED,
  commandRule,
  optionsOf,
  usageOf,
  writtenOption,
} from './command-rules';
import type { CommandName, OptionName, OptionRule } from './command-rules';
import type { Speech } from './speech';
import { alignedRows, wrapped } from './text-layout';

function optionLines(names: readonly OptionName[], { text }: Speech): string[] {
  return alignedRows(
    names.map((name) => {
      const { max = 0 }: OptionRule = OPTION_RULES[name];
      return [`  ${writtenOption(name)}`, text(`cli.option.${name}`, { max, usual: USUAL_SEED })];
    }),
  );
}

function takesScenario(name: CommandName): boolean {
  return commandRule(name).argument === 'SCENARIO';
}

function scenarioLines(scenarios: ReadonlyMap<string, string>, { text }: Speech): string[] {
  const rows = [...scenarios].map(([id, title]) => [`  ${id}`, title]);
  return ['', `${text('cli.heading.scenarios')}:`, ...alignedRows(rows)];
}

/** Help of the whole program, or of one command. */
export function helpText(
  command: CommandName | undefined,
  scenarios: ReadonlyMap<string, string>,
  speech: Speech,
): string {
  const { text } = speech;
  const lines =
    command === undefined
      ? [
          text('cli.intro'),
          '',
          `${text('cli.heading.usage')}:`,
          ...COMMAND_NAMES.map((name) => `  ${usageOf(name)}`),
          '',
          `${text('cli.heading.commands')}:`,
          ...alignedRows(COMMAND_NAMES.map((name) => [`  ${name}`, text(`cli.command.${name}`)])),
          '',
          `${text('cli.heading.options')}:`,
          ...optionLines(['lang', 'help'], speech),
          '',
          ...wrapped(text('cli.help.scenario')),
          ...wrapped(text('cli.help.exit')),
          text('cli.help.more'),
          ...scenarioLines(scenarios, speech),
        ]
      : [
          ...wrapped(text(`cli.command.${command}`)),
          '',
          `${text('cli.heading.usage')}:`,
          `  ${usageOf(command)}`,
          '',
          ...wrapped(text(`cli.command.${command}.more`)),
          ...(takesScenario(command) ? wrapped(text('cli.help.scenario')) : []),
          '',
          `${text('cli.heading.options')}:`,
          ...optionLines(optionsOf(command), speech),
          '',
          `${text('cli.heading.example')}:`,
          `  ${commandRule(command).example}`,
          ...(takesScenario(command) ? scenarioLines(scenarios, speech) : []),
        ];
  return `${lines.join('\n')}\n`;
}
