import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-rules';
import { readArguments } from '../../src/cli/read-arguments';
import { createSpeech } from '../../src/cli/speech';
import { runRecorded } from '../support/recorded-terminal';

async function refused(...args: string[]): Promise<readonly string[]> {
  const { out, errors, exit, workers } = await runRecorded(args);
  expect([out, exit, workers]).toEqual(['', 2, 0]);
  return errors;
}

describe('what is typed', () => {
  it('is read, options before or after the scenario', () => {
    const read = {
      command: 'simulate',
      operands: ['a.json'],
      options: { seed: '-7', replicates: 20, until: '2030-12-31', workers: 2, out: 'x.csv', lang: 'nl' },
      problems: [],
    };
    const options = '--seed=-7 --replicates 20 --until 2030-12-31 --workers 2 --out x.csv --lang nl'.split(' ');
    expect(readArguments(['simulate', 'a.json', ...options])).toEqual(read);
    expect(readArguments([...options, 'simulate', 'a.json'])).toEqual(read);
  });

  it.each<[string, string[]]>([
    ['', ['No command was given. Choose from: simulate, compare, hash, fluid, validate, catalogue, explain.']],
    [
      'simulte baseline',
      [
        'The command “simulte” does not exist. Do you mean “simulate”? Choose from: simulate, compare, hash, fluid, validate, catalogue, explain.',
      ],
    ],
    [
      'simulate',
      [
        'SCENARIO is missing for simulate. Usage: doorstroom simulate SCENARIO [--seed S] [--replicates N] [--until DATE] [--workers K] [--out FILE]',
      ],
    ],
    [
      'hash baseline building-only',
      ['“building-only” is too much for hash. Usage: doorstroom hash SCENARIO [--seed S]'],
    ],
    [
      'simulate baseline --sed 4',
      [
        'The option --sed does not exist for simulate. Do you mean --seed? Allowed: --seed, --replicates, --until, --workers, --out, --lang, --help.',
        '“4” is too much for simulate. Usage: doorstroom simulate SCENARIO [--seed S] [--replicates N] [--until DATE] [--workers K] [--out FILE]',
      ],
    ],
    ['fluid baseline --seed 4', ['The option --seed does not exist for fluid. Allowed: --lang, --help.']],
    [
      'simulate baseline -x',
      [
        'The option -x does not exist for simulate. Allowed: --seed, --replicates, --until, --workers, --out, --lang, --help.',
      ],
    ],
    ['simulate baseline --workers', ['A value is missing after --workers. Expected: a whole number.']],
    ['simulate baseline --seed --workers 2', ['A value is missing after --seed. Expected: a text.']],
    [
      'simulate baseline --replicates 0',
      ['“0” is no number for --replicates. Allowed: a whole number from 1 to 10,000.'],
    ],
    [
      'simulate baseline --replicates -3',
      ['“-3” is no number for --replicates. Allowed: a whole number from 1 to 10,000.'],
    ],
    [
      'simulate baseline --replicates 1.5',
      ['“1.5” is no number for --replicates. Allowed: a whole number from 1 to 10,000.'],
    ],
    ['simulate baseline --workers many', ['“many” is no number for --workers. Allowed: a whole number from 1 to 64.']],
    [
      'simulate baseline --until 31-12-2030',
      ['“31-12-2030” is no date for --until. Write year, month and day as 2030-12-31.'],
    ],
    [
      'simulate baseline --until 2030-02-30',
      ['“2030-02-30” is no date for --until. Write year, month and day as 2030-12-31.'],
    ],
    ['simulate baseline --seed=', ['A value is missing after --seed. Expected: a text.']],
    [
      'simulate baseline --seed xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ['The text after --seed has 65 characters. Allowed: 1 to 64.'],
    ],
    ['simulate baseline --out=', ['A value is missing after --out. Expected: a file.']],
    ['simulate baseline --seed 1 --seed 2', ['--seed stands there more than once. Give it once.']],
    ['catalogue levers --json=yes', ['--json takes no value. Write --json alone.']],
    ['fluid baseline --lang fr', ['“fr” is no language for --lang. Allowed: nl or en.']],
    [
      'catalogue lever',
      ['“lever” is no list. Do you mean “levers”? Choose from: levers, parameters, indicators, sources.'],
    ],
    ['catalogue __proto__', ['“__proto__” is no list. Choose from: levers, parameters, indicators, sources.']],
    [
      'explain newsocialhomes',
      [
        'The lever “newsocialhomes” does not exist. Do you mean “newSocialHomes”? Choose from: newSocialHomes, newPitches, modestHomes, socialFloor, seniorMoves, midSegmentHomes … (+68).',
      ],
    ],
    [
      'simulate baseline --until 2025-01-07',
      ['2025-01-07 lies outside the scenario. Allowed for --until: 2025-01-13 to 2035-12-31.'],
    ],
  ])('“%s” is refused with one line each', async (line, problems) => {
    const errors = await refused(...line.split(' ').filter((word) => word !== ''));
    expect([...errors].sort()).toEqual(problems.map((problem) => `doorstroom: ${problem}`).sort());
  });

  it('lists everything that is wrong at once, in the language asked for', async () => {
    const errors = await refused('simulate', '--lang', 'nl', '--workers', '0', '--nope', '--until', 'morgen');
    expect(errors).toEqual([
      'doorstroom: Bij simulate ontbreekt SCENARIO. Gebruik: doorstroom simulate SCENARIO [--seed S] [--replicates N] [--until DATE] [--workers K] [--out FILE]',
      'doorstroom: “0” is geen aantal voor --workers. Toegestaan: een geheel getal van 1 tot en met 64.',
      'doorstroom: De optie --nope bestaat niet bij simulate. Toegestaan: --seed, --replicates, --until, --workers, --out, --lang, --help.',
      'doorstroom: “morgen” is geen datum voor --until. Schrijf jaar, maand en dag als 2030-12-31.',
    ]);
  });

  it('may be anything: every problem is a line in both languages', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...COMMAND_NAMES,
        'baseline',
        '--seed',
        '--replicates',
        '--until',
        '--workers=2',
        '--out',
        '--',
        '-',
        '--help',
        '--lang',
        'nl',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        for (const problem of readArguments(words).problems)
          for (const language of ['nl', 'en'] as const) {
            expect(createSpeech(language).problem(problem, 'doorstroom')).toMatch(/^doorstroom: [^\n\r]{10,}$/u);
          }
      }),
      { seed: 20270104, numRuns: 500 },
    );
  });
});

describe('help', () => {
  it.each(COMMAND_NAMES)('of %s names its usage, in both languages', async (command) => {
    const english = await runRecorded([command, '--help']);
    const dutch = await runRecorded([command, '--help', '--lang', 'nl']);
    expect([english.exit, dutch.exit, english.errors, dutch.errors]).toEqual([0, 0, [], []]);
    expect(english.out).toContain(`Usage:\n  doorstroom ${command} `);
    expect(dutch.out).toContain(`Gebruik:\n  doorstroom ${command} `);
  });

  it('of the whole names every command and every scenario', async () => {
    const { out } = await runRecorded(['--help']);
    for (const name of [...COMMAND_NAMES, 'baseline', 'building-only'])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('speaks the language of the environment, English where that is neither', async () => {
    const first = async (environment: Record<string, string>): Promise<string | undefined> =>
      (await runRecorded(['--help'], environment)).out.split('\n')[2];
    expect(await first({ LANG: 'nl_NL.UTF-8' })).toBe('Gebruik:');
    expect(await first({ LANG: 'nl_NL.UTF-8', LC_ALL: 'C' })).toBe('Usage:');
    expect(await first({ LANG: 'de_DE.UTF-8' })).toBe('Usage:');
    expect(await first({})).toBe('Usage:');
  });
});
