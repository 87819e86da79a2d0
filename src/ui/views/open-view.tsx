import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { View } from '../../store/choices';
import { useChoice, usePage } from '../session/page-context';

const CompareView = lazy(async () => ({ default: (await import('./compare/compare-view')).CompareView }));
const ComparisonReport = lazy(async () => ({
  default: (await import('../report/comparison-report')).ComparisonReport,
}));
const FlowsView = lazy(async () => ({ default: (await import('./flows-view')).FlowsView }));
const ReportView = lazy(async () => ({ default: (await import('../report/report-view')).ReportView }));
const RunsView = lazy(async () => ({ default: (await import('../runs/runs-view')).RunsView }));
const PersonView = lazy(async () => ({ default: (await import('../person/person-view')).PersonView }));

/** The view that lies over the stage, if any; fetched when it is first asked for. */
export function OpenView(): ReactNode {
  const { choices } = usePage();
  const view = useChoice((state) => state.view);
  const onClose = (): void => {
    // The report of a comparison lies over the comparison it is of.
    choices.setState({ view: view?.kind === 'comparison-report' ? { kind: 'compare' } : null });
  };
  if (view === null) return null;
  return <Suspense>{viewOf(view, onClose)}</Suspense>;
}

function viewOf(view: View, onClose: () => void): ReactNode {
  switch (view.kind) {
    case 'flows':
      return <FlowsView view={view} onClose={onClose} />;
    case 'compare':
      return <CompareView onClose={onClose} />;
    case 'comparison-report':
      return <ComparisonReport onClose={onClose} />;
    case 'report':
      return <ReportView onClose={onClose} />;
    case 'person':
      return <PersonView view={view} onClose={onClose} />;
    case 'runs':
      return <RunsView shown={view.run} onClose={onClose} />;
  }
}
