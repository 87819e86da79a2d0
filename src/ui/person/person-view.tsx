import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { PersonView as PersonChoice } from '../../store/choices';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import { ViewFrame } from '../views/view-frame';
import { firstPerson } from './followed-people';
import type { GroupChoice, Search } from './followed-people';
import { givenName } from './given-name';
import { LifePanel } from './life-panel';
import { PersonAbout } from './person-about';
import { PersonPicker } from './person-picker';
import { aloneTitle, comparedTitle } from './person-sentence';
import type { PersonSpeech } from './person-sentence';
import { useFollowed } from './use-followed';
import type { Followed } from './use-followed';
import './person-view.css';

/** The sentence that leads: what the plan does for this person, or how this life goes. */
function titleOf(speech: PersonSpeech, { here, there, compared }: Followed, isTwo: boolean): string {
  if (compared !== undefined) return comparedTitle(speech, compared);
  if (here === undefined || isTwo) return speech.texts.text('person.title.absent');
  return aloneTitle(speech, there ?? here);
}

/** The life of one synthetic person, with the same person in the baseline beside it. */
export function PersonView({
  view,
  onClose,
}: {
  readonly view: PersonChoice;
  readonly onClose: () => void;
}): ReactNode {
  const { announcer, choices, session } = usePage();
  const texts = useTexts();
  const monthName = useMonthName();
  const shown = useSession('calendar', 'readingDay', 'current', 'baseline', 'isBaseline');
  const { calendar, readingDay: day, current, baseline, isBaseline } = shown;
  const { targetDay } = session;
  const [group, setGroup] = useState<GroupChoice>('all');
  const [isEmpty, setEmpty] = useState(false);
  const { household } = view;
  const followed = useFollowed(household);
  const search = useMemo<Search | null>(
    () =>
      current === null
        ? null
        : { here: current, there: isBaseline || baseline === null ? undefined : baseline, day, targetDay },
    [current, baseline, isBaseline, day, targetDay],
  );
  const follow = (found: number | undefined): void => {
    setEmpty(found === undefined);
    if (found !== undefined) choices.setState({ view: { kind: 'person', household: found } });
  };
  useEffect(() => {
    if (household !== null || search === null) return;
    const found = firstPerson(search);
    if (found !== undefined) choices.setState({ view: { kind: 'person', household: found } });
  }, [choices, household, search]);

  const name = household === null ? '' : givenName(household);
  const speech = useMemo(() => ({ texts, monthName, calendar, name }), [texts, monthName, calendar, name]);
  const { text } = texts;
  const isHidden = view.isHidden === true;
  const isShown = household !== null && !isHidden;
  const title = isShown
    ? titleOf(speech, followed, search?.there !== undefined)
    : text(isHidden ? 'person.title.hidden' : 'person.title.nobody');
  useEffect(() => {
    announcer.say(title);
  }, [announcer, title]);
  return (
    <ViewFrame
      title={title}
      lead={
        isShown ? <PersonAbout followed={followed} speech={speech} day={day} /> : isHidden && text('person.hidden.note')
      }
      onClose={onClose}
    >
      <div className="person-acts">
        <PersonPicker search={search} household={household} group={group} onGroup={setGroup} onPick={follow} />
        {household !== null && (
          <Button
            className="text-button person-hide"
            onPress={() => {
              choices.setState({ view: { kind: 'person', household, ...(isHidden ? {} : { isHidden: true }) } });
            }}
          >
            {isHidden ? text('person.show') : text('person.hide', { name })}
          </Button>
        )}
        {isEmpty && <p role="status">{text('person.title.nobodyThere')}</p>}
      </div>
      {isShown && <LifePanel followed={followed} speech={speech} />}
    </ViewFrame>
  );
}
