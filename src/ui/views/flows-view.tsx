import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { FlowGroup } from '../../analysis/station-flows';
import type { YearOfWeeks } from '../../analysis/yearly-table';
import { dateOfDay } from '../../contract/calendar';
import type { View } from '../../store/choices';
import { presentGroups, shownFlows } from '../figures/flow-figures';
import type { FlowMode, FlowRuns } from '../figures/flow-figures';
import { nearestYear, wholeYears } from '../figures/flow-years';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import { useMedia } from '../theme/use-media';
import { FlowChart } from './flow-chart';
import { FlowControls } from './flow-controls';
import { FlowPairChoice } from './flow-pair-choice';
import { mainSentence, otherValues } from './flow-sentences';
import { FlowTables } from './flow-tables';
import { useFlowPair } from './use-flow-pair';
import type { FlowPair } from './use-flow-pair';
import { ViewFrame } from './view-frame';
import './flows-view.css';

/** Who moved where in a year: what differs between two plans, or the flows of one of them. */
export function FlowsView({
  view,
  onClose,
}: {
  readonly view: Extract<View, { kind: 'flows' }>;
  readonly onClose: () => void;
}): ReactNode {
  const { text } = useTexts();
  const pair = useFlowPair(view);
  const { calendar } = useSession('calendar');
  const [askedYear, setAskedYear] = useState<number | null>(null);
  const counts = pair?.counts ?? null;
  const years = useMemo(
    () => (counts === null ? [] : wholeYears(calendar, [counts.here, counts.there])),
    [calendar, counts],
  );
  const lead =
    pair === null || pair.here === pair.there
      ? undefined
      : text('flows.lead', { here: pair.here.name, there: text('flows.quoted', { name: pair.there.name }) });
  return (
    <ViewFrame title={text('flows.title')} onClose={onClose} {...(lead === undefined ? {} : { lead })}>
      <div className="flows">
        {pair !== null && <FlowPairChoice pair={pair} />}
        {pair === null || counts === null || years.length === 0 ? (
          <Waiting pair={pair} />
        ) : (
          <Flows pair={pair} counts={counts} years={years} askedYear={askedYear} onYear={setAskedYear} />
        )}
      </div>
    </ViewFrame>
  );
}

/** Says what is being computed, or that it stopped and how to go on. */
function Waiting({ pair }: { readonly pair: FlowPair | null }): ReactNode {
  const { counts: desk } = usePage().session;
  const { text } = useTexts();
  const names = (pair?.unknown ?? []).map(({ name }) => text('flows.quoted', { name })).join(', ');
  if (pair?.hasFailed === true)
    return (
      <p role="alert">
        {text('flows.failed', { names })}{' '}
        <Button
          className="text-button"
          onPress={() => {
            desk.goOn();
          }}
        >
          {text('flows.goOn')}
        </Button>
      </p>
    );
  return <p role="status">{names === '' ? text('flows.waiting') : text('flows.computing', { names })}</p>;
}

/** The flows of a year, with what can be chosen about them. */
function Flows({
  pair: { here, there },
  counts,
  years,
  askedYear,
  onYear,
}: {
  readonly pair: FlowPair;
  readonly counts: FlowRuns;
  readonly years: readonly YearOfWeeks[];
  readonly askedYear: number | null;
  readonly onYear: (year: number) => void;
}): ReactNode {
  const texts = useTexts();
  const { calendar, readingDay } = useSession('calendar', 'readingDay');
  const [askedMode, setMode] = useState<FlowMode>('difference');
  const [group, setGroup] = useState<FlowGroup>('all');
  const isNarrow = useMedia('(max-width: 699px)');
  const [isTable, setIsTable] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const isAlone = here === there;
  const mode = isAlone ? 'here' : askedMode;
  const span = nearestYear(years, askedYear ?? yearOf(dateOfDay(calendar, readingDay)));
  const flows = useMemo(
    () => (span === undefined ? null : shownFlows(counts, span, { mode, group })),
    [span, counts, mode, group],
  );
  const groups = useMemo(() => presentGroups(counts.here), [counts]);
  if (flows === null || span === undefined) return null;
  const { year } = span;
  const subject = { year, group, other: { name: there.name, isNow: there.id === 'baseline' } };
  const names = { here: here.name, there: there.name };
  const within = flows.accounts.find(({ station }) => station === 'social')?.within ?? 0;
  const asTable = isTable || isNarrow;
  const note =
    mode === 'difference'
      ? texts.text('flows.note.difference', otherValues(texts, subject.other))
      : texts.text('flows.note', { within });
  return (
    <>
      <p className="serif flows-main" aria-live="polite">
        {mainSentence(texts, flows, subject)}
      </p>
      <FlowControls
        year={year}
        years={years.map((known) => known.year)}
        onYear={onYear}
        mode={isAlone ? null : mode}
        names={names}
        onMode={setMode}
        groups={groups}
        group={group}
        onGroup={setGroup}
        isTable={isNarrow ? null : isTable}
        onTable={setIsTable}
      />
      {asTable ? (
        <FlowTables flows={flows} year={year} names={isAlone ? null : names} />
      ) : (
        <>
          {flows.streams.length > 0 && (
            <FlowChart
              key={`${here.id} ${there.id} ${String(year)} ${mode} ${group}`}
              flows={flows}
              subject={subject}
              onSay={setSaid}
            />
          )}
          <p className={said === null ? 'flows-says tertiary' : 'flows-says'}>{said ?? note}</p>
        </>
      )}
    </>
  );
}
