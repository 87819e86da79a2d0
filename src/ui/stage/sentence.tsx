import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { indicatorOver } from '../../analysis/indicator-over';
import { dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import type { Counts } from '../../contract/counts';
import { indicatorById } from '../../contract/indicators';
import { roundedToSay } from '../figures/amount';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import type { Texts } from '../language/use-texts';
import { useChoice, usePage, useSession } from '../session/page-context';

const WEEKS = 52;
const MONTHS_PER_YEAR = 12;

function lettingsAMonth(counts: Counts, toWeek: number): number {
  return indicatorOver(counts, indicatorById('lettings'), { fromWeek: toWeek - WEEKS, toWeek }) / MONTHS_PER_YEAR;
}

function seekersAt(counts: Counts, toWeek: number): number {
  return indicatorOver(counts, indicatorById('seekers'), { fromWeek: toWeek - 1, toWeek });
}

function firstSentence(texts: Texts, counts: Counts | undefined): string {
  if (counts === undefined || counts.weeks === 0) return texts.text('app.sentence.opening');
  return texts.text('app.sentence.past', {
    homes: indicatorOver(counts, indicatorById('stock'), { fromWeek: 0, toWeek: 1 }),
  });
}

/** The sentence that leads: how many homes come free and how many look for one; on arrival how it ended. */
export function Sentence(): ReactNode {
  const intl = useIntl();
  const texts = useTexts();
  const view = useSession(
    'calendar',
    'readingDay',
    'hasArrived',
    'current',
    'baseline',
    'isBaseline',
    'isShowingBaseline',
  );
  const { calendar, readingDay: day, hasArrived, baseline, isBaseline } = view;
  const current = view.isShowingBaseline ? baseline : view.current;
  const toWeek = Math.floor((day + 1) / DAYS_PER_WEEK);
  const isKnown = current !== null && toWeek >= WEEKS && toWeek <= current.counts.weeks;
  if (!isKnown) return <p className="sentence">{firstSentence(texts, current?.counts)}</p>;
  const why =
    (indicator: 'lettings' | 'seekers') =>
    (chunks: ReactNode): ReactNode => <WhyNumber indicator={indicator}>{chunks}</WhyNumber>;
  const bold = { b: why('seekers'), lettings: why('lettings') };
  const seekers = seekersAt(current.counts, toWeek);
  if (!hasArrived || day !== dayNumber(calendar, calendar.target)) {
    const homes = texts.number(roundedToSay(lettingsAMonth(current.counts, toWeek)));
    const said = texts.number(roundedToSay(seekers));
    return <p className="sentence">{texts.rich('app.sentence', { homes, seekers: said }, bold)}</p>;
  }
  const date = intl.formatDate(dateOfIso(calendar.target), { dateStyle: 'long', timeZone: 'UTC' });
  const values = {
    date,
    seekers: texts.number(roundedToSay(seekers)),
  };
  const other = isBaseline || baseline === null ? undefined : seekersAt(baseline.counts, toWeek);
  if (other === undefined || !Number.isFinite(other))
    return <p className="sentence">{texts.rich('app.verdict', values, bold)}</p>;
  const difference = Math.round(seekers - other);
  const compared = {
    ...values,
    number: texts.number(roundedToSay(Math.abs(difference))),
    direction: difference < 0 ? 'fewer' : difference > 0 ? 'more' : 'same',
  };
  return <p className="sentence">{texts.rich('app.verdict.compared', compared, bold)}</p>;
}

/** A number in the sentence; once something has changed it answers why. */
function WhyNumber({
  indicator,
  children,
}: {
  readonly indicator: 'lettings' | 'seekers';
  readonly children: ReactNode;
}): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const hasBegun = useChoice(({ plan }) => plan.past.length > 0 || plan.present.measures.length > 0);
  if (!hasBegun) return <strong>{children}</strong>;
  return (
    <Button
      className="sentence-number"
      aria-description={text(`why.${indicator}`)}
      onPress={() => {
        choices.setState({ sheet: { kind: 'why', indicator } });
      }}
    >
      <strong>{children}</strong>
    </Button>
  );
}
