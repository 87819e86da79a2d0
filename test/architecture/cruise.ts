import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import that a rule forbids. */
export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Report {
  readonly summary: { readonly violations: readonly Violation[]; readonly totalCruised: number };
}

/** Holds the imports of the folders of a tree against the import rules of this repository. */
export function cruise(folders: readonly string[], base = ROOT): Report['summary'] {
  const text = execFileSync(
    process.execPath,
    [
      `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`,
      ...['--config', `${ROOT}.dependency-cruiser.cjs`],
      ...['--ts-config', `${ROOT}tsconfig.base.json`],
      ...['--output-type', 'json'],
      ...folders,
    ],
    { cwd: base, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return (JSON.parse(text) as Report).summary;
}
