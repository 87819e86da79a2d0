import type { Grade, SourceId } from './sources';

/** Who can turn a lever. */
export type Owner = 'state' | 'province' | 'municipality' | 'corporation' | 'care';

/** How a lever enters the fluid twin, for the preview. */
export type TwinMapping = 'sale-and-demolition' | 'programme' | 'letting-weeks' | 'permit-holder-share' | 'none';

/** A lever: a policy somebody can decide on. Texts stand in the language catalogue under `lever.<id>.…`. */
export interface Lever {
  readonly id: string;
  /** Row of the model document. */
  readonly code: string;
  readonly kind: 'policy';
  /** `share` is shown as a percentage. */
  readonly unit: 'share' | 'homesPerYear';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Value without any measure. */
  readonly default: number;
  readonly owners: readonly Owner[];
  readonly source: SourceId;
  readonly grade: Grade;
  /** `modelled`: mechanism and size defensible; `assumption`: mechanism modelled, size assumed. */
  readonly status: 'modelled' | 'assumption';
  readonly twin: TwinMapping;
  /** Weekly column the lever must move at its maximum, and which way. */
  readonly moves: { readonly column: string; readonly direction: 1 | -1 };
  /** Earliest months before anything changes. @unit months */
  readonly lagMonths: number;
}

/** Levers that exist, in the order of the panel; the first is the one on the opening card. */
export const LEVERS = [
  {
    id: 'saleDemolitionStop',
    code: 'G-X5',
    kind: 'policy',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
    owners: ['corporation', 'municipality'],
    source: 'parliament-supply',
    grade: 'B',
    status: 'modelled',
    twin: 'sale-and-demolition',
    moves: { column: 'outsiderLettings', direction: 1 },
    lagMonths: 0,
  },
  {
    id: 'newSocialHomes',
    code: 'G14',
    kind: 'policy',
    unit: 'homesPerYear',
    min: 350,
    max: 1000,
    step: 10,
    default: 500,
    owners: ['state', 'municipality', 'corporation'],
    source: 'parliament-supply',
    grade: 'B',
    status: 'modelled',
    twin: 'programme',
    moves: { column: 'delivered', direction: 1 },
    lagMonths: 24,
  },
  {
    id: 'lotteryShare',
    code: 'P161',
    kind: 'policy',
    unit: 'share',
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.1,
    owners: ['municipality', 'corporation'],
    source: 'model-document',
    grade: 'C',
    status: 'modelled',
    twin: 'none',
    moves: { column: 'lettingsLOT', direction: 1 },
    lagMonths: 1,
  },
  {
    id: 'fasterLetting',
    code: 'G-X4',
    kind: 'policy',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
    owners: ['corporation'],
    source: 'model-document',
    grade: 'C',
    status: 'modelled',
    twin: 'letting-weeks',
    moves: { column: 'vacantLevel', direction: -1 },
    lagMonths: 1,
  },
  {
    id: 'permitHolderShare',
    code: 'G21',
    kind: 'policy',
    unit: 'share',
    min: 0,
    max: 0.2,
    step: 0.005,
    default: 0.06,
    owners: ['municipality', 'state'],
    source: 'coa-permits',
    grade: 'B',
    status: 'modelled',
    twin: 'permit-holder-share',
    moves: { column: 'lettingsSTA', direction: 1 },
    lagMonths: 1,
  },
] as const satisfies readonly Lever[];

/** Id of a lever. */
export type LeverId = (typeof LEVERS)[number]['id'];

/** Index of a lever in `LEVERS`. */
export const LEVER_INDEX = Object.fromEntries(LEVERS.map((lever, index) => [lever.id, index])) as Readonly<
  Record<LeverId, number>
>;

/** A lever by its id. Throws where there is none. */
export function leverById(id: LeverId): Lever {
  const lever = LEVERS[LEVER_INDEX[id]];
  if (lever === undefined) throw new Error(`No lever ${id}`);
  return lever;
}
