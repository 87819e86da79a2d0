import type { Page } from 'playwright-core';
import { MESSAGES } from '../../../src/language/messages';
import type { Language, TextKey } from '../../../src/language/messages';

/** Something a person opens: how it is called in what a test finds, how it is opened, and what then is there. */
export interface PageState {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly seen: string;
}

/** The sheets and views that open from the page with a change, each closed again with Escape. */
export function pageStates(language: Language): readonly PageState[] {
  const button = async (page: Page, key: TextKey): Promise<void> => {
    const name = MESSAGES[language][key];
    await page.locator('.text-button').filter({ hasText: name }).first().click();
  };
  const behind = (key: TextKey, seen: string): PageState => ({ name: key, open: (page) => button(page, key), seen });
  const first = (selector: string, seen: string): PageState => ({
    name: selector,
    open: (page) => page.locator(selector).first().click(),
    seen,
  });
  return [
    behind('compare.open', '.view .compare-table, .view table'),
    behind('flows.open', '.flow-stream, .flow-tables table'),
    behind('person.open', '.life'),
    behind('runs.title', '.view'),
    behind('report.open', '.report-chart'),
    behind('chain.open', '.chain-break'),
    behind('examples.open', '.sheet'),
    behind('beliefs.open', '.sheet'),
    behind('app.limits.title', '.sheet'),
    behind('app.table', '.sheet table'),
    behind('ledger.open', '.sheet table'),
    behind('criteria.open', '.sheet table'),
    behind('app.costs.open', '.sheet table'),
    {
      name: 'a price',
      open: async (page) => {
        await button(page, 'app.costs.open');
        await page.locator('.sheet table .text-button').first().click();
      },
      seen: '.sheet',
    },
    first('.gains-name', '.sheet table'),
    first('.headline-button', '.sheet table'),
    first('.flag-button', '.sheet'),
    first('.lever-help', '.sheet'),
    first('.stage-host', '.sheet'),
    { name: 'the keys', open: (page) => page.keyboard.press('?'), seen: '.sheet' },
  ];
}
