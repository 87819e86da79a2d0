import type { ReactNode } from 'react';
import type { PairedSpread } from '../../../analysis/spread';
import type { Indicator } from '../../../contract/indicators';
import { plainAmount, signedAmount } from '../../figures/amount';
import { useTexts } from '../../language/use-texts';
import { written } from './written';

/** The mean of a run in a cell, and below it the difference with its interval. */
export function MeanCell({
  unit,
  mean,
  difference,
}: {
  readonly unit: Indicator['unit'];
  readonly mean: number;
  /** Null for the run compared with. */
  readonly difference: PairedSpread | null;
}): ReactNode {
  const texts = useTexts();
  const write = (value: number): string => signedAmount(texts, unit, value);
  return (
    <td>
      {written(mean, (value) => plainAmount(texts, unit, value))}
      {difference !== null && (
        <span className="compare-each secondary">
          {written(difference.mean, write)}{' '}
          {Number.isFinite(difference.low) && (
            <span className="compare-interval">
              ({texts.text('compare.table.between', { low: write(difference.low), high: write(difference.high) })})
            </span>
          )}
        </span>
      )}
    </td>
  );
}
