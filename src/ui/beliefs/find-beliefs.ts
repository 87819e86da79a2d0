import { chapterOf, PARAMETER_CHAPTERS, PARAMETER_ENTRIES } from '../../contract/parameters';
import type { Parameter, ParameterChapter, ParameterId } from '../../contract/parameters';
import type { Texts } from '../language/use-texts';

/** A parameter with its id. */
export type Belief = readonly [ParameterId, Parameter];

/** Parameters of one chapter. */
export interface BeliefChapter {
  readonly id: ParameterChapter;
  readonly beliefs: readonly Belief[];
}

/** Parameters whose name or row of the model document holds every word of a query, by chapter; empty chapters are left out. */
export function findBeliefs(query: string, { text }: Pick<Texts, 'text'>): readonly BeliefChapter[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = PARAMETER_ENTRIES.filter(([id, { code }]) => {
    const said = `${text(`parameter.${id}.name`)} ${code}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  return PARAMETER_CHAPTERS.map((id) => ({
    id,
    beliefs: found.filter(([parameter]) => chapterOf(parameter) === id),
  })).filter(({ beliefs }) => beliefs.length > 0);
}
