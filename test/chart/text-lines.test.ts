import { expect, it } from 'vitest';
import { textLines } from '../../src/chart/text-lines';

it('breaks a text between words, and a link that is longer than a line anywhere, losing nothing', () => {
  const link = `https://example.org/#1.${'aB3-_'.repeat(80)}`;
  const words = 'een zin van woorden '.repeat(12).trim();
  for (const text of [words, link])
    expect(textLines(text, 88).every((line) => line.length > 0 && line.length <= 88)).toBe(true);
  expect(textLines(link, 88).join('')).toBe(link);
  expect(textLines(words, 88).join(' ')).toBe(words);
  expect(textLines('', 88)).toEqual([]);
});
