import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/messages';
import { shippedRegions } from '../../src/io/shipped';
import { JsonScanner } from '../../src/io/json-scanner';
import { parseScenario } from '../../src/io/parse-scenario';
import { printScenario } from '../../src/io/print-scenario';
import { scenarioArbitrary } from '../support/scenario-arbitrary';
import { problemSentence } from '../support/problem-sentence';

const regions = shippedRegions();

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What somebody may put where something else belongs. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(null, true, 0, -1, 1e300, 0.5, 50, '', '2027-13-01', '2027-01-04', 'demo', '35%', [], {}, [
    [],
  ]),
  fc.integer().map((value) => value as Json),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** Changes one place, found by walking down with the choices given. */
function mutated(value: Json, choices: readonly number[], change: { key: string; value: Json; kind: number }): Json {
  const [choice = 0, ...deeper] = choices;
  if (typeof value !== 'object' || value === null || choices.length === 0) return change.value;
  const keys = Object.keys(value);
  const key = keys[choice % (keys.length + 1)];
  const entries = Object.entries<Json>(value as Record<string, Json>);
  const next: [string, Json][] =
    key === undefined
      ? [...entries, [change.key, change.value]]
      : entries.flatMap(([name, part]): [string, Json][] => {
          if (name !== key) return [[name, part]];
          if (change.kind === 0 && deeper.length === 0) return [];
          return [[name, mutated(part, deeper, change)]];
        });
  return Array.isArray(value) ? next.map(([, part]) => part) : Object.fromEntries(next);
}

function expectSound(input: unknown): void {
  const outcome = parseScenario(input, regions);
  if (outcome.ok) {
    expect(parseScenario(printScenario(outcome.value, regions), regions)).toEqual(outcome);
    return;
  }
  expect(outcome.problems.length).toBeGreaterThan(0);
  for (const problem of outcome.problems)
    for (const language of LANGUAGES) expect(problemSentence(problem, language)).not.toBe('');
}

const scenarios = scenarioArbitrary([...regions.values()]);

describe('any input', () => {
  it('that was a scenario before something changed is accepted or refused with reasons', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        scenarios,
        fc.array(
          fc.tuple(
            fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
            fc.record({ key: fc.oneof(fc.string(), fc.constant('__proto__')), value: anything, kind: fc.nat(2) }),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (scenario, changes) => {
          let value = JSON.parse(printScenario(scenario, regions)) as Json;
          for (const [choices, change] of changes) value = mutated(value, choices, change);
          expectSound(value);
          expectSound(JSON.stringify(value));
          if (!parseScenario(value, regions).ok) refused++;
        },
      ),
      { seed: 20301231, numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(250);
  });

  it('that was text of a scenario before a piece was cut out or put in is accepted or refused with reasons', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), fc.nat(8), fc.string(), (scenario, place, length, inserted) => {
        const text = printScenario(scenario, regions);
        const at = place % text.length;
        expectSound(text.slice(0, at) + inserted + text.slice(at + length));
        expectSound(text.slice(0, at));
      }),
      { seed: 20301231, numRuns: 300 },
    );
  });

  it('of any kind is accepted or refused with reasons', () => {
    fc.assert(fc.property(fc.anything(), expectSound), { seed: 20301231, numRuns: 500 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the scanner of JSON', () => {
  it('agrees with the language on what is JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      '.',
      'e',
      '+',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '\\u12',
      'x',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const problems = new JsonScanner(text).scan().filter(({ code }) => code !== 'problem.json.duplicateKey');
        expect([text, problems.length === 0]).toEqual([text, isJson(text)]);
      }),
      { seed: 20301231, numRuns: 20_000 },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.nat(), (json, cut) => {
        expect(new JsonScanner(json).scan().filter(({ code }) => code !== 'problem.json.duplicateKey')).toEqual([]);
        const text = json.slice(0, cut % (json.length + 1));
        const faults = new JsonScanner(text).scan().filter(({ code }) => code !== 'problem.json.duplicateKey');
        expect(faults.length === 0).toBe(isJson(text));
        for (const { code } of faults) expect(['problem.json.truncated', 'problem.json.empty']).toContain(code);
      }),
      { seed: 20301231, numRuns: 2000 },
    );
  });
});
