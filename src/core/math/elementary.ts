import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';

/** e to the power x, with the same bits in every engine. */
export function exp(x: number): number {
  return stdlibExp(x);
}

/** Natural logarithm, with the same bits in every engine. */
export function ln(x: number): number {
  return stdlibLn(x);
}

/** 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
