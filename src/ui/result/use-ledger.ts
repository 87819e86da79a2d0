import { useEffect, useState } from 'react';
import { ledgerInSteps } from '../../analysis/ledger';
import type { Ledger } from '../../analysis/ledger';
import type { RunView } from '../session/session-view';

/** Time the ledger takes of a task before it lets the page draw. @unit milliseconds */
const SLICE_MS = 12;

/** A ledger and what it is about. */
interface Found {
  readonly current: RunView;
  readonly baseline: RunView;
  readonly weeks: number;
  readonly ledger: Ledger;
}

/** The ledger of the first weeks of two runs, counted in small tasks; the last one found while another is counted. */
export function useLedger(
  current: RunView | null,
  baseline: RunView | null,
  weeks: number,
): { readonly ledger: Ledger | null; readonly isStale: boolean } {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (current === null || baseline === null) return;
    const steps = ledgerInSteps({ baseline, changed: current, weeks });
    let timer = 0;
    const goOn = (): void => {
      const until = performance.now() + SLICE_MS;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) step = steps.next();
      if (step.done === true) setFound({ current, baseline, weeks, ledger: step.value });
      else timer = window.setTimeout(goOn);
    };
    timer = window.setTimeout(goOn);
    return () => {
      window.clearTimeout(timer);
    };
  }, [current, baseline, weeks]);
  if (found === null) return { ledger: null, isStale: true };
  const isStale = found.current !== current || found.baseline !== baseline || found.weeks !== weeks;
  return { ledger: found.ledger, isStale };
}
