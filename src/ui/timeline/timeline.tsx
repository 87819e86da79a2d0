import { useRef } from 'react';
import type { ReactNode } from 'react';
import { createTimeAxis } from '../../chart/time-axis';
import { useTexts } from '../language/use-texts';
import { useSize } from '../parts/use-size';
import { useSession } from '../session/page-context';
import { Flags } from './flags';
import { IndicatorMenu } from './indicator-menu';
import { RunChart } from './run-chart';
import { Scrubber } from './scrubber';
import { TargetPost } from './target-post';
import { Transport } from './transport';
import './timeline.css';

/** Time from start to horizon: play, scrub, the measures as flags, the target date, and one indicator for all years. */
export function Timeline(): ReactNode {
  const { text } = useTexts();
  const { calendar } = useSession('calendar');
  const plot = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(plot);
  const axis = createTimeAxis(calendar, width);
  return (
    <section className="timeline" aria-label={text('app.timeline')}>
      <div className="timeline-side">
        <IndicatorMenu />
        <Transport />
      </div>
      <div className="timeline-plot" ref={plot}>
        {width > 0 && height > 0 && (
          <>
            <RunChart axis={axis} height={height} />
            <TargetPost axis={axis} />
            <Scrubber axis={axis} />
            <Flags axis={axis} height={height} />
          </>
        )}
      </div>
    </section>
  );
}
