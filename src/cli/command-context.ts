import type { Problem } from '../contract/outcome';
import type { GivenOptions } from './read-arguments';
import type { Speech } from './speech';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** What a command works with. */
export interface CommandContext {
  readonly operands: readonly string[];
  readonly options: GivenOptions;
  readonly speech: Speech;
  readonly terminal: Terminal;
}

/** A command: does its work and says how it ended. */
export type Command = (context: CommandContext) => Promise<ExitCode>;

/** Says every problem on a line of its own. */
export function refuse(problems: readonly Problem[], where: string, { speech, terminal }: CommandContext): ExitCode {
  for (const problem of problems) terminal.error(speech.problem(problem, where));
  return EXIT.refused;
}
