import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/contract/scenario';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { MODEL_VERSION } from '../../src/contract/versions';
import { DEFAULT_CALENDAR } from '../../src/io/check-calendar';
import { linkStateOf } from '../../src/io/link-state';
import type { LinkState } from '../../src/io/link-state';
import { parseScenario } from '../../src/io/parse-scenario';
import { printScenario } from '../../src/io/print-scenario';
import { scenarioOfLink } from '../../src/io/scenario-of-link';
import { decodeLink, encodeLink } from '../../src/io/share-link';
import { measuresArbitrary, parametersArbitrary, scenarioArbitrary } from '../support/scenario-arbitrary';

const regions = shippedRegions();
const scenarios = shippedScenarios(regions);
const baseline = scenarios.get('baseline')!;

describe('a scenario as a file', () => {
  it('comes back the same from what was printed', () => {
    fc.assert(
      fc.property(scenarioArbitrary([...regions.values()]), (scenario) => {
        expect(parseScenario(printScenario(scenario, regions), regions)).toEqual({ ok: true, value: scenario });
      }),
      { seed: 20270104, numRuns: 300 },
    );
  });

  it('gives only what differs', () => {
    const printed = JSON.parse(printScenario(baseline, regions)) as Record<string, unknown>;
    expect(Object.keys(printed)).toEqual(['schemaVersion', 'id', 'title', 'question', 'region']);
    expect(printed.region).toBe('demo');
  });

  it('leaves out a parameter that says what the catalogue says', () => {
    const outcome = parseScenario({ ...file(baseline), parameters: { shareREN: 0.018, shareSEN: 0.05 } }, regions);
    expect(outcome.ok && outcome.value.parameters).toEqual({ shareSEN: 0.05 });
  });
});

function file(scenario: Scenario): Record<string, unknown> {
  return JSON.parse(printScenario(scenario, regions)) as Record<string, unknown>;
}

const linkArbitrary: fc.Arbitrary<LinkState> = fc.record(
  {
    scenario: fc.constantFrom(...scenarios.keys()),
    seed: fc.string({ minLength: 1, maxLength: 64 }),
    day: fc.integer({ min: 0, max: 4000 }),
    measures: measuresArbitrary(DEFAULT_CALENDAR),
    parameters: parametersArbitrary,
  },
  { requiredKeys: ['scenario'] },
);

describe('a link', () => {
  it('comes back the same, with the version of the model', () => {
    fc.assert(
      fc.property(linkArbitrary, (state) => {
        const outcome = decodeLink(encodeLink(state));
        expect(outcome).toEqual({ ok: true, value: { ...state, modelVersion: MODEL_VERSION } });
      }),
      { seed: 20270104, numRuns: 300 },
    );
  });

  it('carries only what differs, and is short', () => {
    const usual = { seed: '1', day: 729 };
    const same = linkStateOf(baseline, { ...usual, measures: baseline.measures, parameters: {} }, usual);
    expect(same).toEqual({ scenario: 'baseline' });
    const measures = scenarios.get('lottery-and-faster-letting')!.measures;
    const link = encodeLink(linkStateOf(baseline, { seed: '42', day: 1500, measures, parameters: {} }, usual));
    expect(link.length).toBeLessThan(400);
  });

  it('becomes the scenario it meant', () => {
    const measures = scenarios.get('building-only')!.measures;
    const read = decodeLink(encodeLink({ scenario: 'baseline', measures }));
    expect(read.ok && scenarioOfLink(read.value, scenarios)).toEqual({ ok: true, value: { ...baseline, measures } });
  });
});
