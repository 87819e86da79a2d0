import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

async function openList(): Promise<Page> {
  const { page } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`);
  await whenKnown(page);
  await page.getByRole('button', { name: /alle knoppen \(\d+\)/ }).press('Enter');
  return page;
}

function theme(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('button', { name: new RegExp(`^${name} \\d+`) });
}

/** A lever that is not modelled, in the second theme. */
const IDLE = 'Eén regionale lijst voor standplaatsen';

describe('the list of all levers', () => {
  it('opens in place, by theme with counts, and closes again without losing the keyboard', async () => {
    const page = await openList();
    const fewer = page.getByRole('button', { name: 'minder knoppen' });
    expect(await fewer.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.lever-section').count()).toBe(7);
    expect(await theme(page, 'Uitstroom').getAttribute('aria-expanded')).toBe('true');
    expect(await theme(page, 'Verruiming aanbod').getAttribute('aria-expanded')).toBe('false');
    await fewer.press('Enter');
    expect(await page.locator('.lever-section').count()).toBe(0);
    expect(await page.locator('.lever').count()).toBe(1);
    await page.context().close();
  });

  it('shows a lever that does nothing without a track, with why, and tells the rest behind its ?', async () => {
    const page = await openList();
    await theme(page, 'Woonwagens').press('Enter');
    const lever = page.getByRole('group', { name: IDLE });
    expect(await lever.getByRole('slider').count()).toBe(0);
    expect(await lever.innerText()).toContain('Niet gemodelleerd, want');
    const help = lever.getByRole('button', { name: `Over ${IDLE}` });
    await help.press('Enter');
    const sheet = page.getByRole('dialog', { name: IDLE });
    expect(await sheet.locator('dt').count()).toBe(6);
    expect(await sheet.innerText()).toContain('Deze knop is niet gemodelleerd');
    await page.keyboard.press('Escape');
    expect(await help.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('is searched from the keyboard in plain words', async () => {
    const { page } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`);
    await whenKnown(page);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'Zoek een knop' });
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('senioren');
    expect(await page.getByRole('status').filter({ hasText: 'gevonden' }).innerText()).toMatch(/^\d knoppen gevonden$/);
    expect(
      await page.getByRole('group', { name: 'Verhuiscoach en huurgewenning', exact: true }).first().isVisible(),
    ).toBe(true);
    expect(await page.getByRole('group', { name: 'Aandeel loting' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await page.context().close();
  });

  it('can be ordered by who decides', async () => {
    const page = await openList();
    await page.getByRole('radio', { name: 'naar wie beslist' }).press('Space');
    expect(await page.locator('.lever-section').count()).toBe(5);
    await theme(page, 'Corporatie').press('Enter');
    expect(await page.getByRole('slider', { name: 'Sneller verhuren' }).count()).toBe(1);
    await page.context().close();
  });
});
