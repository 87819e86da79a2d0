import { SAMPLED } from '../../../analysis/belief-sample';
import { comparisonNumbers } from '../../../analysis/comparison-numbers';
import { runInFile } from '../../../io/comparison-file';
import type { ComparisonFile } from '../../../io/comparison-file';
import type { Address } from '../../opening/address';
import type { ComparisonView } from './use-comparison';

/** Every number of the comparison that is shown, and where it comes from. */
export function comparisonToTake(view: ComparisonView, address: Address): ComparisonFile {
  const { runs, futures, comparison, reference, isSampled } = view;
  const named = futures.map(({ run, results }) => ({ run: runInFile(run), results }));
  const { rows, ...numbers } = comparisonNumbers(named, comparison.reference);
  return {
    rows,
    origin: {
      ...numbers,
      region: reference.scenario.region.id,
      sampledBeliefs: isSampled ? SAMPLED.length : 0,
      runs: runs.map(({ id, name, plan }) => ({ run: runInFile(id), name, link: address.linkOf(plan) })),
    },
  };
}
