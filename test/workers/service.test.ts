import { describe, expect, it } from 'vitest';
import { createCountsBuffer, viewCounts } from '../../src/contract/counts';
import { createWaitsBuffer } from '../../src/contract/wait-reasons';
import { createEventsBuffer } from '../../src/contract/history';
import type { RunSpec } from '../../src/contract/scenario';
import type { SimulationService } from '../../src/contract/simulation-service';
import { createPeopleBuffer, createPlacesBuffer } from '../../src/contract/tables';
import type { Snapshot } from '../../src/core';
import { CHUNK_DAYS, createSimulationService, type ServedSimulation } from '../../workers/service';
import { measure, tenthSpec } from '../support/spec';

const SNAPSHOT = 1000;
const HORIZON = 4011;
const NOW = 728;

/** A simulation without a world, which notes what it is asked. */
class FakeSimulation implements ServedSimulation {
  day: number;
  readonly horizonDay = HORIZON;
  private readonly log: string[];
  private takenDay: number;

  constructor(log: string[], from?: Snapshot) {
    this.log = log;
    this.day = from?.day ?? 0;
    this.takenDay = this.day;
  }

  advanceTo(day: number): void {
    this.day = Math.min(day, this.horizonDay);
    this.log.push(`to ${this.day}`);
  }

  takeChunk() {
    const fromDay = this.takenDay;
    this.takenDay = this.day;
    return {
      fromDay,
      toDay: this.day,
      firstDwelling: 0,
      firstPerson: 0,
      places: createPlacesBuffer(0),
      people: createPeopleBuffer(0),
      events: createEventsBuffer(0),
      counts: createCountsBuffer(fromDay / 7, (this.day - fromDay) / 7, { neighbourhoods: 1, municipalities: 1 }),
      waits: createWaitsBuffer(0),
    };
  }

  snapshot(): Snapshot {
    this.log.push(`snapshot ${this.day}`);
    return { day: this.day, bytes: SNAPSHOT, parts: [] };
  }

  summary() {
    return { modelVersion: '0', stateHash: 's', eventHash: 'e', days: this.day, events: 0 };
  }
}

function fakeService(snapshotBytes = 10 * SNAPSHOT) {
  const log: string[] = [];
  const service = createSimulationService({
    createSimulation: (_spec, from) => new FakeSimulation(log, from),
    snapshotBytes,
    heartbeat: () => log.push('beat'),
  });
  return { service, log };
}

/** Pulls a run to its end; gives the days on which its chunks begin and end. */
async function pull(service: SimulationService, spec: RunSpec, heldDays = 0): Promise<[number, number][]> {
  const { run } = await service.open(spec, heldDays);
  const spans: [number, number][] = [];
  for (;;) {
    const answer = await service.next(run);
    if ('summary' in answer) return spans;
    spans.push([answer.chunk.fromDay, answer.chunk.toDay]);
  }
}

const baseline = tenthSpec('1');
const withStop = (from: string, value = 1) =>
  tenthSpec('1', { measures: [measure('saleDemolitionStop', value, { from })] });

describe('the service of a worker', () => {
  it('gives the whole run in pieces without a gap, short ones first of all', async () => {
    const spans = await pull(fakeService().service, baseline);
    expect(spans[0]).toEqual([0, CHUNK_DAYS]);
    expect(spans.at(-1)?.[1]).toBe(HORIZON);
    spans.slice(1).forEach(([fromDay], index) => {
      expect(fromDay).toBe(spans[index]?.[1]);
    });
  });

  it('keeps a snapshot at now and before the first day of measures', async () => {
    const { service, log } = fakeService();
    await pull(service, withStop('2029-03-01'));
    expect(log.filter((line) => line.startsWith('snapshot'))).toEqual([
      `snapshot ${NOW}`,
      `snapshot ${8 * CHUNK_DAYS}`,
    ]);
  });

  it('resumes at the newest snapshot that the reader holds and the measures allow', async () => {
    const { service } = fakeService();
    const opensAt = async (spec: RunSpec, heldDays: number) => {
      const { run, fromDay } = await service.open(spec, heldDays);
      await service.close(run);
      return fromDay;
    };
    await pull(service, withStop('2029-03-01'));
    expect(await opensAt(withStop('2029-03-01', 0.5), HORIZON)).toBe(8 * CHUNK_DAYS);
    expect(await opensAt(withStop('2029-03-01', 0.5), 8 * CHUNK_DAYS - 1)).toBe(NOW);
    expect(await opensAt(withStop('2029-03-01', 0.5), NOW - 1)).toBe(0);
    expect(await opensAt(withStop('2027-01-04', 0.5), HORIZON)).toBe(NOW);
    expect(await opensAt(tenthSpec('2'), HORIZON)).toBe(0);
    expect(await opensAt(tenthSpec('1', { parameters: { newSeekers: 4000 } }), HORIZON)).toBe(0);
  });

  it('ends chunks of all runs on the same days, so that a resumed run replaces whole chunks', async () => {
    const { service } = fakeService();
    const ends = new Set((await pull(service, baseline)).map(([, toDay]) => toDay));
    const resumed = await pull(service, withStop('2030-05-06'), HORIZON);
    expect(resumed[0]?.[0]).toBe(NOW);
    for (const [fromDay, toDay] of resumed) {
      expect(ends).toContain(fromDay);
      expect(ends).toContain(toDay);
    }
  });

  it('lets the snapshot go that was not used longest when its budget is full', async () => {
    const { service } = fakeService(2 * SNAPSHOT);
    const fromDay = async (seed: string) => {
      const { run, fromDay: day } = await service.open(tenthSpec(seed), HORIZON);
      await service.close(run);
      return day;
    };
    await pull(service, tenthSpec('1'));
    await pull(service, tenthSpec('2'));
    expect(await fromDay('1')).toBe(NOW);
    await pull(service, tenthSpec('3'));
    expect([await fromDay('1'), await fromDay('2'), await fromDay('3')]).toEqual([NOW, 0, NOW]);
  });

  it('takes no second snapshot of the same past', async () => {
    const { service, log } = fakeService();
    await pull(service, baseline);
    await pull(service, withStop('2027-01-04'));
    expect(log.filter((line) => line.startsWith('snapshot'))).toEqual([`snapshot ${NOW}`]);
  });

  it('rejects pieces of a run that is not open', async () => {
    const { service } = fakeService();
    const { run } = await service.open(baseline, 0);
    await service.close(run);
    await expect(service.next(run)).rejects.toThrow('is open');
  });

  it('makes a replicate wait at the end of a chunk while a run is watched, and says that it lives', async () => {
    const { service, log } = fakeService();
    const replicate = service.replicate(tenthSpec('7'));
    const { run } = await service.open(baseline, 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(log.length).toBeLessThanOrEqual(2);
    await service.next(run);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(log.length).toBeLessThanOrEqual(3);
    await service.close(run);
    const { seed, counts, summary } = await replicate;
    expect([seed, summary.days, viewCounts(counts).weeks]).toEqual(['7', HORIZON, HORIZON / 7]);
    expect(log.filter((line) => line === 'beat').length).toBeGreaterThan(20);
  });
});
