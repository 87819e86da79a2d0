import { describe, expect, it } from 'vitest';
import type { RunSpec } from '../../src/contract/scenario';
import { History } from '../../src/player/history';
import { createSimulationService } from '../../workers/service';
import { compareCountsWithReplay } from '../support/compare-counts-with-replay';
import { demoSpec, LEVERS_AT_MAXIMUM } from '../support/spec';

const EVENT_BUDGET = 16 * 1024 * 1024;

async function historyOf(spec: RunSpec): Promise<History> {
  const service = createSimulationService();
  const { run } = await service.open(spec, 0);
  const history = new History(spec.scenario.region, spec.scenario.calendar);
  for (;;) {
    const answer = await service.next(run);
    if ('summary' in answer) return history;
    history.append(answer.chunk);
  }
}

describe('the history of the demo region', () => {
  it.each([
    ['as it goes now', demoSpec('demo-history')],
    ['with every lever at its maximum', demoSpec('demo-history', { measures: LEVERS_AT_MAXIMUM })],
  ])('%s: counts equal replayed events every week, forwards and backwards, within the budget', async (_, spec) => {
    const history = await historyOf(spec);
    expect(history.days).toBe(history.horizonDay);
    expect(history.weekCounts.weeks).toBe(573);
    expect(compareCountsWithReplay(history)).toEqual([]);
    expect(history.eventWords.byteLength).toBeLessThan(EVENT_BUDGET);
  });
});
