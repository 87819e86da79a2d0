/** The door of the simulation: nothing else of this folder is entered from outside. */
export { Simulation } from './simulation';
export { specPrefix } from './spec-prefix';
export { createSimulation } from './create-simulation';
export type { Snapshot } from './observe/snapshot';
