import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { requireBrowser } from './require-browser';

/** Draws WebGL in software and speaks to nobody on its own account. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Opens headless Chromium; `flags` adds to the usual ones, as `--disable-webgl`. */
export function openChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: requireBrowser('chromium'), args: [...FLAGS, ...flags] });
}
