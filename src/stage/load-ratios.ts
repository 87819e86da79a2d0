import { DAYS_PER_WEEK } from '../contract/calendar';
import { NEIGHBOURHOOD_MEASURES, WEEKS_PER_BLOCK, type Counts } from '../contract/counts';

const WIDTH = NEIGHBOURHOOD_MEASURES.length;
const RATIO = NEIGHBOURHOOD_MEASURES.indexOf('loadRatio');

/** Load by what can be carried of every neighbourhood, at the end of the last block of four weeks before a day ends. */
export function loadRatiosAt(counts: Counts, day: number): readonly number[] {
  const { firstWeek, weeks, neighbourhoods, measures } = counts;
  const week = Math.min(Math.floor((day + 1) / DAYS_PER_WEEK), firstWeek + weeks);
  const block = Math.floor(week / WEEKS_PER_BLOCK) - Math.floor(firstWeek / WEEKS_PER_BLOCK) - 1;
  if (block < 0) return [];
  return Array.from(
    { length: neighbourhoods },
    (_, hood) => measures[(block * neighbourhoods + hood) * WIDTH + RATIO] ?? 0,
  );
}

/** Above this a neighbourhood is asked more than it can carry. */
export const FULL_LOAD = 1;
