import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';

/** Style elements that packages write at run time, word for word; the policy lets through these and no others. */
const INLINE_STYLES = [
  // React Aria, usePress
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
];

function policy(): string {
  const styles = INLINE_STYLES.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "img-src 'self' data: blob:",
    `style-src 'self' ${styles.join(' ')}`,
  ].join('; ');
}

/** Writes the policy into the built page; the development server needs inline scripts and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Whether a browser can be opened here: on a machine without a screen the address alone is printed. */
function hasScreen(): boolean {
  if (process.env.CI !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

/** Entries of the command line: the program and its worker threads, `workers/<name>-node.ts`. */
function commandLineEntries(): Record<string, string> {
  const workers = existsSync('workers') ? readdirSync('workers').filter((name) => name.endsWith('-node.ts')) : [];
  return {
    doorstroom: 'src/cli/main.ts',
    ...Object.fromEntries(workers.map((name) => [name.slice(0, -'.ts'.length), `workers/${name}`])),
  };
}

/**
 * Output of what runs the simulation. Constants at the top of a file stay constants and are not merged into `let` or
 * `var`: the engine then knows their values, and a run takes a quarter less time.
 */
const ENGINE_OUTPUT = {
  topLevelVar: false,
  minify: { compress: false, mangle: true, codegen: true },
} as const;

/** The run that the bench times, built as the worker of the page is. */
function timedRun(): UserConfig {
  return {
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'test/bench/time-run.ts',
      target: 'es2023',
      outDir: 'dist/bench',
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: ENGINE_OUTPUT },
    },
  };
}

function commandLine(): UserConfig {
  return {
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist/cli',
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: commandLineEntries(),
        output: {
          topLevelVar: ENGINE_OUTPUT.topLevelVar,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}

const MINUTE = 60_000;

/** What runs outside a page, by mode. */
const OUTSIDE_PAGE = { cli: commandLine, 'timed-run': timedRun } as const;

export default defineConfig(({ mode }) =>
  mode in OUTSIDE_PAGE
    ? OUTSIDE_PAGE[mode as keyof typeof OUTSIDE_PAGE]()
    : {
        base: './',
        plugins: [react(), contentSecurityPolicy()],
        worker: { format: 'es', rolldownOptions: { output: ENGINE_OUTPUT } },
        build: {
          outDir: 'dist/app',
          emptyOutDir: true,
          target: 'es2023',
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 1500,
        },
        preview: { open: hasScreen() },
        test: {
          maxWorkers: 2,
          projects: [
            {
              extends: true,
              test: {
                name: 'node',
                include: ['test/**/*.test.{ts,tsx}'],
                exclude: ['test/browser/**'],
                testTimeout: 3 * MINUTE,
                hookTimeout: 2 * MINUTE,
              },
            },
            {
              extends: true,
              test: {
                name: 'browser',
                include: ['test/browser/**/*.test.ts'],
                fileParallelism: false,
                testTimeout: 4 * MINUTE,
                hookTimeout: 3 * MINUTE,
              },
            },
            {
              extends: true,
              test: {
                name: 'bench',
                include: ['test/bench/**/*.bench.ts'],
                fileParallelism: false,
                testTimeout: 30 * MINUTE,
                disableConsoleIntercept: true,
              },
            },
            {
              extends: true,
              test: {
                name: 'golden',
                include: ['test/golden/**/*.update.ts'],
                testTimeout: 10 * MINUTE,
              },
            },
            {
              extends: true,
              test: {
                name: 'pictures',
                include: ['test/browser/pictures/**/*.pictures.ts'],
                fileParallelism: false,
                testTimeout: 30 * MINUTE,
                disableConsoleIntercept: true,
              },
            },
            {
              extends: true,
              test: {
                name: 'evidence',
                include: ['test/evidence/**/*.evidence.ts'],
                fileParallelism: false,
                testTimeout: 180 * MINUTE,
                disableConsoleIntercept: true,
              },
            },
          ],
        },
      },
);
