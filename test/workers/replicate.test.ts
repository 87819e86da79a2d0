import { describe, expect, it } from 'vitest';
import { logFindings } from '../../src/analysis/log-findings';
import { viewCounts } from '../../src/contract/counts';
import { History } from '../../src/player/history';
import { createSimulationService } from '../../workers/service';
import { measure, tenthSpec } from '../support/spec';

const spec = tenthSpec('replicate', { measures: [measure('guidanceSlots', 200)], horizon: '2031-01-06' });

describe('a replicate', () => {
  it('leaves the counts of the run that is watched, and what its log says', async () => {
    const service = createSimulationService();
    const { calendar, region } = spec.scenario;
    const history = new History(region, calendar);
    const { run } = await service.open(spec, 0);
    for (let answer = await service.next(run); 'chunk' in answer; answer = await service.next(run))
      history.append(answer.chunk);
    const { counts, log } = await service.replicate(spec);
    const replicated = viewCounts(counts);
    const watched = history.weekCounts;
    for (const column of ['weekly', 'stocks', 'flows', 'blocks', 'measures', 'municipal'] as const)
      expect(
        replicated[column].every((value, at) => value === watched[column][at]),
        column,
      ).toBe(true);
    expect(replicated.measures.some((measured) => measured > 0)).toBe(true);
    expect(log).toEqual(logFindings({ events: history.eventWords, days: history.days }, calendar));
    expect(log.shelterStayDays).toBeGreaterThan(0);
    expect(log.homeLossShare).not.toBeNull();
  });
});
