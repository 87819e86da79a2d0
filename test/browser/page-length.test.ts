import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, raiseShare, SLOW, WITHOUT_WEBGL, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

/** Writes down, frame by frame, by how much the page is longer or wider than the screen. */
function watchLength(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { documentElement } = document;
    documentElement.dataset.beyond = '0';
    const look = (): void => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = documentElement;
      const beyond = Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth);
      if (beyond > Number(documentElement.dataset.beyond)) documentElement.dataset.beyond = String(beyond);
      requestAnimationFrame(look);
    };
    look();
  });
}

/** The most that the page was beyond the screen since it was last asked. @unit px */
function beyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    const most = Number(dataset.beyond);
    dataset.beyond = '0';
    return most;
  });
}

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
];

it(
  'never makes the page itself longer than the screen, whatever is opened or found in it',
  async () => {
    const { page } = await openPage(app.browser, `${app.address}?motion=off`);
    await whenKnown(page);
    await watchLength(page);
    await raiseShare(page);
    for (const name of ['Plannen vergelijken', 'Stromen van een jaar', 'Iemand volgen', 'Aannames over de wereld']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('button', { name: 'Sluiten' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.view, .sheet').waitFor({ state: 'detached' });
      expect([name, await beyond(page)]).toEqual([name, 0]);
    }
    await page.keyboard.press('/');
    expect(await beyond(page)).toBe(0);
    // All that can stand beside the chart stands there: the band comes with the third pair of futures.
    await page.getByText(/^band: /).waitFor();
    await page.locator('.transport-plan').waitFor();
    const indicators = page.getByRole('menuitemradio');
    for (const screen of [...SCREENS, ...SCREENS]) {
      await page.setViewportSize(screen);
      for (let next = 4; next >= 0; next--) {
        await page.locator('.indicator-button').click();
        const name = await indicators.nth(next).innerText();
        await indicators.nth(next).click();
        await page.locator('.indicator-button').filter({ hasText: name }).waitFor();
        expect([name, screen, await beyond(page)]).toEqual([name, screen, 0]);
      }
      // In English after both, and back.
      if (screen === SCREENS.at(-1)) await page.locator('.header-language').click();
    }
    await page.context().close();
  },
  2 * SLOW,
);
