import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dateOfDay, dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import { ledgerRows } from '../figures/ledger-lines';
import type { GainAndLoss, LedgerRow, LedgerRows } from '../figures/ledger-lines';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { useLedger } from '../result/use-ledger';
import { usePage, useSession } from '../session/page-context';
import './ledger-sheet.css';
import './table-sheet.css';

/** Who wins and who loses, each apart: homes, and months in a home of one's own, household by household. */
export function LedgerSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const monthName = useMonthName();
  const { calendar, readingDay, current, baseline } = useSession('calendar', 'readingDay', 'current', 'baseline');
  const day = Math.min(readingDay, dayNumber(calendar, calendar.target));
  const { ledger, isStale } = useLedger(current, baseline, Math.floor(day / DAYS_PER_WEEK));
  const found = ledger === null ? null : ledgerRows(ledger);
  return (
    <SheetFrame title={texts.text('ledger.title')} onClose={onClose}>
      <div aria-busy={isStale} className={isStale ? 'ledger tertiary' : 'ledger'}>
        {found === null ? (
          <p className="tertiary">{texts.text('ledger.counting')}</p>
        ) : (
          <>
            <p className="serif sheet-lead">
              {texts.text('ledger.lead', { month: monthName(dateOfDay(calendar, day)), ...found.total.lettings })}
            </p>
            <LedgerTable caption={texts.text('ledger.lettings')} found={found} of="lettings" />
            <LedgerTable caption={texts.text('ledger.lived')} found={found} of="months" />
          </>
        )}
      </div>
      <p className="sheet-section secondary">{texts.text('ledger.how')}</p>
      <p className="secondary">{texts.text('ledger.one')}</p>
    </SheetFrame>
  );
}

function LedgerTable({
  caption,
  found: { rows, total },
  of,
}: {
  readonly caption: string;
  readonly found: LedgerRows;
  readonly of: 'lettings' | 'months';
}): ReactNode {
  const { text } = useTexts();
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('ledger.who')}</th>
          <th scope="col">{text('ledger.gained')}</th>
          <th scope="col">{text('ledger.lost')}</th>
          <th scope="col">{text('ledger.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.who}>
            <th scope="row">
              <Who who={row.who} />
            </th>
            <Cells of={row[of]} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('ledger.total')}</th>
          <Cells of={total[of]} />
        </tr>
      </tfoot>
    </table>
  );
}

function Who({ who }: Pick<LedgerRow, 'who'>): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  if (who === 'absent') return text('ledger.absent');
  return (
    <Button
      className="text-button ledger-who"
      onPress={() => {
        choices.setState({ sheet: { kind: 'group', group: who } });
      }}
    >
      {text(`group.${who}`)}
    </Button>
  );
}

function Cells({ of: { gained, lost } }: { readonly of: GainAndLoss }): ReactNode {
  const { number } = useTexts();
  return (
    <>
      <td>{number(gained, { signDisplay: 'exceptZero' })}</td>
      <td>{number(-lost, { signDisplay: 'exceptZero' })}</td>
      <td>{number(gained - lost, { signDisplay: 'exceptZero' })}</td>
    </>
  );
}
