import type { ResultRow } from './results-csv';

/** One number of a comparison, of a run by its id. */
export interface ComparedNumber extends Pick<ResultRow, 'variable' | 'unit' | 'period' | 'statistic' | 'value'> {
  readonly run: string;
}

/** What all numbers of a comparison have in common. */
export interface ComparisonSetting {
  /** Version of the model. */
  readonly model: string;
  readonly region: string;
  readonly seeds: readonly string[];
}

/** What somebody who holds nothing but the file needs to compute it again. */
export interface ComparisonOrigin extends ComparisonSetting {
  /** The runs by id, each with its name and its link. */
  readonly runs: readonly { readonly run: string; readonly name: string; readonly link: string }[];
  /** Beliefs that differ from future to future. */
  readonly sampledBeliefs: number;
  /** Hash of the numbers. */
  readonly hash: string;
}

/** The numbers of a comparison as results. */
export function comparisonResults(
  rows: readonly ComparedNumber[],
  { model, region, seeds }: ComparisonSetting,
): readonly ResultRow[] {
  const seed = `n=${String(seeds.length)}`;
  return rows.map(({ run, ...row }) => ({ ...row, model, scenario: run, region, seed }));
}

/**
 * Where the numbers of a comparison come from, as rows of the same table: `name` and `link` of every run, then seeds and
 * hash. What is no number stands in `statistic`, so that `value` is a column of numbers for every reader.
 */
export function originRows({ runs, sampledBeliefs, hash, ...setting }: ComparisonOrigin): readonly ResultRow[] {
  const all = { run: '', unit: 'text', period: '', value: Number.NaN };
  const rows: readonly ComparedNumber[] = [
    ...runs.flatMap(({ run, name, link }) => [
      { ...all, run, variable: 'name', statistic: name },
      { ...all, run, variable: 'link', statistic: link },
    ]),
    { ...all, variable: 'seeds', statistic: setting.seeds.join(' ') },
    { ...all, variable: 'sampledBeliefs', unit: 'count', statistic: 'value', value: sampledBeliefs },
    { ...all, variable: 'hash', statistic: hash },
  ];
  return comparisonResults(rows, setting);
}
