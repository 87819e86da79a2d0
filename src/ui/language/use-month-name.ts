import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { requireIsoDate } from '../../contract/calendar';

const MS_PER_DAY = 86_400_000;

/** The moment of an ISO date, for the formatters of the language. */
export function dateOfIso(date: string): Date {
  return new Date(requireIsoDate(date) * MS_PER_DAY);
}

/** Names the month of an ISO date: `juli 2029`. */
export function useMonthName(): (date: string) => string {
  const intl = useIntl();
  return useCallback(
    (date) => intl.formatDate(dateOfIso(date), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    [intl],
  );
}
