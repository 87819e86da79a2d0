/** How many futures of each run can be asked for. */
export const FUTURE_COUNTS = [8, 30, 100] as const;
/** How many futures of each run are computed. */
export type FutureCount = (typeof FUTURE_COUNTS)[number];

/** Runs that fit beside each other. */
export const MOST_COMPARED = 6;
