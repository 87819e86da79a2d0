import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findCommand } from './find-browsers.mjs';
import { requireBrowser } from './require-browser';

/** Firefox, and the screen it stands on. */
export interface FirefoxSession {
  readonly browser: Browser;
  /** False where there was neither a screen nor Xvfb: then Firefox is headless and has no WebGL. */
  readonly hasScreen: boolean;
  readonly close: () => Promise<void>;
}

interface Screen {
  readonly display: string;
  readonly server: ChildProcess;
}

/** Starts a screen in memory on a display number that is free. */
async function openScreen(program: string): Promise<Screen> {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const channel = server.stdio[3];
  if (channel === null || channel === undefined) throw new Error('Xvfb has no channel to tell its display');
  const number = await new Promise<string>((resolve, reject) => {
    channel.once('data', (text: Buffer) => {
      resolve(text.toString().trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`Xvfb stopped with ${String(code)}`));
    });
  });
  return { display: `:${number}`, server };
}

function ownScreen(): string | undefined {
  if (process.platform !== 'linux') return 'native';
  const display = process.env.DISPLAY;
  return display === '' ? undefined : display;
}

/** Opens Firefox over WebDriver BiDi, with WebGL where a screen can be had. */
export async function openFirefox(): Promise<FirefoxSession> {
  const executablePath = requireBrowser('firefox');
  const xvfb = findCommand('Xvfb');
  const screen = ownScreen() === undefined && xvfb !== undefined ? await openScreen(xvfb) : undefined;
  const hasScreen = screen !== undefined || ownScreen() !== undefined;
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: !hasScreen,
      env: screen === undefined ? process.env : { ...process.env, DISPLAY: screen.display },
      extraPrefsFirefox: { 'webgl.force-enabled': true },
    });
    const close = async (): Promise<void> => {
      await browser.close();
      screen?.server.kill();
    };
    return { browser, hasScreen, close };
  } catch (error) {
    screen?.server.kill();
    throw error;
  }
}
