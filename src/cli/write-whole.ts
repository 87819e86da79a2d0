import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../contract/outcome';
import { reasonOf } from './reason-of';

/** Problem of writing in a folder, or undefined where files can be put there. */
export async function folderProblem(folder: string): Promise<Problem | undefined> {
  const values = { folder, option: '--out' };
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return (await stat(folder)).isDirectory() ? undefined : { path: '', code: 'cli.problem.outFolder', values };
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return { path: '', code: 'cli.problem.outFolder', values };
    return { path: '', code: 'cli.problem.outNotWritable', values: { ...values, reason } };
  }
}

/** Problem of writing to a file, found before anything is computed; undefined where it can be written. */
export async function outProblem(file: string): Promise<Problem | undefined> {
  const target = await stat(file).catch(() => undefined);
  if (target?.isDirectory() !== true) return folderProblem(dirname(file));
  return { path: '', code: 'cli.problem.outIsFolder', values: { file, option: '--out' } };
}

/**
 * Writes files whole: all of them beside their places first, so that a full disk leaves what was there, then each put there in
 * one step. Where such a step fails, those before it stand.
 */
export async function writeWhole(files: ReadonlyMap<string, string>): Promise<void> {
  const mark = String(Date.now());
  const parts = [...files].map(([file, text]) => ({
    file,
    text,
    beside: join(dirname(file), `.${basename(file)}.${mark}.part`),
  }));
  try {
    for (const { beside, text } of parts) await writeFile(beside, text, { flag: 'wx' });
    for (const { beside, file } of parts) await rename(beside, file);
  } catch (thrown) {
    for (const { beside } of parts) await rm(beside, { force: true });
    throw thrown;
  }
}
