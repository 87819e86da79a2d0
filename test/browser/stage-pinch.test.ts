import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, WITHOUT_WEBGL, whenKnown } from './support/page-driver';
import { withApp } from './support/with-app';

const app = withApp(WITHOUT_WEBGL);

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the stage was last drawn: screen = offset + stage · zoom, in px from its left upper corner. */
interface Seen extends Spot {
  readonly zoom: number;
}

/** Writes down what the stage scales and shifts its canvas by: the size of a pixel first, then the camera. */
function watchCamera(page: Page): Promise<void> {
  return page.evaluate(() => {
    const proto = CanvasRenderingContext2D.prototype;
    let calls: (readonly [number, number])[] = [];
    const wrap = (name: 'setTransform' | 'translate' | 'scale', before: (x: number, y: number) => void): void => {
      const original = Object.getOwnPropertyDescriptor(proto, name)?.value as (...values: number[]) => void;
      Object.assign(proto, {
        [name](this: CanvasRenderingContext2D, ...values: number[]) {
          before(values[0] ?? 0, values[1] ?? 0);
          original.apply(this, values);
        },
      });
    };
    wrap('setTransform', () => {
      calls = [];
    });
    wrap('translate', (x, y) => calls.push([x, y]));
    wrap('scale', (x, y) => {
      calls.push([x, y]);
      const [, shift, zoom] = calls;
      if (calls.length === 3) Object.assign(window, { seen: { x: shift?.[0], y: shift?.[1], zoom: zoom?.[0] } });
    });
  });
}

/** The camera, when it is still. */
async function seen(page: Page): Promise<Seen> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

/** Puts fingers down, moves them in steps from where they are to where they go, and lifts them. */
async function touch(session: CDPSession, fingers: readonly (readonly [from: Spot, to: Spot])[]): Promise<void> {
  const STEPS = 8;
  const at = (share: number): { x: number; y: number; id: number }[] =>
    fingers.map(([from, to], id) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
      id,
    }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  for (const [index] of fingers.entries()) await send('touchStart', at(0).slice(0, index + 1));
  for (let step = 1; step <= STEPS; step++) await send('touchMove', at(step / STEPS));
  await send('touchEnd', []);
}

/** Where an element lies, as soon as it has stayed there for a while. */
async function whenStill(element: Locator): Promise<Spot & { readonly width: number; readonly height: number }> {
  let before = await element.boundingBox();
  for (;;) {
    await element.page().waitForTimeout(1000);
    const now = await element.boundingBox();
    if (now !== null && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

const beside = ({ x, y }: Spot, dx: number, dy: number): Spot => ({ x: x + dx, y: y + dy });

it.each([
  ['on a tablet', 1280, 800],
  ['on a phone, where the page scrolls', 390, 844],
])(
  'zooms by a pinch about the middle of two fingers, and pans by a drag of them, %s',
  async (_device, width, height) => {
    const { page, watch } = await openPage(app.browser, `${app.address}?motion=off`, {
      viewport: { width, height },
      hasTouch: true,
    });
    const session = await page.context().newCDPSession(page);
    const stage = page.locator('.stage-host canvas').first();
    // Sentences that come in move what lies below them.
    await whenKnown(page);
    await stage.scrollIntoViewIfNeeded();
    const box = await whenStill(stage);
    await watchCamera(page);
    // Above the button in the middle of the stage.
    const middle = { x: Math.round(box.x + box.width * 0.45), y: Math.round(box.y + box.height * 0.28) };
    const inStage = beside(middle, -box.x, -box.y);
    const scrolled = await page.evaluate(() => window.scrollY);

    // Up and down, as the page would scroll.
    await touch(session, [
      [beside(middle, 0, -30), beside(middle, 0, -90)],
      [beside(middle, 0, 30), beside(middle, 0, 90)],
    ]);
    const near = await seen(page);
    expect(near.zoom).toBeCloseTo(3, 1);
    expect(Math.abs(near.x + inStage.x * near.zoom - inStage.x)).toBeLessThan(3);
    expect(Math.abs(near.y + inStage.y * near.zoom - inStage.y)).toBeLessThan(3);

    await touch(session, [
      [beside(middle, -30, 0), beside(middle, 0, -50)],
      [beside(middle, 30, 0), beside(middle, 60, -50)],
    ]);
    const aside = await seen(page);
    expect(aside.zoom).toBeCloseTo(near.zoom, 1);
    expect(Math.abs(aside.x - near.x - 30)).toBeLessThan(3);
    expect(Math.abs(aside.y - near.y + 50)).toBeLessThan(3);

    // One finger does the same in what is near.
    await touch(session, [[middle, beside(middle, 0, 60)]]);
    const back = await seen(page);
    expect(Math.abs(back.y - aside.y - 60)).toBeLessThan(3);

    await touch(session, [
      [beside(middle, -120, 0), beside(middle, -20, 0)],
      [beside(middle, 120, 0), beside(middle, 20, 0)],
    ]);
    expect(await seen(page)).toEqual({ x: 0, y: 0, zoom: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
);
