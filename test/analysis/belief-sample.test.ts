import { describe, expect, it } from 'vitest';
import { sampleBeliefs, SAMPLED, withBeliefs } from '../../src/analysis/belief-sample';
import { pairedSeeds } from '../../src/analysis/paired-seeds';
import { PARAMETERS } from '../../src/contract/parameters';
import { PARTS_OF_ONE } from '../../src/contract/parameters/parts-of-one';
import { createSimulation } from '../../src/core';
import { parseScenario } from '../../src/io/parse-scenario';
import { printScenario } from '../../src/io/print-scenario';
import { tenthSpec } from '../support/spec';

const scenario = { ...tenthSpec('').scenario, question: { nl: 'Wat dan?', en: 'What then?' } };
const REGIONS = new Map([[scenario.region.id, scenario.region]]);
const SEEDS = pairedSeeds('beliefs', 200);
const SAMPLES = SEEDS.map(sampleBeliefs);

describe('beliefs drawn within their ranges', () => {
  it('are assumptions with room at both sides, never switches', () => {
    expect(SAMPLED.length).toBeGreaterThan(80);
    for (const [id, { kind, grade, unit, min, max, default: usual }] of SAMPLED) {
      expect([kind, grade], id).toEqual(['belief', 'C']);
      expect(unit, id).not.toBe('switch');
      expect(usual > min && usual < max, id).toBe(true);
    }
    expect(SAMPLED.some(([id]) => id === 'neighbourhoodFeedback')).toBe(false);
  });

  it('are the same for one seed and others for another, parameter by parameter', () => {
    expect(sampleBeliefs('a')).toEqual(sampleBeliefs('a'));
    const [here, there] = [sampleBeliefs('a'), sampleBeliefs('a/2')];
    expect(SAMPLED.filter(([id]) => here.get(id) === there.get(id))).toEqual([]);
    expect(new Set(here.values()).size).toBe(SAMPLED.length);
  });

  it('make scenarios that are accepted', () => {
    for (const seed of SEEDS) {
      const drawn = withBeliefs(scenario, sampleBeliefs(seed));
      const read = parseScenario(printScenario(drawn, REGIONS), REGIONS);
      expect(read.ok ? [] : read.problems, seed).toEqual([]);
    }
  });

  it('keep parts of one whole together within it', () => {
    for (const seed of SEEDS) {
      const { parameters } = withBeliefs(scenario, sampleBeliefs(seed));
      for (const parts of PARTS_OF_ONE)
        expect(parts.reduce((sum, id) => sum + (parameters[id] ?? PARAMETERS[id].default), 0)).toBeLessThan(1 + 1e-9);
    }
  });

  it('leave the mean of every belief where it is', () => {
    for (const [id] of SAMPLED) {
      const mean = SAMPLES.reduce((sum, sample) => sum + (sample.get(id) ?? 0), 0) / SEEDS.length;
      // The standard error of 200 triangular draws is 0.41/√200 = 0.029.
      expect(Math.abs(mean), id).toBeLessThan(0.13);
    }
  });

  it('leave alone what the scenario says itself', () => {
    const given = { ...scenario, parameters: { purchase: 0.02, neighbourhoodFeedback: 1 } };
    expect(withBeliefs(given, sampleBeliefs('a')).parameters).toMatchObject(given.parameters);
  });

  it('make worlds that hold together', () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const drawn = withBeliefs(tenthSpec(seed, { horizon: '2028-01-03' }).scenario, sampleBeliefs(seed));
      const simulation = createSimulation({ scenario: drawn, seed });
      simulation.advanceTo(simulation.horizonDay);
      expect(simulation.summary().days).toBe(simulation.horizonDay);
    }
  });
});
