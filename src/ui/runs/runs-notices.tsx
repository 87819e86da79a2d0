import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../contract/outcome';
import { isTextKey } from '../../language/text-keys';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { usePage } from '../session/page-context';
import { giveBundle } from './run-files';
import type { FileIn } from './use-file-in';
import { useSavedRuns } from './use-saved-runs';

/** Says that the device does not keep what was saved, and what to do about it. */
export function StorageNotice(): ReactNode {
  const { runs: saved, address } = usePage();
  const { text } = useTexts();
  const { trouble, runs } = useSavedRuns();
  if (trouble === null) return null;
  return (
    <div className="notice notice-warn" role="status">
      <p className="notice-lines">{text(`runs.trouble.${trouble}`)}</p>
      <div className="runs-notice-acts">
        {trouble !== 'newer' && (
          <Button
            className="outline-button"
            onPress={() => {
              void saved.open();
            }}
          >
            {text('runs.tryAgain')}
          </Button>
        )}
        {runs.length > 0 && (
          <Button
            className="outline-button"
            onPress={() => {
              giveBundle(runs, address);
            }}
          >
            {text('runs.allToFile')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Names the run that was deleted last, and brings it back. */
export function DeletedNotice(): ReactNode {
  const { runs, announcer, choices } = usePage();
  const { text } = useTexts();
  const { deleted } = useSavedRuns();
  const [last] = deleted;
  if (last === undefined) return null;
  return (
    <div className="notice" role="status">
      <p className="notice-lines">
        {deleted.length === 1
          ? text('runs.deleted', { name: last.name })
          : text('runs.deletedMore', { name: last.name, count: deleted.length - 1 })}
      </p>
      <Button
        className="outline-button"
        onPress={() => {
          void runs.restore();
          choices.setState({ view: { kind: 'runs', run: last.id } });
          announcer.say(text('runs.restored', { name: last.name }));
        }}
      >
        {text('runs.restore')}
      </Button>
    </div>
  );
}

/** Says what is wrong with rows of the device that cannot be read; they stay unless a person deletes them. */
export function UnreadableNotices(): ReactNode {
  const { runs } = usePage();
  const { text } = useTexts();
  const { unreadable } = useSavedRuns();
  return unreadable.map(({ id, problems }) => (
    <div key={id} className="notice notice-warn">
      <div className="notice-lines">
        <p>{text('runs.unreadable')}</p>
        <Problems problems={problems} />
      </div>
      <Button
        className="outline-button"
        onPress={() => {
          void runs.discard(id);
        }}
      >
        {text('runs.discard')}
      </Button>
    </div>
  ));
}

/** Says from which files nothing was taken, and why. */
export function RefusedNotice({ fileIn: { refused, dismiss } }: { readonly fileIn: FileIn }): ReactNode {
  const { text } = useTexts();
  if (refused.length === 0) return null;
  return (
    <div className="notice notice-warn" role="alert">
      <div className="notice-lines">
        {refused.map(({ name, problems }) => (
          <div key={name}>
            <p>{text('runs.refused', { file: name })}</p>
            <Problems problems={problems} />
          </div>
        ))}
      </div>
      <Button className="plain-button" aria-label={text('app.close')} onPress={dismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** Problems that are listed; a damaged file can have a thousand. */
const LISTED = 5;

function Problems({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { text } = useTexts();
  const more = problems.length - LISTED;
  return (
    <ul className="secondary">
      {problems.slice(0, LISTED).map(({ path, code, values }) => (
        <li key={`${path} ${code}`}>
          {path !== '' && <code>{path} </code>}
          {isTextKey(code) ? text(code, values) : code}
        </li>
      ))}
      {more > 0 && <li>{text('problem.more', { count: more })}</li>}
    </ul>
  );
}
