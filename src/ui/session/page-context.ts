import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Choices, ChoicesStore } from '../../store/choices';
import type { Address } from '../opening/address';
import type { Announcer } from '../parts/announcer';
import type { Session } from './session';
import type { SessionView } from './session-view';

/** What every part of the page may ask: what a person chose, and what was computed from it. */
export interface Page {
  readonly choices: ChoicesStore;
  readonly session: Session;
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

/** What the session shows; changes a few times a second while time passes. */
export function useSessionView(): SessionView {
  const { session } = usePage();
  return useSyncExternalStore(session.subscribe, session.getView);
}
