import { useEffect, useMemo } from 'react';
import { landValues, overlayStep, type LandNumber } from '../../analysis/land-overlay';
import type { LandLook } from '../../stage/land-look';
import { useTexts } from '../language/use-texts';
import type { NumberStyle } from '../../language/words';
import { isKnownAt, landRun, placeMoment } from '../places/place-moment';
import { useChoice, useSession } from '../session/page-context';
import type { RunView } from '../session/session-view';
import type { StageDesk } from '../session/stage-desk';

/** How a number of the land is written. */
export const LAND_STYLES: Readonly<Record<LandNumber, NumberStyle>> = {
  load: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  waiting: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  origin: { style: 'percent', maximumFractionDigits: 0 },
  building: { maximumFractionDigits: 0 },
};

/** Colours the land of a picture by the number that was chosen, at the end of the month that is read. */
export function useLandLook(desk: StageDesk, run: RunView | null): void {
  const { number } = useTexts();
  const overlay = useChoice((state) => state.overlay);
  const { calendar, readingDay } = useSession('calendar', 'readingDay');
  const look = useMemo((): LandLook | null => {
    const moment = placeMoment(calendar, readingDay);
    if (overlay === 'homes' || run === null || !isKnownAt(run, moment)) return null;
    const values = landValues(overlay, landRun(run), moment);
    const style = LAND_STYLES[overlay];
    return {
      id: overlay,
      steps: values.map((value) => (value === undefined ? undefined : overlayStep(overlay, value))),
      values: values.map((value) => (value === undefined ? '–' : number(value, style))),
    };
  }, [calendar, readingDay, overlay, run, number]);
  useEffect(() => {
    desk.colourLand(look);
  }, [desk, look]);
}
