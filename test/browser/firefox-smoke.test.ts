import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from './support/open-chromium';
import { openFirefox } from './support/open-firefox';
import type { FirefoxSession } from './support/open-firefox';
import { headline, openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { serveApp } from './support/serve-app';
import type { AppServer } from './support/serve-app';
import { watchFirefoxPage } from './support/watch-page';

const POLL = { timeout: SLOW, interval: 500 };

let server: AppServer;
let firefox: FirefoxSession;

beforeAll(async () => {
  server = await serveApp();
  firefox = await openFirefox();
});

afterAll(async () => {
  await firefox.close();
  await server.close();
});

/** Headlines of Chromium: as things go now, and with the first lever at its maximum. */
async function headlinesOfChromium(): Promise<readonly [string, string]> {
  const browser = await openChromium(WITHOUT_WEBGL);
  const { page } = await openPage(browser, `${server.address}?lang=nl&motion=off`);
  await whenKnown(page);
  const before = await headline(page);
  await raiseShare(page);
  await expect.poll(() => headline(page), POLL).not.toBe(before);
  const after = await headline(page);
  await browser.close();
  return [before, after];
}

it('in Firefox a change is made, seen and undone, with the numbers of Chromium', async () => {
  const [before, after] = await headlinesOfChromium();
  const page = await firefox.browser.newPage();
  const watch = await watchFirefoxPage(page, server.address);
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(`${server.address}?lang=nl&motion=off`);
  const shown = (): Promise<string> => page.$eval('h1 strong', (element) => element.textContent);
  await page.waitForFunction(() => /\d/.test(document.querySelector('h1 strong')?.textContent ?? ''), {
    timeout: SLOW,
  });
  expect(await shown()).toBe(before);
  await page.focus('.lever-slider input');
  await page.keyboard.press('End');
  await expect.poll(shown, POLL).toBe(after);
  await page.waitForSelector('.gains', { timeout: SLOW });
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await expect.poll(shown, POLL).toBe(before);
  expect(watch.complaints).toEqual([]);
  await page.close();
});
