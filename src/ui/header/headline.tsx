import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { plainAmount } from '../figures/amount';
import { atTarget } from '../figures/at-target';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import './headline.css';

/** The one sentence with the one large number: people without a home on the target date. */
export function Headline(): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const { calendar, current, baseline, isBaseline, isShowingBaseline } = useSession(
    'calendar',
    'current',
    'baseline',
    'isBaseline',
    'isShowingBaseline',
  );
  const year = yearOf(calendar.target);
  const shown = isShowingBaseline ? baseline : current;
  const value = atTarget(shown?.counts, calendar, 'homeless');
  const compared = atTarget(baseline?.counts, calendar, 'homeless');
  const number = value === undefined ? '…' : plainAmount(texts, 'persons', value);
  return (
    <h1 className="headline">
      <Button
        className="headline-button"
        aria-description={texts.text('app.headline.why')}
        onPress={() => {
          choices.setState({ sheet: { kind: 'why', indicator: 'homeless' } });
        }}
      >
        {texts.rich('app.headline', { year, number }, { b: (chunks) => <strong>{chunks}</strong> })}
      </Button>
      {compared !== undefined && (
        <span className="headline-baseline">
          {isBaseline
            ? texts.text('app.headline.isBaseline')
            : texts.text('app.headline.baseline', { number: plainAmount(texts, 'persons', compared) })}
        </span>
      )}
    </h1>
  );
}
