import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useChoice, usePage } from '../session/page-context';

const FlowsView = lazy(async () => ({ default: (await import('./flows-view')).FlowsView }));

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
      <FlowsView onClose={onClose} />
    </Suspense>
  );
}
