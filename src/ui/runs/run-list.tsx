import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { MODEL_VERSION } from '../../contract/versions';
import type { SavedRun } from '../../store/saved-runs';
import { useTexts } from '../language/use-texts';
import { shippedScenario } from '../opening/shipped-scenarios';
import { digitOf } from './run-digit';
import { pictureRange, RunPicture } from './run-picture';
import type { PictureRange } from './run-picture';
import { headlineInWords, momentInWords } from './run-words';

const PICTURE = { width: 132, height: 40 };

/** The saved runs, which of them is read, and which is the plan on the page. */
export interface RunListProps {
  readonly runs: readonly SavedRun[];
  readonly selected: string | undefined;
  readonly shown: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The saved runs, the newest first, with small pictures on one scale. One is read at a time; Enter opens it. */
export function RunList({ runs, selected, shown, onSelect, onOpen }: RunListProps): ReactNode {
  const { text } = useTexts();
  const range = useMemo(() => pictureRange(runs), [runs]);
  return (
    <ListBox
      className="run-list"
      aria-label={text('runs.title')}
      items={runs.map((run, index) => ({ id: run.id, run, digit: digitOf(runs, index) }))}
      dependencies={[shown, range]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === undefined ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onSelect(String(key));
      }}
      onAction={(key) => {
        onOpen(String(key));
      }}
    >
      {({ run, digit }) => (
        <ListBoxItem id={run.id} className="run-item" textValue={run.name}>
          <RunRow run={run} digit={digit} range={range} isShown={run.id === shown} />
        </ListBoxItem>
      )}
    </ListBox>
  );
}

/** One run of the list and the digit that opens it. */
interface RunRowProps {
  readonly run: SavedRun;
  readonly digit: number | undefined;
  readonly range: PictureRange;
  readonly isShown: boolean;
}

function RunRow({ run, digit, range, isShown }: RunRowProps): ReactNode {
  const texts = useTexts();
  const intl = useIntl();
  const { text } = texts;
  const headline = headlineInWords(texts, run);
  const marks = [
    ...run.tags,
    ...(run.modelVersion === MODEL_VERSION ? [] : [text('runs.option.version', { version: run.modelVersion })]),
    ...(run.isKept ? [] : [text('runs.option.notKept')]),
  ];
  return (
    <>
      <span className="run-digit" data-none={digit === undefined || undefined} aria-hidden>
        {digit}
      </span>
      <RunPicture
        headline={run.results.headline}
        calendar={shippedScenario(run.plan.scenarioId).calendar}
        range={range}
        {...PICTURE}
      />
      <span className="run-words">
        <span className="run-name">{run.name}</span>
        <span className="run-meta">
          {isShown && <span className="run-shown">{text('runs.option.shown')} · </span>}
          {momentInWords(intl, run.savedAt)}
          {marks.length > 0 && ` · ${marks.join(' · ')}`}
        </span>
      </span>
      <span className="run-number" aria-hidden>
        <span className="run-persons">{headline.persons}</span>
        <span className="run-difference">{headline.difference}</span>
      </span>
      <span className="visually-hidden">
        {headline.sentence}
        {digit !== undefined && `, ${text('runs.option.key', { digit })}`}
      </span>
    </>
  );
}
