import { createSimulation } from '../../src/core';
import { demoRegion, repeatedRegion, scaledRegion } from '../support/region-builder';
import { specOf } from '../support/spec';

/** What one run in a process of its own cost; processor time, because machines are shared. */
export interface TimedRun {
  readonly events: number;
  /** @unit ms */
  readonly buildMs: number;
  /** @unit ms */
  readonly runMs: number;
  readonly stateBytes: number;
  readonly households: number;
}

const REGIONS = { scaled: scaledRegion, repeated: repeatedRegion } as const;
const [kind = 'scaled', factor = '1', seed = 'bench', horizon = '2035-12-31'] = process.argv.slice(2);

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const region = factor === '1' ? demoRegion() : REGIONS[kind as keyof typeof REGIONS](Number(factor));
const start = process.cpuUsage();
const simulation = createSimulation(specOf(region, seed, { horizon }));
const buildMs = millisecondsSince(start);
simulation.advanceTo(simulation.horizonDay);
const runMs = millisecondsSince(start) - buildMs;
simulation.takeChunk();
const timed: TimedRun = {
  events: simulation.summary().events,
  buildMs,
  runMs,
  stateBytes: simulation.snapshot().bytes,
  households: simulation.world.households.alive,
};
console.log(JSON.stringify(timed));
