import { isOwnHome, stayOn } from '../../analysis/life';
import type { Life } from '../../analysis/life';
import { dateOfDay } from '../../contract/calendar';
import { EVENT_KIND } from '../../contract/events';
import type { History } from '../../player/history';
import { waitMonthOf, whyWaiting } from '../../player/why-waiting';
import type { PersonSpeech } from './person-sentence';

/** Whether somebody has accepted a home and not moved in yet. */
function waitsForKeys(life: Life, day: number): boolean {
  const last = life.events.findLast((event) => event.day <= day);
  return last?.kind === EVENT_KIND['offer-accepted'];
}

/** Why somebody has no home of one's own in the month of a day, in a sentence: the one thing that stood in the way. */
export function whyNow(
  { texts, monthName, calendar, name }: PersonSpeech,
  life: Life,
  at: { day: number; history: History },
): string {
  const { day, history } = at;
  const first = life.stays[0];
  if (first !== undefined && day < first.fromDay)
    return texts.text('person.why.notYetThere', { name, month: monthName(dateOfDay(calendar, first.fromDay)) });
  const stay = stayOn(life, day);
  if (stay === undefined)
    return texts.text(life.end?.setting === 'deceased' ? 'person.why.died' : 'person.why.gone', { name });
  if (isOwnHome(stay.setting)) return texts.text('person.why.home', { name });
  if (waitsForKeys(life, day)) return texts.text('person.why.keys', { name });
  const why = whyWaiting(history.waitWords, life.household, waitMonthOf(day));
  if (why === undefined) return texts.text('person.why.notInLine', { name });
  const reason = texts.text(`person.why.${why.reason}`, { name });
  return why.months > 1 ? `${reason} ${texts.text('person.why.months', { months: why.months })}` : reason;
}
