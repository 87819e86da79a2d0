import type { Criterion, CriterionUnit, JudgedCriterion } from '../../analysis/criterion';
import type { Texts } from '../language/use-texts';

/** Signs of the verdicts: full, half, crossed, and nothing yet. */
export const VERDICT_SIGNS = { passes: '●', functional: '◐', fails: '⊗', notYet: '○' } as const;

function percent(texts: Texts, share: number): string {
  return texts.number(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** How far a criterion is, or why it cannot be judged, in a few words. */
export function verdictInWords(texts: Texts, criterion: Criterion): string {
  if (criterion.verdict === 'notYet') return texts.text(`app.target.notYet.${criterion.reason}`);
  if (criterion.verdict === 'passes') return texts.text('app.target.passes');
  const { id, verdict, unit, distance } = criterion;
  if (unit === 'spread') return texts.text(`app.target.${verdict}.spread`);
  if (unit !== 'share')
    return texts.text(`app.target.${verdict}.${unit}`, { count: Math.max(1, Math.round(distance)) });
  const share = percent(texts, distance);
  return texts.text(id === 'C8' ? `app.target.${verdict}.less` : `app.target.${verdict}.share`, { share });
}

/** A measured value or a bar of a criterion, with its unit. */
export function criterionAmount(texts: Texts, unit: CriterionUnit, value: number): string {
  if (unit === 'share') return percent(texts, value);
  if (unit === 'spread') return texts.number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return texts.text(`amount.${unit}`, { value: Math.round(value) });
}

/** What is still to go until a criterion passes, as the difference of what is written. */
export function distanceInWords(texts: Texts, { unit, distance }: JudgedCriterion): string {
  return distance === 0 ? '–' : criterionAmount(texts, unit, distance);
}
