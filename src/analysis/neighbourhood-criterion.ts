import { WEEKS_PER_BLOCK, type Counts } from '../contract/counts';
import { concentration, meanMeasures } from './concentration';
import { excessOf, judge, type Criterion, type JudgedCriterion } from './criterion';
import type { WeekSpan } from './weekly-sums';

/** Load by capacity above which a neighbourhood is asked more than it can carry. */
const FULL = 1;
/** Dissimilarity the functional bar allows, as a part of that of the start. */
const ALLOWED = 1.05;
/** The first block of a run stands for its start. */
const START: WeekSpan = { fromWeek: 0, toWeek: WEEKS_PER_BLOCK };

const ORDER: readonly JudgedCriterion['verdict'][] = ['passes', 'functional', 'fails'];

/** Overloaded neighbourhoods whose load rose: none; functionally no more overloaded ones than at the start. */
function overloaded(now: readonly number[], start: readonly number[]): JudgedCriterion {
  const rose = now.filter((ratio, hood) => ratio > FULL && ratio > (start[hood] ?? 0)).length;
  const atStart = start.filter((ratio) => ratio > FULL).length;
  const atEnd = now.filter((ratio) => ratio > FULL).length;
  return {
    id: 'C10',
    verdict: rose === 0 ? 'passes' : atEnd <= atStart ? 'functional' : 'fails',
    unit: 'neighbourhoods',
    value: rose,
    strictBar: 0,
    functionalBar: atStart,
    distance: rose,
    functionalDistance: Math.max(0, atEnd - atStart),
    excess: excessOf(atEnd, atStart),
  };
}

/** Dissimilarity not above that of the start; functionally one part in twenty above it. */
function apart(now: number, start: number): JudgedCriterion {
  return judge('C10', 'spread', { value: now, strict: start, functional: start * ALLOWED });
}

/** C10: no overload is moved around; of load and dissimilarity the worse one is told. Needs a run from its first week on. */
export function neighbourhoodCriterion(counts: Counts, span: WeekSpan): Criterion {
  if (counts.neighbourhoods === 0) return { id: 'C10', verdict: 'notYet', reason: 'noOutput' };
  if (counts.firstWeek > 0) return { id: 'C10', verdict: 'notYet', reason: 'notComputed' };
  const byLoad = overloaded(meanMeasures(counts, 'loadRatio', span), meanMeasures(counts, 'loadRatio', START));
  const bySpread = apart(concentration(counts, span).dissimilarity, concentration(counts, START).dissimilarity);
  return ORDER.indexOf(bySpread.verdict) > ORDER.indexOf(byLoad.verdict) ? bySpread : byLoad;
}
