import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/messages';
import type { Language } from '../../src/language/messages';
import { findBarriers } from './support/find-barriers';
import { findCutOff } from './support/find-cut-off';
import { openPage, raiseShare, SLOW, WITHOUT_WEBGL, whenKnown } from './support/page-driver';
import { pageStates } from './support/page-states';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

/** What lies open over the page. */
const OPENED = '.sheet, .view';

/** Looks at every panel in turn, with a change on the page, and gathers what is wrong there. */
async function walkPanels(
  page: Page,
  language: Language,
  look: () => Promise<readonly string[]>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  await whenKnown(page);
  await raiseShare(page);
  const found: Record<string, readonly string[]> = {};
  for (const { name, open, seen } of pageStates(language)) {
    await open(page);
    await page.locator(seen).first().waitFor();
    const wrong = [...(await look()), ...(await findCutOff(page, OPENED))];
    if (wrong.length > 0) found[name] = wrong;
    await page.keyboard.press('Escape');
    await page.locator(OPENED).waitFor({ state: 'detached' });
  }
  return found;
}

it.each(LANGUAGES)(
  'has no barrier and nothing cut off in any panel in %s, light and dark',
  async (language) => {
    const { page, watch } = await openPage(app.browser, `${app.address}?lang=${language}&motion=off`);
    const found = await walkPanels(page, language, async () => {
      const wrong: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        wrong.push(...(await findBarriers(page, OPENED)));
      }
      return wrong;
    });
    expect(found).toEqual({});
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  4 * SLOW,
);
