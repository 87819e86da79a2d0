import { describe, expect, it } from 'vitest';
import { csvField, resultsCsv } from '../../src/io/results-csv';

describe('results as CSV', () => {
  it('is long: one number a row under the agreed header', () => {
    const row = {
      model: '0.1.0',
      scenario: 'baseline',
      region: 'demo',
      variable: 'lettings',
      unit: 'homesPerYear',
      period: '2030',
      statistic: 'value',
      value: 4307.25,
      seed: '1',
    };
    expect(resultsCsv([row, { ...row, value: NaN, seed: 'a,"b"' }])).toBe(
      'model,scenario,region,variable,unit,period,statistic,value,seed\n' +
        '0.1.0,baseline,demo,lettings,homesPerYear,2030,value,4307.25,1\n' +
        '0.1.0,baseline,demo,lettings,homesPerYear,2030,value,,"a,""b"""\n',
    );
  });

  it('writes numbers with a decimal point and all their digits', () => {
    expect([0.1 + 0.2, 1e21, -0.5, Infinity].map((value) => csvField(value))).toEqual([
      '0.30000000000000004',
      '1e+21',
      '-0.5',
      '',
    ]);
  });
});
