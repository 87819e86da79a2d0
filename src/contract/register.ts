import type { Setting } from './settings';

/** Share of the adults in a place that registers see, by setting (H.2). @source model-document */
export const SEEN_BY_REGISTER: Readonly<Partial<Record<Setting, number>>> = {
  street: 0.75,
  nightShelter: 0.9,
  shelter: 0.9,
  couch: 0.35,
  unconventional: 0.35,
};

/** Share of the people overdue in an institution that registers see (H.2). @source model-document */
export const SEEN_OVERDUE = 0.25;
