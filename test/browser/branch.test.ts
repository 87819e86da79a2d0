import { expect, it } from 'vitest';
import { findBarriers } from './support/find-barriers';
import { firstLever, headline, openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

/** Many waits in one test, each on a slow, shared machine. @unit milliseconds */
const MANY_WAITS = 8 * 60_000;

const app = withApp(WITHOUT_WEBGL);

it(
  'keeps a plan and goes on with another one from the month shown, to be compared and taken back',
  async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`);
    page.setDefaultTimeout(SLOW);
    await whenKnown(page);
    expect(await page.getByRole('button', { name: /^Tak hier af/ }).count()).toBe(0);
    await raiseShare(page);
    const before = await headline(page);
    await page.keyboard.press('Escape');
    await page.locator('.scrub').focus();
    await page.keyboard.press('Home');
    for (let month = 0; month < 27; month++) await page.keyboard.press('.');
    // Words follow the moment a little later.
    const month = 'april 2027';
    await page.getByRole('button', { name: new RegExp(`^Tak hier af.* vanaf ${month}`) }).click();
    const note = page.locator('.branch-note');
    await note.waitFor();
    expect(await note.innerText()).toContain(`Afgetakt in ${month}. Het andere plan is bewaard als “Aandeel`);
    await page.getByRole('button', { name: 'Bewaarde plannen 1' }).waitFor();
    expect(await page.getByRole('radio', { name: 'vanaf hier' }).isChecked()).toBe(true);
    expect(await findBarriers(page)).toEqual([]);

    await firstLever(page).focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: new RegExp(`^B .*${month}`, 'i') }).waitFor();
    await expect.poll(() => headline(page), { timeout: SLOW, interval: 500 }).not.toBe(before);

    await note.getByRole('button', { name: 'Vergelijk de twee' }).click();
    await page.getByRole('button', { name: /^Plan 3 Uw plan/ }).waitFor();
    expect(await page.locator('.view-head').innerText()).toContain('Alles vergeleken met plan 2');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => headline(page), { timeout: SLOW, interval: 500 }).toBe(before);
    expect(await note.count()).toBe(0);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  MANY_WAITS,
);
