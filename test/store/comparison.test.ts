import { describe, expect, it } from 'vitest';
import { MOST_COMPARED } from '../../src/contract/futures';
import { FIRST_COMPARISON, withoutRun, withRun } from '../../src/store/comparison';

describe('a choice of runs to compare', () => {
  it('takes a run once, and six at most', () => {
    const again = withRun(FIRST_COMPARISON, 'plan');
    expect(again).toBe(FIRST_COMPARISON);
    const many = Array.from({ length: 9 }, (_, n) => `run ${n}`).reduce(withRun, FIRST_COMPARISON);
    expect(many.runs).toHaveLength(MOST_COMPARED);
    expect(many.runs.slice(0, 3)).toEqual(['baseline', 'plan', 'run 0']);
  });

  it('compares with the first that is left when the run compared with goes', () => {
    const choice = withRun({ ...FIRST_COMPARISON, focus: 'baseline' }, 'other');
    const left = withoutRun(choice, 'baseline');
    expect(left).toMatchObject({ runs: ['plan', 'other'], reference: 'plan', focus: null });
    expect(withoutRun(left, 'other').reference).toBe('plan');
  });
});
