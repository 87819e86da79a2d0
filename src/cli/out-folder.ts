import { mkdir, readFile, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../contract/outcome';
import { COMPARISON_KIND } from '../io/comparison-file';
import { PRODUCT } from '../io/run-record-schema';
import { folderProblem, writeWhole } from './write-whole';

/** What stands at a path: a folder, something else, or nothing. */
async function kindOf(path: string): Promise<'folder' | 'other' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 'nothing' : found.isDirectory() ? 'folder' : 'other';
}

/** Whether `--out` means a folder: one that exists, or a name that ends in a slash. */
export async function isOutFolder(out: string): Promise<boolean> {
  return /[/\\]$/u.test(out) || (await kindOf(out)) === 'folder';
}

/** Whether a file is a comparison this program wrote. */
async function isComparison(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.startsWith(`{"product":"${PRODUCT}","kind":"${COMPARISON_KIND}"`);
}

/**
 * Problem of writing files into a folder, found before anything is computed. A folder that is not there yet is made, in
 * one that is. What this program wrote there before is replaced, which the first file tells; what others wrote is not.
 */
export async function outFolderProblem(out: string, names: readonly string[]): Promise<Problem | undefined> {
  const folder = resolve(out);
  const kind = await kindOf(folder);
  const values = { file: out, option: '--out' };
  if (kind === 'other') return { path: '', code: 'cli.problem.outIsFile', values };
  const wrong = await folderProblem(kind === 'folder' ? folder : dirname(folder));
  if (wrong !== undefined || kind === 'nothing') return wrong;
  const kinds = await Promise.all(names.map((name) => kindOf(join(folder, name))));
  const [taken] = names.filter((_, index) => kinds[index] !== 'nothing');
  if (taken === undefined || (await isComparison(join(folder, names[0] ?? '')))) return undefined;
  return { path: '', code: 'cli.problem.outTaken', values: { ...values, name: taken } };
}

/** Writes files into a folder, each of them whole; makes the folder where there is none. */
export async function writeIntoFolder(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = resolve(out);
  const isNew = (await kindOf(folder)) === 'nothing';
  if (isNew) await mkdir(folder);
  try {
    await writeWhole(new Map([...files].map(([name, text]) => [join(folder, name), text])));
  } catch (thrown) {
    if (isNew) await rmdir(folder).catch(() => undefined);
    throw thrown;
  }
}
