import { expect, it } from 'vitest';
import { headline, openPage, SLOW, raiseShare, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp();

const POLL = { timeout: SLOW, interval: 500 };

it('changes the future by a lever, says compared with what, and undoes and redoes it', async () => {
  const { page, watch } = await openPage(app.browser, app.address);
  await whenKnown(page);
  const before = await headline(page);
  await raiseShare(page);
  await expect.poll(() => headline(page), POLL).not.toBe(before);
  const after = await headline(page);
  expect(await page.locator('h1').innerText()).toContain(`Basis ${before.replace(' mensen', '')}`);
  await page.getByRole('button', { name: /^A Aandeel voor dakloze mensen .*vanaf januari 2027/ }).waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(() => headline(page), POLL).toBe(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => headline(page), POLL).toBe(after);
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});

it('goes back to how things go now in one act, and that too can be undone', async () => {
  const { page } = await openPage(app.browser, app.address);
  await whenKnown(page);
  const before = await headline(page);
  await raiseShare(page);
  await expect.poll(() => headline(page), POLL).not.toBe(before);
  const after = await headline(page);
  await page.getByRole('button', { name: 'Terug naar zo gaat het nu' }).click();
  await expect.poll(() => headline(page), POLL).toBe(before);
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect.poll(() => headline(page), POLL).toBe(after);
  await page.context().close();
});

it('carries the plan in the link', async () => {
  const { page } = await openPage(app.browser, app.address);
  await whenKnown(page);
  const before = await headline(page);
  await raiseShare(page);
  await expect.poll(() => headline(page), POLL).not.toBe(before);
  await expect.poll(() => page.url()).toContain('#');
  const after = await headline(page);
  const { hash } = new URL(page.url());
  await page.context().close();
  const { page: other, watch } = await openPage(app.browser, app.address + hash);
  await expect.poll(() => headline(other), POLL).toBe(after);
  expect(watch.complaints).toEqual([]);
  await other.context().close();
});

it('shows a view on a phone over all of the screen', async () => {
  const { page } = await openPage(app.browser, `${app.address}?motion=off`, { viewport: { width: 390, height: 844 } });
  await whenKnown(page);
  await raiseShare(page);
  await page.getByRole('button', { name: 'Stromen van een jaar' }).click();
  const box = await page.locator('.view').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.context().close();
});
