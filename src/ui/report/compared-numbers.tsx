import type { ReactNode } from 'react';
import { CHARTED } from '../../analysis/seed-result';
import { indicatorById } from '../../contract/indicators';
import { useTexts } from '../language/use-texts';
import { MeanCell } from '../views/compare/mean-cell';
import { RunHeads } from '../views/compare/run-heads';
import type { ComparisonView } from '../views/compare/use-comparison';
import { useTargetDate } from '../views/compare/use-target-date';

/** Every indicator with a chart at the target: a line each, with the plans beside each other. */
export function ComparedNumbers({
  view: { runs, comparison, reference },
}: {
  readonly view: ComparisonView;
}): ReactNode {
  const { text } = useTexts();
  const title = text('compare.table.target', { date: useTargetDate(reference.scenario.calendar) });
  return (
    <section className="compare-part" aria-label={title}>
      <table className="table plans-table report-numbers">
        <caption>
          <strong className="compare-caption">{title}</strong>{' '}
          {text('comparisonReport.numbers.note', { number: reference.number })}
        </caption>
        <RunHeads runs={runs} />
        <tbody>
          {CHARTED.map((id) => {
            const { unit } = indicatorById(id);
            return (
              <tr key={id}>
                <th scope="row">
                  {text(`indicator.${id}.name`)}{' '}
                  <span className="compare-each secondary">{text(`app.chartUnit.${unit}`)}</span>
                </th>
                {runs.map((run, index) => {
                  const found = comparison.runs[index];
                  return (
                    found !== undefined && (
                      <MeanCell
                        key={run.id}
                        unit={unit}
                        mean={found.target[id].mean}
                        difference={run.isReference ? null : found.difference[id]}
                      />
                    )
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
