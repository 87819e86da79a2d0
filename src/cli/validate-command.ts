import type { Region } from '../contract/region';
import { refuse } from './command-context';
import type { Command } from './command-context';
import { openScenario } from './open-scenario';
import { EXIT } from './terminal';
import type { ExitCode } from './terminal';

function homesOf(region: Region): number {
  const neighbourhoods = region.municipalities.flatMap((municipality) => municipality.neighbourhoods);
  return neighbourhoods.flatMap(({ homes }) => Object.values(homes)).reduce((sum, homes) => sum + homes, 0);
}

/** `validate FILE…`: everything that is wrong with each file. */
export const validateCommand: Command = async (context) => {
  const { operands, speech, terminal } = context;
  let exit: ExitCode = EXIT.good;
  for (const file of operands) {
    const outcome = await openScenario(file);
    if (!outcome.ok) {
      exit = refuse(outcome.problems, file, context);
      continue;
    }
    const { id, region, measures, calendar } = outcome.value;
    const { start, horizon } = calendar;
    const values = { file, id, region: region.name, homes: homesOf(region), measures: measures.length, start, horizon };
    terminal.out(`${speech.text('cli.validate.good', values)}\n`);
  }
  return exit;
};
