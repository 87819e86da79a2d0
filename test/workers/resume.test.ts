import { describe, expect, it } from 'vitest';
import { viewCounts } from '../../src/contract/counts';
import type { HistoryChunk } from '../../src/contract/history';
import type { RunSpec } from '../../src/contract/scenario';
import type { RunSummary, SimulationService } from '../../src/contract/simulation-service';
import { createSimulation } from '../../src/core';
import { History } from '../../src/player/history';
import { createSimulationService } from '../../workers/service';
import { compareCountsWithReplay } from '../support/compare-counts-with-replay';
import { measure, tenthSpec } from '../support/spec';

interface Pulled {
  readonly fromDay: number;
  readonly chunks: readonly HistoryChunk[];
  readonly summary: RunSummary;
}

async function pull(service: SimulationService, spec: RunSpec, heldDays = 0): Promise<Pulled> {
  const { run, fromDay } = await service.open(spec, heldDays);
  const chunks: HistoryChunk[] = [];
  for (;;) {
    const answer = await service.next(run);
    if ('summary' in answer) return { fromDay, chunks, summary: answer.summary };
    chunks.push(answer.chunk);
  }
}

function historyOf(spec: RunSpec, chunks: readonly HistoryChunk[], past?: History): History {
  const history = past ?? new History(spec.scenario.region, spec.scenario.calendar);
  for (const chunk of chunks) history.append(chunk);
  return history;
}

function held(history: History) {
  return [
    Buffer.from(history.eventWords.buffer, history.eventWords.byteOffset, history.eventWords.byteLength).toString(
      'base64',
    ),
    [...history.weekCounts.weekly],
    [...history.weekCounts.flows],
    [...history.weekCounts.stocks],
    [...history.weekCounts.blocks],
    [...history.weekCounts.measures],
    [...history.weekCounts.durations],
    [...history.places.key],
    [...history.places.occupantAtStart],
    [...history.places.flagsAtStart],
    [...history.people.key],
    [...history.people.placeAtStart],
    [...history.people.registrationDay],
    [...history.waitWords],
  ];
}

const HORIZON = '2029-01-01';
const baseline = tenthSpec('resume', { horizon: HORIZON });
const changed = tenthSpec('resume', {
  horizon: HORIZON,
  measures: [measure('permitHolderShare', 0.2, { from: '2027-10-01' }), measure('lotteryShare', 0.4)],
});

describe('a run of the real simulation', () => {
  it('is the same straight, in chunks, resumed, and resumed in another way', async () => {
    const straight = createSimulation(changed);
    straight.advanceTo(straight.horizonDay);
    const whole = straight.takeChunk();
    const fresh = await pull(createSimulationService(), changed);
    const service = createSimulationService();
    const base = await pull(service, baseline);
    const resumed = await pull(service, changed, straight.horizonDay);
    const again = await pull(service, changed, straight.horizonDay);

    expect(resumed.fromDay).toBe(728);
    expect(again.fromDay).toBeGreaterThan(728);
    expect(straight.summary().events).toBeGreaterThan(10_000);
    for (const { summary } of [fresh, resumed, again]) expect(summary).toEqual(straight.summary());
    expect(base.summary.stateHash).not.toBe(straight.summary().stateHash);

    const expected = held(historyOf(changed, [whole]));
    const baseHistory = historyOf(baseline, base.chunks);
    const fork = historyOf(changed, resumed.chunks, baseHistory.fork(resumed.fromDay));
    expect(held(historyOf(changed, fresh.chunks))).toEqual(expected);
    expect(held(fork)).toEqual(expected);
    expect(held(historyOf(changed, again.chunks, fork.fork(again.fromDay)))).toEqual(expected);
    expect(held(historyOf(changed, again.chunks, fork))).toEqual(expected);
  });

  it('has counts that equal its replayed events, forwards and backwards', async () => {
    const { chunks } = await pull(createSimulationService(), changed);
    expect(compareCountsWithReplay(historyOf(changed, chunks))).toEqual([]);
  });

  it('leaves as a replicate the same counts and hashes as when it is watched', async () => {
    const { chunks, summary } = await pull(createSimulationService(), changed);
    const replicate = await createSimulationService().replicate(changed);
    const counts = viewCounts(replicate.counts);
    const watched = historyOf(changed, chunks).weekCounts;
    expect(replicate.summary).toEqual(summary);
    for (const column of ['weekly', 'flows', 'stocks', 'blocks', 'durations'] as const)
      expect([...counts[column]]).toEqual([...watched[column]]);
  });
});
