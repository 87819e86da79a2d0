import type { Page } from 'playwright-core';
import { firstLever } from './page-driver';

/** A source of whole numbers from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** Something a person may do to the page, whatever state it is in. */
interface Act {
  readonly name: string;
  readonly act: (page: Page, dice: Dice) => Promise<void>;
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 1024, height: 600 },
] as const;

/** What a number field is given: numbers, and what is none. */
const TYPED = ['7', '0', '99999999', '-3', 'abc', '', '1,5', '1.5', '  12 ', '１２', 'NaN', '1e3', '<b>'];

function oneOf<T>(dice: Dice, things: readonly T[]): T {
  const thing = things[dice(things.length)];
  if (thing === undefined) throw new Error('Nothing to choose from');
  return thing;
}

async function pressOn(page: Page, selector: string, dice: Dice, keys: readonly string[]): Promise<void> {
  const all = page.locator(selector);
  const count = await all.count();
  if (count === 0) return;
  await all.nth(dice(count)).focus();
  await page.keyboard.press(oneOf(dice, keys));
}

function keyAct(key: string): Act {
  return { name: `press ${key}`, act: (page) => page.keyboard.press(key) };
}

/** Everything the walk chooses from; what moves a lever or the moment stands there more than once. */
const ACTS: readonly Act[] = [
  {
    name: 'turn the first lever',
    act: async (page, dice) => {
      if ((await firstLever(page).count()) === 0) return;
      await firstLever(page).first().focus();
      await page.keyboard.press(oneOf(dice, ['End', 'Home', 'ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown']));
    },
  },
  {
    name: 'turn any lever',
    act: (page, dice) =>
      pressOn(page, '.lever-slider input', dice, ['End', 'Home', 'ArrowRight', 'ArrowLeft', 'PageUp']),
  },
  {
    name: 'type into a number field',
    act: async (page, dice) => {
      const fields = page.locator('.lever-input');
      const count = await fields.count();
      if (count === 0) return;
      const field = fields.nth(dice(count));
      await field.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(oneOf(dice, TYPED));
      await page.keyboard.press('Tab');
    },
  },
  {
    name: 'scrub',
    act: (page, dice) =>
      pressOn(page, '.scrub', dice, ['PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']),
  },
  { name: 'move a flag', act: (page, dice) => pressOn(page, '.flag-button', dice, ['ArrowLeft', 'ArrowRight']) },
  { name: 'open a measure', act: (page, dice) => pressOn(page, '.flag-button', dice, ['Enter']) },
  {
    name: 'switch in a measure',
    act: (page, dice) => pressOn(page, '.measure .switch input, .measure select', dice, [' ', 'ArrowDown']),
  },
  {
    name: 'resize',
    act: (page, dice) => page.setViewportSize(oneOf(dice, SIZES)),
  },
  {
    name: 'change language',
    act: async (page) => {
      await page.locator('.header-language').click({ force: true });
    },
  },
  {
    name: 'change theme',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Thema|Theme):/ }).click({ force: true });
    },
  },
  {
    name: 'search a lever',
    act: async (page, dice) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.insertText(oneOf(dice, ['ggz', 'senioren', 'bouw', 'zzz', '%']));
    },
  },
  {
    name: 'all levers or one',
    act: async (page) => {
      await page.keyboard.press('Escape');
      // By force, as by a hand that presses what something else has just covered.
      await page
        .getByRole('button', { name: /^(alle knoppen|minder knoppen|all levers|fewer levers)/i })
        .click({ force: true });
    },
  },
  {
    name: 'click on the stage',
    act: async (page, dice) => {
      const box = await page.locator('.stage-host').boundingBox();
      if (box === null) return;
      await page.mouse.click(box.x + dice(Math.ceil(box.width)), box.y + dice(Math.ceil(box.height)));
    },
  },
  { name: 'ask why', act: (page) => page.locator('.headline-button').click({ force: true }) },
  {
    name: 'hold the baseline',
    act: async (page) => {
      await page.keyboard.down('b');
      await page.waitForTimeout(60);
      await page.keyboard.up('b');
    },
  },
  {
    name: 'look further',
    act: async (page, dice) => {
      const ways = page.locator('.look-further button');
      const count = await ways.count();
      if (count > 0) await ways.nth(dice(count)).click({ force: true });
    },
  },
  ...['Control+z', 'Control+z', 'Control+Shift+Z', 'Control+y'].map(keyAct),
  ...[',', '.', 'Shift+Comma', 'Shift+Period', 'Home', 'End', 'r', ' ', '+', '-', '0', '?', 'Escape', 'Escape'].map(
    keyAct,
  ),
];

/** Does one thing to the page, chosen by chance; answers what it was. */
export async function actAtRandom(page: Page, dice: Dice): Promise<string> {
  const { name, act } = oneOf(dice, ACTS);
  await act(page, dice);
  return name;
}
