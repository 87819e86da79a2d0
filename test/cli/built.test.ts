import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRecorded } from '../support/recorded-terminal';

/** Builds the program where it is missing or older than its sources, then runs it. */
const program = 'src/cli/run-built.mjs';
let folder = '';

beforeAll(() => {
  expect(run('--help').exit).toBe(0);
  folder = mkdtempSync(join(tmpdir(), 'doorstroom-'));
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): { out: string; errors: string[]; exit: number | null } {
  const env = { ...process.env, LC_ALL: 'C' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env });
  return { out: stdout, errors: stderr.split('\n').filter((line) => line !== ''), exit: status };
}

describe('the built command line', () => {
  it('gives with worker threads what the same process gives', async () => {
    const small = 'test/cli/fixtures/small.json';
    const args = ['simulate', small, '--replicates', '3', '--workers', '2'];
    const { out, errors, exit } = run(...args);
    expect(exit).toBe(0);
    expect(out).toBe((await runRecorded(args)).out);
    expect(errors).toHaveLength(4);
    expect(run('hash', small).out).toBe((await runRecorded(['hash', small])).out);
  });

  it('refuses a file of 50 MB at once, a cut-off one with its place, and writes nothing', () => {
    const large = join(folder, 'large.json');
    writeFileSync(large, '{');
    truncateSync(large, 50 * 1024 * 1024);
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, '{\n  "schemaVersion": 1,\n  "id": "te');
    const { out, errors, exit } = run('validate', large, cut);
    expect([out, exit]).toEqual(['', 2]);
    expect(errors).toEqual([
      `${large}: The file is 50.0 MB. A scenario may be at most 5 MB.`,
      `${cut}: The text breaks off at line 3, column 12: this text has no closing double quote. Was the whole file saved?`,
    ]);
    expect(run('simulate', cut, '--out', join(folder, 'out.csv')).exit).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['cut.json', 'large.json']);
  });

  it('ends quietly when nobody reads on', () => {
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" catalogue parameters --json | head -c 10 > /dev/null', process.execPath, program],
      { encoding: 'utf8' },
    );
    expect([stderr, status]).toEqual(['', 0]);
  });
});
