import type { ReactNode } from 'react';
import { sumOfFlow, type WeekSpan } from '../../analysis/weekly-sums';
import { FLOWS } from '../../contract/settings';
import type { Setting } from '../../contract/settings';
import { keyOf } from '../../language/text-keys';
import { WAYS_OUT } from '../../stage/stage-layout';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import type { NumberStyle } from '../../language/words';
import { CompareTable, type CompareRow } from '../parts/compare-table';
import { SheetFrame } from '../parts/sheet-frame';
import { quarterBefore } from '../places/place-moment';
import { usePlaceRuns } from '../places/use-place-runs';
import { useChoice } from '../session/page-context';
import type { RunView } from '../session/session-view';
import { NotYet } from './not-yet';
import './place-sheet.css';

const ONE_DIGIT: NumberStyle = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** Households that left a social home for a setting in some weeks; who splits off leaves none behind. */
function leavers({ counts }: RunView, setting: Setting, span: WeekSpan): number {
  return FLOWS.reduce(
    (sum, { from, to, split }, flow) =>
      from === 'social' && to === setting && split !== true ? sum + sumOfFlow(counts, flow, span) : sum,
    0,
  );
}

/** A way out of social housing: who leaves that way, and so leaves a home behind. */
export function WayOutSheet({
  setting,
  onClose,
}: {
  readonly setting: Setting;
  readonly onClose: () => void;
}): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar } = shippedScenario(useChoice(({ plan }) => plan.present.scenarioId));
  const settings = WAYS_OUT.find((way) => way.includes(setting)) ?? [setting];
  const isDrawn = settings[0] !== undefined && WAYS_OUT.some(([first]) => first === settings[0]);
  const title = text(isDrawn ? keyOf(`stage.wayOut.${settings[0] ?? setting}`) : keyOf(`setting.${setting}`));
  const runs = usePlaceRuns();
  if (runs === null) return <NotYet title={title} onClose={onClose} />;
  const { here, there, moment, isBaseline } = runs;
  const quarter = quarterBefore(moment);
  const since = { fromWeek: Math.min(moment.nowWeek, moment.toWeek), toWeek: moment.toWeek };
  const rows = (read: (run: RunView, each: Setting) => number, style?: NumberStyle): CompareRow[] => {
    const shown = style === undefined ? {} : { style };
    const each = settings.map((one) => ({
      name: text(`setting.${one}`),
      value: read(here, one),
      compared: read(there, one),
      ...shown,
    }));
    if (each.length < 2) return each;
    const all = (run: RunView): number => settings.reduce((sum, one) => sum + read(run, one), 0);
    return [...each, { name: text('places.all'), value: all(here), compared: all(there), ...shown }];
  };
  return (
    <SheetFrame title={title} onClose={onClose}>
      <p className="sheet-lead serif">{text('places.way.lead')}</p>
      <CompareTable
        caption={text('places.way.perWeek')}
        rows={rows(
          (run, one) => leavers(run, one, quarter) / Math.max(1, quarter.toWeek - quarter.fromWeek),
          ONE_DIGIT,
        )}
        isBaseline={isBaseline}
      />
      <CompareTable
        caption={text('places.way.since', { month: monthName(calendar.now) })}
        rows={rows((run, one) => leavers(run, one, since))}
        isBaseline={isBaseline}
      />
    </SheetFrame>
  );
}
