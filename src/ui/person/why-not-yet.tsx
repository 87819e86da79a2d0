import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Life } from '../../analysis/life';
import { dateOfDay } from '../../contract/calendar';
import type { TimeAxis } from '../../chart/time-axis';
import { usePage, useSession } from '../session/page-context';
import type { RunView } from '../session/session-view';
import type { PersonSpeech } from './person-sentence';
import type { Followed } from './use-followed';
import { whyNow } from './why-now';
import './why-not-yet.css';

/** What keeps the person from a home in the month shown, in each future, in a balloon that follows the moment. */
export function WhyNotYet({
  followed,
  speech,
  axis,
  left,
}: {
  readonly followed: Followed;
  readonly speech: PersonSpeech;
  /** Axis of the picture above, and how far it is from the left. */
  readonly axis: TimeAxis;
  readonly left: number;
}): ReactNode {
  const { session } = usePage();
  const { readingDay: day, current, baseline } = useSession('readingDay', 'current', 'baseline');
  const box = useRef<HTMLDivElement>(null);
  const tail = useRef<SVGSVGElement>(null);
  useEffect(
    () =>
      session.onFrame((frame) => {
        if (box.current === null || tail.current === null) return;
        const x = left + axis.x(frame.day);
        const widest = (box.current.parentElement?.clientWidth ?? 0) - box.current.offsetWidth;
        const from = Math.min(Math.max(0, x - box.current.offsetWidth / 2), Math.max(0, widest));
        box.current.style.transform = `translateX(${from.toFixed(1)}px)`;
        tail.current.style.transform = `translateX(${(x - from).toFixed(1)}px)`;
      }),
    [session, axis, left],
  );
  const { here, there, compared } = followed;
  const isOne = there === undefined || (compared !== undefined && day < (compared.differFromDay ?? Infinity));
  const said = useMemo(() => {
    const why = (life: Life | undefined, run: RunView | null): string | undefined =>
      life === undefined || run === null ? undefined : whyNow(speech, life, { day, history: run.history });
    return { here: why(here, current), there: why(there, baseline) };
  }, [speech, here, there, current, baseline, day]);
  const { text } = speech.texts;
  const month = speech.monthName(dateOfDay(speech.calendar, day));
  return (
    <div className="why-now">
      <div className="why-now-box" ref={box}>
        <svg className="why-now-tail" ref={tail} width="20" height="11" aria-hidden="true">
          <path d="M1,11L10,1L19,11" />
        </svg>
        <h3>{text('person.why.month', { month })}</h3>
        {isOne && <p>{said.here ?? said.there}</p>}
        {!isOne && (
          <dl className="why-now-runs">
            {said.here !== undefined && (
              <div>
                <dt>{text('person.run.here')}</dt>
                <dd>{said.here}</dd>
              </div>
            )}
            {said.there !== undefined && (
              <div>
                <dt>{text('person.run.there')}</dt>
                <dd>{said.there}</dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </div>
  );
}
