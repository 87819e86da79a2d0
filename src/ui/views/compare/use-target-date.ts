import { useIntl } from 'react-intl';
import type { Calendar } from '../../../contract/calendar';
import { dateOfIso } from '../../language/use-month-name';

/** The target date in words: `31 december 2030`. */
export function useTargetDate({ target }: Pick<Calendar, 'target'>): string {
  return useIntl().formatDate(dateOfIso(target), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
