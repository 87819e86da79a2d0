import type { DisplayGroup } from '../contract/households';
import type { Region } from '../contract/region';
import type { Setting } from '../contract/settings';
import type { Player } from '../player/player';
import type { StageChain } from './chain-overlay';
import type { PlaceRef } from '../store/place-ref';
import type { StageView } from './camera';
import type { LandLook } from './land-look';
import type { PictureScale } from './picture-scale';
import type { CapacityRule } from './place-capacity';
import type { StageTexts } from './stage-texts';
import type { StageTheme } from './theme';

/** Something on the stage a person can point at. */
export type StageThing =
  | { readonly kind: 'home'; readonly row: number; readonly neighbourhood: number; readonly isVacant: boolean }
  | { readonly kind: 'neighbourhood'; readonly neighbourhood: number; readonly loadRatio: number | undefined }
  | { readonly kind: 'municipality'; readonly municipality: number }
  | VesselThing
  | { readonly kind: 'list'; readonly years: number }
  | { readonly kind: 'gate'; readonly group: DisplayGroup | undefined }
  | { readonly kind: 'wayOut'; readonly setting: Setting };

/** A place left of the gate, and how full it is. */
export interface VesselThing {
  readonly kind: 'vessel';
  readonly id: string;
  /** Persons by setting; those nobody is in are left out where others have people. */
  readonly settings: readonly { readonly setting: Setting; readonly people: number }[];
  readonly ready: number;
  /** What the beds of who is ready cost a day. */
  readonly readyEurPerDay: number;
  /** Places that are free, below zero where there are too few; undefined where the model sets no limit. */
  readonly free: number | undefined;
}

/** What a person did with the thing pointed at; `x`, `y` in px of the stage. */
export interface StagePick {
  readonly thing: StageThing | null;
  readonly act: 'hover' | 'click';
  readonly x: number;
  readonly y: number;
}

/** The moment to be drawn. */
export interface StageMoment {
  /** With fraction. @unit days */
  readonly day: number;
  readonly playing: boolean;
  /** 1 is a month a second. */
  readonly speed: number;
}

/** What a stage shows, and at which scale: the same one on pictures that are compared. */
export interface Shown {
  readonly region: Region;
  readonly scale?: PictureScale;
}

/** What draws, and how long the script of the last frames took. */
export interface StageStats {
  readonly renderer: 'webgl' | 'canvas' | 'none';
  readonly frameScriptMs: readonly number[];
  /** Frames that drew something. */
  readonly framesDrawn: number;
}

/** The picture of a region at a moment. It draws only when something changed. */
export interface Stage {
  /** Shows another run of the same region, or none; without a rule the places are those of the catalogue. */
  attach(player: Player | null, capacityOn?: CapacityRule): void;
  /** Brings the picture to a moment; call once per animation frame. */
  draw(moment: StageMoment, elapsedMs: number): void;
  /** Takes the size of its host again. */
  resize(): void;
  setTheme(theme: StageTheme): void;
  setMotion(motion: 'full' | 'reduced'): void;
  setLanguage(texts: StageTexts): void;
  /** Colours the land by a number of every neighbourhood, or by none. */
  setLand(look: LandLook | null): void;
  /** Draws an outline round something, or round nothing. */
  select(place: PlaceRef | null): void;
  /** Zooms about the middle of the stage; above 1 is nearer. */
  zoomBy(factor: number): void;
  /** Moves the picture by px of the screen. */
  panBy(dx: number, dy: number): void;
  /** Shows the whole region again. */
  fit(): void;
  /** What part of the picture is seen. */
  readonly view: StageView;
  /** Sees at once what another stage of this size sees. */
  lookAs(view: StageView): void;
  /** Brings a neighbourhood into view. */
  lookAt(neighbourhood: number): void;
  /** Lights a vacancy chain over the picture, or none. */
  showChain(chain: StageChain | null): void;
  /** What lies at a point of the stage. */
  pick(x: number, y: number): StageThing | null;
  /** Calls back when a person points at something; gives a function that ends that. */
  onPick(callback: (pick: StagePick) => void): () => void;
  stats(): StageStats;
  destroy(): void;
}
