import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'workers', 'scenarios', 'test'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => `${folder}/${path}`),
);

/** The part of a file's name before its first full stop. */
function stem(path: string): string {
  return basename(path).split('.')[0] ?? '';
}

test('there are sources to look at', () => {
  expect(SOURCES.length).toBeGreaterThan(50);
});

test('every file is named in kebab-case', () => {
  expect(SOURCES.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem(path)))).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const empty = /^(utils?|helpers?|common|types|misc|.*-(manager|helper|impl|data|part-\d+))$/;
  expect(SOURCES.filter((path) => empty.test(stem(path)))).toEqual([]);
});
