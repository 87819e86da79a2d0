import { dateOfDay } from '../contract/calendar';
import type { LeverId } from '../contract/levers';
import { valueInForce } from '../contract/measures';
import { PARAMETERS, type Parameter, type ParameterId } from '../contract/parameters';
import type { Scenario } from '../contract/scenario';
import type { Capacities } from './vessels';

/** Parameter that says how many places there are. */
const PLACES_OF = {
  forensicClinic: 'forensicClinicPlaces',
  clinic: 'clinicPlaces',
  protectedLiving: 'protectedLivingPlaces',
  nightShelter: 'nightShelterPlaces',
  shelter: 'shelterPlaces',
  reception: 'regularReceptionPlaces',
} as const satisfies Readonly<Partial<Record<keyof Capacities, ParameterId>>>;

/** Lever that says how many places there are, also where no measure moves it. */
const PLACES_BY_LEVER = {
  forensicLiving: 'protectedForensicPlaces',
  transitional: 'transitionalPlaces',
} as const satisfies Readonly<Partial<Record<keyof Capacities, LeverId>>>;

/** How many places there are on a day. */
export type CapacityRule = (day: number) => Capacities;

/** What decides how many places there are. */
export type PlacesOfScenario = Pick<Scenario, 'calendar' | 'parameters' | 'measures'> & {
  readonly region: { readonly scale: number };
};

/** The places of a scenario. A measure that comes in slowly is taken from its first day on. */
export function capacityRule({ region, calendar, parameters, measures }: PlacesOfScenario): CapacityRule {
  const { scale } = region;
  const fixed = Object.entries(PLACES_OF).map(([place, id]) => {
    const parameter: Parameter = PARAMETERS[id];
    const value = parameters[id] ?? parameter.default;
    return [place, Math.round(parameter.extensive === true ? value * scale : value)] as const;
  });
  return (day) => {
    const date = dateOfDay(calendar, Math.max(0, Math.floor(day)));
    const moved = Object.entries(PLACES_BY_LEVER).map(
      ([place, lever]) => [place, Math.floor(valueInForce(measures, lever, date) * scale)] as const,
    );
    return Object.fromEntries([...fixed, ...moved]);
  };
}
