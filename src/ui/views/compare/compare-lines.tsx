import type { ReactNode } from 'react';
import type { ChartedId } from '../../../analysis/seed-result';
import { chartCaption } from '../../../chart/compare-picture';
import { useTexts } from '../../language/use-texts';
import { ChoicePills } from '../../parts/choice-pills';
import type { BandChoice, ChartMode } from '../../../chart/chart-lines';
import { CompareChart } from './compare-chart';
import { IndicatorChoice } from './indicator-choice';
import type { ComparisonView } from './use-comparison';
import { lowered } from './verdict';

const MODES: readonly ChartMode[] = ['together', 'difference', 'apart'];
const BANDS: readonly BandChoice[] = ['half', 'eight', 'most', 'lines'];

/** How the lines are looked at. */
export interface LinesLook {
  readonly mode: ChartMode;
  readonly bandChoice: BandChoice;
}

/** The lines of the runs, with what they show and how. */
export function CompareLines({
  view,
  indicator,
  look,
  onLook,
}: {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
  readonly look: LinesLook;
  readonly onLook: (look: LinesLook) => void;
}): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const { mode, bandChoice } = look;
  const { number, name } = view.reference;
  const focus = view.runs.find(({ isFocus }) => isFocus);
  return (
    <section className="compare-part" aria-label={text(`indicator.${indicator}.name`)}>
      <div className="compare-part-head">
        <IndicatorChoice indicator={indicator} />
        <ChoicePills
          label={text('compare.mode')}
          options={MODES.map((value) => ({ value, name: text(`compare.mode.${value}`) }))}
          value={mode}
          onChange={(chosen) => {
            onLook({ ...look, mode: chosen });
          }}
        />
        <ChoicePills
          label={text('compare.band')}
          options={BANDS.map((value) => ({ value, name: text(`compare.band.${value}`) }))}
          value={bandChoice}
          onChange={(chosen) => {
            onLook({ ...look, bandChoice: chosen });
          }}
        />
      </div>
      <p className="compare-lines-note tertiary">
        {chartCaption(
          texts,
          { indicator, isDifference: mode === 'difference', bandChoice },
          { reference: { number, name: lowered(name) }, banded: mode === 'apart' ? 0 : (focus?.number ?? 0) },
        )}
      </p>
      <CompareChart view={view} indicator={indicator} mode={mode} bandChoice={bandChoice} />
    </section>
  );
}
