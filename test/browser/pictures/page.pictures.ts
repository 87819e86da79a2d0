import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { MESSAGES } from '../../../src/language/messages';
import type { Language, TextKey } from '../../../src/language/messages';
import { openChromium } from '../support/open-chromium';
import { openPage, raiseShare, whenKnown, WITHOUT_WEBGL } from '../support/page-driver';
import { serveApp } from '../support/serve-app';

/** Where the pictures go, to be looked at; they are not kept. */
const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/pictures/', import.meta.url));

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
] as const;
const PHONE = { width: 390, height: 844 };

/** Time for what is drawn late. @unit milliseconds */
const SETTLED_MS = 1500;

/** What opens a panel, by the text of its button. */
const BY_BUTTON: readonly TextKey[] = [
  'app.why',
  'app.table',
  'app.costs.open',
  'criteria.open',
  'app.limits.title',
  'app.stage.inWords',
  'places.overlay.open',
  'compare.open',
  'flows.open',
  'person.open',
  'chain.open',
  'examples.open',
  'beliefs.open',
  'runs.title',
];

/** What opens a panel, by another handle. */
const BY_SELECTOR: readonly (readonly [name: string, selector: string])[] = [
  ['lever', '.lever-help'],
  ['measure', '.flag-button'],
  ['headline', '.headline-button'],
  ['group', '.gains-name'],
  ['place', '.stage-host'],
];

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
}

async function close(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
}

it.each(
  (['nl', 'en'] as const).flatMap((language) =>
    SIZES.flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ language, size, colorScheme }))),
  ),
)('takes a picture of every panel: $language, $size.width, $colorScheme', async ({ language, size, colorScheme }) => {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serveApp();
  const browser = await openChromium(WITHOUT_WEBGL);
  const { page, watch } = await openPage(browser, `${server.address}?lang=${language}&motion=off`, {
    viewport: size,
    colorScheme,
  });
  const text = (key: TextKey): string => MESSAGES[language satisfies Language][key];
  const named = (panel: string): string => `${panel}-${language}-${String(size.width)}-${colorScheme}`;
  await whenKnown(page);
  await picture(page, named('opening'));
  await raiseShare(page);
  await picture(page, named('changed'));
  for (const key of BY_BUTTON) {
    await page
      .getByRole('button', { name: text(key), exact: true })
      .first()
      .click();
    await picture(page, named(key));
    await close(page);
  }
  for (const [name, selector] of BY_SELECTOR) {
    await page.locator(selector).first().click();
    await picture(page, named(name));
    await close(page);
  }
  await page.keyboard.press('/');
  await picture(page, named('levers'));
  expect(watch.complaints).toEqual([]);
  await browser.close();
  await server.close();
});

it.each(['nl', 'en'] as const)('takes a picture of the page on a phone: %s', async (language) => {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serveApp();
  const browser = await openChromium();
  const { page } = await openPage(browser, `${server.address}?lang=${language}&motion=off`, { viewport: PHONE });
  await whenKnown(page);
  await picture(page, `opening-${language}-390`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await browser.close();
  await server.close();
});
