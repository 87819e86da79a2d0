import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { outcomesOf } from '../../analysis/cost-effects';
import { planSpan } from '../../analysis/contracted-places';
import { costsByPayer } from '../../analysis/costs';
import type { CostLine } from '../../analysis/costs';
import { dateOfDay, DAYS_PER_WEEK } from '../../contract/calendar';
import { PAYERS } from '../../contract/prices';
import type { Payer, PriceId } from '../../contract/prices';
import { runCosts } from '../figures/run-costs';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { usePage, useSession } from '../session/page-context';
import { CostEffects } from './cost-effects';
import './costs-sheet.css';
import './table-sheet.css';

const MILLION = 1e6;

/** What the plan costs from now to the target date: per payer, and below it per line, against how things go now. */
export function CostsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const monthName = useMonthName();
  const { calendar, current, baseline, isBaseline } = useSession('calendar', 'current', 'baseline', 'isBaseline');
  const here = useMemo(() => runCosts(current), [current]);
  const there = useMemo(() => runCosts(baseline), [baseline]);
  const title = texts.text('app.costs.title');
  if (current === null || here === null || there === null)
    return (
      <SheetFrame title={title} onClose={onClose}>
        <p>{texts.text('app.target.notYet.notComputed')}</p>
      </SheetFrame>
    );
  const span = planSpan(calendar);
  const month = (week: number): string => monthName(dateOfDay(calendar, week * DAYS_PER_WEEK));
  const sums = [costsByPayer(here), costsByPayer(there)] as const;
  const all = (lines: readonly CostLine[]): number => lines.reduce((sum, { euros }) => sum + euros, 0);
  const presentAll = (lines: readonly CostLine[]): number =>
    lines.reduce((sum, { presentEuros }) => sum + presentEuros, 0);
  const linesOf = (payer: Payer): readonly CostRow[] =>
    here.flatMap((line, index) =>
      line.payer === payer
        ? [
            {
              name: texts.text(`price.${line.price}`),
              price: line.price,
              value: line.euros,
              compared: there[index]?.euros ?? 0,
            },
          ]
        : [],
    );
  return (
    <SheetFrame title={title} onClose={onClose}>
      <table className="table costs">
        <caption>{texts.text('app.costs.caption', { from: month(span.fromWeek), to: month(span.toWeek - 1) })}</caption>
        <thead>
          <tr>
            <td />
            {!isBaseline && <th scope="col">{texts.text('app.plan.own')}</th>}
            <th scope="col">{texts.text('term.baseline.name')}</th>
            {!isBaseline && <th scope="col">{texts.text('app.table.difference')}</th>}
          </tr>
        </thead>
        {PAYERS.map((payer) => (
          <tbody key={payer}>
            <Row
              row={{ name: texts.text(`payer.${payer}`), value: sums[0][payer], compared: sums[1][payer] }}
              isBaseline={isBaseline}
              className="costs-payer"
            />
            {linesOf(payer).map((row) => (
              <Row key={row.name} row={row} isBaseline={isBaseline} className="costs-line" />
            ))}
          </tbody>
        ))}
        <tfoot>
          <Row
            row={{ name: texts.text('app.costs.all'), value: all(here), compared: all(there) }}
            isBaseline={isBaseline}
          />
          <Row
            row={{ name: texts.text('app.costs.present'), value: presentAll(here), compared: presentAll(there) }}
            isBaseline={isBaseline}
          />
        </tfoot>
      </table>
      {baseline !== null && !isBaseline && (
        <CostEffects outcomes={outcomesOf(current.counts, baseline.counts, span)} lines={here} compared={there} />
      )}
      <p className="sheet-section secondary">{texts.text('app.costs.note')}</p>
    </SheetFrame>
  );
}

interface CostRow {
  readonly name: string;
  /** The price behind a single line. */
  readonly price?: PriceId;
  readonly value: number;
  readonly compared: number;
}

function Row({
  row: { name, price, value, compared },
  isBaseline,
  className,
}: {
  readonly row: CostRow;
  readonly isBaseline: boolean;
  readonly className?: string;
}): ReactNode {
  const { choices } = usePage();
  const { number } = useTexts();
  const millions = (euros: number): number => Math.round((euros / MILLION) * 10) / 10;
  const write = (euros: number): string =>
    number(millions(euros), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <tr className={className}>
      <th scope="row">
        {price === undefined ? (
          name
        ) : (
          <Button
            className="text-button costs-price"
            onPress={() => {
              choices.setState({ sheet: { kind: 'price', price } });
            }}
          >
            {name}
          </Button>
        )}
      </th>
      {!isBaseline && <td>{write(value)}</td>}
      <td>{write(compared)}</td>
      {!isBaseline && (
        <td>
          {number(millions(value) - millions(compared), {
            minimumFractionDigits: 1,
            maximumFractionDigits: 1,
            signDisplay: 'exceptZero',
          })}
        </td>
      )}
    </tr>
  );
}
