import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ChartedId } from '../../../analysis/seed-result';
import { indicatorById } from '../../../contract/indicators';
import { createDifferenceAxis, createValueAxis } from '../../chart/value-axis';
import { spreadLabels } from '../../chart/spread-labels';
import { plainAmount, signedAmount } from '../../figures/amount';
import { useTexts } from '../../language/use-texts';
import { useSize } from '../../parts/use-size';
import { endsOf, middleOf, runLines } from './chart-lines';
import type { BandChoice, ChartMode, RunLines } from './chart-lines';
import { LinePlot, plotHeight, plotY } from './line-plot';
import { RunBadge } from './run-badge';
import type { ComparisonView } from './use-comparison';
import './compare-chart.css';

/** Least distance of the names at the ends of the lines. @unit pixels */
const LABEL_PITCH = 23;

/** What the chart is asked for. */
export interface CompareChartProps {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
  readonly mode: ChartMode;
  readonly bandChoice: BandChoice;
}

/** Everything that must fit on the axis of values. */
function extentOf(lines: readonly RunLines[], bandChoice: BandChoice, isBanded: (line: RunLines) => boolean) {
  return lines.flatMap((line) => {
    const ends = isBanded(line) ? (endsOf(line.band, bandChoice) ?? endsOf(line.band, 'most')) : null;
    return [middleOf(line.band), ...(ends ?? [])];
  });
}

/** The lines of the runs with their names at the end: over each other, as differences, or each in its own chart. */
export function CompareChart({ view, indicator, mode, bandChoice }: CompareChartProps): ReactNode {
  const isDifference = mode === 'difference';
  const lines = useMemo(() => runLines(view, indicator, isDifference), [view, indicator, isDifference]);
  return mode === 'apart' ? (
    <Apart view={view} indicator={indicator} lines={lines} bandChoice={bandChoice} />
  ) : (
    <Together view={view} indicator={indicator} lines={lines} bandChoice={bandChoice} isDifference={isDifference} />
  );
}

interface PartProps {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
  readonly lines: readonly RunLines[];
  readonly bandChoice: BandChoice;
}

function Together(props: PartProps & { readonly isDifference: boolean }): ReactNode {
  const { view, indicator, lines, bandChoice, isDifference } = props;
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { unit } = indicatorById(indicator);
  const isBanded = ({ run }: RunLines): boolean => run.isFocus && !(isDifference && run.isReference);
  const shown = isDifference ? lines.filter(({ run }) => !run.isReference) : lines;
  const values = (isDifference ? createDifferenceAxis : createValueAxis)(
    extentOf(shown, bandChoice, isBanded),
    plotHeight(size.height),
  );
  const ends = shown.map(({ band }) => plotY(values, middleOf(band).at(-1) ?? 0));
  const heights = spreadLabels(ends, LABEL_PITCH, size.height - LABEL_PITCH);
  const isKnown = view.comparison.futures > 0;
  return (
    <div className="compare-plot">
      <div ref={box} className="compare-plot-box">
        {size.width > 0 && (
          <LinePlot
            calendar={view.reference.scenario.calendar}
            size={size}
            lines={shown}
            isBanded={isBanded}
            bandChoice={bandChoice}
            values={values}
            tickName={(tick) => {
              if (!isDifference) return plainAmount(texts, unit, tick);
              return tick === 0 ? texts.text('compare.same') : signedAmount(texts, unit, tick);
            }}
            label={texts.text('compare.chart', {
              name: texts.text(`indicator.${indicator}.name`),
              count: shown.length,
              isDifference: String(isDifference),
              reference: view.reference.name,
            })}
          />
        )}
        <ul className="compare-ends" aria-hidden="true">
          {isKnown &&
            shown.map(({ run }, index) => (
              <li key={run.id} data-focus={run.isFocus || undefined} style={{ insetBlockStart: heights[index] }}>
                <RunBadge run={run} />
                <span className="compare-end-name">{run.name}</span>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

function Apart({ view, indicator, lines, bandChoice }: PartProps): ReactNode {
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
    readonly banded: RunLines;
    readonly values: (height: number) => ReturnType<typeof createValueAxis>;
  },
): ReactNode {
  const { view, indicator, lines, banded, bandChoice, values } = props;
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { unit } = indicatorById(indicator);
  return (
    <div ref={box} className="compare-small-box">
      {size.width > 0 && (
        <LinePlot
          calendar={view.reference.scenario.calendar}
          size={size}
          lines={lines}
          isBanded={(line) => line === banded}
          bandChoice={bandChoice}
          values={values(size.height)}
          tickName={(tick) => plainAmount(texts, unit, tick)}
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
