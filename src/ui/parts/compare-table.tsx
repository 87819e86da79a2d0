import type { ReactNode } from 'react';
import type { NumberStyle } from '../../language/words';
import { useTexts } from '../language/use-texts';
import '../sheets/table-sheet.css';
import './compare-table.css';

/** One number: here, as things go now, and of the region; undefined where there is none. */
export interface CompareRow {
  readonly name: string;
  /** Before the name. */
  readonly glyph?: ReactNode;
  readonly value: number | undefined;
  readonly compared: number | undefined;
  readonly region?: number | undefined;
  readonly style?: NumberStyle;
}

/** Numbers with what they are compared with. */
export interface CompareTableProps {
  readonly caption: string;
  readonly rows: readonly CompareRow[];
  /** Nothing was changed: here is how things go now. */
  readonly isBaseline: boolean;
  /** Heading of the column of the region, in place of the difference. */
  readonly regionHead?: string;
}

const WHOLE: NumberStyle = { maximumFractionDigits: 0 };

/** A number as it is written, as far as a person who subtracts can see it. */
function written(value: number, { style, maximumFractionDigits = 0 }: NumberStyle): number {
  const factor = 10 ** (maximumFractionDigits + (style === 'percent' ? 2 : 0));
  return Math.round(value * factor) / factor;
}

/** A table of numbers here and as things go now, with the difference or with the region. */
export function CompareTable({ caption, rows, isBaseline, regionHead }: CompareTableProps): ReactNode {
  const texts = useTexts();
  const write = (value: number | undefined, style: NumberStyle): string =>
    value === undefined || !Number.isFinite(value) ? '–' : texts.number(value, style);
  const difference = ({ value, compared }: CompareRow, style: NumberStyle): string =>
    value === undefined || compared === undefined
      ? '–'
      : texts.number(written(value, style) - written(compared, style), { ...style, signDisplay: 'exceptZero' });
  return (
    <table className="table compare-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {!isBaseline && <th scope="col">{texts.text('app.plan.own')}</th>}
          <th scope="col">{texts.text('term.baseline.name')}</th>
          {regionHead !== undefined && <th scope="col">{regionHead}</th>}
          {regionHead === undefined && !isBaseline && <th scope="col">{texts.text('app.table.difference')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const style = row.style ?? WHOLE;
          return (
            <tr key={row.name}>
              <th scope="row">
                {row.glyph}
                {row.name}
              </th>
              {!isBaseline && <td>{write(row.value, style)}</td>}
              <td>{write(row.compared, style)}</td>
              {regionHead !== undefined && <td>{write(row.region, style)}</td>}
              {regionHead === undefined && !isBaseline && <td>{difference(row, style)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
