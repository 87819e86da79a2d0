import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeGoldenFile } from '../support/golden';

it('writes the golden runs anew', () => {
  const file = makeGoldenFile();
  writeFileSync(new URL('golden.json', import.meta.url), `${JSON.stringify(file, null, 1)}\n`);
  expect(file.runs.length).toBeGreaterThan(0);
});
