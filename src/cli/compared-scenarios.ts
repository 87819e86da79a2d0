import { SAMPLED } from '../analysis/belief-sample';
import { comparisonNumbers } from '../analysis/comparison-numbers';
import type { RunFutures } from '../analysis/paired-futures';
import { CHARTED } from '../analysis/seed-result';
import { comparePicture, usualChart } from '../chart/compare-picture';
import type { Scenario } from '../contract/scenario';
import { canonicalJson } from '../io/canonical-json';
import { comparisonCsv, comparisonJson } from '../io/comparison-file';
import type { ComparisonFile } from '../io/comparison-file';
import { scenarioLink } from '../io/scenario-link';
import { shippedRegions, shippedScenarios } from '../io/shipped';
import type { CommandContext } from './command-context';
import { USUAL_SEED } from './command-rules';
import type { Speech } from './speech';

/** Name of the file with everything in it, which is put into a folder first. */
const JSON_NAME = 'comparison.json';

/** Names of the files of a comparison, the first first. */
export const COMPARISON_NAMES = [
  JSON_NAME,
  'comparison.csv',
  'comparison-excel.csv',
  ...CHARTED.map((id) => `chart-${id}.svg`),
] as const;

/** Scenarios that were computed with the same people. */
export interface ComparedScenarios {
  readonly scenarios: readonly Scenario[];
  /** Paired futures, in the order of the scenarios. */
  readonly futures: readonly RunFutures[];
}

/** The name of a scenario, as the page has it. */
function nameOf(scenario: Scenario, baseline: Scenario | undefined, { text, language }: Speech): string {
  const isBaseline = baseline !== undefined && canonicalJson(scenario) === canonicalJson(baseline);
  return isBaseline ? text('term.baseline.name') : scenario.title[language];
}

/** Every number of a comparison with the first scenario, and where it comes from. */
export function comparisonFileOf(
  { scenarios, futures }: ComparedScenarios,
  { options, speech }: CommandContext,
): ComparisonFile {
  const { rows, ...numbers } = comparisonNumbers(futures, 0);
  const shipped = shippedScenarios(shippedRegions());
  const seeds = { seed: options.seed ?? USUAL_SEED, usualSeed: USUAL_SEED };
  const linkOf = (scenario: Scenario): string => {
    const hash = scenarioLink(scenario, shipped, seeds);
    return hash === undefined ? '' : `${options.page ?? ''}${hash}`;
  };
  return {
    rows,
    origin: {
      ...numbers,
      region: scenarios[0]?.region.id ?? '',
      sampledBeliefs: options['sample-beliefs'] === true ? SAMPLED.length : 0,
      runs: scenarios.map((scenario) => ({
        run: scenario.id,
        name: nameOf(scenario, shipped.get('baseline'), speech),
        link: linkOf(scenario),
      })),
    },
  };
}

/** The chart of every indicator that has one, by the name of its file: the last scenario is drawn strongest. */
function chartsOf({ scenarios, futures }: ComparedScenarios, { origin }: ComparisonFile, speech: Speech) {
  const runs = origin.runs.map(({ run, name }, index) => ({
    id: run,
    name,
    number: index + 1,
    isReference: index === 0,
    isFocus: index === origin.runs.length - 1,
  }));
  const calendar = scenarios[0]?.calendar;
  if (calendar === undefined) return [];
  return CHARTED.map((id) => {
    const { svg } = comparePicture(speech, { runs, futures, calendar, origin }, usualChart(id));
    return [`chart-${id}.svg`, svg] as const;
  });
}

/** The files of a comparison by their names: numbers as JSON and as CSV in both styles, and the charts. */
export function comparisonFiles(
  compared: ComparedScenarios,
  file: ComparisonFile,
  speech: Speech,
): ReadonlyMap<string, string> {
  return new Map([
    [JSON_NAME, comparisonJson(file)],
    ['comparison.csv', comparisonCsv(file)],
    ['comparison-excel.csv', comparisonCsv(file, 'excel')],
    ...chartsOf(compared, file, speech),
  ]);
}
