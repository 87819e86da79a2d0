import { describe, expect, it } from 'vitest';
import { runLettingQueue, type LettingQueue, type LettingQueueResult } from '../support/letting-queue';

/** V06 and V07 at a hundred times their size: λ 2, μ 1, θ .1. */
const SMALL = { arrivalsPerYear: 200, homesPerYear: 100, givenUpPerYear: 0.1, warmUpYears: 50, years: 150 } as const;
/** V08: the demo region at a tenth. */
const TENTH = { arrivalsPerYear: 500, homesPerYear: 199, givenUpPerYear: 0.15, warmUpYears: 40, years: 120 } as const;

function run(queue: Omit<LettingQueue, 'seed'>): LettingQueueResult {
  const result = runLettingQueue({ ...queue, seed: 'letting queue' });
  return result;
}

describe('V06 a letting queue with reneging, first come first served', () => {
  const result = run({ ...SMALL, responders: 'everybody' });

  it('serves after ln(λ/μ)/θ = 6.93 years', () => {
    expect(Math.abs(result.meanWaitServed - 6.93)).toBeLessThan(0.1);
  });

  it('holds (λ − μ)/θ = 10 per unit', () => {
    expect(Math.abs(result.meanQueue / 100 - 10)).toBeLessThan(0.2);
  });
});

describe('V07 the same queue in random order', () => {
  const result = run({ ...SMALL, responders: 'lottery' });

  it('serves after Q/λ = 5.0 years', () => {
    expect(Math.abs(result.meanWaitServed - 5)).toBeLessThan(0.15);
    expect(Math.abs(result.meanWaitAll - 5)).toBeLessThan(0.15);
  });

  it('serves the same share μ/λ = .5', () => {
    expect(Math.abs(result.servedShare - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(result.meanQueue / 100 - 10)).toBeLessThan(0.2);
  });
});

describe('V08 the regular seekers of a tenth of the region with r responders', () => {
  it.each([
    ['lottery', 4.0],
    [3, 5.4],
    [10, 6.0],
    [30, 6.1],
  ] as const)('r = %s: mean registration at letting %d years', (responders, years) => {
    const result = run({ ...TENTH, responders });
    expect(Math.abs(result.meanWaitServed - years)).toBeLessThan(0.1);
    expect(Math.abs(result.meanQueue - 2007)).toBeLessThan(40);
  });
});
