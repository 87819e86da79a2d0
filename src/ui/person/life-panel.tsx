import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { createTimeAxis } from '../../chart/time-axis';
import { useSize } from '../parts/use-size';
import { LifePicture } from './life-picture';
import { LifeTable } from './life-table';
import type { PersonSpeech } from './person-sentence';
import type { Followed } from './use-followed';
import { WhyNotYet } from './why-not-yet';

/**
 * Room beside the plot: that of the timeline below it, so that days stand under each other; and the least height of the
 * picture, for names on two lines. @unit pixels
 */
const WIDE = { left: 220, right: 136, least: 0 };
const NARROW = { left: 104, right: 24, least: 340 };

/** A view narrower than this has the timeline of a phone below it. @unit pixels */
const NARROW_BELOW = 700;

/** Room of the frame at both sides. @unit pixels */
const FRAME = 48;

/** What stands above and below the picture: title, buttons and the words on why not yet. @unit pixels */
const OTHERS = 220;

/** The life of a person: as a picture, why there is no home yet, and all of it in words. */
export function LifePanel({
  followed,
  speech,
}: {
  readonly followed: Followed;
  readonly speech: PersonSpeech;
}): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  // The frame, not the panel: a bar to scroll by makes the panel narrower, and the timeline below has none.
  const frame = useRef<Element | null>(null);
  useLayoutEffect(() => {
    frame.current = panel.current?.closest('.view') ?? null;
  }, []);
  const { width, height } = useSize(frame);
  const { left, right, least } = width < NARROW_BELOW ? NARROW : WIDE;
  const room = Math.max(0, width - FRAME - left - right);
  const axis = useMemo(() => createTimeAxis(speech.calendar, room), [speech.calendar, room]);
  return (
    <div ref={panel} className="person-life">
      {room > 0 && (
        <>
          <LifePicture
            followed={followed}
            name={speech.name}
            axis={axis}
            left={left}
            right={right}
            height={Math.max(least, height - OTHERS)}
          />
          <WhyNotYet followed={followed} speech={speech} axis={axis} left={left} />
        </>
      )}
      <LifeTable followed={followed} name={speech.name} />
    </div>
  );
}
