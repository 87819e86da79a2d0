import type { ReactNode } from 'react';
import { yearsOfRun } from '../../analysis/yearly-table';
import { indicatorById } from '../../contract/indicators';
import { plainAmount, writtenDifference } from '../figures/amount';
import { overYear } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { useChoice, useSession } from '../session/page-context';
import './table-sheet.css';

/** The chart as a table: the indicator shown, for every year, here and as things go now. */
export function TableSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const { calendar, current, baseline, isBaseline } = useSession('calendar', 'current', 'baseline', 'isBaseline');
  const indicator = useChoice((state) => state.indicator);
  const { unit } = indicatorById(indicator);
  const weeks = current === null ? 0 : current.counts.firstWeek + current.counts.weeks;
  const rows = yearsOfRun(calendar, weeks).flatMap(({ year }) => {
    const value = overYear(current?.counts, { calendar, indicator, year });
    const compared = overYear(baseline?.counts, { calendar, indicator, year });
    return value === undefined || compared === undefined ? [] : [{ year, value, compared }];
  });
  return (
    <SheetFrame title={texts.text(`indicator.${indicator}.name`)} onClose={onClose}>
      <table className="table">
        <caption>{texts.text(`app.chartUnit.${unit}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.text('app.table.year')}</th>
            {!isBaseline && <th scope="col">{texts.text('app.plan.own')}</th>}
            <th scope="col">{texts.text('term.baseline.name')}</th>
            {!isBaseline && <th scope="col">{texts.text('app.table.difference')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, value, compared }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {!isBaseline && <td>{plainAmount(texts, unit, value)}</td>}
              <td>{plainAmount(texts, unit, compared)}</td>
              {!isBaseline && <td>{writtenDifference(texts, unit, [value, compared])}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </SheetFrame>
  );
}
