import type { Choices } from './choices';

/** Where a choice may be kept: on the device, in the link, or nowhere beyond this page. */
export type StateHome = 'memory' | 'localStorage' | 'link';

/** Where each choice is kept. What is not in the link is nobody else's business; the language is each reader's own. */
export const STATE_HOME: Readonly<Record<keyof Choices, StateHome>> = {
  language: 'localStorage',
  theme: 'localStorage',
  motion: 'memory',
  plan: 'link',
  held: 'memory',
  refusal: 'memory',
  fromMode: 'memory',
  indicator: 'memory',
  sheet: 'memory',
  view: 'memory',
  comparison: 'memory',
  allLevers: 'memory',
  stageInWords: 'memory',
  twoStages: 'memory',
  overlayChoice: 'memory',
  overlay: 'memory',
  saving: 'memory',
  letterKeys: 'localStorage',
  blackScreen: 'memory',
};
