import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import { blocksBy, neighbourhoodSums, yearOfBlocks } from './block-sums';
import { measuresOf } from './concentration';
import { newTenants, type LettingLog } from './new-tenants';

/** What the land may show: nothing, or one number of every neighbourhood. */
export const LAND_OVERLAYS = ['homes', 'load', 'waiting', 'origin', 'building'] as const;
/** What the land shows. */
export type LandOverlay = (typeof LAND_OVERLAYS)[number];
/** A number of every neighbourhood that the land may show. */
export type LandNumber = Exclude<LandOverlay, 'homes'>;

/**
 * Where one of the five steps ends and the next begins. They stay the same at every moment and in every plan, so that a
 * darker map means more: load by capacity (1 is what a neighbourhood can carry), years of registration, share of the
 * lettings, homes. They are a choice of drawing: the neighbourhoods of the region spread over all five.
 */
export const OVERLAY_BREAKS: Readonly<Record<LandNumber, readonly [number, number, number, number]>> = {
  load: [0.25, 0.5, 0.75, 1],
  waiting: [4.5, 5, 5.5, 6],
  origin: [0.55, 0.6, 0.65, 0.7],
  building: [10, 25, 50, 100],
};

/** Lettings a year below which a mean registration time or a share says nothing. */
const FEWEST = 10;

/** A run whose land is shown. */
export interface LandRun {
  readonly counts: Counts;
  readonly log: LettingLog;
}

/** The moment of a map, and the weeks between which homes are planned. */
export interface LandMoment {
  /** Weeks that are over. @unit weeks */
  readonly toWeek: number;
  readonly nowWeek: number;
  readonly targetWeek: number;
}

/** Load by what can be carried, at the end of the last block of four weeks. */
function loads({ counts }: LandRun, { toWeek }: LandMoment): (number | undefined)[] {
  const block = blocksBy(toWeek) - 1;
  return block < 0 ? [] : measuresOf(counts, block, 'loadRatio');
}

/** Mean registration time of who got a home in the last year without leaving one. @unit years */
function waits({ counts, log }: LandRun, { toWeek }: LandMoment): (number | undefined)[] {
  const { fromWeek, toWeek: end } = yearOfBlocks(toWeek);
  const span = { fromDay: fromWeek * DAYS_PER_WEEK, toDay: end * DAYS_PER_WEEK };
  return newTenants(log, counts.neighbourhoods, span).map(({ regular, registrationDays }) =>
    regular < FEWEST ? undefined : registrationDays / regular / DAYS_PER_YEAR,
  );
}

/** Share of the lettings of the last year to who had no social home in the region. */
function origins({ counts }: LandRun, { toWeek }: LandMoment): (number | undefined)[] {
  const span = yearOfBlocks(toWeek);
  const all = neighbourhoodSums(counts, 'lettings', span);
  return neighbourhoodSums(counts, 'outsiderLettings', span).map((outsiders, hood) => {
    const lettings = all[hood] ?? 0;
    return lettings < FEWEST ? undefined : outsiders / lettings;
  });
}

/** Homes that come from `now` to the target date in this run: built, converted or bought. */
function buildings({ counts }: LandRun, { nowWeek, targetWeek }: LandMoment): (number | undefined)[] {
  return neighbourhoodSums(counts, 'delivered', { fromWeek: nowWeek, toWeek: targetWeek });
}

const VALUES: Readonly<Record<LandNumber, (run: LandRun, moment: LandMoment) => (number | undefined)[]>> = {
  load: loads,
  waiting: waits,
  origin: origins,
  building: buildings,
};

/** The number of every neighbourhood that the land shows; undefined where there is too little to say one. */
export function landValues(overlay: LandNumber, run: LandRun, moment: LandMoment): readonly (number | undefined)[] {
  const values = VALUES[overlay](run, moment);
  return Array.from({ length: run.counts.neighbourhoods }, (_, hood) => values[hood]);
}

/** Which of the five steps a value is in, 0..4. What lies on a border is in the step below it. */
export function overlayStep(overlay: LandNumber, value: number): number {
  return OVERLAY_BREAKS[overlay].filter((border) => value > border).length;
}
