import type { ComparedLives } from '../../analysis/compare-lives';
import { isOwnHome, type Life } from '../../analysis/life';
import { dateOfDay, dayNumber, DAYS_PER_YEAR, type Calendar } from '../../contract/calendar';
import type { TextKey } from '../../language/messages';
import { isTextKey } from '../../language/text-keys';
import { yearOf } from '../figures/over-year';
import type { Texts } from '../language/use-texts';

const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** Whole months in some days. @unit months */
export function monthsOf(days: number): number {
  return Math.round(days / DAYS_PER_MONTH);
}

/** What the sentences about a person are made with. */
export interface PersonSpeech {
  readonly texts: Texts;
  readonly monthName: (date: string) => string;
  readonly calendar: Calendar;
  readonly name: string;
}

function byDoors({ doorHere, doorThere }: ComparedLives): { key: TextKey; months: number } | undefined {
  if (doorHere !== undefined && doorThere !== undefined) {
    const months = monthsOf(doorThere - doorHere);
    if (months === 0) return { key: 'person.title.sameMonth', months };
    return { key: months > 0 ? 'person.title.earlier' : 'person.title.later', months: Math.abs(months) };
  }
  if (doorHere !== undefined) return { key: 'person.title.onlyHere', months: 0 };
  return doorThere === undefined ? undefined : { key: 'person.title.onlyThere', months: 0 };
}

function byHomeDays(moreHomeDays: number): { key: TextKey; months: number } {
  const months = monthsOf(moreHomeDays);
  if (months === 0) return { key: 'person.title.equal', months };
  return { key: months > 0 ? 'person.title.longer' : 'person.title.shorter', months: Math.abs(months) };
}

/** What a plan does for a person, in a sentence. */
export function comparedTitle({ texts, calendar, name }: PersonSpeech, compared: ComparedLives): string {
  if (compared.differFromDay === undefined) return texts.text('person.title.same', { name });
  const found = (compared.hadHome ? undefined : byDoors(compared)) ?? byHomeDays(compared.moreHomeDays);
  return texts.text(found.key, { name, months: found.months, year: yearOf(calendar.target) });
}

/** Last year that is known of a life to its end. */
function lastYear(calendar: Calendar, life: Life): number {
  const day = life.stays.at(-1)?.toDay ?? 0;
  if (day >= dayNumber(calendar, calendar.horizon)) return yearOf(calendar.horizon);
  return yearOf(dateOfDay(calendar, day)) - 1;
}

/** How a life goes by itself, in a sentence. */
export function aloneTitle({ texts, monthName, calendar, name }: PersonSpeech, life: Life): string {
  const homes = life.stays.filter(({ setting }) => isOwnHome(setting));
  const first = homes[0];
  if (first === undefined)
    return texts.text(life.end === undefined ? 'person.title.getsNone' : 'person.title.getsNoneEver', {
      name,
      year: lastYear(calendar, life),
    });
  const stayBefore = life.stays.find(({ setting }) => !isOwnHome(setting));
  const at = (day: number): string => monthName(dateOfDay(calendar, day));
  if (stayBefore === undefined) return texts.text('person.title.keeps', { name });
  const door = homes.find(({ fromDay }) => fromDay >= stayBefore.toDay);
  return door === undefined
    ? texts.text('person.title.loses', { name, month: at(stayBefore.fromDay) })
    : texts.text('person.title.gets', { name, month: at(door.fromDay) });
}

/** How a life ends as far as it can be followed, in a sentence; undefined where it goes on. */
export function endSentence({ texts, monthName, calendar, name }: PersonSpeech, { end }: Life): string | undefined {
  if (end === undefined) return undefined;
  const key = `person.end.${end.setting}`;
  return isTextKey(key) ? texts.text(key, { name, month: monthName(dateOfDay(calendar, end.day)) }) : undefined;
}
