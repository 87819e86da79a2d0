import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { DisplayGroup } from '../contract/households';
import type { LandOverlay } from '../analysis/land-overlay';
import type { IndicatorId } from '../contract/indicators';
import type { LeverId } from '../contract/levers';
import type { Problem } from '../contract/outcome';
import type { ParameterId } from '../contract/parameters';
import type { PriceId } from '../contract/prices';
import { FIRST_COMPARISON } from './comparison';
import type { ComparisonChoice } from './comparison';
import type { PlaceRef } from './place-ref';
import type { LeverSetting, MeasureShape, Plan } from './plan';
import { undoable } from './undoable';
import type { Undoable } from './undoable';

/** A language of the page. */
export type Language = 'nl' | 'en';

/** A theme, or whatever the device asks for. */
export type ThemeChoice = 'system' | 'light' | 'dark' | 'beamer';

/** Whether things may move: whatever the device asks for, or not at all. */
export type MotionChoice = 'system' | 'off';

/** From when a new measure acts: from `now` of the calendar, or from the month shown. */
export type FromMode = 'now' | 'here';

/** What slides over the panel: one at a time. */
export type Sheet =
  | { readonly kind: 'why'; readonly indicator: IndicatorId }
  | { readonly kind: 'lever'; readonly lever: LeverId }
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'limits' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'examples' }
  | { readonly kind: 'beliefs' }
  | { readonly kind: 'table' }
  | { readonly kind: 'costs' }
  | { readonly kind: 'price'; readonly price: PriceId }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'group'; readonly group: DisplayGroup }
  | { readonly kind: 'criteria' }
  | { readonly kind: 'chain'; readonly chain: number | null }
  | { readonly kind: 'place'; readonly place: PlaceRef };

/** What lies over the stage, or over stage, timeline and panel: one at a time. */
export type View =
  /** Flows of one run against another, both by their id in a comparison; left out, those of the page. */
  | { readonly kind: 'flows'; readonly here?: string; readonly there?: string }
  | { readonly kind: 'compare' }
  /** What is compared, to print. */
  | { readonly kind: 'comparison-report' }
  | { readonly kind: 'report' }
  | PersonView
  /** The saved runs, one of them in full. */
  | { readonly kind: 'runs'; readonly run?: string };

/** One synthetic person; nobody where the page is to choose. Who was hidden stays so until somebody is asked for. */
export interface PersonView {
  readonly kind: 'person';
  readonly household: number | null;
  readonly isHidden?: true;
}

/** What a step of undo did, to be named in the person's language. `at` is a clock in milliseconds. */
export type PlanChange = { readonly at: number } & (
  | { readonly kind: 'set-lever'; readonly lever: LeverId; readonly value: number; readonly from: string }
  | { readonly kind: 'move-measure'; readonly lever: LeverId; readonly from: string }
  | { readonly kind: 'shape-measure'; readonly lever: LeverId; readonly shape: MeasureShape }
  | { readonly kind: 'switch-measure'; readonly lever: LeverId; readonly on: boolean }
  | { readonly kind: 'remove-measure'; readonly lever: LeverId }
  | { readonly kind: 'set-belief'; readonly parameter: ParameterId; readonly value: number }
  | { readonly kind: 'branch'; readonly run: string; readonly name: string; readonly from: string }
  | { readonly kind: 'restore-baseline' }
  | { readonly kind: 'open-link' }
  | { readonly kind: 'open-run'; readonly run: string; readonly name: string }
);

/** A plan is saved to be kept in the list, or before another one goes on from a day of it, an ISO date. */
export type Saving =
  { readonly kind: 'keep' } | { readonly kind: 'export' } | { readonly kind: 'branch'; readonly from: string };

/** Everything a person chose. Histories live in the player and the day shown in the playhead, not here. */
export interface Choices {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly motion: MotionChoice;
  readonly plan: Undoable<Plan, PlanChange>;
  /** A lever that is held: previewed, not yet decided. */
  readonly held: LeverSetting | null;
  /** What was wrong with the last decision, which was not taken; empty where it was. */
  readonly refusal: readonly Problem[];
  readonly fromMode: FromMode;
  readonly indicator: IndicatorId;
  readonly sheet: Sheet | null;
  readonly view: View | null;
  readonly comparison: ComparisonChoice;
  readonly allLevers: boolean;
  readonly stageInWords: boolean;
  /** Whether how things go now is asked for beside the plan, as a picture of its own. */
  readonly twoStages: boolean;
  /** Whether there is a choice of what the land shows, and what it shows. */
  readonly overlayChoice: boolean;
  readonly overlay: LandOverlay;
  /** Why the plan is to be saved as soon as its run is known; null where it is not. */
  readonly saving: Saving | null;
  /** Single letters as keys; some speech input needs them off. */
  readonly letterKeys: boolean;
  /** Whether the screen is black, so that the room looks at who speaks. */
  readonly blackScreen: boolean;
}

/** What is wrong with a plan; nothing where it can be run. */
export type PlanCheck = (plan: Plan) => readonly Problem[];

/** The store of what a person chose, and what a plan is held against before it is taken. */
export type ChoicesStore = StoreApi<Choices> & { readonly check: PlanCheck };

/** What a page opens with. */
export type FirstChoices = Pick<Choices, 'language' | 'theme' | 'motion' | 'letterKeys'> & {
  readonly plan: Plan;
  /** What is compared from the start; nothing where the page opens on its stage. */
  readonly comparison?: ComparisonChoice;
};

/** A store of choices that opens with the plan given and the headline indicator. */
export function createChoices(first: FirstChoices, check: PlanCheck): ChoicesStore {
  const store = createStore<Choices>(() => ({
    ...first,
    plan: undoable(first.plan),
    held: null,
    refusal: [],
    fromMode: 'now',
    indicator: 'homeless',
    sheet: null,
    view: first.comparison === undefined ? null : { kind: 'compare' },
    comparison: first.comparison ?? FIRST_COMPARISON,
    allLevers: false,
    stageInWords: false,
    twoStages: false,
    overlayChoice: false,
    overlay: 'homes',
    saving: null,
    blackScreen: false,
  }));
  return { ...store, check };
}
