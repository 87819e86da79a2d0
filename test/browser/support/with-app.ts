import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openChromium } from './open-chromium';
import { serveApp } from './serve-app';
import type { AppServer } from './serve-app';

/** The built app on a static host, and a browser to open it in. */
export interface AppInBrowser {
  /** Address of the app's first page, ending in a slash. */
  readonly address: string;
  readonly browser: Browser;
}

/** Serves the app and opens Chromium with flags for the tests of a file, and ends both; known once the tests run. */
export function withApp(flags: readonly string[] = []): AppInBrowser {
  let server: AppServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await serveApp();
    browser = await openChromium(flags);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const known = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The app is served when the tests run, not before');
    return part;
  };
  return {
    get address() {
      return known(server).address;
    },
    get browser() {
      return known(browser);
    },
  };
}
