import type { ReactNode } from 'react';
import { pairedSeeds } from '../../analysis/paired-seeds';
import { MODEL_VERSION } from '../../contract/versions';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage } from '../session/page-context';
import { ReportFacts } from './report-facts';
import type { Reported } from './reported';

/** How to compute the report of a plan again. */
export function ReportAgain({ reported: { current, pairs } }: { readonly reported: Reported }): ReactNode {
  const { address } = usePage();
  const { text } = useTexts();
  const plan = useChoice((state) => state.plan.present);
  const { seed } = current.spec;
  return (
    <ReportFacts
      how={text('report.again.how')}
      link={{ name: text('report.again.link'), value: address.linkOf(plan) }}
      facts={[
        { name: text('report.again.model'), value: text('report.again.version', { version: MODEL_VERSION }) },
        { name: text('report.again.seed'), value: seed },
        ...(pairs.length === 0
          ? []
          : [{ name: text('report.again.seeds'), value: pairedSeeds(seed, pairs.length).join(', ') }]),
      ]}
    />
  );
}
