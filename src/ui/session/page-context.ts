import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Choices, ChoicesStore } from '../../store/choices';
import type { SavedRuns } from '../../store/saved-runs';
import type { Address } from '../opening/address';
import type { Announcer } from '../parts/announcer';
import type { Session } from './session';
import type { SessionView } from './session-view';

/** What every part of the page may ask: what a person chose, and what was computed from it. */
export interface Page {
  readonly choices: ChoicesStore;
  readonly session: Session;
  readonly runs: SavedRuns;
  readonly address: Address;
  readonly announcer: Announcer;
}

/** Hands the page to its parts. */
export const PageContext = createContext<Page | null>(null);

/** The page this part belongs to. Throws outside of one. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A part of the page stands outside of it');
  return page;
}

/** Something a person chose; the part is drawn again when it changes. */
export function useChoice<T>(select: (choices: Choices) => T): T {
  return useStore(usePage().choices, select);
}

/** Hands out the view of a session, the same object for as long as the parts that are asked for stay the same. */
function createPicker(session: Session, keys: readonly (keyof SessionView)[]): () => SessionView {
  let last = session.getView();
  return () => {
    const now = session.getView();
    if (keys.some((key) => !Object.is(last[key], now[key]))) last = now;
    return last;
  };
}

/** Parts of what the session shows; the component is drawn again when one of them changes. */
export function useSession<Key extends keyof SessionView>(...keys: readonly Key[]): Pick<SessionView, Key> {
  const { session } = usePage();
  const named = keys.join();
  const pick = useMemo(() => createPicker(session, named.split(',') as (keyof SessionView)[]), [session, named]);
  return useSyncExternalStore(session.subscribe, pick);
}
