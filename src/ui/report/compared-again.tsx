import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { comparisonRows, hashOfRows } from '../../analysis/comparison-rows';
import { MODEL_VERSION } from '../../contract/versions';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage } from '../session/page-context';
import { useLinkComparison } from '../share/use-link';
import type { ComparisonView } from '../views/compare/use-comparison';
import { ReportFacts } from './report-facts';

/** How to compute a comparison again: one link to all of it, the seeds, and what the numbers must come to. */
export function ComparedAgain({ view: { futures, comparison } }: { readonly view: ComparisonView }): ReactNode {
  const { address } = usePage();
  const { text } = useTexts();
  const plan = useChoice((state) => state.plan.present);
  const link = useLinkComparison();
  const hash = useMemo(() => hashOfRows(comparisonRows(futures, comparison.reference)), [futures, comparison]);
  const seeds = futures[comparison.reference]?.results.map(({ seed }) => seed) ?? [];
  return (
    <ReportFacts
      how={text('comparisonReport.again.how')}
      facts={[
        { name: text('comparisonReport.again.link'), value: address.linkOf(plan, link) },
        { name: text('report.again.model'), value: text('report.again.version', { version: MODEL_VERSION }) },
        { name: text('comparisonReport.again.seeds'), value: seeds.join(', ') },
        { name: text('comparisonReport.again.hash'), value: hash },
      ]}
    />
  );
}
