import type { DisplayGroup } from '../contract/households';
import type { Setting } from '../contract/settings';

/** Something on the stage that a person can open: it is named, not described. */
export type PlaceRef =
  | { readonly kind: 'home'; readonly row: number }
  | { readonly kind: 'neighbourhood'; readonly neighbourhood: number }
  | { readonly kind: 'municipality'; readonly municipality: number }
  /** A place where people are, as it is drawn, or a single setting that is not. */
  | { readonly kind: 'vessel'; readonly id: string }
  | { readonly kind: 'list'; readonly years: number }
  | { readonly kind: 'gate'; readonly group: DisplayGroup | undefined }
  | { readonly kind: 'wayOut'; readonly setting: Setting };
