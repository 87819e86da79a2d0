import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBarriers } from './support/find-barriers';
import { openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

const POLL = { timeout: SLOW, interval: 500 };

/** A whole number as the page writes it. */
function numberOf(text: string): number {
  return Number(text.replace(/[.,\s+]/g, '').replace('−', '-'));
}

/** The numbers of a row of a table. */
async function numbersOf(row: Locator): Promise<number[]> {
  return (await row.locator('td:not(.flow-name)').allInnerTexts()).map(numberOf);
}

/** The sums of the columns of the body of a table, and what its foot says. */
async function sumsOf(table: Locator): Promise<readonly [number[], number[]]> {
  const rows = await table.locator('tbody tr').all();
  const values = await Promise.all(rows.map(numbersOf));
  const sums = (values[0] ?? []).map((_, column) => values.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [sums, await numbersOf(table.locator('tfoot tr'))];
}

const TEXTS = {
  nl: {
    open: 'Stromen van een jaar',
    back: 'Een jaar terug',
    table: 'tabel',
    plan: 'Uw plan',
    close: 'Sluiten',
    apart: 'Winst en verlies apart',
    who: 'Dakloze mensen',
    criteria: 'De elf eisen uitgelegd',
    stream: /In 20\d\d (gaan|gaat) .* huishoudens? (meer|minder) .* dan zoals het nu gaat/,
  },
  en: {
    open: 'Flows of a year',
    back: 'One year back',
    table: 'table',
    plan: 'Your plan',
    close: 'Close',
    apart: 'Gains and losses apart',
    who: 'Homeless people',
    criteria: 'The eleven criteria explained',
    stream: /In 20\d\d, .* (more|fewer) households? .* than as things go now/,
  },
} as const;

it.each([
  ['nl', 'light'],
  ['en', 'dark'],
] as const)(
  'tells who wins, and shows and adds up who went where, in %s, %s',
  async (language, colorScheme) => {
    const texts = TEXTS[language];
    const { page, watch } = await openPage(app.browser, `${app.address}?lang=${language}&motion=off`, { colorScheme });
    await whenKnown(page);
    await raiseShare(page);

    // People and months, per group, once the target is reached.
    const group = page.locator('.gains').getByRole('button', { name: texts.who });
    const row = page.locator('.gains-row', { has: page.getByRole('button', { name: texts.who }) });
    await expect
      .poll(async () => numberOf((await row.locator('.gains-number').first().innerText()).split('\n')[0] ?? ''), {
        timeout: SLOW,
      })
      .toBeGreaterThan(50);
    expect(await row.locator('.gains-months').innerText()).toMatch(/^\+\d/);

    // Each side apart, adding up.
    await page.getByRole('button', { name: texts.apart }).click();
    const [first, second] = [page.locator('.ledger table').nth(0), page.locator('.ledger table').nth(1)];
    await first.waitFor();
    for (const table of [first, second]) {
      const [sums, foot] = await sumsOf(table);
      expect(sums).toEqual(foot);
      expect((foot[0] ?? 0) + (foot[1] ?? 0)).toBe(foot[2]);
      expect(foot[0]).toBeGreaterThan(0);
    }
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // Why a group.
    await group.click();
    const lettings = page.locator('.sheet table').first();
    await lettings.waitFor();
    const [sums, foot] = await sumsOf(lettings);
    expect(sums).toEqual(foot);
    await page.keyboard.press('Escape');

    // The eleven criteria.
    await page.getByRole('button', { name: texts.criteria }).click();
    await expect.poll(() => page.locator('.criterion').count(), POLL).toBe(11);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // Flows: the difference by itself, by keys, another year, one group.
    await page.getByRole('button', { name: texts.open }).click();
    const streams = page.locator('.flow-stream');
    await streams.first().waitFor();
    expect(await page.locator('.flow-fewer').count()).toBeGreaterThan(0);
    await page.locator('.flow-stream[tabindex="0"]').focus();
    const said = page.locator('.flows-says');
    await expect.poll(() => said.innerText(), POLL).toMatch(texts.stream);
    const before = await said.innerText();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said.innerText(), POLL).not.toBe(before);
    expect(await said.innerText()).toMatch(texts.stream);
    expect(await findBarriers(page)).toEqual([]);
    const year = page.locator('.flow-year strong');
    const shown = Number(await year.innerText());
    await page.getByRole('button', { name: texts.back }).click();
    await expect.poll(() => year.innerText(), POLL).toBe(String(shown - 1));

    // The same as tables, adding up.
    await page.locator('.flow-controls').getByText(texts.table, { exact: true }).click();
    const [table, accounts] = [page.locator('.flow-tables table').nth(0), page.locator('.flow-tables table').nth(1)];
    await table.waitFor();
    const addsUp = async (): Promise<void> => {
      const [columns, all] = await sumsOf(table);
      expect(columns).toEqual(all);
      expect((all[0] ?? 0) - (all[1] ?? 0)).toBe(all[2]);
      for (const account of await accounts.locator('tbody tr').all()) {
        const [start, came, left, end] = await numbersOf(account);
        expect((start ?? 0) + (came ?? 0) - (left ?? 0)).toBe(end);
      }
    };
    await addsUp();
    await page.locator('.flow-controls').getByText(texts.plan, { exact: true }).click();
    await addsUp();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('region').getByRole('button', { name: texts.close }).click();
    await expect.poll(() => page.locator('.view').count(), POLL).toBe(0);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  SLOW * 4,
);

it(
  'shows the flows of how things go now by itself where nothing was changed',
  async () => {
    const { page } = await openPage(app.browser, `${app.address}?motion=off`);
    await whenKnown(page);
    await page.getByRole('button', { name: /alle knoppen/ }).click();
    await page.getByRole('button', { name: 'Stromen van een jaar' }).click();
    await page.locator('.flow-stream').first().waitFor();
    expect(await page.locator('.flow-fewer').count()).toBe(0);
    expect(await page.locator('.flows-main').innerText()).toMatch(/kregen .* huishoudens van buiten de sociale huur/);
    await page.context().close();
  },
  SLOW * 2,
);
