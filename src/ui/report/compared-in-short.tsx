import type { ReactNode } from 'react';
import type { ComparedRun } from '../../analysis/comparison';
import type { PairedSpread } from '../../analysis/spread';
import { plainAmount, signedAmount } from '../figures/amount';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { RunBadge } from '../views/compare/run-badge';
import type { ComparisonView } from '../views/compare/use-comparison';
import { ReportSection } from './report-section';

const MILLION = 1e6;

/** A line for every plan: people without a home, homes, money, and in how many futures everyone has a home. */
export function ComparedInShort({ view }: { readonly view: ComparisonView }): ReactNode {
  const { text } = useTexts();
  const { runs, reference, comparison } = view;
  const year = String(yearOf(reference.scenario.calendar.target));
  return (
    <ReportSection title={text('comparisonReport.short')}>
      <table className="table report-short">
        <caption>
          {text('comparisonReport.short.caption', { futures: comparison.futures, number: reference.number })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('compare.table.run')}</th>
            {(['homeless', 'difference', 'housed', 'costs', 'home'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`comparisonReport.short.${column}`, { year })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run, index) => {
            const found = comparison.runs[index];
            return (
              found !== undefined && (
                <tr key={run.id}>
                  <th scope="row">
                    <RunBadge run={run} /> {run.name}
                  </th>
                  <Cells found={found} isReference={run.isReference} />
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </ReportSection>
  );
}

function Cells({
  found: { target, difference, housed, costs, criteria },
  isReference,
}: {
  readonly found: ComparedRun;
  readonly isReference: boolean;
}): ReactNode {
  const texts = useTexts();
  const { text, number } = texts;
  const [home] = criteria;
  return (
    <>
      <td>{plainAmount(texts, 'persons', target.homeless.mean)}</td>
      {isReference ? (
        <td colSpan={3}>{text('compare.run.reference')}</td>
      ) : (
        <>
          <Difference difference={difference.homeless} />
          <Difference difference={housed} />
          <td>
            {number(costs.extra / MILLION, {
              minimumFractionDigits: 1,
              maximumFractionDigits: 1,
              signDisplay: 'exceptZero',
            })}
          </td>
        </>
      )}
      <td>{home !== undefined && text('compare.squares.of', { workable: home.workable, judged: home.judged })}</td>
    </>
  );
}

/** A difference in whole people or households, below it between what it lies. */
function Difference({ difference }: { readonly difference: PairedSpread }): ReactNode {
  const texts = useTexts();
  const { mean, low, high, distinguishable } = difference;
  const write = (value: number): string => signedAmount(texts, 'households', value);
  return (
    <td>
      {distinguishable || mean === 0 ? '' : '≈ '}
      {write(mean)}
      {Number.isFinite(low) && (
        <span className="compare-each secondary">
          {texts.text('compare.table.between', { low: write(low), high: write(high) })}
        </span>
      )}
    </td>
  );
}
