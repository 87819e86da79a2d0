import type { CriterionTally } from '../../../analysis/criterion-tally';
import type { TextKey } from '../../../language/messages';

/** Key of the name of a criterion, or of all criteria for a home together. */
export function criterionName(id: CriterionTally['id']): TextKey {
  return id === 'home' ? 'compare.home' : `app.target.${id}.name`;
}
