import { expect, it } from 'vitest';
import { findBarriers } from './support/find-barriers';
import { openPage, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

it(
  'shows the flows that differ between two compared plans, and says between which',
  async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?motion=off&scenario=prevention-only`);
    await whenKnown(page);
    // Homes of this year are the same whatever is built from now on.
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Plannen vergelijken' }).click();
    await page.getByRole('button', { name: 'Plan erbij' }).click();
    await page
      .getByRole('menuitem', { name: /bouwen/i })
      .first()
      .click();
    const opens = page.getByRole('button', { name: /^Laat de stromen zien die verschillen/ });
    await opens.nth(1).waitFor();
    await opens.last().click();
    await page.locator('.flow-stream').first().waitFor({ timeout: SLOW });
    expect(await page.locator('.view-head').innerText()).toMatch(/vergeleken met “Zo gaat het nu”/);

    await page.getByRole('button', { name: /^Vergeleken met Zo gaat het nu/ }).click();
    await page.getByRole('menuitemradio', { name: 'Uw plan' }).click();
    await page.locator('.flow-stream[tabindex="0"]').focus();
    await expect.poll(() => page.locator('.flows-says').innerText(), { timeout: SLOW }).toMatch(/dan in “Uw plan”: /);
    expect(await page.locator('.view-head').innerText()).toMatch(/vergeleken met “Uw plan”/);
    expect(await findBarriers(page, '.view')).toEqual([]);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  SLOW * 3,
);
