import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, raiseShare, SLOW, whenKnown, WITHOUT_WEBGL } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

/**
 * Writes every text of the page twice over for a moment and answers what that breaks: a page wider than its window, words
 * cut off in a control, controls that lie over each other.
 */
function doubleTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (texts.nextNode() !== null) nodes.push(texts.currentNode as Text);
    const before = nodes.map(({ data }) => data);
    for (const node of nodes) {
      const isPicture = node.parentElement?.closest('svg, script, style, .visually-hidden') !== null;
      if (!isPicture && /\p{L}/u.test(node.data)) node.data = `${node.data} ${node.data}`;
    }
    const found: string[] = [];
    const nameOf = (element: Element): string => `${element.className} “${element.textContent.slice(0, 40)}”`;
    // What lies under the edge of a list that scrolls, or under a view, is not seen.
    const isSeen = (element: Element): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    const clipOf = (element: Element): DOMRect => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        if (getComputedStyle(parent).overflowY === 'visible') continue;
        const box = parent.getBoundingClientRect();
        [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
        [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const wide = document.documentElement.scrollWidth;
    if (wide > window.innerWidth) {
      const beyond = [...document.querySelectorAll('body *')].filter(
        (element) => clipOf(element).width > 1 && clipOf(element).right > window.innerWidth + 1,
      );
      found.push(`the page is ${String(wide)} wide: ${beyond.map(nameOf).join(', ')}`);
    }
    const controls = [...document.querySelectorAll('button, [role=radio], label, a, select, input')].filter(isSeen);
    const boxes = controls
      .map((control) => ({ control, box: clipOf(control) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    for (const { control } of boxes) {
      const { overflowX } = getComputedStyle(control);
      if (control.scrollWidth > control.clientWidth + 1 && overflowX !== 'visible' && control.clientWidth > 0)
        found.push(`cut off: ${nameOf(control)}`);
    }
    const buttons = boxes.filter(({ control }) => control.matches('button'));
    buttons.forEach(({ control, box }, index) => {
      for (const other of buttons.slice(index + 1)) {
        if (control.contains(other.control) || other.control.contains(control)) continue;
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (width > 3 && height > 3) found.push(`${nameOf(control)} lies over ${nameOf(other.control)}`);
      }
    });
    nodes.forEach((node, index) => {
      node.data = before[index] ?? '';
    });
    return found;
  });
}

/** What a person opens one after the other, and how that is left again. */
const STATES: readonly (readonly [state: string, open: (page: Page) => Promise<unknown>])[] = [
  ['the opened page', () => Promise.resolve()],
  ['the page with a change', raiseShare],
  ['the keys', (page) => page.keyboard.press('?')],
  ['saved plans', (page) => page.getByRole('button', { name: 'Bewaarde plannen' }).click()],
  ['flows of a year', (page) => page.getByRole('button', { name: 'Stromen van een jaar' }).click()],
  ['a comparison', (page) => page.keyboard.press('c')],
  ['all levers', (page) => page.getByRole('button', { name: /^alle knoppen/ }).click()],
];

it.each([
  [1280, 720],
  [390, 844],
])(
  'hold texts of double length at %i × %i',
  async (width, height) => {
    const { page } = await openPage(app.browser, `${app.address}?lang=nl&motion=off`, { viewport: { width, height } });
    page.setDefaultTimeout(SLOW);
    await whenKnown(page);
    const broken: Record<string, readonly string[]> = {};
    for (const [state, open] of STATES) {
      await open(page);
      await page.waitForTimeout(1500);
      const found = await doubleTexts(page);
      if (found.length > 0) broken[state] = found;
      for (let press = 0; press < 2; press++) await page.keyboard.press('Escape');
    }
    await page.context().close();
    expect(broken).toEqual({});
  },
  4 * SLOW,
);
