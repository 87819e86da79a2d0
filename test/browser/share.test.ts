import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBarriers } from './support/find-barriers';
import { openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

/** What a phone reads when it is pointed at the code. */
async function readCode(page: Page): Promise<string | undefined> {
  const png = await page.locator('.link-code').screenshot({ scale: 'css' });
  const { data, width, height } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data;
    return { data: [...(pixels ?? [])], width: image.width, height: image.height };
  }, png.toString('base64'));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

async function shared(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(Delen|Share)$/ }).click();
  await page.locator('svg.link-code').waitFor();
  return page.locator('.share-link').innerText();
}

it.each([
  ['nl', 'light', 'Link naar dit plan'],
  ['en', 'dark', 'Link to this plan'],
] as const)('shows the link to a plan as a code that says the same (%s, %s)', async (lang, colorScheme, title) => {
  const { page, watch } = await openPage(app.browser, `${app.address}?lang=${lang}&motion=off`, { colorScheme });
  await whenKnown(page);
  await raiseShare(page);
  const link = await shared(page);
  await page.getByRole('dialog', { name: title }).waitFor();
  expect(link).toMatch(/^http:.*#1\./);
  expect(await readCode(page)).toBe(link);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});

it('takes a whole comparison to another device', async () => {
  const { page, watch } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`);
  page.setDefaultTimeout(SLOW);
  await whenKnown(page);
  await raiseShare(page);
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Plan erbij' }).click();
  await page.getByRole('menuitem').last().click();
  await page.getByRole('button', { name: /^Plan 3/ }).waitFor();
  await page.getByRole('button', { name: /^Plan 2/ }).click();
  await page.getByRole('menuitem').first().click();
  const runs = await page.locator('.compare-runs').innerText();
  const link = await shared(page);
  expect(link.length).toBeLessThan(2000);
  expect(await readCode(page)).toBe(link);
  await page.context().close();

  const other = await openPage(app.browser, link, { locale: 'nl-NL' });
  other.page.setDefaultTimeout(SLOW);
  await other.page.getByRole('button', { name: /^Plan 3/ }).waitFor();
  expect(await other.page.locator('.compare-runs').innerText()).toBe(runs);
  expect(await other.page.locator('.view-head').innerText()).toContain('Alles vergeleken met plan 2');
  expect([...watch.complaints, ...other.watch.complaints]).toEqual([]);
  await other.page.context().close();
});
