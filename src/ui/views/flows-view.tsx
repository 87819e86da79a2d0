import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { FlowGroup } from '../../analysis/station-flows';
import { dateOfDay } from '../../contract/calendar';
import { presentGroups, shownFlows } from '../figures/flow-figures';
import type { FlowMode } from '../figures/flow-figures';
import { nearestYear, wholeYears } from '../figures/flow-years';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { useMedia } from '../theme/use-media';
import { useSession } from '../session/page-context';
import { FlowChart } from './flow-chart';
import { FlowControls } from './flow-controls';
import { mainSentence } from './flow-sentences';
import { FlowTables } from './flow-tables';
import { ViewFrame } from './view-frame';
import './flows-view.css';

/** Who moved where in a year: what differs from how things go now, once something has changed. */
export function FlowsView({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const { calendar, readingDay, current, baseline, isBaseline } = useSession(
    'calendar',
    'readingDay',
    'current',
    'baseline',
    'isBaseline',
  );
  const [askedYear, setAskedYear] = useState<number | null>(null);
  const [askedMode, setAskedMode] = useState<FlowMode>('difference');
  const [group, setGroup] = useState<FlowGroup>('all');
  const isNarrow = useMedia('(max-width: 699px)');
  const [isTable, setIsTable] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const mode = isBaseline ? 'baseline' : askedMode;
  const years = useMemo(
    () => (current === null || baseline === null ? [] : wholeYears(calendar, [current.counts, baseline.counts])),
    [calendar, current, baseline],
  );
  const span = nearestYear(years, askedYear ?? yearOf(dateOfDay(calendar, readingDay)));
  const flows = useMemo(
    () =>
      span === undefined || current === null || baseline === null
        ? null
        : shownFlows({ plan: current.counts, baseline: baseline.counts }, span, { mode, group }),
    [span, current, baseline, mode, group],
  );
  const groups = useMemo(() => (current === null ? [] : presentGroups(current.counts)), [current]);
  const title = texts.text('flows.title');
  if (flows === null || span === undefined)
    return (
      <ViewFrame title={title} onClose={onClose}>
        <p>{texts.text('flows.waiting')}</p>
      </ViewFrame>
    );
  const { year } = span;
  const within = flows.accounts.find(({ station }) => station === 'social')?.within ?? 0;
  const asTable = isTable || isNarrow;
  return (
    <ViewFrame title={title} onClose={onClose}>
      <div className="flows" data-as={asTable ? 'table' : 'picture'}>
        <p className="serif flows-main" aria-live="polite">
          {mainSentence(texts, flows, { year, group })}
        </p>
        <FlowControls
          year={year}
          years={years.map((known) => known.year)}
          onYear={setAskedYear}
          mode={isBaseline ? null : mode}
          onMode={setAskedMode}
          groups={groups}
          group={group}
          onGroup={setGroup}
          isTable={isNarrow ? null : isTable}
          onTable={setIsTable}
        />
        {asTable ? (
          <FlowTables flows={flows} year={year} isBaseline={isBaseline} />
        ) : (
          <>
            {flows.streams.length > 0 && (
              <FlowChart
                key={`${String(year)} ${mode} ${group}`}
                flows={flows}
                year={year}
                group={group}
                onSay={setSaid}
              />
            )}
            <p className={said === null ? 'flows-says tertiary' : 'flows-says'}>
              {said ??
                (mode === 'difference' ? texts.text('flows.note.difference') : texts.text('flows.note', { within }))}
            </p>
          </>
        )}
      </div>
    </ViewFrame>
  );
}
