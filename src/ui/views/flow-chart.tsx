import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DisplayGroup } from '../../contract/households';
import type { ShownFlows, ShownStream } from '../figures/flow-figures';
import { useTexts } from '../language/use-texts';
import { useSize } from '../parts/use-size';
import { BAR, flowPicture } from './flow-layout';
import type { PlacedStation } from './flow-layout';
import { stationName, streamSentence } from './flow-sentences';
import type { FlowSubject } from './flow-sentences';

/** Room for the names at both sides. @unit pixels */
const MARGIN = { left: 172, right: 188, top: 32, bottom: 8 };

/** Keys that go from stream to stream, and by how many. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** What the picture of a year shows, and who hears what is pointed at. */
export interface FlowChartProps {
  readonly flows: ShownFlows;
  readonly subject: FlowSubject;
  readonly onSay: (sentence: string | null) => void;
}

function colourOf(group: DisplayGroup | null): string {
  return group === null ? 'var(--control)' : `var(--group-${group.toLowerCase()})`;
}

/** The streams of a year, from where people were to where they went; each says itself when it is pointed at. */
export function FlowChart({ flows, subject, onSay }: FlowChartProps): ReactNode {
  const { year, group } = subject;
  const texts = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(host);
  const hatch = useId();
  const [active, setActive] = useState<string | null>(null);
  const picture = flowPicture(flows.streams, {
    left: MARGIN.left,
    top: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  });
  const groupOf = (stream: ShownStream): DisplayGroup | null => (group === 'all' ? stream.onlyGroup : group);
  const streams = picture.streams.toSorted((a, b) => Math.abs(b.stream.amount) - Math.abs(a.stream.amount));
  const idOf = ({ from, to }: ShownStream): string => `${from} ${to}`;
  const stop = streams.some(({ stream }) => idOf(stream) === active) ? active : streams[0] && idOf(streams[0].stream);
  const point = (stream: ShownStream | null): void => {
    setActive(stream === null ? null : idOf(stream));
    onSay(stream === null ? null : streamSentence(texts, stream, { ...subject, mode: flows.mode }));
  };
  const walk = (event: KeyboardEvent<SVGGElement>): void => {
    const step = STEPS[event.key];
    const at = streams.findIndex(({ stream }) => idOf(stream) === stop);
    const next = step === undefined ? undefined : streams[(at + step + streams.length) % streams.length];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.querySelector<SVGPathElement>(`[data-stream="${idOf(next.stream)}"]`)?.focus();
  };
  const groups = [...new Set(streams.map(({ stream }) => groupOf(stream)))];
  const patternOf = (of: DisplayGroup | null): string => `${hatch}-${of ?? 'none'}`;
  return (
    <div className="flow-chart" ref={host}>
      <svg width={width} height={height} role="group" aria-label={texts.text('flows.picture', { year: String(year) })}>
        <defs>
          {groups.map((of) => (
            <pattern
              key={of}
              id={patternOf(of)}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="2" height="5" fill={colourOf(of)} />
            </pattern>
          ))}
        </defs>
        <text className="flow-side" x={MARGIN.left - 8} y={12} textAnchor="end">
          {texts.text('flows.were')}
        </text>
        <text className="flow-side" x={width - MARGIN.right + 8} y={12}>
          {texts.text('flows.went')}
        </text>
        <g onKeyDown={walk} data-active={active ?? undefined} className="flow-streams">
          {streams.map(({ stream, path }) => {
            const id = idOf(stream);
            const isFewer = flows.mode === 'difference' && stream.amount < 0;
            return (
              <path
                key={id}
                d={path}
                role="img"
                aria-label={streamSentence(texts, stream, { ...subject, mode: flows.mode })}
                tabIndex={id === stop ? 0 : -1}
                data-stream={id}
                data-pointed={id === active || undefined}
                className={isFewer ? 'flow-stream flow-fewer' : 'flow-stream'}
                fill={isFewer ? `url(#${patternOf(groupOf(stream))})` : colourOf(groupOf(stream))}
                stroke={colourOf(groupOf(stream))}
                onPointerEnter={() => {
                  point(stream);
                }}
                onPointerLeave={() => {
                  point(null);
                }}
                onFocus={() => {
                  point(stream);
                }}
                onBlur={() => {
                  point(null);
                }}
              />
            );
          })}
        </g>
        {picture.stations.map((placed) => (
          <Station key={`${placed.side} ${placed.station}`} placed={placed} flows={flows} year={year} onSay={onSay} />
        ))}
      </svg>
    </div>
  );
}

function Station({
  placed: { station, side, x, y, height },
  flows,
  year,
  onSay,
}: {
  readonly placed: PlacedStation;
  readonly flows: ShownFlows;
  readonly year: number;
  readonly onSay: (sentence: string | null) => void;
}): ReactNode {
  const texts = useTexts();
  const end = side === 'were' ? 'from' : 'to';
  const name = stationName(texts, station, side);
  const sum = flows.streams.reduce((total, stream) => total + (stream[end] === station ? stream.amount : 0), 0);
  const account = flows.accounts.find((candidate) => candidate.station === station);
  const number = texts.number(sum, flows.mode === 'difference' ? { signDisplay: 'exceptZero' } : {});
  return (
    <g
      className="flow-station"
      onPointerEnter={() => {
        if (account !== undefined && flows.mode !== 'difference')
          onSay(texts.text('flows.says.station', { ...account, name, year: String(year) }));
      }}
      onPointerLeave={() => {
        onSay(null);
      }}
    >
      <rect x={x} y={y} width={BAR} height={height} />
      <text
        x={side === 'were' ? x - 8 : x + BAR + 8}
        y={y + height / 2}
        dy="0.34em"
        textAnchor={side === 'were' ? 'end' : 'start'}
      >
        {side === 'were' && <tspan>{name} </tspan>}
        <tspan className="flow-number">{number}</tspan>
        {side === 'went' && <tspan> {name}</tspan>}
      </text>
    </g>
  );
}
