import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { useTitleFocus } from '../parts/use-title-focus';
import { useChoice } from '../session/page-context';
import { coverOf } from './cover-of';
import './view-frame.css';

/** What a view shows and how it goes away. */
export interface ViewFrameProps {
  readonly title: string;
  /** Below the title, one line: what is shown, compared with what. */
  readonly lead?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A view in place of the stage, or of everything below the header. Focus goes to its title and, when it closes, back to where it came from. */
export function ViewFrame({ title, lead, onClose, children }: ViewFrameProps): ReactNode {
  const { text } = useTexts();
  const covers = useChoice(({ view }) => (view === null ? 'stage' : coverOf(view)));
  const titleId = useId();
  const heading = useTitleFocus();
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="view" data-covers={covers} aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <header className="view-head">
        <div>
          <h2 id={titleId} ref={heading} tabIndex={-1} className="view-title">
            {title}
          </h2>
          {lead !== undefined && <p className="secondary">{lead}</p>}
        </div>
        <Button className="plain-button" aria-label={text('app.close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="view-body" role="group" aria-labelledby={titleId} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
