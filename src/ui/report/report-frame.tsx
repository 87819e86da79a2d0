import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { applyTheme } from '../theme/theme-properties';
import { ViewFrame } from '../views/view-frame';
import '../sheets/table-sheet.css';
import './report-view.css';

/** A view of what can be printed. */
export interface ReportFrameProps {
  readonly title: string;
  /** Beside the button to print, on the screen only. */
  readonly aside?: ReactNode;
  /** Whether there is something to print; until then what is said in its place. */
  readonly isReady: boolean;
  readonly waiting: string;
  readonly onClose: () => void;
  /** The parts of the report. */
  readonly children: ReactNode;
}

/** A report as sheets of A4: on the screen as on paper, always dark on white. */
export function ReportFrame({ title, aside, isReady, waiting, onClose, children }: ReportFrameProps): ReactNode {
  const { text } = useTexts();
  return (
    <ViewFrame title={title} lead={text('report.lead')} onClose={onClose}>
      <div className="report-print">
        <Button
          className="outline-button"
          isDisabled={!isReady}
          onPress={() => {
            window.print();
          }}
        >
          {text('report.print')}
        </Button>
        {aside}
      </div>
      {isReady ? <Paper title={title}>{children}</Paper> : <p role="status">{waiting}</p>}
    </ViewFrame>
  );
}

function Paper({ title, children }: Pick<ReportFrameProps, 'title' | 'children'>): ReactNode {
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (paper.current !== null) applyTheme(paper.current, 'light');
  }, []);
  return (
    <article className="report" ref={paper} aria-label={title}>
      {children}
    </article>
  );
}
