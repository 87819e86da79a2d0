import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useChoice, usePage } from '../session/page-context';

const FlowsView = lazy(async () => ({ default: (await import('./flows-view')).FlowsView }));
const RunsView = lazy(async () => ({ default: (await import('../runs/runs-view')).RunsView }));

/** The view that lies over the stage, if any; fetched when it is first asked for. */
export function OpenView(): ReactNode {
  const { choices } = usePage();
  const view = useChoice((state) => state.view);
  const onClose = (): void => {
    choices.setState({ view: null });
  };
  if (view === null) return null;
  return (
    <Suspense>
      {view.kind === 'flows' ? <FlowsView onClose={onClose} /> : <RunsView shown={view.run} onClose={onClose} />}
    </Suspense>
  );
}
