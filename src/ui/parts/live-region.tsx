import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { usePage } from '../session/page-context';

/** Where screen readers hear what changed, for whom, compared with what. */
export function LiveRegion(): ReactNode {
  const { announcer } = usePage();
  const sentence = useSyncExternalStore(announcer.subscribe, announcer.getSentence);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {sentence}
    </p>
  );
}
