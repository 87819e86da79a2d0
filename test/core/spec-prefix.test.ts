import { describe, expect, it } from 'vitest';
import type { RunSpec } from '../../src/contract/scenario';
import { specPrefix } from '../../src/core';
import { demoSpec, measure, tenthSpec } from '../support/spec';

const base = demoSpec('prefix');
const NOW = 728;

function prefixes(specs: readonly RunSpec[], day: number): Set<string> {
  return new Set(specs.map((spec) => specPrefix(spec, day)));
}

function withScenario(changes: Partial<RunSpec['scenario']>): RunSpec {
  return { ...base, scenario: { ...base.scenario, ...changes } };
}

describe('the prefix of a spec', () => {
  it('is equal where nothing that acts before the day differs', () => {
    const lever = measure('lotteryShare', 0.3);
    const { layout: _layout, ...plain } = base.scenario.region;
    const same = [
      base,
      withScenario({ measures: [lever] }),
      withScenario({ measures: [{ ...lever, off: true, from: '2025-02-03' }] }),
      withScenario({ shocks: [{ parameter: 'newSeekers', factor: 2, from: '2027-01-04', until: '2028-01-03' }] }),
      withScenario({ title: { nl: 'Iets anders', en: 'Something else' }, id: 'other', question: { nl: '?', en: '?' } }),
      withScenario({ region: plain }),
      withScenario({ calendar: { ...base.scenario.calendar, target: '2029-12-31' } }),
    ];
    expect(prefixes(same, NOW).size).toBe(1);
  });

  it('differs where seed, parameters, region, calendar, shocks or measures before the day do', () => {
    const early = { from: '2026-01-05' };
    const different = [
      base,
      { ...base, seed: 'prefix 2' },
      tenthSpec('prefix'),
      withScenario({ parameters: { newSeekers: 4000 } }),
      withScenario({ calendar: { ...base.scenario.calendar, horizon: '2034-01-02' } }),
      withScenario({ shocks: [{ parameter: 'newSeekers', factor: 2, from: '2026-12-28', until: '2028-01-03' }] }),
      withScenario({ measures: [measure('lotteryShare', 0.3, early)] }),
      withScenario({ measures: [measure('lotteryShare', 0.4, early)] }),
      withScenario({ measures: [measure('lotteryShare', 0.3, { ...early, rampWeeks: 4 })] }),
      withScenario({ measures: [measure('lotteryShare', 0.3, { ...early, until: '2026-06-01' })] }),
    ];
    expect(prefixes(different, NOW).size).toBe(different.length);
  });

  it('ignores the order of measures and an end that has not come', () => {
    const a = measure('lotteryShare', 0.3, { from: '2026-01-05' });
    const b = measure('newSocialHomes', 700, { from: '2026-03-02' });
    const open = prefixes(
      [
        withScenario({ measures: [a, b] }),
        withScenario({ measures: [b, a] }),
        withScenario({ measures: [{ ...a, until: '2027-01-04' }, b] }),
      ],
      NOW,
    );
    expect(open.size).toBe(1);
  });
});
