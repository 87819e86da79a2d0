import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { useStore } from 'zustand';
import { MESSAGES } from '../../language/messages';
import type { OpeningNotice } from '../opening/open-page';
import { PageContext } from '../session/page-context';
import type { Page } from '../session/page-context';
import type { Breakdown } from './breakdown';
import { ErrorBoundary } from './error-boundary';
import { PageScreen } from './page';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** What the page shows, what it says on opening, and where it hears of bugs. */
export interface AppProps {
  readonly page: Page;
  readonly notices: readonly OpeningNotice[];
  readonly breakdown: Breakdown;
}

/** Hands a bug outside of what React draws to the boundary around it. */
function BreakdownWatch({ breakdown }: { readonly breakdown: Breakdown }): ReactNode {
  const broken = useSyncExternalStore(breakdown.subscribe, breakdown.get);
  if (broken !== null) throw broken.error;
  return null;
}

/** The page in the language that was chosen; a bug in drawing it ends in a report, not in a blank page. */
export function App({ page, notices, breakdown }: AppProps): ReactNode {
  const language = useStore(page.choices, (state) => state.language);
  return (
    <ErrorBoundary
      language={() => page.choices.getState().language}
      describe={() => JSON.stringify(page.choices.getState().plan.present)}
    >
      <IntlProvider locale={LOCALES[language]} messages={MESSAGES[language]} defaultLocale="en">
        <I18nProvider locale={LOCALES[language]}>
          <PageContext value={page}>
            <BreakdownWatch breakdown={breakdown} />
            <PageScreen notices={notices} />
          </PageContext>
        </I18nProvider>
      </IntlProvider>
    </ErrorBoundary>
  );
}
