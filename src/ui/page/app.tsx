import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { useStore } from 'zustand';
import { MESSAGES } from '../../language/messages';
import type { OpeningNotice } from '../opening/open-page';
import { PageContext } from '../session/page-context';
import type { Page } from '../session/page-context';
import { ErrorBoundary } from './error-boundary';
import { PageScreen } from './page';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The page in the language that was chosen; a bug in drawing it ends in a report, not in a blank page. */
export function App({ page, notices }: { readonly page: Page; readonly notices: readonly OpeningNotice[] }): ReactNode {
  const language = useStore(page.choices, (state) => state.language);
  return (
    <ErrorBoundary
      language={() => page.choices.getState().language}
      describe={() => JSON.stringify(page.choices.getState().plan.present)}
    >
      <IntlProvider locale={LOCALES[language]} messages={MESSAGES[language]} defaultLocale="en">
        <I18nProvider locale={LOCALES[language]}>
          <PageContext value={page}>
            <PageScreen notices={notices} />
          </PageContext>
        </I18nProvider>
      </IntlProvider>
    </ErrorBoundary>
  );
}
