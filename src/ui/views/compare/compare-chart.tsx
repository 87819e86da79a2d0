import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ChartedId } from '../../../analysis/seed-result';
import { runLines } from '../../../chart/chart-lines';
import type { BandChoice, ChartMode, RunLines } from '../../../chart/chart-lines';
import { comparePlot, extentOf, tickNamer } from '../../../chart/compare-plot';
import { linePlot, plotHeight } from '../../../chart/line-plot';
import { createValueAxis } from '../../../chart/value-axis';
import { useTexts } from '../../language/use-texts';
import { useSize } from '../../parts/use-size';
import { LinePlot } from './line-plot';
import { RunBadge } from './run-badge';
import type { ComparisonView } from './use-comparison';
import './compare-chart.css';

/** Least distance of the names at the ends of the lines. @unit pixels */
const NAME_PITCH = 23;

/** What the chart is asked for. */
export interface CompareChartProps {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
  readonly mode: ChartMode;
  readonly bandChoice: BandChoice;
}

/** The lines of the runs with their names at the end: over each other, as differences, or each in its own chart. */
export function CompareChart({ view, indicator, mode, bandChoice }: CompareChartProps): ReactNode {
  return mode === 'apart' ? (
    <Apart view={view} indicator={indicator} bandChoice={bandChoice} />
  ) : (
    <Together view={view} indicator={indicator} bandChoice={bandChoice} isDifference={mode === 'difference'} />
  );
}

interface PartProps {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
  readonly bandChoice: BandChoice;
}

function Together({ view, ...asked }: PartProps & { readonly isDifference: boolean }): ReactNode {
  const { reference } = view;
  const texts = useTexts();
  const all = useMemo(
    () => runLines(view, asked.indicator, asked.isDifference),
    [view, asked.indicator, asked.isDifference],
  );
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { calendar } = reference.scenario;
  const { plot, lines, nameHeights } = comparePlot(
    texts,
    { lines: all, ...asked },
    { calendar, size, namePitch: NAME_PITCH },
  );
  const isKnown = view.comparison.futures > 0;
  return (
    <div className="compare-plot">
      <div ref={box} className="compare-plot-box">
        {size.width > 0 && (
          <LinePlot
            plot={plot}
            label={texts.text('compare.chart', {
              name: texts.text(`indicator.${asked.indicator}.name`),
              count: lines.length,
              isDifference: String(asked.isDifference),
              reference: reference.name,
            })}
          />
        )}
        <ul className="compare-ends" aria-hidden="true">
          {isKnown &&
            lines.map(({ run }, index) => (
              <li key={run.id} data-focus={run.isFocus || undefined} style={{ insetBlockStart: nameHeights[index] }}>
                <RunBadge run={run} />
                <span className="compare-end-name">{run.name}</span>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

function Apart({ view, indicator, bandChoice }: PartProps): ReactNode {
  const lines = useMemo(() => runLines(view, indicator, false), [view, indicator]);
  const values = (height: number) =>
    createValueAxis(
      extentOf(lines, bandChoice, () => true),
      plotHeight(height),
    );
  const reference = lines.find(({ run }) => run.isReference);
  return (
    <ul className="compare-small">
      {lines.map((line) => (
        <li key={line.run.id}>
          <h3 className="compare-small-name">
            <RunBadge run={line.run} />
            {line.run.name}
          </h3>
          <Small
            view={view}
            indicator={indicator}
            lines={reference === undefined || reference === line ? [line] : [reference, line]}
            banded={line}
            bandChoice={bandChoice}
            values={values}
          />
        </li>
      ))}
    </ul>
  );
}

function Small(
  props: PartProps & {
    readonly lines: readonly RunLines[];
    readonly banded: RunLines;
    readonly values: (height: number) => ReturnType<typeof createValueAxis>;
  },
): ReactNode {
  const { view, indicator, lines, banded, bandChoice, values } = props;
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  return (
    <div ref={box} className="compare-small-box">
      {size.width > 0 && (
        <LinePlot
          plot={linePlot({
            calendar: view.reference.scenario.calendar,
            size,
            lines,
            isBanded: (line) => line === banded,
            bandChoice,
            values: values(size.height),
            tickName: tickNamer(texts, { indicator, isDifference: false }),
          })}
          label={texts.text('compare.chart', {
            name: texts.text(`indicator.${indicator}.name`),
            count: lines.length,
            isDifference: 'false',
            reference: view.reference.name,
          })}
        />
      )}
    </div>
  );
}
