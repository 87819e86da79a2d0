import { describe, expect, it } from 'vitest';
import { good, inWords, problemsOf } from '../support/scenario-in-words';

describe('text that is not JSON', () => {
  const text = JSON.stringify(good, null, 2);
  it.each<[string, string, string[]]>([
    [
      'cut off inside a text',
      text.slice(0, 60),
      [': The text breaks off at line 5, column 8: this text has no closing double quote. Was the whole file saved?'],
    ],
    [
      'cut off before the end',
      text.slice(0, -2),
      [': The text breaks off at line 12, column 19: this object is not closed. Was the whole file saved?'],
    ],
    [
      'cut off after a colon',
      '{"schemaVersion":',
      [': The text breaks off at line 1, column 18: a value should follow. Was the whole file saved?'],
    ],
    [
      'cut off after a comma',
      '{"schemaVersion":1,',
      [': The text breaks off at line 1, column 20: a name in double quotes should follow. Was the whole file saved?'],
    ],
    [
      'cut off inside a number',
      '{"schemaVersion":1.',
      [': The text breaks off at line 1, column 20: a value should follow. Was the whole file saved?'],
    ],
    [
      'cut off inside a list',
      '{"a":[1,2',
      [': The text breaks off at line 1, column 10: this list is not closed. Was the whole file saved?'],
    ],
    ['empty', ' \n', [': The text is empty. Expected: a scenario in JSON.']],
    [
      'single quotes',
      "{'a': 1}",
      [": Not valid JSON at line 1, column 2: “'” stands where a name in double quotes belongs."],
    ],
    [
      'a comma too many',
      '{\n  "a": 1,\n}',
      [': Not valid JSON at line 3, column 1: “}” stands where a name in double quotes belongs.'],
    ],
    [
      'a comma that misses',
      '{\n  "a": 1\n  "b": 2}',
      [': Not valid JSON at line 3, column 3: “"” stands where a comma or the end of the object belongs.'],
    ],
    [
      'something after the end',
      '{} x',
      [': Not valid JSON at line 1, column 4: “x” stands where the end of the text belongs.'],
    ],
    [
      'a word that does not exist',
      '{"a": NaN}',
      [': Not valid JSON at line 1, column 7: “N” stands where a value belongs.'],
    ],
    [
      'a bad escape',
      '{"a": "\\x"}',
      [': Not valid JSON at line 1, column 9: “x” stands where a valid character after the backslash belongs.'],
    ],
    [
      'nested too deep',
      '['.repeat(50) + ']'.repeat(50),
      ['[0][0][0][0][0][0]: The JSON is nested more than 32 levels deep. A scenario has six at most.'],
    ],
  ])('%s says where', (_name, input, expected) => {
    expect(inWords(input)).toEqual(expected);
  });

  it('a name given twice is not settled without a word', () => {
    const twice = text.replace('"id": "test",', '"id": "test",\n  "id": "other",');
    expect(inWords(twice)).toEqual([
      ': The name “id” stands here twice (the second at line 4, column 3). Each name may occur once.',
    ]);
  });

  it('a text of more than 5 MB is refused before it is read', () => {
    expect(inWords(`{"a":"${'x'.repeat(50 * 1024 * 1024)}`)).toEqual([
      ': The file is 50.0 MB. A scenario may be at most 5 MB.',
    ]);
  });

  it('a number too large to compute with', () => {
    expect(
      inWords(text.replace('"schemaVersion": 1', '"schemaVersion": 1, "parameters": {"shareSEN": 1e999}')),
    ).toEqual(['parameters.shareSEN: This number is too large to compute with. Expected: an ordinary number.']);
  });

  it('names of the language itself are unknown names', () => {
    const paths = problemsOf(text.replace('"id"', '"__proto__": {"id": "x"}, "constructor": 1, "toString": 2, "id"'));
    expect(paths.map(({ path, code }) => `${path} ${code}`)).toEqual(
      ['__proto__', 'constructor', 'toString'].map((name) => `${name} problem.value.unknownKey`),
    );
    expect(
      problemsOf({ ...good, parameters: JSON.parse('{"__proto__": 1, "hasOwnProperty": 1}') as unknown }),
    ).toHaveLength(2);
  });
});
