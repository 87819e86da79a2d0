import { DISPLAY_GROUP_OF, HOUSEHOLD_GROUPS } from '../../contract/households';
import type { DisplayGroup } from '../../contract/households';
import type { History } from '../../player/history';

/** The group a household is shown under. */
export function groupOfHousehold(history: History, household: number): DisplayGroup {
  const group = history.people.group[history.personRow(household)] ?? 0;
  return DISPLAY_GROUP_OF[HOUSEHOLD_GROUPS[group] ?? 'REG'];
}
