// Everything that is checked, in one order, cheap first: npm test. With --static only what runs no test.
// Plain JavaScript: it runs before anything is built.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @param {string} path */
const program = (path) => [process.execPath, `node_modules/${path}`];

/** @type {[name: string, command: string[]][]} */
const STATIC = [
  ['format', [...program('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [...program('eslint/bin/eslint.js'), '.']],
  ['types', [...program('typescript/bin/tsc'), '-b']],
  ['imports', [...program('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'workers', 'scenarios', 'test']],
  ['unused', [...program('knip/bin/knip.js'), '--no-progress']],
];

/** @type {[name: string, command: string[]][]} */
const BUILDS = [
  ['build of the app', [...program('vite/bin/vite.js'), 'build', '--logLevel', 'warn']],
  ['build of the command line', [...program('vite/bin/vite.js'), 'build', '--mode', 'cli', '--logLevel', 'warn']],
];

const counts = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * @param {string} name
 * @param {string[]} command
 */
function succeeds(name, [command = '', ...args]) {
  const started = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  const isGood = status === 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${isGood ? 'passed' : 'FAILED'}  ${name}  (${seconds} s)${error === undefined ? '' : `  ${error.message}`}`);
  return isGood;
}

/**
 * Runs commands that count as one check each and stops at the first that fails.
 * @param {[name: string, command: string[]][]} checks
 */
function runChecks(checks) {
  for (const [name, command] of checks) {
    const isGood = succeeds(name, command);
    counts[isGood ? 'passed' : 'failed'] += 1;
    if (!isGood) return false;
  }
  return true;
}

/** @param {string} project */
function runTests(project) {
  const report = `node_modules/.cache/tests-${project}.json`;
  rmSync(report, { force: true });
  const isGood = succeeds(`${project} tests`, [
    ...program('vitest/vitest.mjs'),
    ...['run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  ]);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const failed = result?.numFailedTests ?? 0;
  counts.passed += result?.numPassedTests ?? 0;
  counts.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  // A file that does not load fails without a failed test.
  const broken = (result?.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  counts.failed += isGood ? 0 : Math.max(1, failed + broken);
}

function runAll() {
  if (process.argv.includes('--static')) {
    runChecks(STATIC);
    return;
  }
  const browsers = [process.execPath, 'test/browser/support/find-browsers.mjs', '--install'];
  if (!runChecks([['browsers', browsers], ...STATIC])) return;
  runTests('node');
  if (runChecks(BUILDS)) runTests('browser');
}

runAll();
if (counts.skipped > 0) say(`${counts.skipped} skipped`);
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
