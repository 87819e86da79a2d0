import type { Counts } from '../contract/counts';
import type { HouseholdGroup } from '../contract/households';
import { HOMELESS_SETTINGS } from '../contract/settings';
import { judge, type JudgedCriterion } from './criterion';
import { levelOfColumn, meanLevel, meanOf, stockOfGroup, sumOfColumn, type WeekSpan } from './weekly-sums';

const WEEKS_PER_YEAR = 52;

/** Groups of one person each that are counted one by one while they have no place of their own. */
const COMPARTMENT_GROUPS: readonly HouseholdGroup[] = ['STU', 'ARB'];

/** Verdicts from best to worst. */
const WORSE = ['passes', 'functional', 'fails'] as const;

/** Caravan dwellers wait less than three years; functionally their list is half of that at the start. */
function pitches(counts: Counts, span: WeekSpan): JudgedCriterion {
  const year = { fromWeek: Math.max(counts.firstWeek, span.toWeek - WEEKS_PER_YEAR), toWeek: span.toWeek };
  const value = meanLevel(counts, ['pitchListLevel'], span);
  const strict = sumOfColumn(counts, 'pitchLettings', year) * 3;
  const functional = levelOfColumn(counts, 'pitchListLevel', counts.firstWeek) / 2;
  return judge('C11', 'households', { value, strict, functional: Math.max(strict, functional) });
}

/** No student or labour migrant is without a home; functionally five in 100,000 inhabitants may be. */
function studentsAndMigrants(counts: Counts, span: WeekSpan, inhabitants: number): JudgedCriterion {
  const value = meanOf(span, (week) =>
    HOMELESS_SETTINGS.reduce(
      (sum, setting) =>
        sum + COMPARTMENT_GROUPS.reduce((part, group) => part + stockOfGroup(counts, { setting, group }, week), 0),
      0,
    ),
  );
  return judge('C11', 'persons', { value, strict: 0, functional: (0.05 * inhabitants) / 1000 });
}

/** Of the tenants who need a step-free home 95% live in one; functionally 85%. */
function stepFreeNeeds(counts: Counts, span: WeekSpan): JudgedCriterion {
  const unmet = meanLevel(counts, ['stepFreeUnmetLevel'], span);
  const all = unmet + meanLevel(counts, ['stepFreeMetLevel'], span);
  return judge('C11', 'share', { value: all === 0 ? 0 : unmet / all, strict: 0.05, functional: 0.15 });
}

/**
 * Other groups (C11): caravan dwellers, students and labour migrants, people who need a step-free home. Each must pass: told
 * is the one with the worst verdict, of equal ones that furthest above its functional bar.
 */
export function otherGroups(
  counts: Counts,
  { span, inhabitants }: { readonly span: WeekSpan; readonly inhabitants: number },
): JudgedCriterion {
  const parts = [pitches(counts, span), studentsAndMigrants(counts, span, inhabitants), stepFreeNeeds(counts, span)];
  return parts.reduce((worst, part) => {
    const step = WORSE.indexOf(part.verdict) - WORSE.indexOf(worst.verdict);
    return step > 0 || (step === 0 && part.excess > worst.excess) ? part : worst;
  });
}
