import { PARAMETERS, type Parameter, type ParameterId } from '../contract/parameters';
import type { Scenario } from '../contract/scenario';
import type { Capacities } from './vessels';

/** Parameter that says how many places there are. */
const PLACES_OF = {
  forensicClinic: 'forensicClinicPlaces',
  forensicLiving: 'forensicLivingPlaces',
  clinic: 'clinicPlaces',
  protectedLiving: 'protectedLivingPlaces',
  nightShelter: 'nightShelterPlaces',
  shelter: 'shelterPlaces',
  reception: 'regularReceptionPlaces',
} as const satisfies Readonly<Partial<Record<keyof Capacities, ParameterId>>>;

/** How many places there are on a day in a region of a scale. Measures do not change them yet. */
export type CapacityRule = (day: number) => Capacities;

/** The places of a scenario, or of the world as the catalogue has it. */
export function capacityRule(scale: number, parameters: Scenario['parameters'] = {}): CapacityRule {
  const capacities = Object.fromEntries(
    Object.entries(PLACES_OF).map(([place, id]) => {
      const parameter: Parameter = PARAMETERS[id];
      const value = parameters[id] ?? parameter.default;
      return [place, Math.round(parameter.extensive === true ? value * scale : value)];
    }),
  );
  return () => capacities;
}
