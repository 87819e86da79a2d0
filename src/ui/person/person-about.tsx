import type { ReactNode } from 'react';
import { civilDate, dateOfDay, requireIsoDate } from '../../contract/calendar';
import { DISPLAY_GROUP_OF } from '../../contract/households';
import { GroupGlyph } from '../parts/group-glyph';
import { endSentence } from './person-sentence';
import type { PersonSpeech } from './person-sentence';
import type { Followed } from './use-followed';

/** Who the person is, that this is nobody real, and how the life ends where it does. */
export function PersonAbout({
  followed: { here, there },
  speech,
  day,
}: {
  readonly followed: Followed;
  readonly speech: PersonSpeech;
  readonly day: number;
}): ReactNode {
  const life = here ?? there;
  if (life === undefined) return null;
  const { text } = speech.texts;
  const year = civilDate(requireIsoDate(dateOfDay(speech.calendar, day))).year;
  const endHere = here === undefined ? undefined : endSentence(speech, here);
  const endThere = there === undefined ? undefined : endSentence(speech, there);
  const isSameEnd = endHere === endThere;
  return (
    <span className="person-about">
      <GroupGlyph group={DISPLAY_GROUP_OF[life.group]} />{' '}
      {text('person.about', {
        age: Math.max(0, year - life.birthYear),
        who: text(`person.who.${life.group}`),
        persons: life.persons,
      })}{' '}
      <strong>{text('person.synthetic')}.</strong> {endHere}
      {!isSameEnd && endThere !== undefined && <> {text('person.end.there', { sentence: endThere })}</>}
    </span>
  );
}
