import type { ReactNode } from 'react';
import { sumOfColumn } from '../../analysis/weekly-sums';
import { CHANNELS, DISPLAY_GROUP_OF_CHANNEL } from '../../contract/households';
import type { Channel, DisplayGroup } from '../../contract/households';
import { WAIT_CHANNELS } from '../../contract/wait-reasons';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import type { NumberStyle } from '../../language/words';
import { CompareTable, type CompareRow } from '../parts/compare-table';
import { SheetFrame } from '../parts/sheet-frame';
import { perWeekOfColumn } from '../places/list-figures';
import { usePlaceRuns } from '../places/use-place-runs';
import { useChoice } from '../session/page-context';
import type { RunView } from '../session/session-view';
import { NotYet } from './not-yet';
import { WaitReasons } from './wait-reasons';
import './place-sheet.css';

const ONE_DIGIT: NumberStyle = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** The gate: homes let through the channels of a group, or through all, and why those in them wait. */
export function GateSheet({
  group,
  onClose,
}: {
  readonly group: DisplayGroup | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar } = shippedScenario(useChoice(({ plan }) => plan.present.scenarioId));
  const title =
    group === undefined ? text('places.gate.all') : text('places.gate.title', { group: text(`app.group.${group}`) });
  const runs = usePlaceRuns();
  if (runs === null) return <NotYet title={title} onClose={onClose} />;
  const { here, there, moment, isBaseline } = runs;
  const channels = CHANNELS.filter((channel) => group === undefined || DISPLAY_GROUP_OF_CHANNEL[channel] === group);
  const since = { fromWeek: Math.min(moment.nowWeek, moment.toWeek), toWeek: moment.toWeek };
  const rows = (read: (run: RunView, channel: Channel) => number, style?: NumberStyle): CompareRow[] => {
    const each = channels.map((channel) => ({
      name: text(`channel.${channel}`),
      value: read(here, channel),
      compared: read(there, channel),
      ...(style === undefined ? {} : { style }),
    }));
    if (each.length < 2) return each;
    const all = (run: RunView): number => channels.reduce((sum, channel) => sum + read(run, channel), 0);
    return [
      ...each,
      { name: text('places.all'), value: all(here), compared: all(there), ...(style === undefined ? {} : { style }) },
    ];
  };
  return (
    <SheetFrame title={title} onClose={onClose}>
      <p className="sheet-lead serif">{text('term.allocation.definition')}</p>
      <CompareTable
        caption={text('places.gate.perWeek')}
        rows={rows((run, channel) => perWeekOfColumn(run, `lettings${channel}`, moment), ONE_DIGIT)}
        isBaseline={isBaseline}
      />
      <CompareTable
        caption={text('places.gate.since', { month: monthName(calendar.now) })}
        rows={rows(({ counts }, channel) => sumOfColumn(counts, `lettings${channel}`, since))}
        isBaseline={isBaseline}
      />
      {WAIT_CHANNELS.filter((channel) => group !== undefined && channels.includes(channel)).map((channel) => (
        <WaitReasons key={channel} channel={channel} runs={runs} />
      ))}
    </SheetFrame>
  );
}
