import { WEEKS_PER_BLOCK, type Counts } from '../contract/counts';
import { concentration, meanMeasures } from './concentration';
import type { WeekSpan } from './weekly-sums';

/** Load by capacity above which a neighbourhood is asked more than it can carry. */
const FULL = 1;
/** Dissimilarity the functional bar allows, as a part of that of the start. */
const ALLOWED = 1.05;
/** The first block of a run stands for its start. */
const START: WeekSpan = { fromWeek: 0, toWeek: WEEKS_PER_BLOCK };

type Verdict = 'passes' | 'functional' | 'fails';

/** C10 as it was judged; the fields are those of a criterion. */
export interface JudgedNeighbourhoods {
  readonly id: 'C10';
  readonly verdict: Verdict;
  readonly unit: 'neighbourhoods' | 'spread';
  readonly value: number;
  readonly strictBar: number;
  readonly functionalBar: number;
  readonly distance: number;
  readonly functionalDistance: number;
  readonly excess: number;
}

/** C10 where it cannot be judged. */
export interface OpenNeighbourhoods {
  readonly id: 'C10';
  readonly verdict: 'notYet';
  readonly reason: 'noOutput' | 'notComputed';
}

const ORDER: readonly Verdict[] = ['passes', 'functional', 'fails'];

function verdictOf(passes: boolean, isFunctional: boolean): Verdict {
  if (passes) return 'passes';
  return isFunctional ? 'functional' : 'fails';
}

/** Overloaded neighbourhoods whose load rose: none; functionally no more overloaded ones than at the start. */
function overloaded(now: readonly number[], start: readonly number[]): JudgedNeighbourhoods {
  const rose = now.filter((ratio, hood) => ratio > FULL && ratio > (start[hood] ?? 0)).length;
  const atStart = start.filter((ratio) => ratio > FULL).length;
  const atEnd = now.filter((ratio) => ratio > FULL).length;
  return {
    id: 'C10',
    verdict: verdictOf(rose === 0, atEnd <= atStart),
    unit: 'neighbourhoods',
    value: rose,
    strictBar: 0,
    functionalBar: atStart,
    distance: rose,
    functionalDistance: Math.max(0, atEnd - atStart),
    excess: atEnd / Math.max(atStart, 1e-9),
  };
}

/** Dissimilarity not above that of the start; functionally one part in twenty above it. */
function apart(now: number, start: number): JudgedNeighbourhoods {
  return {
    id: 'C10',
    verdict: verdictOf(now <= start, now <= start * ALLOWED),
    unit: 'spread',
    value: now,
    strictBar: start,
    functionalBar: start * ALLOWED,
    distance: Math.max(0, now - start),
    functionalDistance: Math.max(0, now - start * ALLOWED),
    excess: now / Math.max(start * ALLOWED, 1e-9),
  };
}

/** C10: no overload is moved around; of load and dissimilarity the worse one is told. Needs a run from its first week on. */
export function neighbourhoodCriterion(counts: Counts, span: WeekSpan): JudgedNeighbourhoods | OpenNeighbourhoods {
  if (counts.neighbourhoods === 0) return { id: 'C10', verdict: 'notYet', reason: 'noOutput' };
  if (counts.firstWeek > 0) return { id: 'C10', verdict: 'notYet', reason: 'notComputed' };
  const byLoad = overloaded(meanMeasures(counts, 'loadRatio', span), meanMeasures(counts, 'loadRatio', START));
  const bySpread = apart(concentration(counts, span).dissimilarity, concentration(counts, START).dissimilarity);
  return ORDER.indexOf(bySpread.verdict) > ORDER.indexOf(byLoad.verdict) ? bySpread : byLoad;
}
