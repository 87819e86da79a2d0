import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Calendar } from '../../contract/calendar';
import { yearOf } from '../figures/over-year';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';

/** A month and a year to choose. */
export interface MonthFieldsProps {
  readonly legend: string;
  readonly calendar: Calendar;
  /** ISO date in the first month that can be chosen. */
  readonly first: string;
  /** ISO date that is chosen. */
  readonly date: string;
  /** Hears the first day of the month that was chosen. */
  readonly onChange: (date: string) => void;
}

/** A month and a year to choose, up to the last month of the run. */
export function MonthFields({ legend, calendar, first, date, onChange }: MonthFieldsProps): ReactNode {
  const intl = useIntl();
  const { text } = useTexts();
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const isEarly = (chosenYear: string, code: string): boolean => `${chosenYear}-${code}` < first.slice(0, 7);
  const choose = (chosenYear: string, code: string): void => {
    onChange(`${isEarly(chosenYear, code) ? first.slice(0, 7) : `${chosenYear}-${code}`}-01`);
  };
  const firstYear = yearOf(first);
  const lastYear = Math.max(yearOf(calendar.horizon) - 1, Number(year));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(firstYear + index));
  return (
    <fieldset className="measure-months">
      <legend className="measure-legend">{legend}</legend>
      <select
        aria-label={text('app.measure.month')}
        value={month}
        onChange={(event) => {
          choose(year, event.currentTarget.value);
        }}
      >
        {months.map((code) => (
          <option key={code} value={code} disabled={isEarly(year, code)}>
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
