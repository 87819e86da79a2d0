/** A year of the twin is exactly so many steps. @unit weeks */
export const WEEKS_PER_TWIN_YEAR = 52;

/** Longest run of the twin: eleven years. @unit weeks */
export const LONGEST_TWIN_RUN = 11 * WEEKS_PER_TWIN_YEAR;

/** One step. @unit years */
export const TWIN_STEP = 1 / WEEKS_PER_TWIN_YEAR;

/** First year of the twin, which begins on 1 January. */
export const FIRST_TWIN_YEAR = 2025;
