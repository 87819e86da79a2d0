import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

it.each([
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('finds no barrier in %s, %s: with a measure, all levers, and a sheet', async (language, colorScheme) => {
  const { page } = await openPage(browser, `${server.address}?lang=${language}&motion=off`, { colorScheme });
  await whenKnown(page);
  await raiseShare(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: /alle knoppen|all levers/ }).click();
  expect(await barriers(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^(Over|About) / })
    .first()
    .click();
  await page.getByRole('button', { name: /^(Sluiten|Close)$/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});
