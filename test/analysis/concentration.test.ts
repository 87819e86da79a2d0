import { describe, expect, it } from 'vitest';
import { concentration, dissimilarity, gini, meanMeasures } from '../../src/analysis/concentration';
import { neighbourhoodCriterion } from '../../src/analysis/neighbourhood-criterion';
import {
  createCountsBuffer,
  NEIGHBOURHOOD_MEASURES,
  viewCounts,
  WEEKLY_COLUMN,
  type Counts,
  type NeighbourhoodMeasure,
} from '../../src/contract/counts';

type Measures = Readonly<Partial<Record<NeighbourhoodMeasure, readonly number[]>>>;

/** Counts of eight weeks: two blocks of four weeks, each with its measures. */
function twoBlocks(first: Measures, second: Measures, neighbourhoods = 2): Counts {
  const counts = viewCounts(createCountsBuffer(0, 8, { neighbourhoods, municipalities: 1 }));
  [first, second].forEach((block, index) => {
    for (const [measure, values] of Object.entries(block) as [NeighbourhoodMeasure, readonly number[]][])
      values.forEach((value, hood) => {
        const at = (index * neighbourhoods + hood) * NEIGHBOURHOOD_MEASURES.length;
        counts.measures[at + NEIGHBOURHOOD_MEASURES.indexOf(measure)] = value;
      });
  });
  return counts;
}

describe('the index of dissimilarity', () => {
  it('is half the sum of the differences of shares', () => {
    // Asking 30 and 10 of 40, others 70 and 90 of 160: ½ (|.75 − .4375| + |.25 − .5625|).
    expect(dissimilarity([30, 10], [100, 100])).toBeCloseTo(0.3125, 12);
  });

  it('is 0 where everybody lives spread alike, 1 where nobody lives beside another', () => {
    expect(dissimilarity([5, 15], [50, 150])).toBe(0);
    expect(dissimilarity([10, 0], [10, 30])).toBe(1);
  });

  it('is 0 where nobody asks, everybody asks, or nobody lives', () => {
    expect([dissimilarity([0, 0], [5, 5]), dissimilarity([5, 5], [5, 5]), dissimilarity([], [])]).toEqual([0, 0, 0]);
  });
});

describe('the Gini coefficient', () => {
  it('is that of the textbook', () => {
    // Sum of |x − y| over all pairs 2·(2 + 5 + 3) = 20; 20 / (2 · 9 · mean 10/3) = 1/3.
    expect(gini([1, 3, 6])).toBeCloseTo(1 / 3, 12);
    expect(gini([0, 0, 0, 4])).toBeCloseTo(0.75, 12);
  });

  it('is 0 where all are equal and where there is nothing', () => {
    expect([gini([2, 2, 2]), gini([0, 0]), gini([])]).toEqual([0, 0, 0]);
  });
});

describe('concentration over some weeks', () => {
  it('takes the mean over the blocks that end in them', () => {
    const counts = twoBlocks({ loadRatio: [1, 0.5] }, { loadRatio: [3, 0.5] });
    expect(meanMeasures(counts, 'loadRatio', { fromWeek: 0, toWeek: 8 })).toEqual([2, 0.5]);
    expect(meanMeasures(counts, 'loadRatio', { fromWeek: 4, toWeek: 8 })).toEqual([3, 0.5]);
    expect(meanMeasures(counts, 'loadRatio', { fromWeek: 4, toWeek: 7 })).toEqual([]);
  });

  it('has the share of the lettings in the worst fifth as a quotient of sums', () => {
    const counts = twoBlocks({}, {});
    counts.weekly[WEEKLY_COLUMN.askingLettings] = 8;
    counts.weekly[WEEKLY_COLUMN.askingLettingsWorst] = 2;
    const all = { fromWeek: 0, toWeek: 8 };
    expect(concentration(counts, all)).toEqual({ dissimilarity: 0, gini: 0, worstFifthShare: 0.25 });
    expect(concentration(counts, { fromWeek: 4, toWeek: 8 }).worstFifthShare).toBe(0);
  });
});

describe('criterion C10', () => {
  const even = { asking: [20, 20], households: [100, 100] };
  const apart = { asking: [30, 10], households: [100, 100] };
  const lastBlock = { fromWeek: 4, toWeek: 8 };
  const judged = (first: Measures, second: Measures) => neighbourhoodCriterion(twoBlocks(first, second), lastBlock);

  it('passes where no overloaded neighbourhood is asked more and nobody lives more apart', () => {
    expect(judged({ ...even, loadRatio: [1.2, 0.5] }, { ...even, loadRatio: [1.1, 0.9] })).toMatchObject({
      verdict: 'passes',
      distance: 0,
    });
  });

  it('is met by the functional bar while no more neighbourhoods are overloaded than at the start', () => {
    expect(judged({ ...even, loadRatio: [1.2, 0.5] }, { ...even, loadRatio: [1.3, 0.5] })).toMatchObject({
      verdict: 'functional',
      unit: 'neighbourhoods',
      value: 1,
      functionalDistance: 0,
    });
  });

  it('fails where overload moved on to another neighbourhood', () => {
    expect(judged({ ...even, loadRatio: [1.2, 0.5] }, { ...even, loadRatio: [1.1, 1.05] })).toMatchObject({
      verdict: 'fails',
      unit: 'neighbourhoods',
      value: 1,
      functionalDistance: 1,
    });
  });

  it('fails where people who ask for support live more than a twentieth more apart', () => {
    const loadRatio = [0.5, 0.5];
    const more = { asking: [31, 9], households: [100, 100] };
    expect(judged({ ...apart, loadRatio }, { ...more, loadRatio })).toMatchObject({ verdict: 'fails', unit: 'spread' });
    const little = { asking: [30.4, 9.6], households: [100, 100] };
    expect(judged({ ...apart, loadRatio }, { ...little, loadRatio }).verdict).toBe('functional');
  });

  it('cannot be judged without neighbourhoods, or without the start of the run', () => {
    expect(neighbourhoodCriterion(twoBlocks({}, {}, 0), lastBlock)).toMatchObject({ reason: 'noOutput' });
    const later = viewCounts(createCountsBuffer(4, 4, { neighbourhoods: 2, municipalities: 1 }));
    expect(neighbourhoodCriterion(later, lastBlock)).toMatchObject({ reason: 'notComputed' });
  });
});
