import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chainsWithin } from '../../src/analysis/vacancy-chain';
import { dayNumber, DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../src/contract/calendar';
import { historyTo } from '../support/stage-builder';
import { demoSpec } from '../support/spec';
import { findBarriers } from './support/find-barriers';
import { openPage, raiseShare, SLOW, WITHOUT_WEBGL, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const POLL = { timeout: SLOW, interval: 300 };

const app = withApp(WITHOUT_WEBGL);

/** A sentence about a person and a plan. */
const SAID = /^\p{Lu}\p{L}+ (krijgt|heeft) .*(voordeur|maanden|toekomsten)/u;

function title(page: Page): Promise<string> {
  return page.locator('.view-title').innerText();
}

/** The page after a change, with somebody followed by the keyboard. */
async function followSomebody(page: Page): Promise<void> {
  await whenKnown(page);
  await raiseShare(page);
  await page.getByRole('button', { name: 'Iemand volgen' }).press('Enter');
  await expect.poll(() => title(page), POLL).toMatch(SAID);
}

describe('the life of one person', () => {
  it('shows both futures, why there is no home yet, and everything in words; by keyboard alone', async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`);
    await followSomebody(page);
    expect(await page.locator('.view-title').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.view').innerText()).toContain('Verzonnen mens');
    await page.locator('.life-line[data-future="here"]').waitFor({ state: 'attached' });
    expect(await page.locator('.life-line[data-future="there"]').count()).toBe(1);
    expect(await page.locator('.life-line[data-future="past"]').count()).toBe(1);
    expect(await page.locator('.why-now').innerText()).toMatch(/Waarom nog niet, in .+\?/);
    expect(await page.locator('.why-now dd').count()).toBe(2);
    const futures = await page.locator('.life-table tbody td:last-child').allInnerTexts();
    expect(futures).toContain('Uw plan');
    const before = await title(page);
    await page.getByRole('button', { name: 'Volgende persoon' }).press('Enter');
    await expect.poll(() => title(page), POLL).not.toBe(before);
    await page.getByRole('button', { name: 'Vorige persoon' }).press('Enter');
    await expect.poll(() => title(page), POLL).toBe(before);
    await page.getByRole('combobox', { name: 'Groep' }).selectOption('STA');
    await expect.poll(() => page.locator('.person-about').innerText(), POLL).toContain('statushouder');
    await page.keyboard.press('Escape');
    expect(await page.locator('.view').count()).toBe(0);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  });

  it('hides the person at once with H, until asked for again', async () => {
    const { page } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`);
    await followSomebody(page);
    const before = await title(page);
    const name = before.split(' ')[0] ?? '';
    await page.keyboard.press('h');
    await expect.poll(() => title(page), POLL).toBe('Deze persoon is verborgen.');
    expect(await page.locator('.view').innerText()).not.toContain(name);
    await page.keyboard.press('.');
    expect(await page.locator('.life').count()).toBe(0);
    await page.getByRole('button', { name: 'Weer tonen' }).press('Enter');
    await expect.poll(() => title(page), POLL).toBe(before);
    const hide = page.getByRole('button', { name: `${name} verbergen (H)` });
    expect(await hide.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('finds no barrier in %s', async (colorScheme) => {
    const { page } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`, { colorScheme });
    await followSomebody(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Een verhuisketen volgen' }).press('Enter');
    await page.locator('.chain-break').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });
});

/** Whether something is drawn on the canvas over the picture. */
function isLit(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const overlay = document.querySelector<HTMLCanvasElement>('.stage-host canvas:last-child');
    if (overlay === null) return false;
    // Read from a copy: a browser warns where the canvas of a page is read itself.
    const copy = new OffscreenCanvas(overlay.width, overlay.height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(overlay, 0, 0);
    return copy?.getImageData(0, 0, overlay.width, overlay.height).data.some((value) => value > 0) ?? false;
  });
}

describe('the chain explorer', () => {
  it('opens on the longest chain of the last year, with as many links as the log, and lights it on the stage', async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`);
    await whenKnown(page);
    await page.getByRole('button', { name: /alle knoppen/ }).press('Enter');
    expect(await isLit(page)).toBe(false);
    await page.getByRole('button', { name: 'Een verhuisketen volgen' }).press('Enter');
    await page.locator('.chain-break').waitFor();
    const spec = demoSpec('1');
    const now = dayNumber(spec.scenario.calendar, spec.scenario.calendar.now);
    const history = historyTo(spec, now + DAYS_PER_WEEK);
    const [longest] = chainsWithin(history, { fromDay: now - DAYS_PER_YEAR, toDay: now + 1 });
    expect(await page.locator('.chain-link').count()).toBe(longest?.moves);
    expect(await page.getByRole('dialog').getByRole('heading').innerText()).toBe(
      `Keten van ${String(longest?.moves)} verhuizingen`,
    );
    await expect.poll(() => isLit(page), POLL).toBe(true);
    await page.getByRole('combobox', { name: 'Andere keten' }).selectOption('death');
    await expect.poll(() => page.locator('.chain-sentence').innerText(), POLL).toMatch(/^Een huurder overlijdt, /);
    await page.locator('.chain-link').first().getByRole('button').press('Enter');
    await expect.poll(() => title(page), POLL).toMatch(/^\p{Lu}\p{L}+ /u);
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).press('Enter');
    await expect.poll(() => isLit(page), POLL).toBe(false);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  });
});
