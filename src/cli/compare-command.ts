import { sampleBeliefs, withBeliefs } from '../analysis/belief-sample';
import { pairedFutures } from '../analysis/paired-futures';
import { pairedSeeds } from '../analysis/paired-seeds';
import { seedResult } from '../analysis/seed-result';
import type { SeedResult } from '../analysis/seed-result';
import type { Problem } from '../contract/outcome';
import type { RunSpec, Scenario } from '../contract/scenario';
import { comparisonCsv } from '../io/comparison-file';
import { refuse } from './command-context';
import type { Command, CommandContext } from './command-context';
import { USUAL_SEED } from './command-rules';
import { COMPARISON_NAMES, comparisonFileOf, comparisonFiles } from './compared-scenarios';
import { computeAll } from './compute-all';
import { deliver } from './deliver';
import { openScenario } from './open-scenario';
import { isOutFolder, outFolderProblem, writeIntoFolder } from './out-folder';
import { reasonOf } from './reason-of';
import { EXIT } from './terminal';
import type { ExitCode } from './terminal';
import { outProblem } from './write-whole';

/** Scenarios that can be compared: at least two, each named once, of one region and one calendar. */
function togetherProblems(scenarios: readonly Scenario[]): readonly Problem[] {
  const [first] = scenarios;
  const problemOf = (code: string, values: Problem['values']): Problem => ({
    path: '',
    code: `cli.problem.${code}`,
    values,
  });
  if (first === undefined || scenarios.length < 2)
    return [problemOf('compareFew', { given: scenarios.length, min: 2 })];
  const placeOf = ({ region, calendar }: Scenario): string => JSON.stringify([region, calendar]);
  return scenarios.flatMap((scenario, index) => {
    const isTwice = scenarios.findIndex(({ id }) => id === scenario.id) < index;
    const isElsewhere = placeOf(scenario) !== placeOf(first);
    return [
      ...(isTwice ? [problemOf('compareTwice', { given: scenario.id })] : []),
      ...(isElsewhere ? [problemOf('compareOther', { given: scenario.id, first: first.id })] : []),
    ];
  });
}

interface Job extends RunSpec {
  readonly run: string;
}

function jobsOf(scenarios: readonly Scenario[], seeds: readonly string[], isSampled: boolean): readonly Job[] {
  return seeds.flatMap((seed) => {
    const sample = isSampled ? sampleBeliefs(seed) : null;
    return scenarios.map((scenario) => ({
      run: scenario.id,
      scenario: sample === null ? scenario : withBeliefs(scenario, sample),
      seed,
    }));
  });
}

async function deliverInto(
  folder: string,
  files: ReadonlyMap<string, string>,
  { speech, terminal }: CommandContext,
): Promise<ExitCode> {
  try {
    await writeIntoFolder(folder, files);
  } catch (thrown) {
    terminal.error(speech.text('outFolder.failed', { folder, reason: reasonOf(thrown) }));
    return EXIT.stopped;
  }
  terminal.error(speech.text('outFolder.written', { files: files.size, folder }));
  return EXIT.good;
}

async function computeAndDeliver(
  scenarios: readonly Scenario[],
  folder: string | undefined,
  context: CommandContext,
): Promise<ExitCode> {
  const { options, speech, terminal } = context;
  const seeds = pairedSeeds(options.seed ?? USUAL_SEED, options.replicates ?? 1);
  const jobs = jobsOf(scenarios, seeds, options['sample-beliefs'] === true);
  const workers = Math.min(options.workers ?? terminal.cores, jobs.length);
  let results: SeedResult[];
  try {
    results = await computeAll(jobs, context, {
      workers,
      keep: (replicate, index) => seedResult(replicate, (jobs[index] as Job).scenario),
    });
  } catch (thrown) {
    terminal.error(speech.text('cli.failure.run', { reason: reasonOf(thrown) }));
    return EXIT.stopped;
  }
  const known = scenarios.map(({ id }) => ({
    run: id,
    results: results.filter((_, index) => jobs[index]?.run === id),
  }));
  const compared = { scenarios, futures: pairedFutures(known, seeds) };
  const file = comparisonFileOf(compared, context);
  terminal.error(speech.text('cli.progress.hash', { hash: file.origin.hash }));
  return folder === undefined
    ? deliver(comparisonCsv(file), file.rows.length, context)
    : deliverInto(folder, comparisonFiles(compared, file, speech), context);
}

async function problemOfOut(out: string | undefined, folder: string | undefined): Promise<Problem | undefined> {
  if (folder !== undefined) return outFolderProblem(folder, COMPARISON_NAMES);
  return out === undefined ? undefined : outProblem(out);
}

/**
 * `compare SCENARIO…`: every number of a comparison with the first as long CSV, and the hash of the table; into a folder as
 * JSON and as CSV in both styles, and the charts.
 */
export const compareCommand: Command = async (context) => {
  const { operands, options } = context;
  const scenarios: Scenario[] = [];
  let isRefused = false;
  for (const given of operands) {
    const opened = await openScenario(given);
    if (opened.ok) scenarios.push(opened.value);
    else {
      refuse(opened.problems, given, context);
      isRefused = true;
    }
  }
  const folder = options.out !== undefined && (await isOutFolder(options.out)) ? options.out : undefined;
  const out = await problemOfOut(options.out, folder);
  const problems = [...(isRefused ? [] : togetherProblems(scenarios)), ...(out === undefined ? [] : [out])];
  if (problems.length > 0) refuse(problems, 'doorstroom', context);
  return isRefused || problems.length > 0 ? EXIT.refused : computeAndDeliver(scenarios, folder, context);
};
