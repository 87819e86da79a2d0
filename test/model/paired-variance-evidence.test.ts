import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';

interface Evidence {
  readonly modelVersion: string;
  readonly seeds: number;
  readonly rows: readonly { readonly outcome: string; readonly ratio: number }[];
}

const evidence = JSON.parse(
  readFileSync(new URL('../../docs/evidence/paired-variance.json', import.meta.url), 'utf8'),
) as Evidence;

it('the evidence on paired differences is of this version, and nine in ten have a quarter of the variance at most', () => {
  expect(evidence.modelVersion).toBe(MODEL_VERSION);
  expect(evidence.seeds).toBe(40);
  const held = evidence.rows.filter(({ ratio }) => ratio <= 0.25);
  expect(held.length / evidence.rows.length).toBeGreaterThan(0.88);
  const homeless = evidence.rows.filter(({ outcome }) => outcome.startsWith('people without a home'));
  expect(homeless.every(({ ratio }) => ratio <= 0.25)).toBe(true);
});
