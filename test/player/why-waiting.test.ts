import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../src/contract/households';
import { packWait, WAIT_REASON, type WaitReason } from '../../src/contract/wait-reasons';
import { waitMonthOf, whyWaiting } from '../../src/player/why-waiting';

const REG = CHANNELS.indexOf('REG');
const UIT = CHANNELS.indexOf('UIT');

function row(household: number, day: number, reason: WaitReason, channel = REG): number[] {
  return [household, packWait(day, WAIT_REASON[reason], channel)];
}

/** Months of four weeks end on days 27, 55, 83, 111, 139; household 8 leaves in the middle of the fourth. */
const WORDS = Uint32Array.from([
  ...row(7, 27, 'queue'),
  ...row(8, 27, 'no-home'),
  ...row(7, 83, 'no-guidance', UIT),
  ...row(8, 90, 'none', 0),
  ...row(7, 139, 'none', 0),
]);

describe('why a household waits', () => {
  it('is told of every month until the reason changes, with how long it has been so', () => {
    const told = [0, 1, 2, 3].map((month) => whyWaiting(WORDS, 7, month));
    expect(told).toEqual([
      { reason: 'queue', channel: 'REG', months: 1 },
      { reason: 'queue', channel: 'REG', months: 2 },
      { reason: 'no-guidance', channel: 'UIT', months: 1 },
      { reason: 'no-guidance', channel: 'UIT', months: 2 },
    ]);
  });

  it('is not told of who is housed, who left, who never waited, and before anything is known', () => {
    expect(whyWaiting(WORDS, 7, 4)).toBeUndefined();
    expect(whyWaiting(WORDS, 8, 2)?.reason).toBe('no-home');
    expect(whyWaiting(WORDS, 8, 3)).toBeUndefined();
    expect(whyWaiting(WORDS, 9, 3)).toBeUndefined();
    expect(whyWaiting(new Uint32Array(0), 7, 0)).toBeUndefined();
  });

  it('counts months from the first day of the run', () => {
    expect([0, 27, 28, 55, 56].map(waitMonthOf)).toEqual([0, 0, 1, 1, 2]);
  });
});
