import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIsoDate, requireIsoDate } from '../../src/contract/calendar';
import type { Scenario } from '../../src/contract/scenario';
import { createSimulation } from '../../src/core';
import { parseScenario } from '../../src/io/parse-scenario';
import { printScenario } from '../../src/io/print-scenario';
import { scenarioArbitrary } from '../support/scenario-arbitrary';

const NO_REGIONS = new Map();

/** At most three years, so that many can be computed. */
function cut(scenario: Scenario): Scenario {
  const { calendar } = scenario;
  const latest = formatIsoDate(requireIsoDate(calendar.start) + 1100);
  return { ...scenario, calendar: { ...calendar, horizon: calendar.horizon < latest ? calendar.horizon : latest } };
}

it('whatever the border accepts can be computed', () => {
  fc.assert(
    fc.property(scenarioArbitrary([]), fc.string({ minLength: 1, maxLength: 20 }), (given, seed) => {
      const outcome = parseScenario(printScenario(given, NO_REGIONS), NO_REGIONS);
      expect(outcome.ok).toBe(true);
      if (!outcome.ok) return;
      const simulation = createSimulation({ scenario: cut(outcome.value), seed });
      simulation.advanceTo(simulation.horizonDay);
      simulation.check();
      expect(simulation.summary().days).toBe(simulation.horizonDay);
    }),
    { seed: 20270104, numRuns: 40 },
  );
});
