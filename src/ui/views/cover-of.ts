import type { View } from '../../store/choices';

/** How much each view covers: the stage alone, so that timeline and panel stay in use, or everything below the header. */
const COVER: Readonly<Record<View['kind'], 'stage' | 'page'>> = {
  flows: 'stage',
  compare: 'page',
  'comparison-report': 'page',
  report: 'page',
  person: 'stage',
  runs: 'stage',
};

/** How much a view covers. */
export function coverOf(view: View): 'stage' | 'page' {
  return COVER[view.kind];
}
