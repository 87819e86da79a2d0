import type { ReactNode } from 'react';
import type { ShownRun } from './use-comparison';
import './run-badge.css';

/** The number of a run in a circle, filled where the run is shown strongest. */
export function RunBadge({ run }: { readonly run: Pick<ShownRun, 'number' | 'isFocus'> }): ReactNode {
  return (
    <span className="run-badge" data-focus={run.isFocus || undefined}>
      {run.number}
    </span>
  );
}
