import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkpointsOf } from '../../src/analysis/checkpoints';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { viewEvents } from '../../src/contract/history';
import type { RunRecord } from '../../src/contract/run-record';
import { createSimulation } from '../../src/core';
import { parseRunRecord } from '../../src/io/parse-run-record';
import { printBundle } from '../../src/io/run-bundle';
import { specOfPlan } from '../../src/ui/session/run-spec';
import { linkOf, runRecord } from '../support/run-record';
import { findBarriers } from './support/find-barriers';
import { headline, openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

/** Many waits in one test, each on a slow, shared machine. @unit milliseconds */
const MANY_WAITS = 8 * 60_000;

const POLL = { timeout: SLOW, interval: 500 };
const regions = shippedRegions();
const scenarios = shippedScenarios(regions);

const app = withApp(WITHOUT_WEBGL);

async function textOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

async function fileOut(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return download;
}

function options(page: Page) {
  return page.getByRole('listbox', { name: /Bewaarde plannen|Saved plans/ }).getByRole('option');
}

async function putIn(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(content as Uint8Array);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Opens the list by way of all levers, where nothing was changed yet. */
async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: /alle knoppen|all levers/ }).click();
  await page
    .getByRole('region', { name: /Kijk verder|Look further/ })
    .getByRole('button', { name: /^(Bewaarde plannen|Saved plans)$/ })
    .click();
  await page.getByRole('heading', { name: /^(Bewaarde plannen|Saved plans)$/ }).waitFor();
}

/** Checkpoints of the plan of a record, computed here in one go. */
function checkpointsInNode({ plan }: RunRecord): RunRecord['checkpoints'] {
  const spec = specOfPlan(scenarios.get(plan.scenarioId)!, plan);
  const simulation = createSimulation(spec);
  simulation.advanceTo(simulation.horizonDay);
  const events = viewEvents(simulation.takeChunk().events);
  return checkpointsOf(events, spec.scenario.calendar, simulation.horizonDay);
}

it(
  'saves a plan, keeps it over a reload, opens it, deletes it, brings it back, and takes it out and in',
  async () => {
    const { page, watch } = await openPage(app.browser, `${app.address}?motion=off`);
    await whenKnown(page);
    const before = await headline(page);
    expect(await page.getByRole('button', { name: 'Bewaren' }).count()).toBe(0);
    await raiseShare(page);
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await options(page).first().waitFor();
    const after = await headline(page);
    expect(after).not.toBe(before);
    expect(await options(page).first().innerText()).toContain('Aandeel voor dakloze mensen 15%');

    await page.getByRole('textbox', { name: 'Naam' }).fill('Voorrang eerst');
    await page.getByRole('textbox', { name: 'Trefwoorden' }).fill('raad, mei');
    await page.getByRole('textbox', { name: 'Notitie' }).fill('Voor 12 mei');
    await page.getByRole('heading', { name: 'Bewaarde plannen' }).click();
    await expect.poll(() => options(page).first().innerText(), POLL).toMatch(/Voorrang eerst[\s\S]*raad · mei/);
    const out = await textOf(await fileOut(page, 'Als bestand'));
    const record = parseRunRecord(out, scenarios);
    if (!record.ok) throw new Error(JSON.stringify(record.problems));
    expect(record.value).toMatchObject({ name: 'Voorrang eerst', note: 'Voor 12 mei', tags: ['raad', 'mei'] });
    expect(out).toMatch(/"link": "http:\/\/[^#"]+\/#1\.[\w-]{20,}"/u);

    await page.goto('about:blank');
    await page.goto(`${app.address}?motion=off`);
    await whenKnown(page);
    expect(await headline(page)).toBe(before);
    await page.getByRole('button', { name: 'Bewaarde plannen 1' }).click();
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await expect.poll(() => headline(page), POLL).toBe(after);
    await page.getByText('Regio Demo / Voorrang eerst').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => headline(page), POLL).toBe(before);

    await page.getByRole('button', { name: 'Bewaarde plannen 1' }).click();
    await page.getByRole('button', { name: 'Weggooien' }).click();
    await expect.poll(() => options(page).count()).toBe(0);
    await page.getByText('“Voorrang eerst” is weggegooid.').waitFor();
    await page.getByRole('button', { name: 'Terugzetten' }).click();
    await expect.poll(() => options(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Weggooien' }).click();
    await expect.poll(() => options(page).count()).toBe(0);
    await putIn(page, 'plan.json', out);
    await expect.poll(() => options(page).count(), POLL).toBe(1);
    await putIn(page, 'plan.json', out.replace('Voorrang eerst', 'Voorrang later'));
    await page.getByText(/De inhoud past niet bij het controlegetal/).waitFor();
    expect(await options(page).count()).toBe(1);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
  MANY_WAITS,
);

it('gives a saved plan the hashes that Node finds for it', async () => {
  const { page } = await openPage(app.browser, `${app.address}?motion=off`);
  await whenKnown(page);
  await raiseShare(page);
  await page.keyboard.press('Control+s');
  await options(page).first().waitFor();
  const record = parseRunRecord(await textOf(await fileOut(page, 'Als bestand')), scenarios);
  await page.context().close();
  if (!record.ok) throw new Error(JSON.stringify(record.problems));
  expect(record.value.checkpoints).toHaveLength(10);
  expect(record.value.checkpoints).toEqual(checkpointsInNode(record.value));
});

it('says of a plan of another version that it is, computes it again, and lists what moved', async () => {
  const { page } = await openPage(app.browser, `${app.address}?motion=off`);
  await whenKnown(page);
  await openList(page);
  const plan = { scenarioId: 'baseline', seed: '1', parameters: {} };
  const measures = [{ lever: 'homelessShare', value: 0.12, from: '2027-01-04', rampWeeks: 0 }] as const;
  const old = runRecord({ name: 'Van vroeger', modelVersion: '0.2.0', plan: { ...plan, measures } });
  await putIn(page, 'oud.zip', printBundle([old], { scenarios, regions, linkOf }));
  await page.getByText(/Berekend met modelversie 0\.2\.0; deze pagina rekent met/).waitFor();
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await page
    .getByText(/Bewaard met modelversie 0\.2\.0 en opnieuw berekend met .* zijn \d+ cijfers verschoven/)
    .waitFor();
  const moved = page.getByRole('table', { name: 'Verschoven cijfers' });
  expect(await moved.getByRole('row').count()).toBeGreaterThan(10);
  expect(await moved.getByRole('row', { name: /Mensen zonder thuis/ }).innerText()).toMatch(/\d+\s+[\d.]+$/);
  await page.context().close();
});

it('opens the list of 200 within a second of script, and says what it takes on the device', async () => {
  const { page } = await openPage(app.browser, `${app.address}?motion=off`);
  await whenKnown(page);
  await openList(page);
  const many = Array.from({ length: 200 }, (_, at) => runRecord({ id: `p${at}`, name: `Plan ${at}` }));
  await putIn(page, 'veel.zip', printBundle(many, { scenarios, regions, linkOf }));
  await expect.poll(() => options(page).count(), POLL).toBe(200);
  await page.getByText(/^200 plannen op dit apparaat, \d+,\d MB\./).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => options(page).count()).toBe(0);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const began = await scriptMs();
  await page.getByRole('button', { name: 'Bewaarde plannen 200' }).click();
  await options(page).last().waitFor({ state: 'attached' });
  const took = (await scriptMs()) - began;
  expect(await options(page).count()).toBe(200);
  expect(took).toBeLessThan(1000);
  await page.context().close();
});

it('keeps saved plans in the window where the device refuses, and says so', async () => {
  const { page } = await openPage(app.browser, 'about:blank');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(`${app.address}?motion=off`);
  await whenKnown(page);
  await page.keyboard.press('Control+s');
  await options(page).first().waitFor();
  await page.getByText(/Deze browser bewaart hier niets/).waitFor();
  expect(await options(page).first().innerText()).toContain('niet op dit apparaat');
  const bundle = await fileOut(page, 'Als bundel');
  expect(bundle.suggestedFilename()).toBe('doorstroom-zo-gaat-het-nu.zip');
  await page.context().close();
});

it.each([
  ['nl', 'light'],
  ['en', 'dark'],
] as const)('has no barrier in %s, %s', async (language, colorScheme) => {
  const { page } = await openPage(app.browser, `${app.address}?lang=${language}&motion=off`, { colorScheme });
  await whenKnown(page);
  await openList(page);
  const some = Array.from({ length: 3 }, (_, at) =>
    runRecord({ id: `p${at}`, name: `Plan ${at}`, ...(at === 0 ? { modelVersion: '0.2.0' } : {}) }),
  );
  await putIn(page, 'some.zip', printBundle(some, { scenarios, regions, linkOf }));
  await expect.poll(() => options(page).count(), POLL).toBe(3);
  await page.getByRole('button', { name: /^(Weggooien|Delete)$/ }).click();
  await putIn(page, 'bad.json', '{');
  await page.getByRole('alert').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
