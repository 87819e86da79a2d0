// Runs the built command line, building it first where it is missing or older than its sources: npm run -s doorstroom
// Plain JavaScript: Node runs it before anything is built. Nothing of the build goes to stdout.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist', 'cli', 'doorstroom.js');
const LOCK = join(ROOT, 'node_modules', '.cache', 'doorstroom-build');
const SOURCES = ['src', 'workers', 'scenarios', 'vite.config.ts', 'package-lock.json'];
/** Longest a build by somebody else is waited for. */
const PATIENCE_MS = 180_000;

/**
 * Newest change under a path, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0);
}

function isStale() {
  if (!existsSync(PROGRAM)) return true;
  const built = statSync(PROGRAM).mtimeMs;
  return SOURCES.some((path) => newestChange(join(ROOT, path)) > built);
}

/** Two builds at once would empty each other's folder: one at a time, the others wait. */
function takeLock() {
  mkdirSync(join(LOCK, '..'), { recursive: true });
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > PATIENCE_MS) rmdirSync(LOCK);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  throw new Error(`Somebody else has been building for minutes; if nobody is, remove ${LOCK}`);
}

/** Builds the command line where it is missing or older than its sources; returns the path of the program. */
export function buildWhereStale() {
  if (!isStale()) return PROGRAM;
  takeLock();
  try {
    if (!isStale()) return PROGRAM;
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const { status } = spawnSync(process.execPath, [vite, 'build', '--mode', 'cli', '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('The command line could not be built');
    return PROGRAM;
  } finally {
    rmdirSync(LOCK);
  }
}

function main() {
  // npm runs scripts in the project's folder; paths on the command line are those of the person who typed them.
  const program = buildWhereStale();
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 130);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
