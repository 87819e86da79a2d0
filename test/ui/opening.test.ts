import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/io/share-link';
import { Address } from '../../src/ui/opening/address';
import { openPage, readLink } from '../../src/ui/opening/open-page';
import type { OpeningPlace } from '../../src/ui/opening/open-page';
import { SHIPPED_SCENARIOS, shippedScenario } from '../../src/ui/opening/shipped-scenarios';
import { withLever } from '../../src/store/plan';
import type { Plan } from '../../src/store/plan';

const PLACE: OpeningPlace = {
  search: '',
  hash: '',
  languages: ['nl-NL', 'en'],
  preferences: {},
  scenarios: SHIPPED_SCENARIOS,
};

describe('opening', () => {
  it('shows the baseline without a word where the address says nothing', () => {
    const { choices, notices, day } = openPage(PLACE);
    expect(choices).toEqual({
      language: 'nl',
      theme: 'system',
      motion: 'system',
      letterKeys: true,
      plan: { scenarioId: 'baseline', seed: '1', measures: [], parameters: {} },
    });
    expect(notices).toEqual([]);
    expect(day).toBeUndefined();
  });

  it.each([
    [['nl'], 'nl'],
    [['nl-BE', 'fr'], 'nl'],
    [['fr', 'nl'], 'en'],
    [[], 'en'],
  ] as const)('speaks to a browser in %j in %s', (languages, language) => {
    expect(openPage({ ...PLACE, languages }).choices.language).toBe(language);
  });

  it('lets the address win over the device, and the device over the browser', () => {
    const preferences = { language: 'en', theme: 'dark' } as const;
    expect(openPage({ ...PLACE, preferences }).choices).toMatchObject({ language: 'en', theme: 'dark' });
    expect(openPage({ ...PLACE, preferences, search: '?lang=nl&motion=off&seed=42' }).choices).toMatchObject({
      language: 'nl',
      motion: 'off',
      plan: { seed: '42' },
    });
  });

  it('opens a scenario that ships, with its measures named', () => {
    const { choices } = openPage({ ...PLACE, search: '?scenario=sale-demolition-stop' });
    expect(choices.plan.scenarioId).toBe('sale-demolition-stop');
    expect(choices.plan.measures.length).toBeGreaterThan(0);
    expect(choices.plan.measures.every(({ id }) => id !== undefined)).toBe(true);
  });

  it('reports what it does not understand, and goes on', () => {
    const { choices, notices } = openPage({ ...PLACE, search: '?speed=9&lang=fy&scenario=nope' });
    expect(notices.map(({ id }) => id)).toEqual(['query']);
    expect(notices[0]?.problems).toHaveLength(3);
    expect(choices).toMatchObject({ language: 'nl', plan: { scenarioId: 'baseline' } });
  });

  it.each(['#1.broken', '#', '#9.AAAA', '#%00', encodeLink({ scenario: 'baseline', seed: '5' }).slice(0, -3)])(
    'opens the baseline for the damaged link %j',
    (hash) => {
      const { choices, notices } = openPage({ ...PLACE, hash });
      expect(choices.plan).toMatchObject({ scenarioId: 'baseline', seed: '1', measures: [] });
      expect(notices.map(({ id }) => id)).toEqual(hash === '#' ? [] : ['link']);
    },
  );

  it('names a scenario in a link that does not ship', () => {
    expect(readLink(encodeLink({ scenario: 'gone' }), SHIPPED_SCENARIOS).problems).toMatchObject([
      { code: 'problem.link.unknownScenario' },
    ]);
  });
});

describe('the address', () => {
  const usualDay = 728;

  function addressOf(plan: Plan, day = usualDay): Address {
    return new Address({ plan: () => plan, day: () => day, usualDay, scenarioOf: shippedScenario });
  }

  const baseline = openPage(PLACE).choices.plan;

  it('says nothing of a plan that changes nothing', () => {
    expect(addressOf(baseline).hash(false)).toBe('');
    expect(addressOf(baseline, 900).hash(false)).toBe('');
  });

  it('brings plan and day back as they were', () => {
    const plan = [
      { lever: 'saleDemolitionStop', value: 0.45, from: '2027-01-04' } as const,
      { lever: 'newSocialHomes', value: 900, from: '2028-05-01' } as const,
    ].reduce(withLever, { ...baseline, seed: '12' });
    const read = readLink(addressOf(plan, 1000).hash(true), SHIPPED_SCENARIOS);
    expect(read.problems).toEqual([]);
    expect(read.day).toBe(1000);
    const bare = (of: Plan | undefined): unknown => of?.measures.map(({ id: _id, ...measure }) => measure);
    expect(bare(read.plan)).toEqual(bare(plan));
    expect(read.plan).toMatchObject({ scenarioId: 'baseline', seed: '12' });
  });

  it('remembers that a scenario was stripped of its measures', () => {
    const shipped = openPage({ ...PLACE, search: '?scenario=sale-demolition-stop' }).choices.plan;
    expect(readLink(addressOf(shipped).hash(false), SHIPPED_SCENARIOS).plan?.measures).toEqual(shipped.measures);
    const stripped = { ...shipped, measures: [] };
    expect(readLink(addressOf(stripped).hash(false), SHIPPED_SCENARIOS).plan?.measures).toEqual([]);
  });

  it('stays short', () => {
    const plan = ['2027-01-04', '2028-01-01', '2029-01-01', '2030-01-01']
      .flatMap((from, index) => [
        { lever: 'saleDemolitionStop', value: 0.2 * index + 0.1, from } as const,
        { lever: 'newSocialHomes', value: 600 + 50 * index, from } as const,
        { lever: 'lotteryShare', value: 0.2 + 0.05 * index, from } as const,
      ])
      .reduce(withLever, baseline);
    expect(addressOf(plan).hash(true).length).toBeLessThan(2000);
  });
});
