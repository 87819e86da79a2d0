import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { table } from '../support/baseline-report';

const SEED = 'dieharder 1';
const REPEAT_SEEDS = ['dieharder 2', 'dieharder 3', 'dieharder 4'] as const;
const CACHE = 'node_modules/.cache/random-words';
const PROGRAM = `${CACHE}/random-words.js`;

/** A test of the battery: its number, and the lengths it is run with; none where it has one length only. */
interface Battery {
  readonly number: number;
  readonly lengths: readonly number[];
}

/**
 * What `dieharder -a` runs, in its order and at its sizes, but for two things. The lagged sums stand at eight of their
 * 33 lags: all of them need 56 thousand million words and hours. The sums of Diehard (14) are left out: the battery
 * itself lists them as "Do Not Use".
 */
const BATTERY: readonly Battery[] = [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 100, 101, 102].map((number) => ({
    number,
    lengths: [],
  })),
  { number: 200, lengths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  { number: 201, lengths: [2, 3, 4, 5] },
  { number: 202, lengths: [2, 3, 4, 5] },
  { number: 203, lengths: [0, 1, 2, 3, 4, 7, 15, 31] },
  { number: 204, lengths: [] },
  { number: 205, lengths: [] },
  { number: 206, lengths: [] },
  { number: 207, lengths: [] },
  { number: 208, lengths: [] },
  { number: 209, lengths: [] },
];

interface Finding {
  /** Arguments that run the test again. */
  readonly args: string;
  /** Tells results of one test apart. */
  readonly identity: string;
  readonly name: string;
  readonly length: string;
  readonly samples: string;
  readonly p: number;
  readonly assessment: string;
}

function argumentsOf({ number, lengths }: Battery): readonly string[] {
  return lengths.length === 0
    ? [`-d ${String(number)}`]
    : lengths.map((length) => `-d ${String(number)} -n ${String(length)}`);
}

/** Runs tests one after the other over one stream of words; a mark before each says which it is. */
function runBattery(seed: string, tests: readonly string[]): Finding[] {
  const report = `${CACHE}/${seed.replaceAll(' ', '-')}.txt`;
  const lines = tests.map((args) => `echo "TEST ${args}"; dieharder -g 200 -c , -D 508 ${args}`);
  spawnSync('sh', ['-c', `nice "${process.execPath}" ${PROGRAM} "${seed}" | { ${lines.join('; ')}; } >${report}`], {
    stdio: 'inherit',
  });
  const findings: Finding[] = [];
  let args = '';
  for (const line of readFileSync(report, 'utf8').split('\n')) {
    if (line.startsWith('TEST ')) args = line.slice('TEST '.length);
    const [name = '', length = '', samples = '', repeats = '', p, assessment] = line
      .split(',')
      .map((cell) => cell.trim());
    if (assessment === undefined || Number.isNaN(Number(p))) continue;
    const nth = findings.filter((other) => other.args === args && other.length === length).length;
    const identity = `${args} ${length} ${String(nth)}`;
    findings.push({ args, identity, name, length, samples: `${repeats} × ${samples}`, p: Number(p), assessment });
  }
  const silent = tests.filter((test) => !findings.some((finding) => finding.args === test));
  if (silent.length > 0) throw new Error(`Not run (apt-get install dieharder): ${silent.join(', ')}`);
  return findings;
}

function rowOf(finding: Finding): readonly string[] {
  const { name, length, samples, p, assessment } = finding;
  return [name, length, samples, p.toFixed(5), assessment === 'PASSED' ? 'passed' : `**${assessment}**`];
}

const COLUMNS = ['test', 'length', 'samples', 'p', 'assessment'];

it('writes what the dieharder battery says of the keyed draws', async () => {
  await build({
    logLevel: 'error',
    build: { ssr: 'test/evidence/random-words.ts', outDir: CACHE, emptyOutDir: true },
  });
  const findings = runBattery(SEED, BATTERY.flatMap(argumentsOf));
  const weak = findings.filter((finding) => finding.assessment !== 'PASSED');
  const repeats = REPEAT_SEEDS.map((seed) => ({
    seed,
    found:
      weak.length === 0
        ? []
        : runBattery(seed, [...new Set(weak.map(({ args }) => args))]).filter((finding) =>
            weak.some(({ identity }) => identity === finding.identity),
          ),
  }));
  const failed = [...findings, ...repeats.flatMap(({ found }) => found)].filter(
    ({ assessment }) => assessment === 'FAILED',
  );
  const lines = [
    '# Dieharder on the keyed draws',
    '',
    `Model ${MODEL_VERSION}. The words of the keyed draws (Threefry-2x32-20) in the walks the model makes, seed \`${SEED}\`, read by dieharder 3.31.1 from standard input: every test of \`dieharder -a\` at its own sizes, but the lagged sums at eight of their 33 lags (all need 56 thousand million words), and without the sums of Diehard, which dieharder itself lists as "Do Not Use". Made by \`npm run evidence\`; not edited by hand.`,
    '',
    `${String(findings.length)} results: ${String(findings.length - weak.length)} passed, ${String(weak.length - weak.filter(({ assessment }) => assessment === 'FAILED').length)} weak, ${String(failed.length)} failed (repeats included). Weak is a p below .005 or above .995, so of ${String(findings.length)} results of perfect words about ${(findings.length / 100).toFixed(1)} are weak. A result that is weak again and again with other seeds would be a defect.`,
    '',
    '## To repeat',
    '',
    '`apt-get install dieharder`, then `npm run evidence -- dieharder`. By hand:',
    '',
    '```sh',
    'npx vite build --ssr test/evidence/random-words.ts --outDir node_modules/.cache/random-words',
    `node ${PROGRAM} "${SEED}" | dieharder -g 200 -d 0`,
    '```',
    '',
    'The tests read one stream one after the other, in the order of the table; a test run alone starts at the first word of its seed and gives another p.',
    '',
    '## Weak ones, repeated',
    '',
    ...(weak.length === 0
      ? ['None.']
      : table(
          ['test', 'length', `p, ${SEED}`, ...REPEAT_SEEDS.map((seed) => `p, ${seed}`)],
          weak.map((first) => {
            const again = repeats.map(
              ({ found }) => found.find(({ identity }) => identity === first.identity)?.p ?? NaN,
            );
            return [first.name, first.length, first.p.toFixed(5), ...again.map((p) => p.toFixed(5))];
          }),
        )),
    '',
    '## All',
    '',
    ...table(COLUMNS, findings.map(rowOf)),
    '',
  ];
  mkdirSync('docs/evidence', { recursive: true });
  writeFileSync('docs/evidence/dieharder.md', lines.join('\n'));
  console.log(lines.join('\n'));
  expect(failed).toEqual([]);
});
