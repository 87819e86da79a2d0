import { pairedSeeds } from '../analysis/paired-seeds';
import { dateOfDay, DAYS_PER_WEEK } from '../contract/calendar';
import type { Outcome, Problem } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import type { Scenario } from '../contract/scenario';
import type { Replicate } from '../contract/simulation-service';
import { resultsCsv } from '../io/results-csv';
import { refuse } from './command-context';
import type { Command, CommandContext } from './command-context';
import { USUAL_SEED } from './command-rules';
import { computeAll } from './compute-all';
import { deliver } from './deliver';
import { openScenario } from './open-scenario';
import { reasonOf } from './reason-of';
import { resultRows } from './result-rows';
import { EXIT } from './terminal';
import type { ExitCode } from './terminal';
import { outProblem } from './write-whole';

/** The scenario computed until a day; a week at least, and not past its horizon. */
function shortened(scenario: Scenario, until: string | undefined): Outcome<Scenario> {
  if (until === undefined) return success(scenario);
  const { calendar } = scenario;
  const min = dateOfDay(calendar, DAYS_PER_WEEK);
  const max = calendar.horizon;
  if (until >= min && until <= max) return success({ ...scenario, calendar: { ...calendar, horizon: until } });
  return failure([{ path: '', code: 'cli.problem.until', values: { given: until, option: '--until', min, max } }]);
}

async function computeAndDeliver(scenario: Scenario, context: CommandContext): Promise<ExitCode> {
  const { options, speech, terminal } = context;
  const seeds = pairedSeeds(options.seed ?? USUAL_SEED, options.replicates ?? 1);
  const workers = Math.min(options.workers ?? terminal.cores, seeds.length);
  const { start: from, horizon: until } = scenario.calendar;
  const begin = { scenario: scenario.id, replicates: seeds.length, from, until, workers };
  terminal.error(speech.text('cli.progress.begin', begin));
  let replicates: Replicate[];
  try {
    replicates = await computeAll(
      seeds.map((seed) => ({ scenario, seed })),
      context,
      { workers, keep: (replicate) => replicate },
    );
  } catch (thrown) {
    terminal.error(speech.text('cli.failure.run', { reason: reasonOf(thrown) }));
    return EXIT.stopped;
  }
  const rows = resultRows(scenario, replicates);
  return deliver(resultsCsv(rows), rows.length, context);
}

/** `simulate SCENARIO`: every indicator per year as long CSV. */
export const simulateCommand: Command = async (context) => {
  const { operands, options } = context;
  const [given = ''] = operands;
  const opened = await openScenario(given);
  const cut = opened.ok ? shortened(opened.value, options.until) : undefined;
  const out = options.out === undefined ? undefined : await outProblem(options.out);
  const others: Problem[] = [...(cut === undefined || cut.ok ? [] : cut.problems), ...(out === undefined ? [] : [out])];
  if (!opened.ok) refuse(opened.problems, given, context);
  if (others.length > 0) refuse(others, 'doorstroom', context);
  if (cut === undefined || !cut.ok || out !== undefined) return EXIT.refused;
  return computeAndDeliver(cut.value, context);
};
