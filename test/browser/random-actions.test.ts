import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { RunSpec } from '../../src/contract/scenario';
import { decodeLink } from '../../src/io/share-link';
import { scenarioOfLink } from '../../src/io/scenario-of-link';
import { atTarget } from '../../src/ui/figures/at-target';
import { stageFacts } from '../../src/ui/figures/stage-facts';
import { SHIPPED_SCENARIOS, shippedScenario } from '../../src/ui/opening/shipped-scenarios';
import { USUAL_SEED } from '../../src/ui/opening/open-page';
import { createRandom } from '../support/create-random';
import { runSpec } from '../support/run-log';
import { headline, openPage, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { actAtRandom } from './support/random-acts';
import { withApp } from './support/with-app';

const ACTIONS = 200;

/** Walks that are taken every time; those that once found a fault stay. */
const WALKS = [1, 2, 3];

/** Further walks by their seeds, separated by commas. */
const ASKED = (process.env.DOORSTROOM_WALKS ?? '')
  .split(',')
  .filter((seed) => seed !== '')
  .map(Number);

const app = withApp(WITHOUT_WEBGL);

/** The run that the address of a page stands for. */
function specOfAddress(address: string): RunSpec {
  const { hash } = new URL(address);
  if (hash === '') return { scenario: shippedScenario('baseline'), seed: USUAL_SEED };
  const link = decodeLink(hash);
  if (!link.ok) throw new Error(JSON.stringify(link.problems));
  const scenario = scenarioOfLink(link.value, SHIPPED_SCENARIOS);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems));
  const measures = scenario.value.measures.filter(({ off }) => off !== true);
  return { scenario: { ...scenario.value, measures }, seed: link.value.seed ?? USUAL_SEED };
}

function wholeNumber(text: string): number {
  return Number(text.replace(/\D/g, ''));
}

/** Households in the places of the stage in words, in order. */
async function householdsShown(page: Page): Promise<number[]> {
  const tables = await page.locator('.words table').allInnerTexts();
  return tables
    .slice(0, 6)
    .flatMap((table) => table.split('\n').slice(2))
    .map((row) => wholeNumber(row.split('\t').at(-1) ?? ''));
}

it.each([...new Set([...WALKS, ...ASKED])])(
  `survives ${String(ACTIONS)} acts at random and then shows what the plan in its address gives elsewhere (walk %i)`,
  async (seed) => {
    const dice = createRandom(seed);
    const { page, watch } = await openPage(app.browser, app.address, { reducedMotion: 'reduce' });
    await whenKnown(page);
    const done: string[] = [];
    for (let action = 0; action < ACTIONS; action++) {
      done.push(await actAtRandom(page, dice));
      expect({
        complaints: watch.complaints,
        broken: await page.locator('.broken').count(),
        last: done.slice(-5),
      }).toEqual({
        complaints: [],
        broken: 0,
        last: done.slice(-5),
      });
    }
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    // The address follows a plan that stands still.
    await page.waitForTimeout(1000);
    const spec = specOfAddress(page.url());
    const { counts } = runSpec(spec);
    const { calendar, region } = spec.scenario;
    const expected = Math.round(atTarget(counts, calendar, 'homeless') ?? Number.NaN);
    await expect.poll(async () => wholeNumber(await headline(page)), { timeout: SLOW, interval: 500 }).toBe(expected);
    // Whoever started the run to play last sees it move on: the day is read with the picture.
    const asComputed = async (): Promise<unknown> => {
      const day = Number(await page.locator('.scrub').inputValue());
      const facts = stageFacts(counts, region, day);
      const expected = facts?.places.flatMap(({ settings }) => settings.map(({ households }) => households)) ?? [];
      const shown = await householdsShown(page);
      return isDeepStrictEqual(shown, expected) ? 'as computed' : { day, shown, expected };
    };
    await expect.poll(asComputed, { timeout: SLOW, interval: 500 }).toBe('as computed');
    await page.context().close();
  },
);
