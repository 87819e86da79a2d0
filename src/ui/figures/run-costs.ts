import { costLines } from '../../analysis/costs';
import type { CostLine } from '../../analysis/costs';
import { dateOfDay, dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import { PARAMETERS } from '../../contract/parameters';
import type { ParameterId } from '../../contract/parameters';
import { valueInForce } from '../../store/plan';
import type { RunView } from '../session/session-view';

/** Weeks from `now` to the target date. */
export function costSpan({ spec }: Pick<RunView, 'spec'>): { readonly fromWeek: number; readonly toWeek: number } {
  const { calendar } = spec.scenario;
  return {
    fromWeek: Math.floor(dayNumber(calendar, calendar.now) / DAYS_PER_WEEK),
    toWeek: Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK),
  };
}

/** Cost lines of a run from `now` to the target date; null until it is known so far. */
export function runCosts(run: RunView | null): readonly CostLine[] | null {
  if (run === null) return null;
  const { counts, spec } = run;
  const span = costSpan(run);
  if (counts.firstWeek + counts.weeks < span.toWeek) return null;
  const { calendar, parameters, measures, region } = spec.scenario;
  const places = (id: ParameterId): number => (parameters[id] ?? PARAMETERS[id].default) * region.scale;
  const shelter = places('shelterPlaces');
  const nightShelter = places('nightShelterPlaces');
  const neighbourhoods = region.municipalities.reduce(
    (sum, municipality) => sum + municipality.neighbourhoods.length,
    0,
  );
  return costLines({
    counts,
    span,
    contracted: (week) => {
      const date = dateOfDay(calendar, week * DAYS_PER_WEEK);
      return {
        shelter,
        nightShelter,
        guidance: valueInForce(measures, 'guidanceSlots', date) * region.scale,
        meetingPlaces: valueInForce(measures, 'meetingPlaces', date) * neighbourhoods,
      };
    },
  });
}
