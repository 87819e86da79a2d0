import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cruise } from './cruise';
import type { Violation } from './cruise';

const FOLDERS = ['src', 'workers', 'scenarios'];

test('every import of the repository is one its folder may have', () => {
  const { violations, totalCruised } = cruise(FOLDERS);
  expect(violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(20);
});

/** A small tree in which everything is allowed but what each row adds. */
const GOOD: Readonly<Record<string, string>> = {
  'src/contract/day.ts': 'export const day = 1;',
  'src/core/index.ts': "export { inner } from './inner';",
  'src/core/inner.ts': "import { day } from '../contract/day'; export const inner = day;",
  'src/fluid/index.ts': "export { twin } from './twin';",
  'src/fluid/twin.ts': "import { day } from '../contract/day'; export const twin = day;",
  'src/player/cursor.ts': "import { day } from '../contract/day'; export const cursor = day;",
  'src/store/plan.ts': "import { twin } from '../fluid/index'; export const plan = twin;",
  'src/ui/panel.ts': "import { plan } from '../store/plan'; export const panel = plan;",
  'src/stage/canvas.ts': "import { cursor } from '../player/cursor'; export const canvas = cursor;",
  'src/cli/main.ts': "import { inner } from '../core/index'; import 'node:fs'; export const main = inner;",
  'workers/simulation.ts': "import { inner } from '../src/core/index'; export const simulation = inner;",
  'test/support/world.ts': 'export const world = 1;',
};

const BAD: readonly { what: string; from: string; imports: string; rule: string }[] = [
  {
    what: 'the contract imports nothing',
    from: 'src/contract/bad.ts',
    imports: '../core/index',
    rule: 'src/contract imports only what it may',
  },
  {
    what: 'core knows no page',
    from: 'src/core/bad.ts',
    imports: '../ui/panel',
    rule: 'src/core imports only what it may',
  },
  { what: 'core does without Node', from: 'src/core/bad.ts', imports: 'node:fs', rule: 'src/core does without Node' },
  {
    what: 'fluid knows no core',
    from: 'src/fluid/bad.ts',
    imports: '../core/index',
    rule: 'src/fluid imports only what it may',
  },
  {
    what: 'the player knows no store',
    from: 'src/player/bad.ts',
    imports: '../store/plan',
    rule: 'src/player imports only what it may',
  },
  {
    what: 'the page never loads core',
    from: 'src/ui/bad.ts',
    imports: '../core/index',
    rule: 'src/ui imports only what it may',
  },
  {
    what: 'the stage knows no panels',
    from: 'src/stage/bad.ts',
    imports: '../ui/panel',
    rule: 'src/stage imports only what it may',
  },
  {
    what: 'main leaves core to the workers',
    from: 'src/main.tsx',
    imports: './core/index',
    rule: 'the page never loads core',
  },
  {
    what: 'core has one door',
    from: 'workers/bad.ts',
    imports: '../src/core/inner',
    rule: 'src/core is entered by its door',
  },
  {
    what: 'fluid has one door',
    from: 'src/ui/bad.ts',
    imports: '../fluid/twin',
    rule: 'src/fluid is entered by its door',
  },
  {
    what: 'there is no other barrel',
    from: 'src/ui/bad.ts',
    imports: '../player/index',
    rule: 'no barrel but the doors',
  },
  {
    what: 'nothing imports the tests',
    from: 'workers/bad.ts',
    imports: '../test/support/world',
    rule: 'nothing imports the tests',
  },
  {
    what: 'everything imported is there',
    from: 'src/ui/bad.ts',
    imports: './nowhere',
    rule: 'everything imported is there',
  },
  { what: 'there is no ring of imports', from: 'src/player/cursor.ts', imports: './loop', rule: 'no cycles' },
];

function write(base: string, path: string, text: string): void {
  const file = join(base, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`, { flag: 'a' });
}

/** What the rules say of the good tree with these lines added at the end of its files. */
function violationsWith(additions: readonly (readonly [path: string, line: string])[]): readonly Violation[] {
  const base = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [path, text] of [...Object.entries(GOOD), ...additions]) write(base, path, text);
    return cruise(['src', 'workers'], base).violations;
  } finally {
    rmSync(base, { recursive: true });
  }
}

test('a tree that keeps the rules passes', () => {
  expect(violationsWith([])).toEqual([]);
});

describe('the rules bite', () => {
  let violations: readonly Violation[];

  beforeAll(() => {
    violations = violationsWith([
      ['src/player/index.ts', "export { cursor } from './cursor';"],
      ['src/player/loop.ts', "import './cursor';"],
      ...BAD.map(({ from, imports }) => [from, `import '${imports}';`] as const),
    ]);
  }, 60_000);

  test.each(BAD)('$what', ({ from, rule }) => {
    const broken = violations.filter((violation) => violation.from === from).map((violation) => violation.rule.name);
    expect(broken).toContain(rule);
  });
});
