import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ChartedId } from '../../../analysis/seed-result';
import { indicatorById } from '../../../contract/indicators';
import { useTexts } from '../../language/use-texts';
import { ChoicePills } from '../../parts/choice-pills';
import type { BandChoice, ChartMode } from '../../../chart/chart-lines';
import { CompareChart } from './compare-chart';
import { IndicatorChoice } from './indicator-choice';
import type { ComparisonView } from './use-comparison';
import { lowered } from './verdict';

const MODES: readonly ChartMode[] = ['together', 'difference', 'apart'];
const BANDS: readonly BandChoice[] = ['half', 'eight', 'most', 'lines'];

/** The lines of the runs, with what they show and how. */
export function CompareLines({
  view,
  indicator,
}: {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
}): ReactNode {
  const { text } = useTexts();
  const [mode, setMode] = useState<ChartMode>('together');
  const [bandChoice, setBand] = useState<BandChoice>('eight');
  const { unit } = indicatorById(indicator);
  const unitName = text(`app.chartUnit.${unit}`);
  const focus = view.runs.find(({ isFocus }) => isFocus);
  return (
    <section className="compare-part" aria-label={text(`indicator.${indicator}.name`)}>
      <div className="compare-part-head">
        <IndicatorChoice indicator={indicator} />
        <ChoicePills
          label={text('compare.mode')}
          options={MODES.map((value) => ({ value, name: text(`compare.mode.${value}`) }))}
          value={mode}
          onChange={setMode}
        />
        <ChoicePills
          label={text('compare.band')}
          options={BANDS.map((value) => ({ value, name: text(`compare.band.${value}`) }))}
          value={bandChoice}
          onChange={setBand}
        />
      </div>
      <p className="compare-lines-note tertiary">
        {mode === 'difference'
          ? text('compare.difference.unit', {
              number: view.reference.number,
              reference: lowered(view.reference.name),
              unit: unitName,
            })
          : unitName}
        ; {text('compare.band.note', { band: bandChoice, number: mode === 'apart' ? 0 : (focus?.number ?? 0) })}
      </p>
      <CompareChart view={view} indicator={indicator} mode={mode} bandChoice={bandChoice} />
    </section>
  );
}
