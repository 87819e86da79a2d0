import { describe, expect, it } from 'vitest';
import { previewRatio, runTwin } from '../../src/fluid';
import type { TwinSeriesName } from '../../src/fluid';

const WEEKS = 468;
const FROM = { fromWeek: 105, rampWeeks: 13 };
const baseline = runTwin({ weeks: WEEKS });

const RUNS = {
  'no sale and no demolition': runTwin({
    weeks: WEEKS,
    changes: [
      { parameter: 'netSalesPerYear', value: 20, ...FROM },
      { parameter: 'demolitionsPerYear', value: 0, ...FROM },
    ],
  }),
  'a programme of 1,000 homes': runTwin({ weeks: WEEKS, homesProgramme: [{ value: 1000, ...FROM }] }),
  'letting in six weeks': runTwin({ weeks: WEEKS, changes: [{ parameter: 'lettingWeeks', value: 6, ...FROM }] }),
  'a tenth for permit holders': runTwin({
    weeks: WEEKS,
    changes: [{ parameter: 'permitHolderShare', value: 0.1, ...FROM }],
  }),
};

describe('the preview of a change', () => {
  it('is 1 in every week when nothing changes', () => {
    for (const name of Object.keys(baseline.weekly) as TwinSeriesName[]) {
      expect(new Set(previewRatio(baseline, runTwin({ weeks: WEEKS }), name))).toEqual(new Set([1]));
    }
  });

  it('turns the line of the baseline into that of the change', () => {
    const changed = RUNS['letting in six weeks'];
    const ratio = previewRatio(baseline, changed, 'vacant');
    expect(ratio).toHaveLength(WEEKS);
    ratio.forEach((factor, week) => {
      expect(factor * baseline.weekly.vacant[week]!).toBeCloseTo(changed.weekly.vacant[week]!, 8);
    });
  });

  it('is 1 where the baseline is 0', () => {
    const nobody = { permitHoldersPerYear: 0, permitHoldersAtStart: 0 };
    const some = runTwin({ weeks: 52, parameters: { permitHoldersAtStart: 0, permitHolderShare: 0 } });
    const ratio = previewRatio(runTwin({ weeks: 52, parameters: nobody }), some, 'permitHoldersWaiting');
    expect(some.weekly.permitHoldersWaiting[51]).toBeGreaterThan(100);
    expect(Array.from(ratio)).toEqual(Array.from(ratio, () => 1));
  });

  it('is as long as the shorter run', () => {
    expect(previewRatio(baseline, runTwin({ weeks: 60 }), 'stock')).toHaveLength(60);
  });

  it.each([
    ['no sale and no demolition', 'outsiderLettingsPerYear', 1],
    ['no sale and no demolition', 'registrationYearsAtLetting', -1],
    ['a programme of 1,000 homes', 'outsiderLettingsPerYear', 1],
    ['a programme of 1,000 homes', 'activeSeekers', -1],
    ['letting in six weeks', 'vacant', -1],
    ['a tenth for permit holders', 'regularLettingsPerYear', -1],
    ['a tenth for permit holders', 'permitHoldersWaiting', -1],
    ['a tenth for permit holders', 'registrationYearsAtLetting', 1],
  ] as const)('of %s moves %s the right way at the end, and nothing before it begins', (run, series, sign) => {
    const ratio = previewRatio(baseline, RUNS[run], series);
    expect(ratio.subarray(0, 105).every((factor) => factor === 1)).toBe(true);
    expect(Math.sign(ratio.at(-1)! - 1)).toBe(sign);
    expect(Math.abs(ratio.at(-1)! - 1)).toBeGreaterThan(0.01);
  });

  it('leaves the lettings of all channels together alone when only shares change', () => {
    const ratio = previewRatio(baseline, RUNS['a tenth for permit holders'], 'outsiderLettingsPerYear');
    expect(new Set(ratio)).toEqual(new Set([1]));
  });
});
