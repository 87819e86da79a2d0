import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { dateOfDay, dayNumber } from '../../contract/calendar';
import type { Measure } from '../../contract/scenario';
import { zoomOf } from '../../stage/zoom-of';
import { moveMeasure } from '../../store/decide';
import type { TimeAxis } from '../../chart/time-axis';
import { monthFrom } from '../levers/month-from';
import { monthsOn } from '../levers/months-on';
import { usePage, useSession } from '../session/page-context';

/** A hand that moves less than this presses. @unit pixels */
const PRESS_PIXELS = 4;

/** A flag that can be moved along the axis of time. */
export interface FlagMove {
  /** Day on which the flag stands: where its measure begins, or where a hand holds it. ISO date. */
  readonly from: string;
  readonly isHeld: boolean;
  /** Whether the press that just ended was a movement. */
  readonly hasMoved: () => boolean;
  /** What the flag listens to. */
  readonly hand: {
    readonly onPointerDownCapture: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  };
}

/** Moves a measure by its flag: dragged, or month by month with the arrow keys. */
export function useFlagMove(axis: TimeAxis, measure: Measure): FlagMove {
  const { choices } = usePage();
  const { calendar } = useSession('calendar');
  const [held, setHeld] = useState<string | null>(null);
  const start = useRef<number | null>(null);
  const moved = useRef(false);
  const zoom = useRef(1);
  const move = (from: string): void => {
    if (measure.id !== undefined && from !== measure.from)
      moveMeasure(choices, { id: measure.id, from }, performance.now());
  };
  const dateAt = (x: number): string => {
    const day = Math.min(axis.horizonDay - 1, Math.floor(axis.day(x)));
    return monthFrom(calendar, dateOfDay(calendar, day));
  };
  const letGo = (): void => {
    start.current = null;
    setHeld(null);
  };
  return {
    from: held ?? measure.from,
    isHeld: held !== null,
    hasMoved: () => moved.current,
    hand: {
      onPointerDownCapture: (event) => {
        start.current = event.clientX;
        zoom.current = event.currentTarget instanceof HTMLElement ? zoomOf(event.currentTarget) : 1;
        moved.current = false;
      },
      onPointerMove: (event) => {
        if (start.current === null) return;
        const distance = (event.clientX - start.current) / zoom.current;
        if (!moved.current && Math.abs(distance) < PRESS_PIXELS) return;
        // Held from here on; before, the pointer belongs to the button, which a press opens.
        if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId);
        moved.current = true;
        setHeld(dateAt(axis.x(dayNumber(calendar, measure.from)) + distance));
      },
      onPointerUp: () => {
        if (held !== null) move(held);
        letGo();
      },
      onPointerCancel: letGo,
      onKeyDownCapture: (event) => {
        if (event.key === 'Escape' && held !== null) {
          event.stopPropagation();
          letGo();
          return;
        }
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (step === undefined || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        const next = monthFrom(calendar, monthsOn(measure.from, step));
        if (next < calendar.horizon) move(next);
      },
    },
  };
}
