import { summarise } from './summary-statistics';

/** Paired seeds of a sign test, and how many of them must show the sign. */
export const SIGN_SEEDS = 40;
const NEEDED = 36;

/** What a sign test found. */
export interface SignTest {
  readonly isShown: boolean;
  readonly shown: number;
  readonly seeds: number;
}

/** Whether a sign shows in 36 of 40 paired seeds; stops as soon as that is decided. */
export function signTest(isShown: (seed: string) => boolean): SignTest {
  let shown = 0;
  let seeds = 0;
  while (seeds < SIGN_SEEDS && shown < NEEDED && seeds - shown <= SIGN_SEEDS - NEEDED)
    if (isShown(`pair ${String(seeds++)}`)) shown++;
  return { isShown: shown >= NEEDED, shown, seeds };
}

/** Mean of paired differences in standard errors, over at most some seeds; stops when far more than enough. */
export function standardErrors(seeds: number, difference: (seed: string) => number): number {
  const differences: number[] = [];
  for (let n = 0; n < seeds; n++) {
    differences.push(difference(`pair ${String(n)}`));
    if (differences.length < 8) continue;
    const { mean, standardError } = summarise(differences);
    if (Math.abs(mean) >= 8 * standardError) break;
  }
  const { mean, standardError } = summarise(differences);
  return standardError === 0 ? Math.sign(mean) * Infinity : mean / standardError;
}

/** Remembers what was computed for a key. */
export function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
