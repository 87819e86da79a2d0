import type { RunPlan, RunRecord } from '../../src/contract/run-record';
import { INDICATORS } from '../../src/contract/indicators';
import type { IndicatorId } from '../../src/contract/indicators';
import { MODEL_VERSION, RECORD_VERSION } from '../../src/contract/versions';
import { encodeLink } from '../../src/io/share-link';

/** The whole address at which a plan opens, on a page of nobody. */
export function linkOf({ scenarioId, ...plan }: RunPlan): string {
  return `https://example.org/${encodeLink({ scenario: scenarioId, ...plan })}`;
}

/** A saved run with something in every field. */
export function runRecord(changes: Partial<RunRecord> = {}): RunRecord {
  const years = Array.from({ length: 11 }, (_, index) => ({
    year: 2025 + index,
    values: Object.fromEntries(
      INDICATORS.map(({ id }, at) => [id, id === 'offersPerLetting' ? null : 100 * at + index / 3]),
    ) as Record<IndicatorId, number | null>,
  }));
  const line = Array.from({ length: 143 }, (_, index) => 2000 - index);
  return {
    recordVersion: RECORD_VERSION,
    id: 'a1',
    name: 'Voorrang eerst',
    note: 'Voor de raad van 12 mei',
    tags: ['raad', 'voorrang'],
    savedAt: '2027-01-04T09:30:00.000Z',
    modelVersion: MODEL_VERSION,
    plan: {
      scenarioId: 'baseline',
      seed: '1',
      measures: [
        { id: 'm1', lever: 'lotteryShare', value: 0.3, from: '2027-01-04', rampWeeks: 0 },
        { id: 'm2', lever: 'newSocialHomes', value: 800, from: '2028-01-01', rampWeeks: 52, off: true },
      ],
      parameters: { shareSEN: 0.05 },
    },
    results: {
      headline: { line, baseline: line.map((value) => value + 50), atTarget: 1900, baselineAtTarget: 1950 },
      years,
    },
    checkpoints: years
      .slice(1)
      .map(({ year }) => ({ date: `${year}-01-01`, hash: `00000000${String(year).repeat(2)}` })),
    ...changes,
  };
}
