import type { ReactNode } from 'react';
import { isOwnHome, stayOn } from '../../analysis/life';
import type { Life } from '../../analysis/life';
import { EVENT_KIND } from '../../contract/events';
import { useTexts } from '../language/use-texts';
import type { Future, LifeRoom } from './life-room';
import { monthsOf } from './person-sentence';
import type { Followed } from './use-followed';

/** Bracket narrower than its words: they stand beside it. @unit pixels */
const NARROW = 96;

/** Width of a letter, about. @unit pixels */
const LETTER = 6.6;

/** A life and the days it is drawn on in a future. */
interface Drawn {
  readonly life: Life;
  readonly future: Future;
  readonly from: number;
  readonly to: number;
}

/** The lives as they are drawn: the past once, then each future. */
function drawnLives({ here, there, compared }: Followed, horizonDay: number): readonly Drawn[] {
  const alone = here ?? there;
  if (alone === undefined) return [];
  if (here === undefined || there === undefined || compared === undefined)
    return [{ life: alone, future: 'past', from: 0, to: horizonDay }];
  const from = compared.differFromDay ?? horizonDay;
  return [
    { life: here, future: 'past', from: 0, to: from },
    { life: there, future: 'there', from, to: horizonDay },
    { life: here, future: 'here', from, to: horizonDay },
  ];
}

/** What stands on the lines: doors, who is ready, offers that were refused, how a life ends, and the months between. */
export function LifeMarks({
  followed,
  room,
  right,
}: {
  readonly followed: Followed;
  readonly room: LifeRoom;
  /** Room after the plot. @unit pixels */
  readonly right: number;
}): ReactNode {
  const drawn = drawnLives(followed, room.axis.horizonDay);
  return (
    <>
      {drawn.map((line) => (
        <g key={line.future}>
          <Refusals line={line} room={room} />
          <Ready line={line} room={room} />
          <Doors line={line} room={room} />
        </g>
      ))}
      {drawn
        .filter(({ future }) => future !== 'past' || drawn.length === 1)
        .map((line) => (
          <End key={line.future} line={line} room={room} right={right} isAlone={drawn.length === 1} />
        ))}
      <Bracket followed={followed} room={room} />
    </>
  );
}

function Doors({
  line: { life, future, from, to },
  room,
}: {
  readonly line: Drawn;
  readonly room: LifeRoom;
}): ReactNode {
  return life.stays
    .filter(({ setting, fromDay }) => isOwnHome(setting) && fromDay > 0 && fromDay >= from && fromDay < to)
    .map(({ setting, fromDay, place }) => {
      const x = room.axis.x(fromDay);
      const y = room.y(setting, future);
      return (
        <g key={`${fromDay} ${place}`} className="life-door" data-future={future}>
          <rect x={x - 7.5} y={y - 11} width={15} height={22} rx={2.5} />
          <circle cx={x + 3.2} cy={y + 1} r={1.5} />
        </g>
      );
    });
}

function Ready({
  line: { life, future, from, to },
  room,
}: {
  readonly line: Drawn;
  readonly room: LifeRoom;
}): ReactNode {
  const { text } = useTexts();
  return life.ready
    .filter(({ fromDay }) => fromDay >= from && fromDay < to)
    .map(({ fromDay }, index) => {
      const stay = stayOn(life, fromDay);
      if (stay === undefined) return null;
      const x = room.axis.x(fromDay);
      const y = room.y(stay.setting, future);
      return (
        <g key={fromDay}>
          <circle className="life-ready" data-future={future} cx={x} cy={y} r={5} />
          {index === 0 && (
            <text className="life-note" x={x} y={y - 10} textAnchor={x < 60 ? 'start' : 'middle'}>
              {text('person.ready')}
            </text>
          )}
        </g>
      );
    });
}

function Refusals({
  line: { life, future, from, to },
  room,
}: {
  readonly line: Drawn;
  readonly room: LifeRoom;
}): ReactNode {
  const { text } = useTexts();
  const refused = life.events.filter(
    ({ kind, day }) => kind === EVENT_KIND['offer-refused'] && day >= from && day < to,
  );
  const first = refused[0];
  if (first === undefined) return null;
  const yAt = (day: number): number => room.y(stayOn(life, day)?.setting ?? 'social', future);
  const x = room.axis.x(first.day);
  return (
    <>
      {refused.map(({ index, day }) => (
        <path
          key={index}
          className="life-refusal"
          data-future={future}
          d={`M${room.axis.x(day)},${yAt(day) + 5}v6m-3.5,0h7`}
        />
      ))}
      <text className="life-note" x={x - 4} y={yAt(first.day) + 23}>
        {text('person.refused', { count: refused.length })}
      </text>
    </>
  );
}

/** Which future a line is of, where it ends; where the life ends before, how. */
function End({
  line: { life, future },
  room,
  right,
  isAlone,
}: {
  readonly line: Drawn;
  readonly room: LifeRoom;
  readonly right: number;
  readonly isAlone: boolean;
}): ReactNode {
  const { text } = useTexts();
  const last = life.stays.at(-1);
  if (last === undefined) return null;
  const x = Math.min(room.axis.x(last.toDay), room.axis.width);
  const y = room.y(last.setting, future);
  const run = isAlone ? '' : text(future === 'there' ? 'person.run.there' : 'person.run.here');
  const setting = life.end === undefined ? '' : text(`setting.${life.end.setting}`);
  const label = run !== '' && setting !== '' ? text('person.endLabel', { run, setting }) : run + setting;
  const hasRoom = x + 14 + label.length * LETTER < room.axis.width + right;
  const lift = future === 'there' ? 9 : future === 'here' ? -1 : 4;
  const place = hasRoom ? { x: x + 14, y: y + lift } : { x, y: y + (future === 'there' ? 22 : -12) };
  return (
    <>
      {life.end !== undefined && <path className="life-end" data-future={future} d={`M${x},${y - 8}v16`} />}
      <text className="life-label" data-future={future} textAnchor={hasRoom ? 'start' : 'end'} {...place}>
        {label}
      </text>
    </>
  );
}

/** The months between the two doors. */
function Bracket({
  followed: { compared },
  room,
}: {
  readonly followed: Followed;
  readonly room: LifeRoom;
}): ReactNode {
  const { text } = useTexts();
  if (compared === undefined || compared.hadHome) return null;
  const { doorHere, doorThere } = compared;
  if (doorHere === undefined || doorThere === undefined || monthsOf(doorThere - doorHere) === 0) return null;
  const from = room.axis.x(Math.min(doorHere, doorThere));
  const to = room.axis.x(Math.max(doorHere, doorThere));
  const isNarrow = to - from < NARROW;
  const isBefore = isNarrow && from > NARROW;
  const y = 12;
  return (
    <>
      <path className="life-bracket" d={`M${from},${y - 6}v12M${to},${y - 6}v12M${from},${y}H${to}`} />
      <text
        className="life-months"
        x={isBefore ? from - 8 : isNarrow ? to + 8 : (from + to) / 2}
        y={y + 4.5}
        data-beside={isBefore ? 'before' : isNarrow ? 'after' : undefined}
      >
        {text('person.months', { months: Math.abs(monthsOf(doorThere - doorHere)) })}
      </text>
    </>
  );
}
