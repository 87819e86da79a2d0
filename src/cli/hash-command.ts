import { createSimulation } from '../core';
import { refuse } from './command-context';
import type { Command } from './command-context';
import { USUAL_SEED } from './command-rules';
import { openScenario } from './open-scenario';
import { reasonOf } from './reason-of';
import { EXIT } from './terminal';

/** `hash SCENARIO`: the fingerprint of a run as one line of JSON. */
export const hashCommand: Command = async (context) => {
  const { operands, options, speech, terminal } = context;
  const [given = ''] = operands;
  const scenario = await openScenario(given);
  if (!scenario.ok) return refuse(scenario.problems, given, context);
  try {
    const simulation = createSimulation({ scenario: scenario.value, seed: options.seed ?? USUAL_SEED });
    simulation.advanceTo(simulation.horizonDay);
    const { modelVersion, stateHash, eventHash, days } = simulation.summary();
    terminal.out(`${JSON.stringify({ modelVersion, stateHash, eventHash, days })}\n`);
    return EXIT.good;
  } catch (thrown) {
    terminal.error(speech.text('cli.failure.run', { reason: reasonOf(thrown) }));
    return EXIT.stopped;
  }
};
