import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leverById, LEVERS } from '../../src/contract/levers';
import { valueInForce } from '../../src/contract/measures';
import type { Measure } from '../../src/contract/scenario';
import {
  actingMeasures,
  identified,
  withLever,
  withMeasureMoved,
  withMeasureShaped,
  withMeasureSwitched,
  withoutMeasure,
  withoutMeasures,
} from '../../src/store/plan';
import type { LeverSetting, Plan } from '../../src/store/plan';

const EMPTY: Plan = { scenarioId: 'baseline', seed: '1', measures: [], parameters: {} };

const NOW = '2027-01-04';
const LATER = '2029-06-01';

const setting = fc.record({
  lever: fc.constantFrom(...LEVERS.map(({ id }) => id)),
  value: fc.constantFrom(0, 0.05, 0.1, 0.5, 1, 500, 700),
  from: fc.constantFrom(NOW, '2028-01-01', LATER),
});

function planOf(settings: readonly LeverSetting[]): Plan {
  return settings.reduce(withLever, EMPTY);
}

describe('a plan', () => {
  it('holds the value a lever was put on, from its date on', () => {
    const plan = withLever(EMPTY, { lever: 'saleDemolitionStop', value: 0.4, from: LATER });
    expect(valueInForce(plan.measures, 'saleDemolitionStop', '2029-05-31')).toBe(0);
    expect(valueInForce(plan.measures, 'saleDemolitionStop', LATER)).toBe(0.4);
  });

  it('has one measure per lever and date, in order, each with a name of its own', () => {
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 12 }), (settings) => {
        const { measures } = planOf(settings);
        const keys = measures.map(({ lever, from }) => `${from} ${lever}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(measures.map(({ from }) => from)).toEqual(measures.map(({ from }) => from).sort());
        expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
      }),
    );
  });

  it('reads the same whatever was decided first', () => {
    const one = { lever: 'newSocialHomes', value: 700, from: NOW } as const;
    const two = { lever: 'saleDemolitionStop', value: 1, from: NOW } as const;
    const bare = (plan: Plan): unknown => plan.measures.map(({ id: _id, ...measure }) => measure);
    expect(bare(planOf([one, two]))).toEqual(bare(planOf([two, one])));
  });

  it('is empty again when every lever goes back to where it was', () => {
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 8 }), (settings) => {
        const dates = [NOW, '2028-01-01', LATER];
        const back = dates.flatMap((from) =>
          LEVERS.map(({ id }) => ({ lever: id, value: leverById(id).default, from })),
        );
        expect([...settings, ...back].reduce(withLever, EMPTY).measures).toEqual([]);
      }),
    );
  });

  it('keeps a later return to the usual value as a measure, for it changes something', () => {
    const plan = planOf([
      { lever: 'saleDemolitionStop', value: 1, from: NOW },
      { lever: 'saleDemolitionStop', value: 0, from: LATER },
    ]);
    expect(plan.measures).toHaveLength(2);
    expect(valueInForce(plan.measures, 'saleDemolitionStop', '2031-01-01')).toBe(0);
  });

  it('can move, switch off and lose a measure', () => {
    const plan = withLever(EMPTY, { lever: 'lotteryShare', value: 0.3, from: NOW });
    const [{ id = '' } = {}] = plan.measures;
    expect(withMeasureMoved(plan, id, LATER).measures[0]?.from).toBe(LATER);
    const off = withMeasureSwitched(plan, id, false);
    expect(off.measures).toHaveLength(1);
    expect(actingMeasures(off)).toEqual([]);
    expect(valueInForce(off.measures, 'lotteryShare', NOW)).toBe(0.1);
    expect(withMeasureSwitched(off, id, true)).toEqual(plan);
    expect(withoutMeasure(plan, id).measures).toEqual([]);
    expect(withoutMeasures(plan).measures).toEqual([]);
    expect(withMeasureMoved(plan, 'nobody', LATER)).toBe(plan);
  });

  it('moves a measure onto another of the same lever by taking its place', () => {
    const plan = planOf([
      { lever: 'lotteryShare', value: 0.3, from: NOW },
      { lever: 'lotteryShare', value: 0.5, from: LATER },
    ]);
    const [{ id = '' } = {}] = plan.measures;
    expect(withMeasureMoved(plan, id, LATER).measures.map(({ value }) => value)).toEqual([0.3]);
  });

  it('moves the end of a measure along with its beginning, and passes over an end that is no end', () => {
    const plan = withLever(EMPTY, { lever: 'lotteryShare', value: 0.3, from: NOW });
    const id = plan.measures[0]?.id ?? '';
    const shaped = withMeasureShaped(plan, id, { rampWeeks: 13, until: '2027-02-04' });
    expect(withMeasureMoved(shaped, id, '2028-03-01').measures[0]?.until).toBe('2028-04-01');
    expect(withMeasureShaped(shaped, id, { rampWeeks: 0, until: NOW })).toEqual(shaped);
    expect(valueInForce(shaped.measures, 'lotteryShare', '2027-02-04')).toBe(0.1);
  });

  it('switches a measure on again when its lever is set anew', () => {
    const plan = withLever(EMPTY, { lever: 'lotteryShare', value: 0.3, from: NOW });
    const off = withMeasureSwitched(plan, plan.measures[0]?.id ?? '', false);
    const again = withLever(off, { lever: 'lotteryShare', value: 0.4, from: NOW });
    expect(again.measures).toHaveLength(1);
    expect(actingMeasures(again)[0]?.value).toBe(0.4);
  });

  it('names measures that came without a name, and doubles', () => {
    const bare: Measure = { lever: 'lotteryShare', value: 0.3, from: NOW, rampWeeks: 0 };
    const named = identified([
      { ...bare, id: 'm1' },
      { ...bare, from: LATER, id: 'm1' },
      { ...bare, from: '2028-01-01' },
    ]);
    expect(new Set(named.map(({ id }) => id)).size).toBe(3);
    expect(named.every(({ id }) => id !== undefined)).toBe(true);
  });
});
