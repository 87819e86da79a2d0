import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './support/open-chromium';
import { openFirefox } from './support/open-firefox';
import { serveApp } from './support/serve-app';
import type { AppServer } from './support/serve-app';
import { watchChromiumPage, watchFirefoxPage } from './support/watch-page';

/** Long enough for the first run to be computed and played. @unit ms */
const WHILE_MS = 10_000;

let server: AppServer;

beforeAll(async () => {
  server = await serveApp();
});

afterAll(async () => {
  await server.close();
});

test('in Chromium the app asks no other host, breaks no policy and complains of nothing', async () => {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const watch = await watchChromiumPage(page, server.address);
    await page.goto(server.address);
    await page.locator('#app > *').first().waitFor();
    await page.waitForTimeout(WHILE_MS);
    expect(watch.foreignRequests).toEqual([]);
    expect(watch.complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('in Firefox the app asks no other host, breaks no policy and complains of nothing', async () => {
  const firefox = await openFirefox();
  try {
    const page = await firefox.browser.newPage();
    const watch = await watchFirefoxPage(page, server.address);
    await page.goto(server.address);
    await page.waitForSelector('#app > *');
    await new Promise((resolve) => setTimeout(resolve, WHILE_MS));
    expect(watch.foreignRequests).toEqual([]);
    expect(watch.complaints).toEqual([]);
  } finally {
    await firefox.close();
  }
});

test('the page carries a policy that lets in no other host and no eval', async () => {
  const page = await fetch(server.address);
  const html = await page.text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
