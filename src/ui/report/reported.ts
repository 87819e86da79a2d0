import type { Calendar } from '../../contract/calendar';
import type { RunPair } from '../figures/group-differences';
import type { RunView } from '../session/session-view';

/** What a report is about: two runs that are known, and the pairs of futures there are of them. */
export interface Reported {
  readonly calendar: Calendar;
  readonly current: RunView;
  readonly baseline: RunView;
  readonly isBaseline: boolean;
  readonly pairs: readonly RunPair[];
}
