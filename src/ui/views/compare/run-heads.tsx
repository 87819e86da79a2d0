import type { ReactNode } from 'react';
import { RunBadge } from './run-badge';
import type { ShownRun } from './use-comparison';

/** Head of a table in which every plan that is compared has a column. */
export function RunHeads({ runs }: { readonly runs: readonly ShownRun[] }): ReactNode {
  return (
    <thead>
      <tr>
        <td />
        {runs.map((run) => (
          <th key={run.id} scope="col">
            <RunBadge run={run} />
            <span className="visually-hidden">{run.name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
