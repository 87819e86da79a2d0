import type { Grade, SourceId } from '../sources';

/** Who can turn a lever. */
export type Owner = 'state' | 'province' | 'municipality' | 'corporation' | 'care';

/** What a lever is about: the lists and themes of the report, and what the policy debate adds. */
export type LeverTheme = 'outflow' | 'caravans' | 'prevention' | 'supply' | 'finance' | 'neighbourhood' | 'other';

/**
 * In what a lever is counted. `share` and `increase` are shown as percentages, an increase of 1 being twice as much as
 * now; `switch` is 0 or 1.
 */
export type LeverUnit =
  | 'share'
  | 'increase'
  | 'switch'
  | 'ratio'
  | 'homes'
  | 'homesPerYear'
  | 'pitchesPerYear'
  | 'places'
  | 'slots'
  | 'neighbourhoods'
  | 'millionEurPerYear';

/** How a lever enters the fluid twin, for the preview. */
export type TwinMapping =
  | 'sale-and-demolition'
  | 'programme'
  | 'letting-weeks'
  | 'permit-holder-share'
  | 'permit-holder-ban'
  | 'institution-share'
  | 'homeless-share'
  | 'urgent-share'
  | 'evictions'
  | 'private-rent-loss'
  | 'youth-homeless'
  | 'forensic-living-places'
  | 'none';

/**
 * How a lever that acts is modelled: `modelled` with mechanism and size defensible, `assumption` with a mechanism of
 * assumed size, `partly` with only a slice of it.
 */
export type ActingStatus = 'modelled' | 'assumption' | 'partly';

interface LeverBase {
  readonly id: string;
  /** Row of the model document. */
  readonly code: string;
  readonly kind: 'policy';
  readonly theme: LeverTheme;
  readonly unit: LeverUnit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Value without any measure. */
  readonly default: number;
  readonly owners: readonly Owner[];
  readonly source: SourceId;
  readonly grade: Grade;
  readonly twin: TwinMapping;
  /** Earliest months before anything changes. @unit months */
  readonly lagMonths: number;
}

/** A lever that does something in the model. */
export interface ActingLever extends LeverBase {
  readonly status: ActingStatus;
  /** Weekly column the lever must move at the far end of its range, and which way. */
  readonly moves: { readonly column: string; readonly direction: 1 | -1 };
  /** Acts only in a world where neighbourhoods act back (`neighbourhoodFeedback` above 0); elsewhere it changes nothing. */
  readonly needsFeedback?: true;
  /** Acts only beside another lever, and is tested beside this value of it; alone it changes nothing. */
  readonly needsLever?: { readonly lever: string; readonly value: number };
}

/** A lever that is named by the report and cannot honestly be modelled; it never changes anything. */
export interface UnmodelledLever extends LeverBase {
  readonly status: 'not-modelled';
}

/** A lever: a policy somebody can decide on. Texts stand in the language catalogue under `lever.<id>.…`. */
export type Lever = ActingLever | UnmodelledLever;

/** Whether a lever waits for neighbourhoods that act back, in a world where they only report. */
export function isIdleWithoutFeedback(lever: Lever, neighbourhoodFeedback: number): boolean {
  return acts(lever) && lever.needsFeedback === true && neighbourhoodFeedback === 0;
}

/** Whether a lever does something in the model. */
export function acts(lever: Lever): lever is ActingLever {
  return lever.status !== 'not-modelled';
}
