import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** What a page did that it should not, filled while it lives. Both lists stay empty in a good page. */
export interface PageWatch {
  /** Errors and warnings in the console, exceptions nobody caught, breaches of the content-security policy. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the app's own host. */
  readonly foreignRequests: readonly string[];
}

const BREACH = 'content-security policy: ';

/** Runs in the page, before any of its own scripts. */
function reportBreaches(prefix: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`${prefix}${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

function isForeign(url: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(url);
  return protocol !== 'data:' && protocol !== 'blob:' && protocol !== 'about:' && asked !== origin;
}

interface ConsoleLine {
  readonly type: () => string;
  readonly text: () => string;
}

function collect(address: string): PageWatch & {
  readonly onConsole: (line: ConsoleLine) => void;
  readonly onError: (error: unknown) => void;
  readonly onRequest: (request: { readonly url: () => string }) => void;
} {
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  const origin = new URL(address).origin;
  return {
    complaints,
    foreignRequests,
    onConsole: (line) => {
      if (['error', 'warn', 'warning'].includes(line.type())) complaints.push(line.text());
    },
    onError: (error) => complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    onRequest: (request) => {
      if (isForeign(request.url(), origin)) foreignRequests.push(request.url());
    },
  };
}

/** Watches a page of Chromium; call before it goes to `address`. */
export async function watchChromiumPage(page: ChromiumPage, address: string): Promise<PageWatch> {
  const watch = collect(address);
  page.on('console', watch.onConsole);
  page.on('pageerror', watch.onError);
  page.on('request', watch.onRequest);
  await page.addInitScript(reportBreaches, BREACH);
  return watch;
}

/** Watches a page of Firefox; call before it goes to `address`. */
export async function watchFirefoxPage(page: FirefoxPage, address: string): Promise<PageWatch> {
  const watch = collect(address);
  page.on('console', watch.onConsole);
  page.on('pageerror', watch.onError);
  page.on('request', watch.onRequest);
  await page.evaluateOnNewDocument(reportBreaches, BREACH);
  return watch;
}
