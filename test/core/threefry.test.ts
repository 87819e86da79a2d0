import { describe, expect, it } from 'vitest';
import { threefry, threefryBlock } from '../../src/core/random/threefry';

/** Known answers of Random123, threefry2x32 with 20 rounds: counter, key, block. */
const KNOWN_ANSWERS = [
  [0, 0, 0, 0, 0x6b200159, 0x99ba4efe],
  [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1cb996fc, 0xbb002be7],
  [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xc4923a9c, 0x483df7a0],
] as const;

describe('threefry', () => {
  it.each(KNOWN_ANSWERS)('turns counter %i %i under key %i %i into its known block', (c0, c1, k0, k1, x, y) => {
    threefry(k0, k1, c0, c1);
    expect([...threefryBlock]).toEqual([x, y]);
  });

  it('takes signed and unsigned words alike', () => {
    threefry(-1, -1, -1, -1);
    expect([...threefryBlock]).toEqual([0x1cb996fc, 0xbb002be7]);
  });
});
