import { useCallback } from 'react';
import { beliefValue } from '../beliefs/belief-amount';
import { leverById } from '../../contract/levers';
import { PARAMETERS } from '../../contract/parameters';
import type { PlanChange } from '../../store/choices';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';

/** Names a step of undo: `Stop op verkoop en sloop 40%`. */
export function useChangeName(): (change: PlanChange) => string {
  const texts = useTexts();
  const monthName = useMonthName();
  return useCallback(
    (change) => {
      const { text } = texts;
      if (change.kind === 'restore-baseline' || change.kind === 'open-link') return text(`app.change.${change.kind}`);
      if (change.kind === 'set-belief')
        return text('beliefs.change', {
          name: text(`parameter.${change.parameter}.name`),
          value: beliefValue(texts, PARAMETERS[change.parameter], change.value),
        });
      if (change.kind === 'branch') return text('branch.change', { month: monthName(change.from) });
      if (change.kind === 'open-run') return text('runs.change.open', { name: change.name });
      const lever = text(`lever.${change.lever}.name`);
      switch (change.kind) {
        case 'set-lever':
          return text('app.flag', { lever, value: leverValue(texts, leverById(change.lever), change.value) });
        case 'move-measure':
          return text('app.change.move-measure', { lever, month: monthName(change.from) });
        case 'shape-measure':
          return text('app.change.shape-measure', { lever });
        case 'switch-measure':
          return text('app.change.switch-measure', { lever, on: change.on ? 'on' : 'off' });
        case 'remove-measure':
          return text('app.change.remove-measure', { lever });
      }
    },
    [texts, monthName],
  );
}
