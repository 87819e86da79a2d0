import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../contract/outcome';
import { isTextKey } from '../../language/text-keys';
import { useTexts } from '../language/use-texts';
import type { OpeningNotice } from '../opening/open-page';
import { useChoice, usePage, useSession } from '../session/page-context';
import { Icon } from './icon';
import './notices.css';

/** Messages that stay until they are closed, and how to close one. */
export interface NoticesProps {
  readonly notices: readonly OpeningNotice[];
  readonly onClose: (id: OpeningNotice['id']) => void;
}

/** What was wrong with link or options, and what stopped; the page goes on behind it. */
export function Notices({ notices, onClose }: NoticesProps): ReactNode {
  const { text } = useTexts();
  return (
    <div className="notices" role="status">
      <FailureNotice />
      <RefusalNotice />
      {notices.map(({ id, lead, problems }) => (
        <div key={id} className="notice">
          <div className="notice-lines">
            <p>{text(lead)}</p>
            <ProblemList problems={problems} />
          </div>
          <Button
            className="plain-button"
            aria-label={text('app.close')}
            onPress={() => {
              onClose(id);
            }}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  );
}

function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { text } = useTexts();
  return (
    <ul className="secondary">
      {problems.map(({ path, code, values }) => (
        <li key={`${path} ${code}`}>{isTextKey(code) ? text(code, values) : code}</li>
      ))}
    </ul>
  );
}

/** Why the last decision was not taken. */
function RefusalNotice(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const refusal = useChoice((state) => state.refusal);
  if (refusal.length === 0) return null;
  return (
    <div className="notice">
      <div className="notice-lines">
        <p>{text('app.refused')}</p>
        <ProblemList problems={refusal} />
      </div>
      <Button
        className="plain-button"
        aria-label={text('app.close')}
        onPress={() => {
          choices.setState({ refusal: [] });
        }}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}

function FailureNotice(): ReactNode {
  const { session } = usePage();
  const { text } = useTexts();
  const { hasFailed } = useSession('hasFailed');
  if (!hasFailed) return null;
  return (
    <div className="notice notice-warn">
      <div className="notice-lines">
        <p>{text('app.failure')}</p>
        <p className="secondary">{text('app.failure.kept')}</p>
      </div>
      <Button
        className="outline-button"
        onPress={() => {
          session.restart();
        }}
      >
        {text('app.failure.restart')}
      </Button>
    </div>
  );
}
