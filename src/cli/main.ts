#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { nodeWorkerPort } from '../runner/node-worker-port';
import { runCommandLine } from './command-line';

/** The worker thread is built beside this file. */
const WORKER = new URL('./simulation-node.js', import.meta.url);

// A reader that has seen enough (`doorstroom … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => {
    process.stdout.write(text);
  },
  error: (line) => {
    process.stderr.write(`${line}\n`);
  },
  environment: process.env,
  cores: availableParallelism(),
  createWorker: () => nodeWorkerPort(new Worker(WORKER)),
});
