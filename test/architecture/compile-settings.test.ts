import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function optionsOf(folder: string): ts.CompilerOptions {
  const file = `${ROOT}${folder}/tsconfig.json`;
  const { config, error } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as {
    config: unknown;
    error?: unknown;
  };
  expect(error).toBeUndefined();
  return ts.parseJsonConfigFileContent(config, ts.sys, `${ROOT}${folder}`, {}, file).options;
}

describe.each(['contract', 'core', 'fluid', 'analysis', 'player', 'chart'])('src/%s', (folder) => {
  test('compiles without page and without Node', () => {
    const { lib, types } = optionsOf(`src/${folder}`);
    expect(lib).toEqual(['lib.es2023.d.ts']);
    expect(types).toEqual([]);
  });

  test('compiles strictly', () => {
    const options = optionsOf(`src/${folder}`);
    expect(options.strict).toBe(true);
    expect(options.exactOptionalPropertyTypes).toBe(true);
    expect(options.verbatimModuleSyntax).toBe(true);
    expect(options.erasableSyntaxOnly).toBe(true);
    expect(options.noUncheckedIndexedAccess).toBe(folder !== 'core');
  });
});
