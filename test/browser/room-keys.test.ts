import { expect, it } from 'vitest';
import { openPage, raiseShare, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp();

it('turns the screen black with K and back with K, Escape or a click; Ctrl+E saves the plan and gives it as a file', async () => {
  const { page, watch } = await openPage(app.browser, `${app.address}?motion=off`);
  await whenKnown(page);
  const black = page.getByRole('button', { name: /Het scherm is zwart/ });
  const ends = [() => page.keyboard.press('k'), () => page.keyboard.press('Escape'), () => black.click()];
  for (const end of ends) {
    await page.keyboard.press('k');
    await black.waitFor();
    await end();
    await black.waitFor({ state: 'detached' });
  }

  await raiseShare(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  expect((await download).suggestedFilename()).toMatch(/^doorstroom-.+\.zip$/);
  await page.getByRole('button', { name: /^Bewaarde plannen 1$/ }).waitFor();
  expect(watch.complaints).toEqual([]);
  await page.context().close();
});
