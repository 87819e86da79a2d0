import type { PlayerState } from '../player/replay';
import type { FlowWindow } from './flow-window';
import type { OtherHomesLevel } from './other-homes';
import type { RibbonScale } from './ribbon';
import type { VesselLevel } from './vessel-levels';

/** How a label is set. */
export type LabelStyle = 'strong' | 'ready' | 'plain' | 'faint' | LandLabelStyle;

/** How a label on the land is set: it is moved or left out where it would lie on another. */
export type LandLabelStyle = 'municipality' | 'neighbourhood' | 'value' | 'pill';

/** A mark before a label: a group by its index, or a sign of the legend. */
export type LabelGlyph = number | 'vacant' | 'let' | 'overload';

/** A text on the stage; `x`, `y` in px of the stage at zoom 1, `y` the middle of the line. */
export interface StageLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly style: LabelStyle;
  readonly glyph?: LabelGlyph;
  /** Group whose colour it takes where the ground is dark enough for it. */
  readonly tint?: number;
  /** Stands behind another label on the same line. */
  readonly after?: string;
}

/** What the labels say. */
export interface LabelFacts {
  readonly state: PlayerState;
  /** Undefined while the log is not read so far: a number would be too low. */
  readonly flows: FlowWindow | undefined;
  readonly planned: number;
  readonly peoplePerDot: number;
  /** In the order of the layout. */
  readonly vesselLevels: readonly VesselLevel[];
  readonly peoplePerVesselDot: number;
  /** In the order of the layout. */
  readonly otherHomes: readonly OtherHomesLevel[];
  readonly homesPerOtherMark: number;
  /** Whether a neighbourhood is asked more than it can carry. */
  readonly hasOverload: boolean;
  readonly movesPerDot: number;
  readonly homesPerMark: number;
  readonly ribbonScale: RibbonScale;
}
