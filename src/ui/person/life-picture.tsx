import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { stayOn } from '../../analysis/life';
import type { Stay } from '../../analysis/life';
import { dayNumber } from '../../contract/calendar';
import { DISPLAY_GROUP_OF } from '../../contract/households';
import { settingKind } from '../../contract/settings';
import type { TimeAxis } from '../../chart/time-axis';
import { yearOf } from '../figures/over-year';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import { LifeLines } from './life-lines';
import { LifeMarks } from './life-marks';
import { layOutLife } from './life-room';
import type { Future, LifeRoom } from './life-room';
import { ladderOf } from './life-steps';
import type { Followed } from './use-followed';
import './life-picture.css';

/** A life as a line through places, a home on top, with the same life in the baseline beside it. */
export function LifePicture({
  followed,
  name,
  axis,
  left,
  right,
  height,
}: {
  readonly followed: Followed;
  readonly name: string;
  readonly axis: TimeAxis;
  /** Room beside the plot, for words. @unit pixels */
  readonly left: number;
  readonly right: number;
  /** Height there is to fill. @unit pixels */
  readonly height: number;
}): ReactNode {
  const texts = useTexts();
  const { calendar } = useSession('calendar');
  const { here, there } = followed;
  const settings = useMemo(() => ladderOf([here, there].filter((life) => life !== undefined)), [here, there]);
  const room = useMemo(() => layOutLife(settings, axis, height), [settings, axis, height]);
  const group = (here ?? there)?.group;
  if (group === undefined) return null;
  return (
    <svg
      className="life"
      role="img"
      aria-label={texts.text('person.picture', {
        name,
        from: yearOf(calendar.start),
        to: yearOf(calendar.horizon),
      })}
      height={room.height}
      style={{ color: `var(--group-${DISPLAY_GROUP_OF[group].toLowerCase()})` }}
    >
      <g transform={`translate(${left} 0)`}>
        <Rows room={room} left={left} />
        <Target room={room} />
        <LifeLines followed={followed} room={room} />
        <LifeMarks followed={followed} room={room} right={right} />
        <Now followed={followed} room={room} />
      </g>
    </svg>
  );
}

/** The places by name, a line for each: dotted where nobody has a place of one's own. */
function Rows({ room, left }: { readonly room: LifeRoom; readonly left: number }): ReactNode {
  const { text } = useTexts();
  const { calendar } = useSession('calendar');
  const { axis, rows, bottom } = room;
  const targetYear = yearOf(calendar.target);
  return (
    <>
      {rows.map(({ setting, y, height }) => (
        <g key={setting}>
          {setting === 'social' ? (
            <rect className="life-home" x={-8} y={y - height / 2} width={axis.width + 16} height={height - 4} rx={4} />
          ) : (
            <line
              className="life-row"
              data-open={settingKind(setting) === 'no-place' || undefined}
              x1={0}
              x2={axis.width}
              y1={y}
              y2={y}
            />
          )}
          <foreignObject x={-left} y={y - height / 2} width={Math.max(0, left - 20)} height={height}>
            <p className="life-name" data-home={setting === 'social' || undefined}>
              {text(setting === 'social' ? 'person.row.own' : `setting.${setting}`)}
            </p>
          </foreignObject>
        </g>
      ))}
      <line className="life-axis" x1={0} x2={axis.width} y1={bottom} y2={bottom} />
      {axis.years.map(({ year, x, middle }) => (
        <g key={year}>
          <line className="life-axis" x1={x} x2={x} y1={bottom} y2={bottom + 5} />
          <text className="life-year" data-target={year === targetYear || undefined} x={middle} y={bottom + 17}>
            {axis.width / axis.years.length < 34 ? `’${String(year % 100)}` : year}
          </text>
        </g>
      ))}
    </>
  );
}

/** The date by which everyone should have a home. */
function Target({ room }: { readonly room: LifeRoom }): ReactNode {
  const intl = useIntl();
  const { calendar } = useSession('calendar');
  const x = room.axis.x(dayNumber(calendar, calendar.target));
  const { bottom } = room;
  return (
    <>
      <line className="life-target" x1={x} x2={x} y1={room.top - 12} y2={bottom} />
      <path className="life-foot" d={`M${x - 5.5},${bottom}H${x + 5.5}L${x},${bottom - 9}Z`} />
      <text className="life-date" x={x + 7} y={room.top - 5}>
        {intl.formatDate(dateOfIso(calendar.target), {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        })}
      </text>
    </>
  );
}

/** The moment shown, and where the person is in each future at that moment. */
function Now({ followed, room }: { readonly followed: Followed; readonly room: LifeRoom }): ReactNode {
  const { session } = usePage();
  const line = useRef<SVGGElement>(null);
  const dots = { here: useRef<SVGCircleElement>(null), there: useRef<SVGCircleElement>(null) };
  const { here: dotHere, there: dotThere } = dots;
  useEffect(() => {
    const { here, there, compared } = followed;
    const differ = compared?.differFromDay ?? Infinity;
    const place = (dot: SVGCircleElement | null, at: Stay | undefined, future: Future): void => {
      if (dot === null) return;
      dot.style.visibility = at === undefined ? 'hidden' : 'visible';
      if (at !== undefined) dot.setAttribute('cy', room.y(at.setting, future).toFixed(1));
    };
    return session.onFrame(({ day }) => {
      line.current?.setAttribute('transform', `translate(${room.axis.x(day).toFixed(2)} 0)`);
      const isPast = here === undefined || there === undefined || day < differ;
      const alone = here ?? there;
      place(dotHere.current, alone && stayOn(alone, day), isPast ? 'past' : 'here');
      place(dotThere.current, isPast ? undefined : stayOn(there, day), 'there');
    });
  }, [followed, room, session, dotHere, dotThere]);
  return (
    <g ref={line}>
      <line className="life-now" x1={0} x2={0} y1={room.top - 12} y2={room.height} />
      <circle className="life-dot" data-future="there" ref={dotThere} r={4} />
      <circle className="life-dot" ref={dotHere} r={4.5} />
    </g>
  );
}
