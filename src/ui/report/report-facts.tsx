import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { LinkCode } from '../share/link-code';
import { ReportSection } from './report-section';

/** Something that must be known to compute a report again. */
export interface ReportFact {
  readonly name: string;
  readonly value: string;
}

/** What somebody who holds nothing but the paper needs to compute it again. */
export function ReportFacts({
  how,
  link,
  facts,
}: {
  /** What to do with the facts, in a sentence. */
  readonly how: string;
  /** Where all of it opens; also as a code, because nobody types it. */
  readonly link: ReportFact;
  readonly facts: readonly ReportFact[];
}): ReactNode {
  const { text } = useTexts();
  return (
    <ReportSection title={text('report.again')}>
      <p>{how}</p>
      <div className="report-again">
        <dl className="report-facts">
          <div>
            <dt>{link.name}</dt>
            <dd className="report-link">{link.value}</dd>
          </div>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <LinkCode link={link.value} />
      </div>
    </ReportSection>
  );
}
