import { expect, it } from 'vitest';
import { openChromium } from './support/open-chromium';
import { headline, monthShown, openPage, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

/** Things that can be focused, on opening. */
const MOST_THINGS = 12;

const app = withApp();

it('opens alive: it computes, draws with WebGL and lets time pass, without a touch and without a word of complaint', async () => {
  const { page, watch } = await openPage(app.browser, app.address);
  await whenKnown(page);
  expect(await headline(page)).toMatch(/^[\d.]+ mensen$/);
  await page
    .getByText(/Elke maand komen hier [\d.]+ sociale huurwoningen vrij\. [\d.]+ huishoudens zoeken er een\./)
    .waitFor();
  expect(await page.locator('.stage-host canvas').count()).toBeGreaterThan(0);
  const before = await monthShown(page);
  await expect.poll(() => monthShown(page), { timeout: SLOW, interval: 500 }).not.toBe(before);
  expect(watch.foreignRequests).toEqual([]);
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});

it('offers few things to begin with, all of them by keyboard, and comes back round', async () => {
  const { page } = await openPage(app.browser, app.address, { reducedMotion: 'reduce' });
  await whenKnown(page);
  const seen: string[] = [];
  for (let press = 0; press < 2 * MOST_THINGS; press++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return '';
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    });
    if (name === '') break;
    seen.push(name);
  }
  expect(seen.length).toBeGreaterThanOrEqual(8);
  expect(seen.length).toBeLessThanOrEqual(MOST_THINGS);
  expect(new Set(seen).size).toBe(seen.length);
  const focusable = await page
    .locator('a[href], button, input, select, textarea, [tabindex]')
    .evaluateAll(
      (elements) => elements.filter((element) => element instanceof HTMLElement && element.tabIndex >= 0).length,
    );
  expect(focusable).toBeLessThanOrEqual(MOST_THINGS);
  await page.context().close();
});

it('stands still with a Start button for who asks for no motion, and goes when it is pressed', async () => {
  const { page } = await openPage(app.browser, `${app.address}?motion=off`);
  await whenKnown(page);
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.waitFor();
  expect(await monthShown(page)).toBe('januari 2027');
  await start.click();
  await expect.poll(() => monthShown(page), { timeout: SLOW, interval: 500 }).not.toBe('januari 2027');
  expect(await start.count()).toBe(0);
  await page.context().close();
});

it('speaks English to others, and either at any moment', async () => {
  const { page } = await openPage(app.browser, app.address, { locale: 'fr-FR' });
  await whenKnown(page);
  expect(await headline(page)).toMatch(/^[\d,]+ people$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect.poll(() => headline(page)).toMatch(/^[\d.]+ mensen$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await page.context().close();
});

it('speaks the language of the address, whatever the browser speaks', async () => {
  const { page } = await openPage(app.browser, `${app.address}?lang=en`);
  await whenKnown(page);
  expect(await headline(page)).toMatch(/^[\d,]+ people$/);
  await page.context().close();
});

it('shows without WebGL the picture of the month that stands, also where the run grew after it was drawn', async () => {
  const plain = await openChromium(WITHOUT_WEBGL);
  const { page } = await openPage(plain, `${app.address}?motion=off`);
  await whenKnown(page);
  await page.getByText(/^Zo gaat het nu [\d.]+$/).waitFor();
  const canvas = page.locator('.stage-host canvas').first();
  const picture = async (): Promise<string> => {
    await page.waitForTimeout(2000);
    return canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  };
  const before = await picture();
  const day = await page.locator('.scrub').inputValue();
  await page.keyboard.press('.');
  await expect.poll(() => page.locator('.scrub').inputValue()).not.toBe(day);
  const next = await picture();
  await page.locator('.scrub').fill(day);
  await expect.poll(() => page.locator('.scrub').inputValue()).toBe(day);
  expect(next).not.toBe(before);
  expect(await picture()).toBe(before);
  await plain.close();
});
