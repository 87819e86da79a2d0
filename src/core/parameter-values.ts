import { PARAMETER_ENTRIES, type ParameterId } from '../contract/parameters';
import type { Scenario } from '../contract/scenario';

/** Value of every parameter in a run; extensive ones already multiplied by the scale of the region. */
export type ParameterValues = Readonly<Record<ParameterId, number>>;

/** Values of a scenario: the catalogue's, but for those the scenario gives. */
export function parameterValues(scenario: Scenario): ParameterValues {
  const values = PARAMETER_ENTRIES.map(([id, parameter]) => {
    const value = scenario.parameters[id] ?? parameter.default;
    return [id, parameter.extensive === true ? value * scenario.region.scale : value] as const;
  });
  return Object.fromEntries(values) as Record<ParameterId, number>;
}
