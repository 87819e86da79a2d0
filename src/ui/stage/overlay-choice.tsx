import { useId } from 'react';
import type { ReactNode } from 'react';
import { LAND_OVERLAYS, OVERLAY_BREAKS, type LandNumber } from '../../analysis/land-overlay';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { ChoicePills } from '../parts/choice-pills';
import { useChoice, usePage, useSession } from '../session/page-context';
import { LAND_STYLES } from './use-land-look';
import './overlay-choice.css';

/** What the land shows: one of a few numbers, and what its tints mean. */
export function OverlayChoice(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const overlay = useChoice((state) => state.overlay);
  return (
    <div className="overlay-row">
      <ChoicePills
        label={text('places.overlay.choose')}
        options={LAND_OVERLAYS.map((value) => ({ value, name: text(`places.overlay.${value}`) }))}
        value={overlay}
        onChange={(chosen) => {
          choices.setState({ overlay: chosen });
        }}
      />
      {overlay !== 'homes' && <OverlayLegend overlay={overlay} />}
    </div>
  );
}

/** Five tints with their numbers, and in words what the number is. */
function OverlayLegend({ overlay }: { readonly overlay: LandNumber }): ReactNode {
  const { text, number } = useTexts();
  const monthName = useMonthName();
  const { calendar } = useSession('calendar');
  const wordsId = useId();
  const write = (value: number): string => number(value, { ...LAND_STYLES[overlay] });
  const breaks = OVERLAY_BREAKS[overlay];
  const steps = Array.from({ length: breaks.length + 1 }, (_, step) => {
    const from = breaks[step - 1];
    const to = breaks[step];
    if (from === undefined) return text('places.overlay.step.first', { to: write(to ?? 0) });
    if (to === undefined) return text('places.overlay.step.last', { from: write(from) });
    return text('places.overlay.step.middle', { from: write(from), to: write(to) });
  });
  return (
    <div className="overlay-legend" role="group" aria-label={text('places.overlay.legend')} aria-describedby={wordsId}>
      <ol className="overlay-steps">
        {steps.map((name, step) => (
          <li key={name}>
            <span className="overlay-tint" style={{ background: `var(--ramp-${String(step + 1)})` }} />
            {name}
          </li>
        ))}
      </ol>
      <p id={wordsId} className="overlay-words">
        {text(`places.overlay.${overlay}.says`, {
          from: monthName(calendar.now),
          to: monthName(calendar.target),
        })}
      </p>
    </div>
  );
}
