import type { ReactNode } from 'react';
import { createTimeAxis } from '../chart/time-axis';
import { useTexts } from '../language/use-texts';
import { useChoice } from '../session/page-context';
import { RunChart } from '../timeline/run-chart';
import { ReportSection } from './report-section';
import type { Reported } from './reported';

/** Size of the chart: with the names at its edges it fills the width between the margins of A4. @unit pixels */
const WIDTH = 480;
const HEIGHT = 190;

/** The indicator that is chosen, for all years, as on the timeline. */
export function ReportChart({ reported: { calendar, isBaseline } }: { readonly reported: Reported }): ReactNode {
  const { text } = useTexts();
  const indicator = useChoice((state) => state.indicator);
  const name = text(`indicator.${indicator}.name`);
  return (
    <ReportSection title={text('report.chart')}>
      <p className="secondary">{text(isBaseline ? 'report.chart.baseline' : 'report.chart.plan', { name })}</p>
      <div className="report-chart" style={{ width: WIDTH, height: HEIGHT }}>
        <RunChart axis={createTimeAxis(calendar, WIDTH)} height={HEIGHT} />
      </div>
    </ReportSection>
  );
}
