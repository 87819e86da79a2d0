import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBarriers } from './support/find-barriers';
import { openPage, raiseShare, SLOW, WITHOUT_WEBGL, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);
const drawn = withApp();

const POLL = { timeout: SLOW, interval: 500 };

/** What both pictures show, as text of their pixels. */
function pictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.stage-host > canvas:first-child')].map((canvas) =>
      canvas.toDataURL(),
    ),
  );
}

/** Whether two pictures lie beside each other and are the same. */
async function areAlike(page: Page): Promise<boolean> {
  const [first, second, ...others] = await pictures(page);
  return first !== undefined && first === second && others.length === 0;
}

function caption(page: Page, name: string): Promise<string> {
  return page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).innerText();
}

it('shows how things go now beside the plan, on the same moment and the same part of the region', async () => {
  const { page, watch } = await openPage(app.browser, `${app.address}?motion=off`);
  await whenKnown(page);
  await page.getByRole('button', { name: 'Twee beelden' }).click();
  await page.keyboard.press('End');
  expect(await caption(page, 'Uw plan')).toContain('hetzelfde als hiernaast');
  // Nothing is changed yet: two runs of one plan look the same to the last pixel.
  await expect.poll(() => areAlike(page), POLL).toBe(true);
  const [whole] = await pictures(page);

  const box = await page.locator('.stage-host').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 180);
  await page.mouse.wheel(0, -900);
  await expect.poll(async () => (await pictures(page))[1] !== whole && (await areAlike(page)), POLL).toBe(true);
  await page.keyboard.press('0');
  await expect.poll(async () => (await pictures(page))[0] === whole && (await areAlike(page)), POLL).toBe(true);

  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Twee beelden' }).click();
  await expect.poll(async () => (await pictures(page)).length, POLL).toBe(1);
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});

it('tells above each picture how many people have no home then, and what the plan changes', async () => {
  const { page, watch } = await openPage(app.browser, `${app.address}?motion=off`);
  await whenKnown(page);
  await raiseShare(page);
  await page.getByRole('button', { name: 'Twee beelden' }).click();
  await page.keyboard.press('End');
  const numberIn = (text: string, pattern: RegExp): number =>
    Number((pattern.exec(text)?.[1] ?? 'x').replace('.', '').replace('−', '-'));
  const PEOPLE = /([\d.]+) mensen zonder thuis/;
  await expect.poll(() => caption(page, 'Uw plan'), POLL).toMatch(/vergeleken met zo gaat het nu/);
  const [plan, now] = [await caption(page, 'Uw plan'), await caption(page, 'Zo gaat het nu')];
  expect(numberIn(plan, PEOPLE) - numberIn(now, PEOPLE)).toBe(numberIn(plan, /\(([−\d.]+)/));
  expect(await page.locator('h1 strong').innerText()).toBe(`${/[\d.]+(?= mensen)/.exec(plan)?.[0] ?? ''} mensen`);
  await expect.poll(async () => new Set(await pictures(page)).size, POLL).toBe(2);
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});

it('is not offered where there is no room for two', async () => {
  const { page } = await openPage(app.browser, `${app.address}?motion=off`, { viewport: { width: 900, height: 700 } });
  await page.getByRole('button', { name: 'Hele regio' }).waitFor();
  expect(await page.getByRole('button', { name: 'Twee beelden' }).count()).toBe(0);
  await page.context().close();
});

it('draws both with WebGL, and closes one without a word of the browser', async () => {
  const { page, watch } = await openPage(drawn.browser, `${drawn.address}?motion=off`);
  await whenKnown(page);
  const toggle = page.getByRole('button', { name: 'Twee beelden' });
  await toggle.click();
  await page.locator('.stage-host > canvas:first-child').nth(1).waitFor();
  await page.keyboard.press('End');
  await toggle.click();
  await expect.poll(async () => (await pictures(page)).length, POLL).toBe(1);
  await page.waitForTimeout(2000);
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});
