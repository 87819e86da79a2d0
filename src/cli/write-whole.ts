import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../contract/outcome';
import { reasonOf } from './reason-of';

/** Problem of writing to a file, found before anything is computed; undefined where it can be written. */
export async function outProblem(file: string): Promise<Problem | undefined> {
  const folder = dirname(file);
  const values = { file, folder, option: '--out' };
  const target = await stat(file).catch(() => undefined);
  if (target?.isDirectory() === true) return { path: '', code: 'cli.problem.outIsFolder', values };
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return (await stat(folder)).isDirectory() ? undefined : { path: '', code: 'cli.problem.outFolder', values };
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return { path: '', code: 'cli.problem.outFolder', values };
    return { path: '', code: 'cli.problem.outNotWritable', values: { ...values, reason } };
  }
}

/** Writes a file whole or not at all: beside its place first, then put there in one step. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${String(Date.now())}.part`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (thrown) {
    await rm(beside, { force: true });
    throw thrown;
  }
}
