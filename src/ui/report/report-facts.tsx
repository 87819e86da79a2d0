import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { ReportSection } from './report-section';

/** Something that must be known to compute a report again. */
export interface ReportFact {
  readonly name: string;
  readonly value: string;
}

/** What somebody who holds nothing but the paper needs to compute it again. */
export function ReportFacts({
  how,
  facts,
}: {
  /** What to do with the facts, in a sentence. */
  readonly how: string;
  readonly facts: readonly ReportFact[];
}): ReactNode {
  const { text } = useTexts();
  return (
    <ReportSection title={text('report.again')}>
      <p>{how}</p>
      <dl className="report-facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </ReportSection>
  );
}
