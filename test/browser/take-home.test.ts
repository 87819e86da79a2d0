import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { findBarriers } from './support/find-barriers';
import { headline, openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const MINUTES = 600_000;
/** Width of A4 between its margins, at 96 pixels an inch. @unit pixels */
const PAPER_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);
const app = withApp(WITHOUT_WEBGL);

/** The file a button hands out. */
async function download(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await waiting).path());
}

it(
  'puts the plan on paper: what changes, who pays, what the model cannot say, how to compute it again',
  async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?motion=off`);
    await whenKnown(page);
    await raiseShare(page);
    await page.getByRole('button', { name: 'Verslag om af te drukken' }).click();
    const paper = page.getByRole('article', { name: 'Verslag' });
    await paper.waitFor();
    for (const name of ['Het plan', 'Wat verandert voor wie', 'Wie betaalt', 'Wat dit model niet kan zeggen'])
      await paper.getByRole('heading', { name, exact: true }).waitFor();
    const people = /[\d.]+/u.exec(await headline(page))?.[0] ?? 'none';
    expect(await paper.locator('.report-answer').innerText()).toContain(people);
    expect(await paper.locator('.report-facts').innerText()).toContain(MODEL_VERSION);
    expect(await paper.locator('.report-facts').innerText()).toMatch(/#\d+\.[\w-]{10,}/u);
    expect(await paper.locator('.report-chart svg text').count()).toBeGreaterThan(8);
    expect(await findBarriers(page)).toEqual([]);

    const svg = (await download(page, 'Grafiek als SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).toMatch(/<text[^>]*>Mensen zonder thuis<\/text>/u);
    expect(svg).toContain(page.url().replace(/.*#/u, '#'));
    expect(svg).toContain(`Doorstroom ${MODEL_VERSION}, loting 1`);
    expect(svg).not.toContain('var(--');
    const png = await download(page, 'Grafiek als PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/u.exec(svg)?.[1]));

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER_WIDTH);
    expect(await page.locator('.timeline, .panel, .header').filter({ visible: true }).count()).toBe(0);
    expect(await paper.isVisible()).toBe(true);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  MINUTES,
);

it(
  'hands out the comparison as CSV that tells where it comes from',
  async () => {
    const { page } = await openPage(app.browser, `${app.address}?motion=off&scenario=prevention-only`);
    await whenKnown(page);
    await page.keyboard.press('c');
    const button = page.getByRole('button', { name: 'CSV voor Excel' });
    await expect.poll(() => button.isEnabled(), { timeout: SLOW, interval: 1000 }).toBe(true);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    const text = (await download(page, 'CSV voor Excel')).toString('utf8');
    const [head = '', ...lines] = text.trimEnd().split('\n');
    expect(head).toBe('\uFEFFmodel;scenario;region;variable;unit;period;statistic;value;seed');
    expect(lines.length).toBeGreaterThan(1000);
    for (const line of lines) expect(line.startsWith(`${MODEL_VERSION};`)).toBe(true);
    expect(lines.filter((line) => /;link;text;;http.*#\d+\.[\w-]+;;/u.test(line))).not.toEqual([]);
    await page.context().close();
  },
  MINUTES,
);
