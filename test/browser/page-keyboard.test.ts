import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { firstLever, headline, openPage, SLOW, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const MOST_PRESSES = 40;
const POLL = { timeout: SLOW, interval: 500 };

const app = withApp();

/** What a screen reader would call the thing that has the focus; nothing where only the page itself has it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return '';
    const labels = (activeElement.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => {
      const label = document.getElementById(id);
      return label?.getAttribute('aria-label') ?? label?.textContent ?? '';
    });
    return activeElement.getAttribute('aria-label') ?? (labels.join(' ').trim() || activeElement.textContent);
  });
}

/** Presses Tab until something has the focus; says where it came by, for who reads a failure. */
async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (wanted.test(name)) return;
    seen.push(name);
  }
  throw new Error(`No ${String(wanted)} by ${key}: ${seen.join(' · ')}`);
}

/** Keeps every sentence that is told, also those that another one follows soon. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[role="status"][aria-live="polite"]');
    if (region === null) throw new Error('No live region');
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told);
}

it('is walked through with the keyboard alone: to the lever, a change, what became of it, and back', async () => {
  const { page, watch } = await openPage(app.browser, app.address);
  await whenKnown(page);
  const before = await headline(page);
  const told = await listen(page);

  await tabTo(page, /^Aandeel voor dakloze mensen$/);
  expect(await firstLever(page).evaluate((slider) => slider === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  await expect.poll(told, POLL).toContain('Aandeel voor dakloze mensen 15%');
  await expect
    .poll(async () => (await told()).at(-1), POLL)
    .toMatch(/^Eind 2030: [\d.]+ mensen zonder thuis\. Zoals het nu gaat: [\d.]+\.$/);
  expect(await headline(page)).not.toBe(before);
  expect(await focused(page)).toBe('Aandeel voor dakloze mensen');

  await page.keyboard.press('?');
  await tabTo(page, /^Sluiten$/);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: 'Sluiten' }).count()).toBe(0);

  await tabTo(page, /^Ongedaan maken/);
  await page.keyboard.press('Enter');
  await expect.poll(() => headline(page), POLL).toBe(before);
  await tabTo(page, /^Opnieuw doen/, 'Shift+Tab');
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});
