import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedRegions } from '../../src/io/shipped';
import { parseScenario } from '../../src/io/parse-scenario';
import { decodeLink } from '../../src/io/share-link';

const regions = shippedRegions();

/** A link of version 1 as it was once given away. */
const LINK_1 =
  '#1.AI05QtmLFYzBCoMwEET_Zc9RNqIUcm6vvXgsPWzrlAYSI4kKRfLvXW8zbx5zUEwTAjni1rZMhsobs2SfFL2kIPgZJwUmJX2neZIfOTswG4qQsmUUco-D_GlEq0bAjqylSMAVMQW_-jSPa1p03CVs0ANDn5yiWh13l4Ztwz3Vp6FFskSsyPp6UPlKxni7k-OWh1r_';

describe('what was given away stays readable', () => {
  it('a scenario of version 1', () => {
    const text = readFileSync(new URL('./fixtures/scenario-1.json', import.meta.url), 'utf8');
    expect(parseScenario(text, regions)).toEqual({
      ok: true,
      value: {
        schemaVersion: 1,
        id: 'everything-of-version-1',
        title: { nl: 'Alles', en: 'Everything' },
        question: { nl: 'Blijft dit leesbaar?', en: 'Does this stay readable?' },
        region: regions.get('demo'),
        calendar: { start: '2025-01-06', now: '2026-06-01', target: '2030-12-31', horizon: '2034-12-31' },
        parameters: { shareSEN: 0.05, newSeekers: 5200 },
        measures: [
          { id: 'a', lever: 'newSocialHomes', value: 800, from: '2026-06-01', until: '2031-01-01', rampWeeks: 52 },
          { id: 'b', lever: 'lotteryShare', value: 0.3, from: '2027-01-04', rampWeeks: 0, off: true },
        ],
        shocks: [{ parameter: 'permitHouseholds', factor: 1.5, from: '2028-01-01', until: '2028-12-31' }],
      },
    });
  });

  it('a link of version 1', () => {
    expect(decodeLink(LINK_1)).toEqual({
      ok: true,
      value: {
        modelVersion: '0.1.0',
        scenario: 'baseline',
        seed: '42',
        day: 1500,
        measures: [{ id: 'm1', lever: 'saleDemolitionStop', value: 1, from: '2027-01-04', rampWeeks: 0 }],
        parameters: { shareSEN: 0.05 },
      },
    });
  });
});
