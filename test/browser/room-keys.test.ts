import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from './support/open-chromium';
import { openPage, raiseShare, whenKnown } from './support/page-driver';
import { serveApp } from './support/serve-app';
import type { AppServer } from './support/serve-app';

let server: AppServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveApp();
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('turns the screen black with K and back with K, Escape or a click; Ctrl+E saves the plan and gives it as a file', async () => {
  const { page, watch } = await openPage(browser, `${server.address}?motion=off`);
  await whenKnown(page);
  const black = page.getByRole('button', { name: /Het scherm is zwart/ });
  const ends = [() => page.keyboard.press('k'), () => page.keyboard.press('Escape'), () => black.click()];
  for (const end of ends) {
    await page.keyboard.press('k');
    await black.waitFor();
    await end();
    await black.waitFor({ state: 'detached' });
  }

  await raiseShare(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  expect((await download).suggestedFilename()).toMatch(/^doorstroom-.+\.zip$/);
  await page.getByRole('button', { name: /^Bewaarde plannen 1$/ }).waitFor();
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});
