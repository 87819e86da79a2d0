/** Where a value stands inside what was given. */
export type ValuePath = readonly (string | number)[];

/** A path as people read it: `measures[2].from`. */
export function formatPath(path: ValuePath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${String(part)}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${JSON.stringify(part.slice(0, 80))}]`;
  }
  return text;
}
