import { Component } from 'react';
import type { ReactNode } from 'react';
import { MODEL_VERSION, SCHEMA_VERSION } from '../../contract/versions';
import { MESSAGES } from '../../language/messages';
import type { Language } from '../../language/messages';
import './error-boundary.css';

/** What the boundary needs to speak and to report when nothing else works. */
export interface ErrorBoundaryProps {
  readonly language: () => Language;
  /** What was being shown, to reproduce the error. */
  readonly describe: () => string;
  readonly children: ReactNode;
}

interface Caught {
  readonly error: unknown;
}

/** Catches a bug in drawing the page and offers a report that can be copied; the address keeps what was chosen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly caught: Caught | null }> {
  override state: { readonly caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  private report(error: unknown): string {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
      `Doorstroom, model ${MODEL_VERSION}, schema ${SCHEMA_VERSION}`,
      navigator.userAgent,
      window.location.href,
      this.props.describe(),
      what,
    ].join('\n');
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    const texts = MESSAGES[this.props.language()];
    const report = this.report(caught.error);
    return (
      <main className="broken" role="alert">
        <h1>{texts['app.broken.title']}</h1>
        <p>{texts['app.broken.kept']}</p>
        <p className="broken-acts">
          <button
            type="button"
            className="outline-button"
            onClick={() => {
              void navigator.clipboard.writeText(report);
            }}
          >
            {texts['app.broken.copy']}
          </button>
          <button
            type="button"
            className="outline-button"
            onClick={() => {
              window.location.reload();
            }}
          >
            {texts['app.broken.again']}
          </button>
        </p>
        <pre className="broken-report">{report}</pre>
      </main>
    );
  }
}
