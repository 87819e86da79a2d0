import type { CommandContext } from './command-context';
import { reasonOf } from './reason-of';
import { EXIT } from './terminal';
import type { ExitCode } from './terminal';
import { writeWhole } from './write-whole';

/** Writes a table to the file that was asked for, or gives it. */
export async function deliver(csv: string, rows: number, context: CommandContext): Promise<ExitCode> {
  const { options, speech, terminal } = context;
  if (options.out === undefined) {
    terminal.out(csv);
    return EXIT.good;
  }
  try {
    await writeWhole(new Map([[options.out, csv]]));
  } catch (thrown) {
    terminal.error(speech.text('cli.failure.write', { file: options.out, reason: reasonOf(thrown) }));
    return EXIT.stopped;
  }
  terminal.error(speech.text('cli.progress.written', { rows, file: options.out }));
  return EXIT.good;
}
