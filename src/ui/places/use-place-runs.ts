import { useMemo } from 'react';
import { dateOfDay } from '../../contract/calendar';
import { useMonthName } from '../language/use-month-name';
import { useSession } from '../session/page-context';
import type { RunView } from '../session/session-view';
import { isKnownAt, placeMoment, type PlaceMoment } from './place-moment';

/** The run shown and how things go now, at the moment that is read. */
export interface PlaceRuns {
  readonly moment: PlaceMoment;
  /** The month that is read, in words. */
  readonly month: string;
  readonly here: RunView;
  readonly there: RunView;
  readonly isBaseline: boolean;
}

/** The runs whose places are shown, the same object until something in it changes; null until both are known up to the moment that is read. */
export function usePlaceRuns(): PlaceRuns | null {
  const monthName = useMonthName();
  const view = useSession('calendar', 'readingDay', 'current', 'baseline', 'isBaseline');
  const { calendar, readingDay, current: here, baseline: there, isBaseline } = view;
  return useMemo(() => {
    const moment = placeMoment(calendar, readingDay);
    if (here === null || there === null || !isKnownAt(here, moment) || !isKnownAt(there, moment)) return null;
    return { moment, month: monthName(dateOfDay(calendar, readingDay)), here, there, isBaseline };
  }, [calendar, readingDay, here, there, isBaseline, monthName]);
}
