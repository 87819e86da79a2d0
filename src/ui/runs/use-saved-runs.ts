import { useMemo, useSyncExternalStore } from 'react';
import { isSamePlan } from '../../store/plan';
import type { SavedRun, SavedRunsView } from '../../store/saved-runs';
import { useChoice, usePage } from '../session/page-context';

/** All that is saved, in step with the device and with other tabs. */
export function useSavedRuns(): SavedRunsView {
  const { runs } = usePage();
  return useSyncExternalStore(runs.subscribe, runs.getView);
}

/** The saved run whose plan is the one shown, the newest where there are several. */
export function useRunShown(): SavedRun | undefined {
  const { runs } = useSavedRuns();
  const plan = useChoice((state) => state.plan.present);
  return useMemo(() => runs.find((run) => isSamePlan(run.plan, plan)), [runs, plan]);
}
