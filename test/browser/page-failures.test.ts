import { expect, it } from 'vitest';
import { openChromium } from './support/open-chromium';
import { firstLever, headline, openPage, raiseShare, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp();

it('names the damage of a link and opens the baseline', async () => {
  const { page } = await openPage(app.browser, `${app.address}#1.this-is-damaged`);
  await page.getByText('De link in het adres klopt niet.').waitFor();
  expect(await page.locator('.notice li').count()).toBeGreaterThan(0);
  await whenKnown(page);
  expect(await page.locator('h1').innerText()).toContain('zo gaat het nu');
  await page.context().close();
});

it('reports an unknown option by its name and goes on', async () => {
  const { page } = await openPage(app.browser, `${app.address}?snelheid=9&lang=nl`);
  await page.locator('.notice li', { hasText: 'snelheid' }).waitFor();
  await whenKnown(page);
  await page.context().close();
});

it('says that the computation stopped, keeps what was chosen, and computes again', async () => {
  const { page } = await openPage(app.browser, app.address);
  await whenKnown(page);
  const before = await headline(page);
  for (const worker of page.workers()) await worker.evaluate('self.close()').catch(() => undefined);
  await firstLever(page).focus();
  await page.keyboard.press('End');
  await page.getByText('Het rekenen is gestopt.').waitFor();
  expect(await headline(page)).toBe(before);
  expect(await firstLever(page).inputValue()).toBe(await firstLever(page).getAttribute('max'));
  await page.getByRole('button', { name: 'Opnieuw rekenen' }).click();
  await page.locator('h1', { hasText: 'Basis' }).waitFor();
  expect(await page.getByText('Het rekenen is gestopt.').count()).toBe(0);
  await page.context().close();
});

it('draws a plainer picture without WebGL, says so, and works', async () => {
  const plain = await openChromium(WITHOUT_WEBGL);
  try {
    const { page, watch } = await openPage(plain, app.address);
    await whenKnown(page);
    await page.getByText('Uw browser tekent zonder grafische versnelling.').waitFor({ state: 'attached' });
    await raiseShare(page);
    await page.locator('h1', { hasText: 'Basis' }).waitFor();
    expect(watch.foreignRequests).toEqual([]);
  } finally {
    await plain.close();
  }
});
