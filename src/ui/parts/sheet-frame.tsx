import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { Icon } from './icon';
import { useTitleFocus } from './use-title-focus';
import './sheet-frame.css';

/** What a sheet shows and how it goes away. */
export interface SheetFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet that slides over the panel. The page behind stays in use; focus goes to its title and, when it closes, back to
 * where it came from.
 */
export function SheetFrame({ title, onClose, children }: SheetFrameProps): ReactNode {
  const { text } = useTexts();
  const titleId = useId();
  const heading = useTitleFocus();
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="sheet" role="dialog" aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <header className="sheet-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button className="plain-button" aria-label={text('app.close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      {/* Scrolled with the keys where nothing in it can be focused. */}
      <div className="sheet-body" role="group" aria-labelledby={titleId} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
