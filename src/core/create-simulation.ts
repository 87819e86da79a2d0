import type { RunSpec } from '../contract/scenario';
import type { Snapshot } from './observe/snapshot';
import { Simulation } from './simulation';

/**
 * A simulation of a spec, on its first day or at a snapshot of a run with the same past. Reads nothing but its
 * arguments: no clock, no locale, no environment.
 */
export function createSimulation(spec: RunSpec, from?: Snapshot): Simulation {
  return new Simulation(spec, from);
}
