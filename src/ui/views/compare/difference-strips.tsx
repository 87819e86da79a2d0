import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { ChartedId } from '../../../analysis/seed-result';
import type { PairedSpread } from '../../../analysis/spread';
import { indicatorById } from '../../../contract/indicators';
import { signedAmount } from '../../figures/amount';
import { useTexts } from '../../language/use-texts';
import { useSize } from '../../parts/use-size';
import { differenceInWords } from './difference-words';
import { RunBadge } from './run-badge';
import type { ComparisonView, ShownRun } from './use-comparison';
import { useTargetDate } from './use-target-date';
import './difference-strips.css';

/** Room at both ends of the strips, so that no number of the axis is cut off. @unit pixels */
const MARGIN = 34;

/** The difference of each run at the target: where half of the futures lie, and eight in ten. */
export function DifferenceStrips({
  view,
  indicator,
}: {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
}): ReactNode {
  const texts = useTexts();
  const date = useTargetDate(view.reference.scenario.calendar);
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const { unit } = indicatorById(indicator);
  const rows = view.runs.flatMap((run, index) => {
    const difference = view.comparison.runs[index]?.difference[indicator];
    return run.isReference || difference === undefined ? [] : [{ run, difference }];
  });
  const ends = rows
    .flatMap(({ difference }) => [difference.quantiles[1], difference.quantiles[5]])
    .filter(Number.isFinite);
  const x = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0, ...ends)])
    .nice(3)
    .range([MARGIN, Math.max(MARGIN + 1, width - MARGIN)]);
  return (
    <section
      className="compare-part"
      aria-label={texts.text('compare.strips', { number: view.reference.number, date })}
    >
      <div className="compare-part-head">
        <h3>{texts.text('compare.strips', { number: view.reference.number, date })}</h3>
        <p className="tertiary">
          {texts.text(`indicator.${indicator}.name`)}; {texts.text('compare.strips.note')}
        </p>
      </div>
      <ul className="strips">
        {rows.map(({ run, difference }, index) => (
          <li key={run.id} className="strips-row">
            <RunBadge run={run} />
            <div ref={index === 0 ? box : undefined} className="strips-box">
              <Strip run={run} difference={difference} x={x} unit={unit} />
            </div>
            <span className="strips-words">
              <strong>{Number.isFinite(difference.mean) && signedAmount(texts, unit, difference.mean)}</strong>{' '}
              <span className="tertiary">{differenceInWords(texts, difference)}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="strips-axis" aria-hidden="true">
        <svg width={width} height="18">
          {x.ticks(3).map((tick) => (
            <text key={tick} className="strips-tick" x={x(tick)} y="13">
              {tick === 0 ? texts.text('compare.same') : signedAmount(texts, unit, tick)}
            </text>
          ))}
        </svg>
      </div>
    </section>
  );
}

function Strip({
  run,
  difference,
  x,
  unit,
}: {
  readonly run: ShownRun;
  readonly difference: PairedSpread;
  readonly x: (value: number) => number;
  readonly unit: ReturnType<typeof indicatorById>['unit'];
}): ReactNode {
  const texts = useTexts();
  const { quantiles, mean, signFlips, pairs, distinguishable } = difference;
  const [, low, innerLow, , innerHigh, high] = quantiles;
  const label = texts.text('compare.strips.run', {
    name: run.name,
    mean: signedAmount(texts, unit, mean),
    from: signedAmount(texts, unit, innerLow),
    to: signedAmount(texts, unit, innerHigh),
    flips: texts.text('compare.strips.flips', { flips: signFlips, pairs }),
    chance: texts.text(distinguishable ? 'compare.strips.moreThanChance' : 'compare.strips.chance'),
  });
  return (
    <svg className="strip" role="img" aria-label={label} data-focus={run.isFocus || undefined} width="100%" height="30">
      <line className="strip-zero" x1={x(0)} x2={x(0)} y1="0" y2="30" />
      {Number.isFinite(mean) && (
        <>
          <line className="strip-line" x1={x(low)} x2={x(high)} y1="15" y2="15" />
          <rect
            className="strip-half"
            x={x(innerLow)}
            y="9"
            width={Math.max(1, x(innerHigh) - x(innerLow))}
            height="12"
            rx="1.5"
          />
          <circle className="strip-mean" cx={x(mean)} cy="15" r="4" />
        </>
      )}
    </svg>
  );
}
