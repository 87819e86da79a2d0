import alea from 'seedrandom/lib/alea';
import { PURPOSES } from './purposes';
import { threefry, threefryBlock } from './threefry';

const TO_UNIT = 1 / 4294967296;

/**
 * Keyed draws: the same seed, purpose, agent and occasion always give the same number, whatever else happened. Two
 * policies therefore share every draw their histories have in common.
 */
export class KeyedDraws {
  private readonly key0 = new Int32Array(PURPOSES.length);
  private readonly key1 = new Int32Array(PURPOSES.length);

  /** Derives the two key words of every purpose from the seed text. */
  constructor(seed: string) {
    const words = alea(seed);
    const seed0 = words.int32();
    const seed1 = words.int32();
    for (let purpose = 0; purpose < PURPOSES.length; purpose++) {
      threefry(seed0, seed1, purpose, 0);
      this.key0[purpose] = threefryBlock[0];
      this.key1[purpose] = threefryBlock[1];
    }
  }

  /** Number in (0, 1) of a purpose, an agent and an occasion. `second` then gives a further one of the same block. */
  uniform(purpose: number, agent: number, occasion: number): number {
    threefry(this.key0[purpose], this.key1[purpose], agent, occasion);
    return (threefryBlock[0] + 0.5) * TO_UNIT;
  }

  /** Second number in (0, 1) of the block that was drawn last. */
  second(): number {
    return (threefryBlock[1] + 0.5) * TO_UNIT;
  }

  /** Second 32 bits of the block that was drawn last. */
  secondBits(): number {
    return threefryBlock[1];
  }

  /** 32 bits of a purpose, an agent and an occasion. */
  bits(purpose: number, agent: number, occasion: number): number {
    threefry(this.key0[purpose], this.key1[purpose], agent, occasion);
    return threefryBlock[0];
  }
}
