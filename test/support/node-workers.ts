import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { nodeWorkerPort } from '../../src/runner/node-worker-port';
import type { WorkerPort } from '../../src/runner/worker-port';

/** Worker threads of the simulation that a test began. */
export interface NodeWorkers {
  readonly begun: readonly Worker[];
  readonly create: () => WorkerPort;
}

/** Builds the entry of the worker threads, which run JavaScript only, as it is built for the command line. */
export async function buildNodeWorkers(name: string): Promise<NodeWorkers> {
  const outDir = fileURLToPath(new URL(`../../node_modules/.cache/${name}/`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('../../workers/simulation-node.ts', import.meta.url)),
      outDir,
      emptyOutDir: true,
      minify: false,
    },
  });
  const begun: Worker[] = [];
  return {
    begun,
    create: () => {
      const worker = new Worker(`${outDir}simulation-node.js`);
      begun.push(worker);
      return nodeWorkerPort(worker);
    },
  };
}
