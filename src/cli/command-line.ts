import { catalogueCommand } from './catalogue-command';
import { refuse } from './command-context';
import type { Command } from './command-context';
import type { CommandName } from './command-rules';
import { compareCommand } from './compare-command';
import { explainCommand } from './explain-command';
import { fluidCommand } from './fluid-command';
import { hashCommand } from './hash-command';
import { helpText } from './help-text';
import { readArguments } from './read-arguments';
import { reasonOf } from './reason-of';
import { shippedRegions, shippedScenarios } from '../io/shipped';
import { simulateCommand } from './simulate-command';
import { createSpeech, environmentLanguage, languageOf } from './speech';
import type { Speech } from './speech';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';
import { validateCommand } from './validate-command';

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  simulate: simulateCommand,
  compare: compareCommand,
  hash: hashCommand,
  fluid: fluidCommand,
  validate: validateCommand,
  catalogue: catalogueCommand,
  explain: explainCommand,
};

function scenarioTitles({ language }: Speech): ReadonlyMap<string, string> {
  return new Map([...shippedScenarios(shippedRegions())].map(([id, { title }]) => [id, title[language]]));
}

/** Runs the command line; gives the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { command, operands, options, problems } = readArguments(args);
  const speech = createSpeech(languageOf(options.lang ?? '') ?? environmentLanguage(terminal.environment));
  const context = { operands, options, speech, terminal };
  if (options.help === true) {
    terminal.out(helpText(command, scenarioTitles(speech), speech));
    return EXIT.good;
  }
  if (command === undefined || problems.length > 0) return refuse(problems, 'doorstroom', context);
  try {
    return await COMMANDS[command](context);
  } catch (thrown) {
    terminal.error(speech.text('cli.failure.other', { reason: reasonOf(thrown) }));
    return EXIT.stopped;
  }
}
