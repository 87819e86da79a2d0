import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { watchChromiumPage } from './watch-page';
import type { PageWatch } from './watch-page';

/** Room for a slow, shared machine. @unit milliseconds */
export const SLOW = 90_000;

/** Flags of a browser that draws without WebGL: the page is quick there, and must work. */
export const WITHOUT_WEBGL = ['--disable-gpu', '--disable-webgl', '--disable-webgl2', '--disable-3d-apis'];

/** A page of the app that was opened, and what it did that it should not. */
export interface OpenPage {
  readonly page: Page;
  readonly watch: PageWatch;
}

/** Opens the app in a browser of its own people: Dutch, 1280 by 720, unless told otherwise. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(SLOW);
  const watch = await watchChromiumPage(page, address);
  await page.goto(address);
  return { page, watch };
}

/** Waits until the baseline is known up to the year of the headline. */
export async function whenKnown(page: Page): Promise<void> {
  await page.waitForFunction(() => /\d/.test(document.querySelector('h1 strong')?.textContent ?? ''));
}

/** The large number of the headline, as `2.038 mensen`. */
export function headline(page: Page): Promise<string> {
  return page.locator('h1 strong').innerText();
}

/** The slider of the lever on the opening card. */
export function firstLever(page: Page): Locator {
  return page.getByRole('slider', { name: /Aandeel voor dakloze mensen|Share for homeless people/i });
}

/** The month that is shown, in words. */
export async function monthShown(page: Page): Promise<string> {
  return (
    (await page.getByRole('slider', { name: /Maand die u ziet|Month you see/ }).getAttribute('aria-valuetext')) ?? ''
  );
}

/** Turns the first lever to its maximum and waits until its run is shown, with who gains. */
export async function raiseShare(page: Page): Promise<void> {
  await firstLever(page).focus();
  await page.keyboard.press('End');
  await page.getByRole('region', { name: /Wie wint, wie wacht|Who gains, who waits/ }).waitFor();
}
