import { runTwin } from '../fluid';
import { refuse } from './command-context';
import type { Command } from './command-context';
import { openScenario } from './open-scenario';
import { EXIT } from './terminal';
import { twinOfScenario } from './twin-of-scenario';
import { twinTable } from './twin-table';

/** `fluid SCENARIO`: the yearly table of the fluid twin. */
export const fluidCommand: Command = async (context) => {
  const { operands, speech, terminal } = context;
  const [given = ''] = operands;
  const scenario = await openScenario(given);
  if (!scenario.ok) return refuse(scenario.problems, given, context);
  const { question, unknown } = twinOfScenario(scenario.value);
  for (const problem of unknown) terminal.error(speech.problem(problem));
  terminal.out(twinTable(runTwin(question)));
  return EXIT.good;
};
