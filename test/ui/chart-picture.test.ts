import { expect, it } from 'vitest';
import { notesInLines } from '../../src/ui/report/chart-picture';

it('breaks notes between words, and a link that is longer than a line anywhere, losing nothing', () => {
  const link = `https://example.org/#1.${'aB3-_'.repeat(80)}`;
  const words = 'een zin van woorden '.repeat(12).trim();
  const lines = notesInLines([words, '', link]);
  expect(lines.every((line) => line.length <= 88)).toBe(true);
  const isLink = (line: string): boolean => !line.includes(' ');
  expect(lines.filter(isLink).join('')).toBe(link);
  expect(lines.filter((line) => !isLink(line)).join(' ')).toBe(words);
});
