import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { plainAmount } from '../figures/amount';
import { atTarget } from '../figures/at-target';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage, useSession } from '../session/page-context';
import { useChangeName } from './use-change-name';

/** Tells those who cannot see it what a person changed, and what became of it, compared with how things go now. */
export function PlanTeller(): ReactNode {
  const { announcer } = usePage();
  const texts = useTexts();
  const changeName = useChangeName();
  const change = useChoice(({ plan }) => plan.past.at(-1)?.change);
  const { calendar, current, baseline, isBaseline, isComputing } = useSession(
    'calendar',
    'current',
    'baseline',
    'isBaseline',
    'isComputing',
  );
  const value = isBaseline || isComputing ? undefined : atTarget(current?.counts, calendar, 'homeless');
  const compared = atTarget(baseline?.counts, calendar, 'homeless');
  const outcome =
    value === undefined || compared === undefined
      ? ''
      : texts.text('app.told', {
          year: yearOf(calendar.target),
          number: plainAmount(texts, 'persons', value),
          baseline: plainAmount(texts, 'persons', compared),
        });
  useEffect(() => {
    if (change !== undefined) announcer.say(changeName(change));
  }, [announcer, change, changeName]);
  const future = current?.spec;
  useEffect(() => {
    if (future !== undefined && outcome !== '') announcer.addOnce(future, 'outcome', outcome);
  }, [announcer, future, outcome]);
  return null;
}
