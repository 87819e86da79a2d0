import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dateOfDay, dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import { groupDifferences } from '../figures/group-differences';
import type { GroupDifference } from '../figures/group-differences';
import { registrationMonths } from '../figures/registration-months';
import { yearOf } from '../figures/over-year';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { GroupGlyph } from '../parts/group-glyph';
import { usePage, useSession } from '../session/page-context';
import { areAllKnown } from '../session/paired-runs';
import { gainSentence } from './gain-sentence';
import { GroupBar } from './group-bar';
import './who-gains.css';

/** Who gains and who waits longer, up to the month shown; on arrival at the target date in a sentence. */
export function WhoGains(): ReactNode {
  const { announcer, choices } = usePage();
  const texts = useTexts();
  const monthName = useMonthName();
  const view = useSession('calendar', 'readingDay', 'current', 'pairs', 'hasArrived', 'isComputing');
  const { calendar, readingDay: day, current, pairs, hasArrived, isComputing } = view;
  const targetDay = dayNumber(calendar, calendar.target);
  const fromWeek = Math.floor(dayNumber(calendar, calendar.now) / DAYS_PER_WEEK);
  const toWeek = Math.floor(Math.min(day, targetDay) / DAYS_PER_WEEK);
  const shown = useMemo(() => groupDifferences(pairs.pairs, fromWeek, toWeek), [pairs, fromWeek, toWeek]);
  const sentence = useMemo(
    () =>
      hasArrived
        ? gainSentence(
            texts,
            { differences: shown, registrationMonths: registrationMonths(pairs.pairs, calendar) },
            { year: yearOf(calendar.target), wanted: pairs.wanted },
          )
        : null,
    [hasArrived, texts, shown, calendar, pairs],
  );
  const found = sentence === null ? '' : `${sentence.who} ${sentence.chance} ${sentence.registration}`;
  const said = found === '' ? '' : texts.text('app.gain.told', { said: found });
  // While pairs come in the numbers still move.
  const future = areAllKnown(pairs) ? current?.spec : undefined;
  useEffect(() => {
    if (future !== undefined && said !== '') announcer.addOnce(future, 'gains', said);
  }, [announcer, future, said]);
  const hasPairs = shown.pairs > 0;
  const most = Math.max(20, ...shown.groups.map(({ mean }) => Math.abs(mean)));
  return (
    <section className="gains" aria-label={texts.text('app.gains')} aria-busy={isComputing}>
      <div className="gains-head">
        <h2>{texts.text('app.gains')}</h2>
        <p className="tertiary">
          {texts.text('ledger.until', { month: monthName(dateOfDay(calendar, Math.min(day, targetDay))) })}
        </p>
      </div>
      {hasPairs && (
        <p className="gains-row gains-columns tertiary" aria-hidden="true">
          <span className="gains-households">{texts.text('ledger.households')}</span>
          <span className="gains-months">{texts.text('ledger.months')}</span>
        </p>
      )}
      <ul className="gains-rows">
        {shown.groups.map((group) => (
          <GainRow key={group.group} difference={group} most={most} />
        ))}
      </ul>
      {sentence !== null && (
        <>
          <p className={sentence.isFinding ? 'gains-sentence' : 'gains-sentence tertiary'}>{sentence.who}</p>
          <p className={sentence.isFinding ? 'gains-chance' : 'gains-chance tertiary'}>{sentence.chance}</p>
          <p className={sentence.isFinding ? 'gains-chance' : 'gains-chance tertiary'}>{sentence.registration}</p>
        </>
      )}
      {sentence === null && <p className="gains-chance tertiary">{texts.text('app.gains.unit')}</p>}
      {hasPairs && (
        <>
          <p className="gains-chance gains-note tertiary">{texts.text('ledger.note')}</p>
          <Button
            className="text-button"
            onPress={() => {
              choices.setState({ sheet: { kind: 'ledger' } });
            }}
          >
            {texts.text('ledger.open')}
          </Button>
        </>
      )}
    </section>
  );
}

/** One group: its name answers why, a bar, and how many households and months more or fewer. */
function GainRow({
  difference: { group, mean, isMoreThanChance, months },
  most,
}: {
  readonly difference: GroupDifference;
  readonly most: number;
}): ReactNode {
  const { choices } = usePage();
  const { text, number } = useTexts();
  const signed = (value: number): string => number(Math.round(value), { signDisplay: 'exceptZero' });
  return (
    <li className="gains-row">
      <GroupGlyph group={group} />
      <Button
        className="text-button gains-name"
        aria-description={text('ledger.why')}
        onPress={() => {
          choices.setState({ sheet: { kind: 'group', group } });
        }}
      >
        {text(`ledger.name.${group}`)}
      </Button>
      <GroupBar group={group} share={mean / most} />
      <span className="gains-number" data-grey={!isMoreThanChance || undefined}>
        {signed(mean)}
        <span className="visually-hidden"> {text('ledger.households')}</span>
      </span>
      <span className="gains-number gains-months" data-grey={!months.isMoreThanChance || undefined}>
        {signed(months.mean)}
        <span className="visually-hidden"> {text('ledger.months')}</span>
      </span>
    </li>
  );
}
