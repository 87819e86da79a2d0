import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapeRegion } from '../../src/stage/region-shape';
import { layOutStage, type StageLayout } from '../../src/stage/stage-layout';
import { demoRegion } from '../support/region-builder';
import { findBarriers } from './support/find-barriers';
import { openChromium } from './support/open-chromium';
import { openPage, raiseShare, WITHOUT_WEBGL, whenKnown } from './support/page-driver';
import { serveApp } from './support/serve-app';
import type { AppServer } from './support/serve-app';

const region = demoRegion();
const shape = shapeRegion(region);

let server: AppServer;

beforeAll(async () => {
  server = await serveApp();
});

afterAll(async () => {
  await server.close();
});

/** Layout of the stage on a page, and where its left upper corner is. */
async function stageOn(page: Page): Promise<{ layout: StageLayout; left: number; top: number }> {
  const box = await page.locator('.stage-host').boundingBox();
  if (box === null) throw new Error('No stage');
  return { layout: layOutStage(shape, box.width, box.height), left: box.x, top: box.y };
}

type Spot = (layout: StageLayout) => { readonly x: number; readonly y: number };

function inNeighbourhood(hood: number): Spot {
  return ({ region: { x, y, scale } }) => {
    const centre = shape.neighbourhoods[hood]?.centre ?? { x: 0, y: 0 };
    return { x: x + centre.x * scale, y: y + centre.y * scale };
  };
}

function inVessel(id: string): Spot {
  return ({ vessels, otherHomes }) => {
    const box = [...vessels, ...otherHomes].find((each) => each.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: box.x + box.width / 2, y: box.y + box.height - 3 };
  };
}

/** Names of what lies on the stage, and the sheet that opens. */
const THINGS: readonly (readonly [string, Spot, RegExp])[] = [
  ['a neighbourhood', inNeighbourhood(20), new RegExp(`^${shape.neighbourhoods[20]?.name ?? ''}$|^Woning in`)],
  ['a vessel', inVessel('protectedLiving'), /^Beschermd wonen$/],
  ['several settings drawn as one', inVessel('forensic'), /^Tbs$/],
  ['a couch', inVessel('couch'), /^Op de bank bij anderen$/],
  ['flexible homes', inVessel('flex'), /^Flexwoning$/],
  ['the gate', ({ gate }) => ({ x: gate.x + gate.width / 2, y: gate.y + gate.height / 2 }), /^Toewijzing/],
  [
    'the waiting list',
    ({ ribbon }) => {
      const point = { x: 0, y: 0 };
      ribbon.at(0.8, point);
      return point;
    },
    /^Wachtlijst$/,
  ],
  [
    'a way out',
    ({ waysOut }) => ({ x: (waysOut[2]?.name.x ?? 0) - 20, y: (waysOut[2]?.name.y ?? 0) + 12 }),
    /^Overleden$/,
  ],
];

function sheetTitle(page: Page): Promise<string> {
  return page.locator('.sheet h2').innerText();
}

/** A whole number as it is written in Dutch. */
function whole(written: string): number {
  return Number(written.replaceAll('.', '').replace('−', '-'));
}

/** First number in the row of a table of the sheet that has a name. */
async function inSheet(page: Page, name: string): Promise<number> {
  const row = page.locator('.sheet tr', { has: page.getByRole('rowheader', { name, exact: true }) });
  return whole(await row.locator('td').first().innerText());
}

/** Numbers of the same row in the stage in words, which are those of the counts. */
async function inWords(page: Page, caption: string, name: string): Promise<readonly number[]> {
  const cells = await page.evaluate(
    ([head, row]) => {
      const table = [...document.querySelectorAll('.words table')].find(
        (each) => each.querySelector('caption')?.textContent === head,
      );
      const line = [...(table?.querySelectorAll('tbody tr') ?? [])].find(
        (each) => each.querySelector('th')?.textContent === row,
      );
      return [...(line?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
    },
    [caption, name] as const,
  );
  return cells.map(whole);
}

describe.each([
  ['WebGL', []],
  ['a plain canvas', WITHOUT_WEBGL],
] as const)('with %s', (_name, flags) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openChromium(flags);
    ({ page } = await openPage(browser, `${server.address}?motion=off`));
    await whenKnown(page);
    await page.locator('.stage-host canvas').first().waitFor();
    await page.waitForTimeout(3000);
  }, 300_000);

  afterAll(async () => {
    await browser.close();
  });

  it.each(THINGS)('opens a sheet of %s where it is clicked, and closes it with Escape', async (_thing, spot, title) => {
    const { layout, left, top } = await stageOn(page);
    const { x, y } = spot(layout);
    await page.mouse.click(left + x, top + y);
    await page.locator('.sheet').waitFor();
    expect(await sheetTitle(page)).toMatch(title);
    await page.mouse.move(left + x + 1, top + y);
    expect((await page.locator('.stage-tip').innerText()).length).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await page.locator('.sheet').waitFor({ state: 'detached' });
  });

  it('closes the sheet of what was clicked where nothing is clicked', async () => {
    const { layout, left, top } = await stageOn(page);
    const spot = inVessel('couch')(layout);
    await page.mouse.click(left + spot.x, top + spot.y);
    await page.locator('.sheet').waitFor();
    await page.mouse.click(left + layout.width - 4, top + 4);
    await page.locator('.sheet').waitFor({ state: 'detached' });
  });
});

describe('the sheets', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium(WITHOUT_WEBGL);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  it('say the numbers of the counts, and those of the plan beside how things go now', async () => {
    const { page } = await openPage(browser, `${server.address}?motion=off`);
    await whenKnown(page);
    const { layout, left, top } = await stageOn(page);
    const click = async (spot: Spot, title: string): Promise<void> => {
      const { x, y } = spot(layout);
      await page.mouse.click(left + x, top + y);
      await page.locator('.sheet').getByRole('heading', { name: title, exact: true }).waitFor();
    };
    await click(inVessel('protectedLiving'), 'Beschermd wonen');
    const [people] = await inWords(page, 'In een instelling', 'Beschermd wonen');
    const [ready] = await inWords(page, 'Klaar om te vertrekken, maar er is geen plek', 'Klaar in beschermd wonen');
    expect(people).toBeGreaterThan(100);
    expect(await inSheet(page, 'Mensen')).toBe(people);
    expect(await inSheet(page, 'Klaar om te gaan')).toBe(ready);
    const hood = shape.neighbourhoods[20];
    await click(inNeighbourhood(20), hood?.name ?? '');
    const town = region.municipalities[hood?.municipality ?? 0]?.name ?? '';
    await page.getByRole('button', { name: `Buurt van ${town}` }).click();
    await page.getByRole('heading', { name: `Gemeente ${town}` }).waitFor();
    const [homes, empty] = await inWords(page, 'Gemeenten', town);
    expect(await inSheet(page, 'Woningen')).toBe(homes);
    expect(await inSheet(page, 'Leeg')).toBe(empty);
    expect(await page.locator('.sheet th', { hasText: 'Uw plan' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await raiseShare(page);
    await click(inVessel('couch'), 'Op de bank bij anderen');
    expect(await page.locator('.sheet th', { hasText: 'Uw plan' }).count()).toBeGreaterThan(0);
    expect(await page.locator('.sheet th', { hasText: 'verschil' }).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('are reached by keyboard from the stage in words', async () => {
    const { page } = await openPage(browser, `${server.address}?motion=off`);
    await whenKnown(page);
    const words = page.getByRole('button', { name: 'In woorden' });
    await words.focus();
    await page.keyboard.press('Space');
    for (const [name, title] of [
      ['Beschermd wonen', /^Beschermd wonen$/],
      ['Verpleeghuis', /^Verpleeghuis$/],
      [region.municipalities[0]?.name ?? '', new RegExp(`^Gemeente ${region.municipalities[0]?.name ?? ''}$`)],
    ] as const) {
      await page.locator('.stage-words').getByRole('button', { name, exact: true }).first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.sheet').waitFor();
      expect(await sheetTitle(page)).toMatch(title);
      await page.keyboard.press('Escape');
      await page.locator('.sheet').waitFor({ state: 'detached' });
    }
    await page.context().close();
  });

  it('show what the land shows, chosen with arrows, in one stop of Tab', async () => {
    const { page } = await openPage(browser, `${server.address}?motion=off`);
    await whenKnown(page);
    await page.getByRole('button', { name: 'In woorden' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    const choice = page.getByRole('radiogroup', { name: 'Wat de kaart laat zien' });
    await choice.getByRole('radio', { name: 'Woningen' }).focus();
    for (const name of ['Belasting', 'Wachttijd', 'Herkomst', 'Bouw']) {
      await page.keyboard.press('ArrowRight');
      expect(await choice.getByRole('radio', { name }).isChecked()).toBe(true);
      expect(await page.locator('.overlay-steps li').count()).toBe(5);
      expect((await page.locator('.overlay-words').innerText()).length).toBeGreaterThan(20);
    }
    const stops = await choice
      .locator('input')
      .evaluateAll((inputs) => inputs.filter((input) => (input as HTMLElement).tabIndex >= 0).length);
    expect(stops).toBe(1);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('have no barrier in %s', async (colorScheme) => {
    const { page } = await openPage(browser, `${server.address}?motion=off`, { colorScheme });
    await whenKnown(page);
    await raiseShare(page);
    await page.getByRole('button', { name: 'Kaart', exact: true }).click();
    await page.getByText('Belasting', { exact: true }).click();
    const { layout, left, top } = await stageOn(page);
    for (const spot of [inNeighbourhood(20), inVessel('protectedLiving')]) {
      const { x, y } = spot(layout);
      await page.mouse.click(left + x, top + y);
      await page.locator('.sheet table').first().waitFor();
      await page.waitForTimeout(500);
      expect(await findBarriers(page)).toEqual([]);
    }
    await page.context().close();
  });
});
