import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useChoice, usePage } from '../session/page-context';

const CompareView = lazy(async () => ({ default: (await import('./compare/compare-view')).CompareView }));
const FlowsView = lazy(async () => ({ default: (await import('./flows-view')).FlowsView }));

const PersonView = lazy(async () => ({ default: (await import('../person/person-view')).PersonView }));

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
      {view.kind === 'flows' && <FlowsView onClose={onClose} />}
      {view.kind === 'compare' && <CompareView onClose={onClose} />}
      {view.kind === 'person' && <PersonView view={view} onClose={onClose} />}
    </Suspense>
  );
}
