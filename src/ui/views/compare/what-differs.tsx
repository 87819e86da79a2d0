import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useMonthName } from '../../language/use-month-name';
import { useTexts } from '../../language/use-texts';
import { RunBadge } from './run-badge';
import { runDifferences } from './run-differences';
import type { RunDifference } from './run-differences';
import type { ComparisonView, ShownRun } from './use-comparison';
import './what-differs.css';

/** The measures, beliefs and shocks in which the runs differ, each with what every run has. */
export function WhatDiffers({ view: { runs } }: { readonly view: ComparisonView }): ReactNode {
  const texts = useTexts();
  const monthName = useMonthName();
  const differences = useMemo(
    () =>
      runDifferences(
        runs.map(({ scenario }) => scenario),
        { texts, monthName },
      ),
    [runs, texts, monthName],
  );
  return (
    <section className="compare-part" aria-label={texts.text('compare.differs')}>
      <h3 className="compare-part-head">{texts.text('compare.differs')}</h3>
      {differences.length === 0 && <p className="secondary">{texts.text('compare.differs.nothing')}</p>}
      <dl className="differs">
        {differences.map((difference) => (
          <Difference key={difference.id} difference={difference} runs={runs} />
        ))}
      </dl>
    </section>
  );
}

/** Runs that have the same stand on one line. */
function Difference({
  difference: { name, kind, values },
  runs,
}: {
  readonly difference: RunDifference;
  readonly runs: readonly ShownRun[];
}): ReactNode {
  const { text } = useTexts();
  const lines = [...new Set(values)];
  return (
    <div className="differs-item">
      <dt>
        {kind !== 'measure' && <span className="tertiary">{text(`compare.differs.${kind}`)}: </span>}
        {name}
      </dt>
      {lines.map((line) => (
        <dd key={line}>
          <span className="differs-runs">
            {runs
              .filter((_, index) => values[index] === line)
              .map((run) => (
                <RunBadge key={run.id} run={run} />
              ))}
          </span>{' '}
          {line}
        </dd>
      ))}
    </div>
  );
}
