import type { ReactNode } from 'react';
import { Button, SwitchButton, SwitchField } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { Calendar } from '../../contract/calendar';
import { leverById } from '../../contract/levers';
import { moveMeasure, removeMeasure, switchMeasure } from '../../store/decide';
import { yearOf } from '../figures/over-year';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';
import { monthFrom } from '../levers/month-from';
import { SheetFrame } from '../parts/sheet-frame';
import { useChoice, usePage, useSession } from '../session/page-context';
import '../parts/switch.css';
import './measure-sheet.css';

/** One measure of the plan: from when it acts, whether it acts, and away with it. */
export function MeasureSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const { text } = texts;
  const { calendar } = useSession('calendar');
  const measure = useChoice(({ plan }) => plan.present.measures.find((candidate) => candidate.id === id));
  if (measure === undefined) return null;
  const name = text(`lever.${measure.lever}.name`);
  const value = leverValue(texts, leverById(measure.lever), measure.value);
  return (
    <SheetFrame title={text('app.flag', { lever: name, value })} onClose={onClose}>
      <div className="measure">
        <MonthFields
          calendar={calendar}
          from={measure.from}
          onChange={(from) => {
            moveMeasure(choices, { id, from }, performance.now());
          }}
        />
        <SwitchField
          isSelected={measure.off !== true}
          onChange={(on) => {
            switchMeasure(choices, { id, on }, performance.now());
          }}
        >
          <SwitchButton className="switch">
            <span className="switch-box" />
            {text('app.measure.acts')}
          </SwitchButton>
        </SwitchField>
        <Button
          className="outline-button"
          onPress={() => {
            removeMeasure(choices, id, performance.now());
            onClose();
          }}
        >
          {text('app.measure.remove')}
        </Button>
      </div>
    </SheetFrame>
  );
}

/** A month and a year to choose, from `now` to the last month of the run. */
interface MonthFieldsProps {
  readonly calendar: Calendar;
  readonly from: string;
  readonly onChange: (from: string) => void;
}

function MonthFields({ calendar, from, onChange }: MonthFieldsProps): ReactNode {
  const intl = useIntl();
  const { text } = useTexts();
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const firstYear = yearOf(calendar.now);
  const years = Array.from({ length: yearOf(calendar.horizon) - firstYear }, (_, index) => String(firstYear + index));
  const choose = (chosenYear: string, chosenMonth: string): void => {
    onChange(monthFrom(calendar, `${chosenYear}-${chosenMonth}-01`));
  };
  return (
    <fieldset className="measure-from">
      <legend>{text('app.measure.from')}</legend>
      <select
        aria-label={text('app.measure.month')}
        value={month}
        onChange={(event) => {
          choose(year, event.currentTarget.value);
        }}
      >
        {months.map((code) => (
          <option key={code} value={code}>
            {intl.formatDate(dateOfIso(`2024-${code}-01`), { month: 'long', timeZone: 'UTC' })}
          </option>
        ))}
      </select>
      <select
        aria-label={text('app.measure.year')}
        value={year}
        onChange={(event) => {
          choose(event.currentTarget.value, month);
        }}
      >
        {years.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </fieldset>
  );
}
