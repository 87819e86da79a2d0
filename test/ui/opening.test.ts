import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/io/share-link';
import { Address } from '../../src/ui/opening/address';
import { linkComparison } from '../../src/ui/opening/comparison-link';
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

describe('a link to a comparison', () => {
  const { plan } = openPage(PLACE).choices;
  const saved = withLever({ ...plan, seed: '7' }, { lever: 'lotteryShare', value: 0.3, from: '2028-05-01' });
  const runs = [
    { id: 'baseline', name: 'as things go', plan },
    { id: 'saved:abc', name: 'Een & ander', plan: saved },
    { id: 'scenario:prevention-only', name: 'prevention', plan },
  ];
  const choice = {
    runs: runs.map(({ id }) => id),
    reference: 'saved:abc',
    focus: 'scenario:prevention-only',
    futures: 30,
    isSampled: true,
    given: [],
  } as const;
  const comparison = linkComparison(choice, runs, { seed: plan.seed, scenarioOf: shippedScenario });
  const hashOf = (changes: Partial<typeof comparison>): string =>
    encodeLink({ scenario: 'baseline', comparison: { ...comparison, ...changes } });

  it('opens the comparison elsewhere, with the plans that are saved here', () => {
    const { choices, notices } = openPage({ ...PLACE, hash: hashOf({}) });
    expect(notices).toEqual([]);
    expect(choices.comparison).toMatchObject({
      runs: ['baseline', 'given:1', 'scenario:prevention-only'],
      reference: 'given:1',
      focus: 'scenario:prevention-only',
      futures: 30,
      isSampled: true,
      given: [{ id: 'given:1', name: 'Een & ander', plan: { seed: '7', measures: saved.measures } }],
    });
  });

  it('is the same as it was when it was made first', () => {
    const made =
      '#1.AMqVY5l2dY4xbsMwDEWvEnDoZBuy06KF9p6gY5FBtX9aARJpUFKAwMjdS7dLlkDL1wP5-DfKsiCRJzc8D446KjM4aBRDX6EgRYbRWfJqtAiT30gbF_Kf9wPf8QL2453ArwpjNQr3wulKp44UZyh4Bvmxo7PMzTyTpVabwvLRmSDkNWEhX7WhozWFv2sbcci2SO_gw9Mh8AJ92LdgF9CrxYxQ_uWmiDvNe81k5dQ-SWqFXj9-gu6Ll5CaHXHD0VqpZJuY3PTWu5fejXQ72bv9Ag';
    expect(readLink(made, SHIPPED_SCENARIOS).comparison).toEqual(readLink(hashOf({}), SHIPPED_SCENARIOS).comparison);
  });

  it.each<[string, Partial<typeof comparison>, string]>([
    ['a scenario that does not ship', { runs: ['scenario:gone'] }, 'comparison.runs[0].scenario'],
    ['a plan that is not there', { runs: ['given:2'] }, 'comparison.runs[0]'],
    [
      'a plan on a scenario that does not ship',
      { plans: [{ name: 'x', scenario: 'gone' }] },
      'comparison.plans[0].scenario',
    ],
    [
      'a measure out of range',
      {
        plans: [
          {
            name: 'x',
            scenario: 'baseline',
            measures: [{ lever: 'lotteryShare', value: 3, from: '2028-05-01', rampWeeks: 0 }],
          },
        ],
      },
      'comparison.plans[0].measures[0].value',
    ],
  ])('with %s opens the baseline and says where', (_, changes, path) => {
    const { choices, notices } = openPage({ ...PLACE, hash: hashOf(changes) });
    expect(choices.comparison).toBeUndefined();
    expect(choices.plan.measures).toEqual([]);
    expect(notices.flatMap(({ problems }) => problems.map((problem) => problem.path))).toEqual([path]);
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
