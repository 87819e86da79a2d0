import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { monthShown, openPage, SLOW, raiseShare, whenKnown } from './support/page-driver';
import { tracePage } from './support/trace-page';
import type { PageTrace } from './support/trace-page';
import { withApp } from './support/with-app';

/**
 * A graphics card in software takes most of a second for a picture, and frames that come so seldom do the work of twelve.
 * What is judged here is our own script, so nothing is drawn and frames come as often as they do on an ordinary laptop.
 */
const WITHOUT_DRAWING = ['--disable-gl-drawing-for-tests'];

/** Script of a frame while playing with 60,000 homes. @unit milliseconds of processor time */
const FRAME_MEDIAN = 4;
const FRAME_P95 = 8;
/** Longest task of the main thread while a hand drags. @unit milliseconds of processor time */
const LONGEST_TASK = 50;

/** Long enough for some hundred frames, a month a second. @unit milliseconds */
const PLAYED = 10_000;
const ROUNDS = 3;
const STEPS = 60;
const TURNS = 1.5;
const STEP_PAUSE = 40;

const app = withApp(WITHOUT_DRAWING);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function say(what: string, { frames, tasks }: PageTrace): void {
  const [longest] = tasks;
  console.log(
    `${what}: ${String(frames.length)} frames, median ${quantile(frames, 0.5).toFixed(1)} ms, p95 ${quantile(frames, 0.95).toFixed(1)} ms; longest task ${(longest?.ms ?? NaN).toFixed(0)} ms (${longest?.parts.join(', ') ?? ''})`,
  );
}

/** Drags along an element to its right end, back, and to its right end again, with a hand that takes its time. */
async function dragAlong(page: Page, along: Locator, from: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await along.boundingBox();
  if (box === null) throw new Error('Nothing to drag along');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 0; step <= STEPS; step++) {
    const share = Math.abs(Math.sin((step / STEPS) * Math.PI * TURNS));
    await page.mouse.move(box.x + share * box.width, from.y);
    await page.waitForTimeout(STEP_PAUSE);
  }
}

async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('Nothing there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens the page and waits until the whole baseline is known: nothing is computed any more. */
async function openKnown(): Promise<Page> {
  const { page } = await openPage(app.browser, app.address);
  await whenKnown(page);
  const start = await monthShown(page);
  await expect.poll(() => monthShown(page), { timeout: SLOW, interval: 500 }).not.toBe(start);
  await page.waitForTimeout(3000);
  return page;
}

/** Longest task while somebody acts; who else uses the machine can only add, so the best of a few counts. @unit milliseconds */
async function longestTask(page: Page, words: string, act: () => Promise<void>): Promise<number> {
  let longest = Infinity;
  for (let round = 0; round < ROUNDS && longest > LONGEST_TASK; round++) {
    const trace = await tracePage(app.browser, page, act);
    say(words, trace);
    expect(trace.frames.length).toBeGreaterThan(50);
    longest = Math.min(longest, trace.tasks[0]?.ms ?? Infinity);
  }
  return longest;
}

it('plays 60,000 homes with a script of at most 4 ms a frame, 8 ms in the slowest of twenty', async () => {
  const page = await openKnown();
  const found: { readonly median: number; readonly p95: number }[] = [];
  // Who else uses the machine can only add: the best of a few says what the script costs.
  for (let round = 0; round < ROUNDS && !found.some(({ p95 }) => p95 <= FRAME_P95); round++) {
    const trace = await tracePage(app.browser, page, () => page.waitForTimeout(PLAYED));
    say('playing', trace);
    expect(trace.frames.length).toBeGreaterThan(50);
    found.push({ median: quantile(trace.frames, 0.5), p95: quantile(trace.frames, 0.95) });
  }
  expect(Math.min(...found.map(({ median }) => median))).toBeLessThanOrEqual(FRAME_MEDIAN);
  expect(Math.min(...found.map(({ p95 }) => p95))).toBeLessThanOrEqual(FRAME_P95);
  await page.context().close();
});

it('never keeps a hand waiting that drags a lever', async () => {
  const page = await openKnown();
  // The twin knows how long seekers have been registered; of people without a home it knows only some.
  await page
    .getByRole('button', { name: /Mensen zonder thuis/ })
    .first()
    .click();
  await page.getByRole('menuitemradio', { name: 'Inschrijfduur bij verhuring' }).click();
  const slider = page.locator('.lever-slider').first();
  const thumb = await centreOf(page.locator('.lever-thumb').first());
  const longest = await longestTask(page, 'dragging a lever', () => dragAlong(page, slider, thumb));
  expect(await page.locator('.chart-preview').getAttribute('d')).toMatch(/^M/);
  expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
  await page.context().close();
});

it('never keeps a hand waiting that scrubs through time, alone or with a baseline behind', async () => {
  const page = await openKnown();
  const plot = page.locator('.scrub');
  const scrub = async (): Promise<void> => {
    await page.mouse.up();
    await dragAlong(page, plot, await centreOf(plot));
  };
  expect(await longestTask(page, 'scrubbing', scrub)).toBeLessThanOrEqual(LONGEST_TASK);
  await page.mouse.up();
  await raiseShare(page);
  await page.locator('h1', { hasText: 'Basis' }).waitFor();
  // Paired replicates come in for a while after a change; taking one in is no part of scrubbing.
  expect(await longestTask(page, 'scrubbing beside a baseline', scrub)).toBeLessThanOrEqual(LONGEST_TASK);
  await page.context().close();
});
