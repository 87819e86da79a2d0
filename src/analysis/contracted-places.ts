import { dateOfDay, dayNumber, DAYS_PER_WEEK, type Calendar } from '../contract/calendar';
import { valueInForce } from '../contract/measures';
import { PARAMETERS, type ParameterId } from '../contract/parameters';
import type { Scenario } from '../contract/scenario';
import type { ContractedIn } from './costs';
import type { WeekSpan } from './weekly-sums';

/** Weeks over which costs are counted and groups compared: from `now` to the target date. */
export function planSpan(calendar: Calendar): WeekSpan {
  return {
    fromWeek: Math.floor(dayNumber(calendar, calendar.now) / DAYS_PER_WEEK),
    toWeek: Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK),
  };
}

/** What a scenario pays for in each week, whether it is used or not. */
export function contractedPlaces({ calendar, parameters, measures, region }: Scenario): ContractedIn {
  const places = (id: ParameterId): number => (parameters[id] ?? PARAMETERS[id].default) * region.scale;
  const shelter = places('shelterPlaces');
  const nightShelter = places('nightShelterPlaces');
  const neighbourhoods = region.municipalities.reduce(
    (sum, municipality) => sum + municipality.neighbourhoods.length,
    0,
  );
  return (week) => {
    const date = dateOfDay(calendar, week * DAYS_PER_WEEK);
    return {
      shelter,
      nightShelter,
      guidance: valueInForce(measures, 'guidanceSlots', date) * region.scale,
      meetingPlaces: valueInForce(measures, 'meetingPlaces', date) * neighbourhoods,
    };
  };
}
