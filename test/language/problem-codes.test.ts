import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/language/messages';
import { isTextKey } from '../../src/language/text-keys';

const sources = ['src/io', 'src/cli']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the sentences of problems', () => {
  it('exist for every code that is written out in the borders', () => {
    const codes = sources.match(/'(?:problem|cli)\.[A-Za-z.]+'/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((code) => !isTextKey(code))).toEqual([]);
  });

  it('are all said somewhere', () => {
    const keys = Object.keys(MESSAGES.en).filter((key) => /^(?:problem|cli)\./.test(key));
    const isSaid = (key: string): boolean => {
      const last = key.split('.').at(-1) ?? '';
      return sources.includes(`'${key}'`) || sources.includes(`'${last}'`) || sources.includes(` ${last}:`);
    };
    // Commands and their options are said by their names.
    const byName = /^cli\.(?:command|option)\./;
    expect(keys.filter((key) => !byName.test(key) && !isSaid(key))).toEqual([]);
  });
});
