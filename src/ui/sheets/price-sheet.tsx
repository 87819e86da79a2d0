import type { ReactNode } from 'react';
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { PRICES } from '../../contract/prices';
import type { Price, PriceId } from '../../contract/prices';
import { SOURCES } from '../../contract/sources';
import { runCosts } from '../figures/run-costs';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { useSession } from '../session/page-context';
import './table-sheet.css';

/** Why a line of the costs is what it is: how much there was of it, what it costs each, and who says so. */
export function PriceSheet({
  price: id,
  onClose,
}: {
  readonly price: PriceId;
  readonly onClose: () => void;
}): ReactNode {
  const { text, number } = useTexts();
  const { current, baseline, isBaseline } = useSession('current', 'baseline', 'isBaseline');
  const price: Price = PRICES[id];
  const source = SOURCES[price.source];
  const lineOf = (lines: ReturnType<typeof runCosts>): { readonly quantity: number; readonly euros: number } =>
    lines?.find((line) => line.price === id) ?? { quantity: 0, euros: 0 };
  const here = lineOf(runCosts(current));
  const there = lineOf(runCosts(baseline));
  const whole = (value: number): string => number(Math.round(value));
  const row = (name: string, value: number, compared: number): ReactNode => (
    <tr>
      <th scope="row">{name}</th>
      {!isBaseline && <td>{whole(value)}</td>}
      <td>{whole(compared)}</td>
      {!isBaseline && <td>{number(Math.round(value) - Math.round(compared), { signDisplay: 'exceptZero' })}</td>}
    </tr>
  );
  const perQuantity = price.unit === 'eurPerYear' ? DAYS_PER_YEAR : 1;
  const each = text(`why.price.each.${price.unit}`);
  return (
    <SheetFrame title={text(`price.${id}`)} onClose={onClose}>
      <table className="table price-table">
        <thead>
          <tr>
            <td />
            {!isBaseline && <th scope="col">{text('app.plan.own')}</th>}
            <th scope="col">{text('term.baseline.name')}</th>
            {!isBaseline && <th scope="col">{text('app.table.difference')}</th>}
          </tr>
        </thead>
        <tbody>
          {row(text(`why.price.quantity.${price.unit}`), here.quantity, there.quantity)}
          {row(
            `${text('why.price.each')} ${each}`,
            here.quantity === 0 ? price.default : (here.euros / here.quantity) * perQuantity,
            there.quantity === 0 ? price.default : (there.euros / there.quantity) * perQuantity,
          )}
        </tbody>
        <tfoot>{row(text('why.price.together'), here.euros, there.euros)}</tfoot>
      </table>
      <p className="sheet-section">
        {text('why.price.range', {
          min: price.min,
          max: price.max,
          each,
          payer: text(`payer.${price.payer}`),
        })}
      </p>
      <p className="secondary">
        {text('why.price.source', {
          publisher: source.publisher,
          year: source.year,
          grade: text(`grade.${price.grade}`),
        })}
      </p>
    </SheetFrame>
  );
}
