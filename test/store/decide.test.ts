import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planProblems } from '../../src/io/plan-problems';
import { leverById } from '../../src/contract/levers';
import { PARAMETERS } from '../../src/contract/parameters';
import { createChoices } from '../../src/store/choices';
import type { ChoicesStore } from '../../src/store/choices';
import {
  branchOf,
  branchPlan,
  holdLever,
  moveMeasure,
  redoPlan,
  removeMeasure,
  restoreBaseline,
  setBelief,
  setLever,
  shapeMeasure,
  switchMeasure,
  undoPlan,
} from '../../src/store/decide';
import type { Plan } from '../../src/store/plan';
import { freshDecision } from '../../src/ui/session/fresh-decision';

const NOW = '2027-01-04';
const CALENDAR = { start: '2025-01-06', now: NOW, target: '2030-12-31', horizon: '2036-01-07' };

function choices(): ChoicesStore {
  return createChoices(
    {
      language: 'nl',
      theme: 'system',
      motion: 'system',
      letterKeys: true,
      plan: { scenarioId: 'baseline', seed: '1', measures: [], parameters: {} },
    },
    (plan) => planProblems({ calendar: CALENDAR }, plan),
  );
}

const present = (store: ChoicesStore): Plan => store.getState().plan.present;

describe('branching off', () => {
  const branch = { run: 'r1', name: 'A', from: '2029-05-01', at: 0 };

  it('leaves out what begins on that day or later, from then on acts from the month shown, and can be undone', () => {
    const store = choices();
    setLever(store, { lever: 'lotteryShare', value: 0.2, from: '2029-04-01' }, 0);
    setLever(store, { lever: 'lotteryShare', value: 0.3, from: '2029-05-01' }, 5000);
    branchPlan(store, branch);
    expect(present(store).measures.map(({ from }) => from)).toEqual(['2029-04-01']);
    expect(store.getState().fromMode).toBe('here');
    expect(branchOf(store.getState().plan)).toMatchObject({ run: 'r1', from: '2029-05-01' });
    expect(undoPlan(store)).toMatchObject({ kind: 'branch' });
    expect(present(store).measures).toHaveLength(2);
    expect(branchOf(store.getState().plan)).toBeUndefined();
  });

  it('is a step of its own where nothing is left out, and ends where another plan begins', () => {
    const store = choices();
    setLever(store, { lever: 'lotteryShare', value: 0.2, from: NOW }, 0);
    branchPlan(store, branch);
    expect(store.getState().plan.past).toHaveLength(2);
    setLever(store, { lever: 'lotteryShare', value: 0.4, from: '2029-05-01' }, 5000);
    expect(branchOf(store.getState().plan)).toMatchObject({ run: 'r1' });
    restoreBaseline(store, 9000);
    expect(branchOf(store.getState().plan)).toBeUndefined();
  });
});

describe('deciding', () => {
  it('makes one step of what is held and let go', () => {
    const store = choices();
    for (const value of [0.1, 0.2, 0.3]) holdLever(store, { lever: 'saleDemolitionStop', value, from: NOW });
    expect(present(store).measures).toEqual([]);
    setLever(store, { lever: 'saleDemolitionStop', value: 0.3, from: NOW }, 5000);
    expect(store.getState().held).toBeNull();
    expect(store.getState().plan.past).toHaveLength(1);
    undoPlan(store);
    expect(present(store).measures).toEqual([]);
  });

  it('takes quick presses on one lever for one gesture, and slow ones for several', () => {
    const store = choices();
    [1000, 1200, 1400].forEach((at, index) => {
      setLever(store, { lever: 'saleDemolitionStop', value: 0.1 * (index + 1), from: NOW }, at);
    });
    expect(store.getState().plan.past).toHaveLength(1);
    setLever(store, { lever: 'saleDemolitionStop', value: 0.8, from: NOW }, 9000);
    expect(store.getState().plan.past).toHaveLength(2);
    setLever(store, { lever: 'lotteryShare', value: 0.4, from: NOW }, 9100);
    expect(store.getState().plan.past).toHaveLength(3);
  });

  it('makes no step of what changes nothing', () => {
    const store = choices();
    setLever(store, { lever: 'saleDemolitionStop', value: 0, from: NOW }, 0);
    restoreBaseline(store, 0);
    removeMeasure(store, 'nobody', 0);
    expect(store.getState().plan.past).toEqual([]);
  });

  it('goes back to how things go now in one step that can be undone', () => {
    const store = choices();
    setLever(store, { lever: 'saleDemolitionStop', value: 1, from: NOW }, 0);
    setLever(store, { lever: 'newSocialHomes', value: 800, from: NOW }, 5000);
    const plan = present(store);
    restoreBaseline(store, 9000);
    expect(present(store).measures).toEqual([]);
    expect(undoPlan(store)?.kind).toBe('restore-baseline');
    expect(present(store)).toEqual(plan);
  });

  it('undoes and redoes without limit, and names each step', () => {
    const values = fc.array(fc.constantFrom(0.05, 0.2, 0.35, 0.6, 1), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const store = choices();
        const seen = [present(store)];
        list.forEach((value, index) => {
          setLever(store, { lever: 'saleDemolitionStop', value, from: NOW }, index * 10_000);
          if (present(store) !== seen.at(-1)) seen.push(present(store));
        });
        const steps = seen.length - 1;
        for (let step = 0; step < steps; step++) expect(undoPlan(store)?.kind).toBe('set-lever');
        expect(undoPlan(store)).toBeUndefined();
        expect(present(store)).toEqual(seen[0]);
        for (let step = 0; step < steps; step++) expect(redoPlan(store)?.kind).toBe('set-lever');
        expect(redoPlan(store)).toBeUndefined();
        expect(present(store)).toEqual(seen.at(-1));
      }),
    );
  });

  it('forgets what was undone when something else is decided', () => {
    const store = choices();
    setLever(store, { lever: 'saleDemolitionStop', value: 1, from: NOW }, 0);
    undoPlan(store);
    setLever(store, { lever: 'lotteryShare', value: 0.5, from: NOW }, 100);
    expect(redoPlan(store)).toBeUndefined();
    expect(store.getState().plan.past).toHaveLength(1);
  });

  it('moves, switches and removes a measure by its name', () => {
    const store = choices();
    setLever(store, { lever: 'lotteryShare', value: 0.5, from: NOW }, 0);
    const id = present(store).measures[0]?.id ?? '';
    moveMeasure(store, { id, from: '2028-03-01' }, 1);
    expect(present(store).measures[0]?.from).toBe('2028-03-01');
    switchMeasure(store, { id, on: false }, 2);
    expect(present(store).measures[0]?.off).toBe(true);
    removeMeasure(store, id, 3);
    expect(present(store).measures).toEqual([]);
    expect(store.getState().plan.past.map(({ change }) => change.kind)).toEqual([
      'set-lever',
      'move-measure',
      'switch-measure',
      'remove-measure',
    ]);
  });
});

describe('a fresh decision', () => {
  it('is what a person decides, not what undo and redo bring back', () => {
    const store = choices();
    const step = (act: () => unknown): ReturnType<typeof freshDecision> => {
      const before = store.getState().plan;
      act();
      return freshDecision(before, store.getState().plan);
    };
    const set = (value: number, at: number) => () => {
      setLever(store, { lever: 'saleDemolitionStop', value, from: NOW }, at);
    };
    expect(step(set(0.5, 0))?.kind).toBe('set-lever');
    expect(step(set(0.6, 100))?.kind).toBe('set-lever');
    expect(step(() => undoPlan(store))).toBeUndefined();
    expect(step(() => redoPlan(store))).toBeUndefined();
    expect(
      step(() => {
        store.setState({ indicator: 'lettings' });
      }),
    ).toBeUndefined();
  });

  it('goes back and on over several steps at once, and no further than there are', () => {
    const store = choices();
    const values = [0.2, 0.4, 0.6];
    values.forEach((value, index) => {
      setLever(store, { lever: 'saleDemolitionStop', value, from: NOW }, 10_000 * index);
    });
    undoPlan(store, 2);
    expect(present(store).measures[0]?.value).toBe(0.2);
    const before = store.getState().plan;
    redoPlan(store, 2);
    expect(present(store).measures[0]?.value).toBe(0.6);
    expect(freshDecision(before, store.getState().plan)).toBeUndefined();
    undoPlan(store, 99);
    expect(present(store).measures).toEqual([]);
    expect(undoPlan(store, 3)).toBeUndefined();
  });

  it('names a step that changes how long and how fast a measure holds', () => {
    const store = choices();
    setLever(store, { lever: 'lotteryShare', value: 0.4, from: NOW }, 0);
    const id = present(store).measures[0]?.id ?? '';
    shapeMeasure(store, { id, shape: { rampWeeks: 26, until: '2029-01-01' } }, 5000);
    expect(present(store).measures[0]).toMatchObject({ rampWeeks: 26, until: '2029-01-01', value: 0.4 });
    expect(store.getState().plan.past.at(-1)?.change.kind).toBe('shape-measure');
    shapeMeasure(store, { id, shape: { rampWeeks: 26, until: undefined } }, 9000);
    expect(present(store).measures[0]).not.toHaveProperty('until');
  });

  it('does not take what cannot be run, keeps the plan, and says what is wrong until the next decision', () => {
    const store = choices();
    for (const lever of ['permitHolderShare', 'institutionShare', 'homelessShare'] as const)
      setLever(store, { lever, value: leverById(lever).max, from: NOW }, 0);
    const before = store.getState().plan;
    setLever(store, { lever: 'urgentShare', value: leverById('urgentShare').max, from: NOW }, 5000);
    expect(store.getState().plan).toBe(before);
    expect(store.getState().refusal.map(({ code }) => code)).toContain('problem.shares.priority');
    setLever(store, { lever: 'lotteryShare', value: 0.4, from: NOW }, 9000);
    expect(store.getState().refusal).toEqual([]);
  });

  it('holds another number of the world for true, and the one of the catalogue leaves nothing behind', () => {
    const store = choices();
    setBelief(store, { parameter: 'eviction', value: 0.002 }, 0);
    expect(present(store).parameters).toEqual({ eviction: 0.002 });
    setBelief(store, { parameter: 'eviction', value: PARAMETERS.eviction.default }, 5000);
    expect(present(store).parameters).toEqual({});
  });
});
