import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { RELATIONS } from '../support/monotone-relations';

interface Evidence {
  readonly modelVersion: string;
  readonly seeds: number;
  readonly relations: readonly { readonly words: string; readonly verdict: string }[];
}

const evidence = JSON.parse(
  readFileSync(new URL('../../docs/evidence/monotone.json', import.meta.url), 'utf8'),
) as Evidence;

describe('the evidence on monotone relations', () => {
  it('is of this version of the model and of all relations: otherwise run npm run evidence', () => {
    expect(evidence.modelVersion).toBe(MODEL_VERSION);
    expect(evidence.seeds).toBe(100);
    expect(evidence.relations.map(({ words }) => words)).toEqual(RELATIONS.map(({ words }) => words));
  });

  it('contradicts none that must hold', () => {
    const contradicted = evidence.relations.filter(({ verdict }) => verdict.includes('**no**'));
    expect(contradicted.map(({ words }) => words)).toEqual([]);
  });
});
