import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { dateOfDay } from '../../contract/calendar';
import type { TimeAxis } from '../../chart/time-axis';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import './scrubber.css';

/** Lines and pill of the moment shown, and a slider over the whole chart to drag it. */
export function Scrubber({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const { session } = usePage();
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar, day } = useSession('calendar', 'day');
  const line = useRef<HTMLDivElement>(null);
  const pill = useRef<HTMLSpanElement>(null);
  const { playhead } = session;

  useEffect(() => {
    // Measured when the name changes only: a measurement after a movement lays the page out anew.
    let half = 0;
    return session.onFrame((frame) => {
      const x = axis.x(frame.day);
      if (line.current !== null) line.current.style.transform = `translateX(${x.toFixed(2)}px)`;
      if (pill.current === null) return;
      const name = monthName(dateOfDay(calendar, Math.floor(frame.day)));
      if (pill.current.textContent !== name || half === 0) {
        pill.current.textContent = name;
        half = pill.current.offsetWidth / 2;
      }
      const shift = Math.min(Math.max(x, half), axis.width - half) - x;
      pill.current.style.transform = `translateX(calc(-50% + ${shift.toFixed(1)}px))`;
    });
  }, [axis, calendar, monthName, session]);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => {
      playhead.stepMonths(1);
    },
    ArrowUp: () => {
      playhead.stepMonths(1);
    },
    ArrowLeft: () => {
      playhead.stepMonths(-1);
    },
    ArrowDown: () => {
      playhead.stepMonths(-1);
    },
    PageUp: () => {
      playhead.stepYears(1);
    },
    PageDown: () => {
      playhead.stepYears(-1);
    },
  };
  const step = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <>
      <input
        className="scrub"
        type="range"
        min={0}
        max={axis.horizonDay - 1}
        step={1}
        value={day}
        aria-label={text('app.scrub')}
        aria-valuetext={monthName(dateOfDay(calendar, day))}
        onKeyDown={step}
        onPointerDown={() => {
          session.holdTime(true);
        }}
        onPointerUp={() => {
          session.holdTime(false);
        }}
        onPointerCancel={() => {
          session.holdTime(false);
        }}
        onChange={(event) => {
          playhead.seek(event.currentTarget.valueAsNumber);
        }}
      />
      <div className="now" ref={line} aria-hidden="true">
        <span className="now-pill" ref={pill} />
      </div>
    </>
  );
}
