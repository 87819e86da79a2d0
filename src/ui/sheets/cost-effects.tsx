import type { ReactNode } from 'react';
import { extraCost, OUTCOMES, wrongPocketShare } from '../../analysis/cost-effects';
import type { Outcomes } from '../../analysis/cost-effects';
import type { CostLine } from '../../analysis/costs';
import { useTexts } from '../language/use-texts';

/** What a plan brings for what it costs more, and whether who pays is who saves. */
export function CostEffects({
  outcomes,
  lines,
  compared,
}: {
  readonly outcomes: Outcomes;
  readonly lines: readonly CostLine[];
  readonly compared: readonly CostLine[];
}): ReactNode {
  const { text, number } = useTexts();
  const extra = extraCost(lines, compared);
  const wrongPocket = wrongPocketShare(lines, compared);
  const priceOf = (amount: number): string => {
    if (amount < 1) return '';
    if (extra <= 0) return text('app.costs.free');
    return text('app.costs.perEach', { euros: Number((extra / amount).toPrecision(2)) });
  };
  return (
    <>
      <table className="table costs">
        <caption>{text('app.costs.effects')}</caption>
        <tbody>
          {OUTCOMES.map((outcome) => (
            <tr key={outcome}>
              <th scope="row">
                {text(`app.costs.${outcome}`)}
                <span className="costs-each secondary">{priceOf(outcomes[outcome])}</span>
              </th>
              <td>{number(Math.round(outcomes[outcome]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {wrongPocket !== undefined && (
        <p className="sheet-section">
          {text('app.costs.wrongPocket', {
            share: number(wrongPocket, { style: 'percent', maximumFractionDigits: 0 }),
          })}
        </p>
      )}
    </>
  );
}
