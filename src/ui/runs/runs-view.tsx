import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import { ViewFrame } from '../views/view-frame';
import { openRun } from './open-run';
import { RunDetails } from './run-details';
import { giveBundle } from './run-files';
import { RunList } from './run-list';
import { sizeInWords } from './run-words';
import { DeletedNotice, RefusedNotice, StorageNotice, UnreadableNotices } from './runs-notices';
import { useFileIn } from './use-file-in';
import type { FileIn } from './use-file-in';
import { useRunShown, useSavedRuns } from './use-saved-runs';
import './runs-view.css';

/** Which run is read in full, and how the view goes away. */
export interface RunsViewProps {
  readonly shown: string | undefined;
  readonly onClose: () => void;
}

/** The saved runs over the stage: a list, and one of them in full. The timeline below stays in use. */
export function RunsView({ shown, onClose }: RunsViewProps): ReactNode {
  const texts = useTexts();
  const { calendar } = useSession('calendar');
  const { runs, bytes } = useSavedRuns();
  const fileIn = useFileIn();
  const lead = texts.text('runs.lead', {
    count: runs.length,
    size: sizeInWords(texts, bytes),
    year: String(yearOf(calendar.target)),
  });
  return (
    <ViewFrame title={texts.text('runs.title')} lead={lead} onClose={onClose}>
      <DropPlace fileIn={fileIn}>
        <Acts fileIn={fileIn} />
        <StorageNotice />
        <RefusedNotice fileIn={fileIn} />
        <UnreadableNotices />
        <DeletedNotice />
        {runs.length === 0 ? <Empty /> : <ListAndDetails shown={shown} />}
      </DropPlace>
    </ViewFrame>
  );
}

function ListAndDetails({ shown }: Pick<RunsViewProps, 'shown'>): ReactNode {
  const page = usePage();
  const { runs } = useSavedRuns();
  const onPage = useRunShown();
  const selected = runs.find(({ id }) => id === shown) ?? onPage ?? runs[0];
  return (
    <div className="runs">
      <RunList
        runs={runs}
        selected={selected?.id}
        shown={onPage?.id}
        onSelect={(run) => {
          page.choices.setState({ view: { kind: 'runs', run } });
        }}
        onOpen={(id) => {
          const run = page.runs.find(id);
          if (run !== undefined) openRun(page, run);
        }}
      />
      {selected !== undefined && <RunDetails run={selected} />}
    </div>
  );
}

function Empty(): ReactNode {
  const { text } = useTexts();
  return (
    <div className="runs-empty">
      <p className="serif">{text('runs.empty.title')}</p>
      <p className="secondary">{text('runs.empty.how')}</p>
    </div>
  );
}

function Acts({ fileIn }: { readonly fileIn: FileIn }): ReactNode {
  const { choices, address } = usePage();
  const { text } = useTexts();
  const { runs } = useSavedRuns();
  return (
    <div className="runs-acts">
      <Button
        className="outline-button"
        onPress={() => {
          choices.setState({ saving: { kind: 'keep' } });
        }}
      >
        {text('runs.saveThis')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['.json', '.zip', 'application/json', 'application/zip']}
        allowsMultiple
        onSelect={(files) => {
          if (files !== null) fileIn.take(files);
        }}
      >
        <Button className="text-button">{text('runs.fromFile')}</Button>
      </FileTrigger>
      {runs.length > 1 && (
        <Button
          className="text-button"
          onPress={() => {
            giveBundle(runs, address);
          }}
        >
          {text('runs.allToFile')}
        </Button>
      )}
    </div>
  );
}

/** Where files may be dropped; a button does the same. */
function DropPlace({ fileIn, children }: { readonly fileIn: FileIn; readonly children: ReactNode }): ReactNode {
  const { text } = useTexts();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className="runs-place"
      data-over={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        fileIn.take(event.dataTransfer.files);
      }}
    >
      {children}
      {isOver && <p className="runs-drop serif">{text('runs.dropHere')}</p>}
    </div>
  );
}
