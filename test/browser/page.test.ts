import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from './support/open-chromium';
import { serveApp, type AppServer } from './support/serve-app';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Room for a slow, shared machine. @unit ms */
const SLOW = 90_000;

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

async function open(address = '', options: BrowserContextOptions = {}, from: Browser = browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1280, height: 720 }, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(SLOW);
  await page.goto(server.address + address);
  return page;
}

const headline = (page: Page): Promise<string> => page.locator('h1 strong').innerText();

async function whenKnown(page: Page): Promise<void> {
  await page.waitForFunction(() => /\d/.test(document.querySelector('h1 strong')?.textContent ?? ''));
}

/** Turns the first lever to its maximum and waits until the run is there. */
async function stopSales(page: Page): Promise<void> {
  await page.getByRole('slider', { name: /verkoop en sloop|sale and demolition/i }).focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: /Terug naar zo gaat het nu|Back to how things go now/ }).waitFor();
}

describe('the opening', () => {
  it('is alive without a touch, with few things to choose from', async () => {
    const page = await open();
    await whenKnown(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await headline(page)).toMatch(/^[\d.]+ mensen$/);
    const playhead = page
      .getByRole('slider', { name: 'Maand die u ziet' })
      .or(page.locator('input[type=range]').first());
    const before = await playhead.getAttribute('aria-valuetext');
    await expect
      .poll(async () => playhead.getAttribute('aria-valuetext'), { timeout: SLOW, interval: 500 })
      .not.toBe(before);
    const focusable = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')].filter(
          (element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.offsetParent !== null,
        ).length,
    );
    expect(focusable).toBeLessThanOrEqual(12);
    await page.context().close();
  });

  it('stands still with a Start button for who asks for no motion', async () => {
    const page = await open('', { reducedMotion: 'reduce' });
    await whenKnown(page);
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await page.context().close();
  });

  it('speaks English to others, and either at any moment', async () => {
    const page = await open('?lang=en');
    await whenKnown(page);
    expect(await headline(page)).toMatch(/^[\d,]+ people$/);
    await page
      .getByText('Nederlands')
      .or(page.getByRole('button', { name: 'Nederlands' }))
      .first()
      .click();
    await expect.poll(() => headline(page)).toMatch(/mensen$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await page.context().close();
  });
});

describe('a lever', () => {
  it('changes the future, can be undone, and travels in the link', async () => {
    const page = await open();
    await whenKnown(page);
    const before = await headline(page);
    await stopSales(page);
    await expect.poll(() => headline(page), { timeout: SLOW, interval: 500 }).not.toBe(before);
    const after = await headline(page);
    await expect.poll(() => page.url()).toContain('#');

    const other = await open(new URL(page.url()).hash);
    await expect.poll(() => headline(other), { timeout: SLOW, interval: 500 }).toBe(after);
    await other.context().close();

    await page.keyboard.press('Control+z');
    await expect.poll(() => headline(page), { timeout: SLOW, interval: 500 }).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => headline(page), { timeout: SLOW, interval: 500 }).toBe(after);
    await page.context().close();
  });
});

describe('bad input', () => {
  it('names the damage of a link and opens the baseline', async () => {
    const page = await open('#1.this-is-damaged');
    await page
      .getByText(/De link in het adres is beschadigd|link/i)
      .first()
      .waitFor();
    await whenKnown(page);
    await page.context().close();
  });

  it('reports an unknown option and goes on', async () => {
    const page = await open('?snelheid=9&lang=nl');
    await page
      .getByText(/snelheid/)
      .first()
      .waitFor();
    await whenKnown(page);
    await page.context().close();
  });
});

describe('when something fails', () => {
  it('says that the computation stopped, keeps what was chosen, and computes again', async () => {
    const page = await open();
    await whenKnown(page);
    for (const worker of page.workers()) await worker.evaluate('self.close()').catch(() => undefined);
    await page.getByRole('slider', { name: /verkoop en sloop/i }).focus();
    await page.keyboard.press('End');
    const again = page
      .getByRole('button', { name: 'Reken opnieuw' })
      .or(page.getByText(/opnieuw/i))
      .first();
    await again.waitFor();
    await again.click();
    await page.getByRole('button', { name: /Terug naar zo gaat het nu/ }).waitFor();
    await expect.poll(() => page.locator('h1').innerText(), { timeout: SLOW, interval: 500 }).toMatch(/Basis/);
    await page.context().close();
  });

  it('says so without WebGL, and works', async () => {
    const plain = await openChromium(['--disable-gpu', '--disable-webgl', '--disable-webgl2', '--disable-3d-apis']);
    const page = await open('', {}, plain);
    await whenKnown(page);
    await page
      .getByText(/kan hier niet tekenen/)
      .or(page.locator('canvas'))
      .first()
      .waitFor();
    await stopSales(page);
    await plain.close();
  });
});

describe('everyone', () => {
  it.each([
    ['nl', 'light'],
    ['nl', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('finds no barrier in %s, %s', async (language, colorScheme) => {
    const page = await open(`?lang=${language}&motion=off`, { colorScheme });
    await whenKnown(page);
    await page.getByText(/alle knoppen|all levers/).click();
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run();
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
