import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { decodeLink } from '../../src/io/share-link';
import { findBarriers } from './support/find-barriers';
import { openPage, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const MINUTES = 600_000;
/** Width of A4 between its margins, at 96 pixels an inch. @unit pixels */
const PAPER_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);
const app = withApp(WITHOUT_WEBGL);

/** Text of the fact with a name in the list of how to compute it again. */
function factOf(paper: Locator, name: string): Promise<string> {
  return paper.locator('.report-facts > div', { hasText: name }).locator('dd').innerText();
}

it(
  'puts a comparison on paper: plans in words, who gains, how sure, who pays, what differs, how to compute it again',
  async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?motion=off&scenario=prevention-only`);
    await whenKnown(page);
    await page.keyboard.press('c');
    await page.getByRole('button', { name: 'Plan erbij' }).click();
    await page.getByRole('menuitem', { name: 'Een schok in de opvang', exact: true }).click();
    const done = page.locator('.compare-done');
    const goOn = page.getByRole('button', { name: 'Ga verder' });
    const known = async (): Promise<string> => {
      // On a busy machine a worker may be silent for so long that the page gives it up.
      if (await goOn.isVisible()) await goOn.click();
      return done.innerText();
    };
    await expect.poll(known, { timeout: MINUTES / 2, interval: 1000 }).toMatch(/^[1-8] van 8/u);
    const takeHome = page.getByRole('region', { name: 'Mee naar huis' });
    await takeHome.getByRole('button', { name: 'Verslag om af te drukken' }).click();
    const paper = page.getByRole('article', { name: 'Verslag van de vergelijking' });
    await paper.waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await goOn.waitFor();
    const futures = Number(/^\d+/u.exec(await done.innerText())?.[0]);

    for (const name of [
      'De vraag',
      'De plannen',
      'Van jaar tot jaar',
      'Wat verschilt',
      'Aannames',
      'Zo rekent u het na',
    ])
      await paper.getByRole('heading', { name, exact: true }).waitFor();
    for (const name of [/^Wie wint, wie wacht/u, /^Wat het meer kost/u, /^Cijfers op 31 december 2030/u])
      await paper.getByRole('table', { name }).waitFor();
    const short = paper.getByRole('region', { name: 'Kort gezegd' }).getByRole('row');
    expect(await short.count()).toBe(4);
    expect(await short.nth(1).innerText()).toMatch(
      new RegExp(`hiermee vergeleken\\s+\\d van ${String(futures)}$`, 'u'),
    );
    expect(await short.nth(2).innerText()).toMatch(/Uw plan\s+1\.\d{3}\s+(≈ )?−\d{3}/u);
    const plans = paper.getByRole('region', { name: 'De plannen' });
    expect(await plans.innerText()).toContain('Minder huisuitzettingen: 50% vanaf januari 2027 (nu: 0%).');
    expect(await plans.innerText()).toMatch(/Schok van buiten: .* × 1,5 van januari 2028 tot januari 2029/u);
    const criteria = paper.getByRole('table', { name: /^Eisen voor/u });
    expect(await criteria.getByRole('row', { name: /^Iedereen een thuis/u }).innerText()).toContain(
      `van ${String(futures)} toekomsten`,
    );
    expect(await findBarriers(page)).toEqual([]);

    expect(await factOf(paper, 'Model')).toBe(`Doorstroom ${MODEL_VERSION}`);
    expect((await factOf(paper, 'Lotingen')).split(', ')).toHaveLength(futures);
    expect(await factOf(paper, 'Kenmerk van alle getallen')).toMatch(/^[0-9a-f]{16}$/u);
    const link = decodeLink(new URL(await factOf(paper, 'Link naar de vergelijking')).hash);
    expect(link.ok && link.value.comparison).toMatchObject({ runs: ['baseline', 'plan', 'scenario:shelter-shock'] });

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    // Charts take the width of the paper a moment after it.
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width, { timeout: MINUTES / 4 }).toBeLessThanOrEqual(PAPER_WIDTH);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await paper.isVisible()).toBe(true);

    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: /English/u }).click();
    const english = page.getByRole('article', { name: 'Report of the comparison' });
    await english.getByRole('heading', { name: 'How to compute it again' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('region', { name: 'Take home' }).getByRole('button', { name: 'Report to print' }).waitFor();
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  MINUTES,
);
