import { expect, it } from 'vitest';
import { digitOf, runOfDigit } from '../../src/ui/runs/run-digit';
import { runRecord } from '../support/run-record';

const saved = ['a', 'b', 'c'].map((id) => ({ ...runRecord(), id, isKept: true }));

it('keeps the digit of a run when another one is saved, which comes first in the list', () => {
  const [, older] = saved;
  expect(runOfDigit(saved, digitOf(saved, 1)!)).toBe(older);
  const more = [{ ...runRecord(), id: 'new', isKept: true }, ...saved];
  expect(runOfDigit(more, digitOf(saved, 1)!)).toBe(older);
  expect(digitOf(more, 0)).toBe(4);
});

it('has no digit for a tenth run, and no run for a digit nobody has', () => {
  const many = Array.from({ length: 12 }, (_, n) => ({ ...runRecord(), id: String(n), isKept: true }));
  expect(digitOf(many, 0)).toBeUndefined();
  expect(digitOf(many, 11)).toBe(1);
  expect(runOfDigit(saved, 9)).toBeUndefined();
});
