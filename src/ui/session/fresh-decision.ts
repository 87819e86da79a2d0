import type { Choices, PlanChange } from '../../store/choices';

/** The change a person has just decided on; undefined where the plan came about by undo or redo. */
export function freshDecision(before: Choices['plan'], now: Choices['plan']): PlanChange | undefined {
  const last = now.past.at(-1)?.change;
  const isUndo = now.past.length < before.past.length;
  const isRedo = before.future.some(({ change }) => change === last);
  return isUndo || isRedo || last === before.past.at(-1)?.change ? undefined : last;
}
