import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/contract/indicators';
import type { IndicatorId } from '../../src/contract/indicators';
import { LEVERS } from '../../src/contract/levers';
import type { LeverId } from '../../src/contract/levers';
import type { Measure } from '../../src/contract/scenario';
import { previewOf } from '../../src/ui/session/preview';
import { demoSpec } from '../support/spec';

const NOW_WEEK = 104;
const TARGET_WEEK = 310;

function preview(lever: LeverId, value: number, indicator: IndicatorId): Float64Array | null {
  const measure: Measure = { lever, value, from: '2027-01-04', rampWeeks: 0 };
  const line = new Float64Array(573).fill(100);
  return previewOf(line, indicator, { present: demoSpec('1'), wanted: demoSpec('1', { measures: [measure] }) });
}

describe('the preview of a lever at its maximum', () => {
  it.each([
    ['saleDemolitionStop', 'lettings', 1],
    ['saleDemolitionStop', 'outsiderLettings', 1],
    ['saleDemolitionStop', 'seekers', -1],
    ['saleDemolitionStop', 'registrationTime', -1],
    ['newSocialHomes', 'lettings', 1],
    ['newSocialHomes', 'seekers', -1],
    ['fasterLetting', 'emptyHomes', -1],
    ['permitHolderShare', 'seekers', 1],
    ['permitHolderShare', 'registrationTime', 1],
  ] as const)('%s moves %s the way it should by the target date', (lever, indicator, sign) => {
    const max = LEVERS.find(({ id }) => id === lever)?.max ?? NaN;
    const line = preview(lever, max, indicator);
    expect(Math.sign((line?.[TARGET_WEEK] ?? NaN) - 100)).toBe(sign);
  });

  it.each(LEVERS.map(({ id, max }) => [id, max] as const))('%s changes nothing before now', (lever, max) => {
    for (const { id, chart } of INDICATORS) {
      const line = chart ? preview(lever, max, id) : null;
      for (let week = 0; line !== null && week < NOW_WEEK; week++) expect(line[week]).toBeCloseTo(100, 9);
    }
  });

  it('moves nothing for a lever the twin does not know', () => {
    const line = preview('lotteryShare', 0.5, 'lettings');
    expect(line?.every((value) => value === 100)).toBe(true);
  });

  it('is not there when nothing is held', () => {
    const line = new Float64Array(573).fill(100);
    expect(previewOf(line, 'lettings', { present: demoSpec('1'), wanted: demoSpec('1') })).toBeNull();
  });
});
