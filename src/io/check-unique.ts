import type { Report } from './problem-report';
import type { ValuePath } from './value-path';
import { formatPath } from './value-path';

/** Reports every name that was used before. */
export function checkUnique(
  names: readonly { readonly id: string | undefined; readonly path: ValuePath }[],
  report: Report,
): void {
  const first = new Map<string, ValuePath>();
  for (const { id, path } of names) {
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else report(path, 'problem.id.duplicate', { id, first: formatPath(earlier) });
  }
}
