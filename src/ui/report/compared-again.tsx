import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { comparisonRows, hashOfRows } from '../../analysis/comparison-rows';
import { pairedSeeds } from '../../analysis/paired-seeds';
import { MODEL_VERSION } from '../../contract/versions';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage } from '../session/page-context';
import { useLinkComparison } from '../share/use-link';
import type { ComparisonView } from '../views/compare/use-comparison';
import { ReportFacts } from './report-facts';

/** Seeds that are named one by one; of more, the first and the last. */
const MOST_LISTED = 12;

/** How to compute a comparison again: one link to all of it, the seeds, and what the numbers must come to. */
export function ComparedAgain({ view: { runs, futures, comparison } }: { readonly view: ComparisonView }): ReactNode {
  const { address } = usePage();
  const { text } = useTexts();
  const plan = useChoice((state) => state.plan.present);
  const link = useLinkComparison();
  const hash = useMemo(() => hashOfRows(comparisonRows(futures, comparison.reference)), [futures, comparison]);
  const seeds = futures[comparison.reference]?.results.map(({ seed }) => seed) ?? [];
  const [first = '', last = ''] = [seeds[0], seeds.at(-1)];
  const isRow = seeds.length > MOST_LISTED && pairedSeeds(first, seeds.length).at(-1) === last;
  const states = runs.flatMap(({ number }, index) => {
    const state = futures[index]?.results[0]?.stateHash;
    return state === undefined ? [] : [text('comparisonReport.again.state', { number, hash: state })];
  });
  return (
    <ReportFacts
      how={text('comparisonReport.again.how')}
      link={{ name: text('comparisonReport.again.link'), value: address.linkOf(plan, link) }}
      facts={[
        { name: text('report.again.model'), value: text('report.again.version', { version: MODEL_VERSION }) },
        {
          name: text('comparisonReport.again.seeds'),
          value: isRow
            ? text('comparisonReport.again.seedsBetween', { first, last, count: seeds.length })
            : seeds.join(', '),
        },
        { name: text('comparisonReport.again.hash'), value: hash },
        { name: text('comparisonReport.again.states', { seed: first }), value: states.join(', ') },
      ]}
    />
  );
}
