import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { demoRegion } from '../../support/region-builder';
import type { StagePage } from '../stage-page/stage-page';
import { openChromium } from '../support/open-chromium';
import { serveApp } from '../support/serve-app';

declare global {
  interface Window {
    readonly stagePage: StagePage;
  }
}

const PAGE = fileURLToPath(new URL('../stage-page', import.meta.url));
const BUILT = fileURLToPath(new URL('../../../node_modules/.cache/stage-page', import.meta.url));

/** Size of the grid a picture is reduced to; each cell holds red, green and blue. */
const GRID = { width: 64, height: 36 } as const;

/** Weeks of the history that is drawn, and the day on which time stands still. @unit weeks, days */
const WEEKS = 60;
const STILL_DAY = 300;

/** A picture of the stage with time stopped. */
export interface StagePicture {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly language: 'nl' | 'en';
  readonly size: { readonly width: number; readonly height: number };
  readonly zoom: number;
  readonly day: number;
}

const SIZES = [
  { width: 1112, height: 620 },
  { width: 952, height: 466 },
  { width: 390, height: 430 },
] as const;

/** The pictures that are held against each other: both themes and languages, three sizes, four distances. */
export const STAGE_PICTURES: readonly StagePicture[] = (['light', 'dark'] as const).flatMap((theme) =>
  SIZES.flatMap((size, at) =>
    [1, 2, 3.5, 9].map((zoom) => ({
      name: `${theme} ${String(size.width)}x${String(size.height)} ×${String(zoom)}`,
      theme,
      language: at === 1 ? ('en' as const) : ('nl' as const),
      size,
      zoom,
      day: STILL_DAY,
    })),
  ),
);

/** Draws the stage over a history made by hand, outside of the app. */
export interface StageCamera {
  /** The picture, reduced to a grid: `GRID.width` × `GRID.height` × 3 bytes. */
  take(picture: StagePicture): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Brings a PNG down to the grid, in the page, where pictures can be decoded. */
async function reduce(page: Page, png: Buffer): Promise<Uint8Array> {
  const cells = await page.evaluate(
    async ([text, width, height]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const small = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: 'high',
      });
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.drawImage(small, 0, 0);
      return [...context.getImageData(0, 0, width, height).data].filter((_, index) => index % 4 !== 3);
    },
    [png.toString('base64'), GRID.width, GRID.height] as const,
  );
  return Uint8Array.from(cells);
}

/** Opens the stage over a history made by hand. */
export async function openStageCamera(): Promise<StageCamera> {
  await build({
    base: './',
    build: { outDir: BUILT, emptyOutDir: true },
    root: PAGE,
    configFile: false,
    logLevel: 'error',
  });
  const server = await serveApp(BUILT);
  const browser: Browser = await openChromium();
  const page = await browser.newPage({ viewport: SIZES[0], reducedMotion: 'reduce' });
  await page.goto(server.address);
  await page.waitForFunction(() => 'stagePage' in window);
  await page.evaluate(
    async ([region, weeks]) => {
      await document.fonts.ready;
      await window.stagePage.openHandMade(region, weeks);
      window.stagePage.stage.setMotion('reduced');
    },
    [demoRegion(), WEEKS] as const,
  );
  return {
    take: async ({ theme, language, size, zoom, day }) => {
      await page.setViewportSize(size);
      await page.evaluate(
        ([asked, words, nearness, moment]) => {
          const { stagePage } = window;
          stagePage.stage.resize();
          stagePage.theme(asked);
          stagePage.language(words);
          stagePage.stage.fit();
          stagePage.show(moment);
          if (nearness !== 1) stagePage.stage.zoomBy(nearness);
          stagePage.show(moment);
        },
        [theme, language, zoom, day] as const,
      );
      return reduce(page, await page.screenshot());
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** How far two grids lie apart: the mean over all cells, and the furthest cell. 0 to 255. */
export function distance(a: Uint8Array, b: Uint8Array): { readonly mean: number; readonly furthest: number } {
  let sum = 0;
  let furthest = 0;
  for (let index = 0; index < a.length; index++) {
    const apart = Math.abs((a[index] ?? 0) - (b[index] ?? 0));
    sum += apart;
    furthest = Math.max(furthest, apart);
  }
  return { mean: sum / a.length, furthest };
}
