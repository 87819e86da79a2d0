import type { ReactNode } from 'react';
import type { WhyPart } from '../../analysis/why-number';
import type { Indicator } from '../../contract/indicators';
import { flowName } from '../../language/flow-name';
import { isTextKey } from '../../language/text-keys';
import { plainAmount, signedAmount, writtenDifference } from '../figures/amount';
import type { WhyRows } from '../figures/why-rows';
import { useTexts } from '../language/use-texts';
import type { Texts } from '../language/use-texts';
import './table-sheet.css';

function partName(texts: Texts, part: WhyPart, named: 'stream' | 'from'): string {
  if (part.kind === 'flow')
    return named === 'from' ? texts.text(`setting.${part.flow.from}`) : flowName(texts.text, part.flow);
  if (part.kind === 'place') return texts.text(`setting.${part.setting}`);
  if (part.kind === 'rest') return texts.text('app.why.rest');
  const key = `app.column.${part.column}`;
  if (!isTextKey(key)) throw new Error(`No text for the column ${part.column}`);
  return texts.text(key);
}

/** What made a number, line by line, here and as things go now; the last line is the sum. */
export function WhyTable({
  rows: { kind, start, rows, end },
  unit,
  isBaseline,
  named = 'stream',
}: {
  readonly rows: WhyRows;
  readonly unit: Indicator['unit'];
  readonly isBaseline: boolean;
  /** What streams are called: by both their ends, or where all end in one place by where they come from. */
  readonly named?: 'stream' | 'from';
}): ReactNode {
  const texts = useTexts();
  const whole = (value: number): string => plainAmount(texts, 'homes', value);
  const signed = (value: number): string => signedAmount(texts, 'homes', value);
  const write = kind === 'level' ? signed : whole;
  const last = kind === 'ratio' ? (value: number): string => plainAmount(texts, unit, value) : whole;
  const lastDifference = (values: readonly [number, number]): string =>
    writtenDifference(texts, kind === 'ratio' ? unit : 'homes', values);
  return (
    <table className="table">
      <thead>
        <tr>
          <td />
          {!isBaseline && <th scope="col">{texts.text('app.plan.own')}</th>}
          <th scope="col">{texts.text('term.baseline.name')}</th>
          {!isBaseline && <th scope="col">{texts.text('app.table.difference')}</th>}
        </tr>
      </thead>
      <tbody>
        {kind === 'level' && (
          <tr>
            <th scope="row">{texts.text('app.why.start')}</th>
            {!isBaseline && <td>{whole(start[0])}</td>}
            <td>{whole(start[1])}</td>
            {!isBaseline && <td>{signed(start[0] - start[1])}</td>}
          </tr>
        )}
        {rows.map(({ part, value, compared }) => (
          <tr key={partName(texts, part, named)}>
            <th scope="row">{partName(texts, part, named)}</th>
            {!isBaseline && <td>{write(value)}</td>}
            <td>{write(compared)}</td>
            {!isBaseline && <td>{signed(value - compared)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.text(`app.why.end.${kind}`)}</th>
          {!isBaseline && <td>{last(end[0])}</td>}
          <td>{last(end[1])}</td>
          {!isBaseline && <td>{lastDifference(end)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
