import { findBrowser } from './find-browsers.mjs';

/** Path of a browser; throws where there is none, so that no browser test passes without one. */
export function requireBrowser(browser: 'chromium' | 'firefox'): string {
  const path = findBrowser(browser);
  if (path === undefined) throw new Error(`No ${browser}: node test/browser/support/find-browsers.mjs --install`);
  return path;
}
