import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBarriers } from './support/find-barriers';
import { openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { tracePage } from './support/trace-page';
import { withApp } from './support/with-app';

const MINUTES = 600_000;
/** A task of the page that nobody notices, in processor time. @unit milliseconds */
const LONGEST_TASK_MS = 100;
const app = withApp(WITHOUT_WEBGL);

/** Futures of each plan that the page says are there. */
async function futuresOf(page: Page): Promise<number> {
  return Number(/^(\d+)/.exec(await page.locator('.compare-done').innerText())?.[1] ?? 0);
}

async function whenFutures(page: Page, futures: number): Promise<void> {
  await expect.poll(() => futuresOf(page), { timeout: MINUTES, interval: 1000 }).toBeGreaterThanOrEqual(futures);
}

it(
  'compares your plan from the page, grows, stops and goes on, and shows all of it as tables',
  async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?motion=off`);
    await whenKnown(page);
    await raiseShare(page);
    await page.getByRole('button', { name: 'Plannen vergelijken' }).click();
    await page.getByRole('button', { name: /^Plan 1 Zo gaat het nu/ }).waitFor();
    await page.getByRole('button', { name: /^Plan 2 Uw plan/ }).waitFor();
    await whenFutures(page, 3);
    const stop = page.getByRole('button', { name: 'Stop', exact: true });
    await stop.click();
    const goOn = page.getByRole('button', { name: 'Ga verder' });
    await goOn.waitFor();
    const kept = await futuresOf(page);
    await page.waitForTimeout(3000);
    expect(await futuresOf(page)).toBe(kept);

    expect(await page.locator('.view-title').innerText()).not.toMatch(/één toekomst|blijkt na drie/);
    expect(await page.locator('.view-head').innerText()).toContain('Alles vergeleken met plan 1, zo gaat het nu');
    const strips = page.getByRole('region', { name: /Verschil met plan 1 op 31 december 2030/ });
    expect(await strips.innerText()).toMatch(/andersom|gelijk/);
    await page.getByText('alles als tabel').click();
    const table = page.getByRole('table', { name: /Cijfers op 31 december 2030/ });
    expect(await table.getByRole('row').count()).toBeGreaterThan(25);
    expect(await page.locator('.compare-hash').innerText()).toMatch(/[0-9a-f]{16}/);

    await goOn.click();
    await stop.waitFor();
    expect(await futuresOf(page)).toBeGreaterThanOrEqual(kept);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Plannen vergelijken' }).waitFor();
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  MINUTES,
);

it.each([
  ['nl', 'light'],
  ['en', 'dark'],
  ['nl', 'dark'],
  ['en', 'light'],
] as const)(
  'finds no barrier in %s, %s, as pictures and as tables',
  async (language, colorScheme) => {
    const address = `${app.address}?lang=${language}&motion=off&scenario=prevention-only`;
    const { page, watch } = await openPage(app.browser, address, { colorScheme });
    await whenKnown(page);
    await page.keyboard.press('c');
    await whenFutures(page, 1);
    await page.getByRole('button', { name: /^(Stop)$/ }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByText(/alles als tabel|all as tables/).click();
    expect(await findBarriers(page)).toEqual([]);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  MINUTES,
);

it(
  'stays quick to the touch while futures are computed',
  async () => {
    const { page } = await openPage(app.browser, `${app.address}?motion=off&scenario=prevention-only`);
    page.setDefaultTimeout(SLOW);
    await whenKnown(page);
    await page.keyboard.press('c');
    await whenFutures(page, 1);
    const known = await futuresOf(page);
    const { tasks } = await tracePage(app.browser, page, () => whenFutures(page, known + 1));
    expect(tasks[0]?.ms, JSON.stringify(tasks.slice(0, 3))).toBeLessThan(LONGEST_TASK_MS);
    await page.getByRole('radio', { name: '30' }).check({ force: true });
    await expect.poll(() => page.locator('.compare-done').innerText(), { timeout: SLOW }).toContain('van 30');
    expect(await futuresOf(page)).toBeGreaterThanOrEqual(known + 1);
    await page.context().close();
  },
  MINUTES,
);
