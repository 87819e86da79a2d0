import type { RunSpec } from '../contract/scenario';
import { Simulation } from './simulation';

/** A simulation of a spec, on its first day. Reads nothing but its argument: no clock, no locale, no environment. */
export function createSimulation(spec: RunSpec): Simulation {
  return new Simulation(spec);
}
