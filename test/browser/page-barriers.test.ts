import { expect, it } from 'vitest';
import { findBarriers } from './support/find-barriers';
import { openPage, raiseShare, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp();

it.each([
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('finds no barrier in %s, %s: with a measure, all levers, and a sheet', async (language, colorScheme) => {
  const { page } = await openPage(app.browser, `${app.address}?lang=${language}&motion=off`, { colorScheme });
  await whenKnown(page);
  await raiseShare(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: /alle knoppen|all levers/ }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^(Over|About) / })
    .first()
    .click();
  await page.getByRole('button', { name: /^(Sluiten|Close)$/ }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});

it('finds no barrier on a beamer, where no text is smaller than 24 px and nothing leaves the screen', async () => {
  const { page } = await openPage(app.browser, `${app.address}?profile=beamer&motion=off`);
  await whenKnown(page);
  await raiseShare(page);
  const room = await page.evaluate(() => {
    const zoom = Number(document.documentElement.style.getPropertyValue('--zoom'));
    const sizes = [...document.querySelectorAll('.page *')]
      .filter((element) => element.textContent.trim() !== '' && element.getClientRects().length > 0)
      .map((element) => parseFloat(getComputedStyle(element).fontSize) * zoom);
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { theme: document.documentElement.dataset.theme, least: Math.min(...sizes), scrollWidth, scrollHeight };
  });
  expect(room).toMatchObject({ theme: 'beamer', scrollWidth: 1280, scrollHeight: 720 });
  expect(room.least).toBeGreaterThanOrEqual(24);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Toetsen' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
