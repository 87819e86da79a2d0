import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { MODEL_VERSION } from '../../contract/versions';
import { fileName } from '../../io/run-bundle';
import { createTimeAxis } from '../../chart/time-axis';
import { useTexts } from '../language/use-texts';
import { saveFile } from '../parts/save-file';
import { useChoice, usePage } from '../session/page-context';
import { RunChart } from '../timeline/run-chart';
import { chartPicture, pngOfPicture } from './chart-picture';
import { ReportSection } from './report-section';
import type { Reported } from './reported';

/** Size of the chart: with the names at its edges it fills the width between the margins of A4. @unit pixels */
const WIDTH = 480;
const HEIGHT = 190;

/** The indicator that is chosen, for all years, as on the timeline; also as a picture to take home. */
export function ReportChart({
  reported: { calendar, current, isBaseline },
}: {
  readonly reported: Reported;
}): ReactNode {
  const { address } = usePage();
  const { text } = useTexts();
  const plan = useChoice((state) => state.plan.present);
  const indicator = useChoice((state) => state.indicator);
  const chart = useRef<HTMLDivElement>(null);
  const name = text(`indicator.${indicator}.name`);
  const caption = text(isBaseline ? 'report.chart.baseline' : 'report.chart.plan', { name });
  const give = async (ending: 'svg' | 'png'): Promise<void> => {
    const lines = chart.current?.querySelector('svg');
    if (lines === null || lines === undefined) return;
    const version = text('report.again.version', { version: MODEL_VERSION });
    const origin = text('report.chart.origin', { version, seed: current.spec.seed });
    const picture = chartPicture(lines, { title: name, notes: [caption, origin, address.linkOf(plan)] });
    const file = `doorstroom-${fileName(name)}.${ending}`;
    if (ending === 'svg') saveFile(file, picture.svg, 'image/svg+xml');
    else saveFile(file, await pngOfPicture(picture), 'image/png');
  };
  return (
    <ReportSection title={text('report.chart')}>
      <p className="secondary">{caption}</p>
      <div className="report-chart" ref={chart} style={{ width: WIDTH, height: HEIGHT }}>
        <RunChart axis={createTimeAxis(calendar, WIDTH)} height={HEIGHT} />
      </div>
      <p className="report-files">
        {(['svg', 'png'] as const).map((ending) => (
          <Button
            key={ending}
            className="text-button"
            onPress={() => {
              void give(ending);
            }}
          >
            {text(`report.chart.${ending}`)}
          </Button>
        ))}
      </p>
    </ReportSection>
  );
}
