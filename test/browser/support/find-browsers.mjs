// Finds the two browsers the tests drive and, with --install, gets the ones that are missing.
// Plain JavaScript: it runs before anything is built.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} Browser */

/** @type {Record<Browser, { variable: string, commands: string[], places: string[], packages: string[] }>} */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'libgl1', 'libegl-mesa0', 'libgl1-mesa-dri'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'xvfb', 'xauth', 'libgl1', 'libegl-mesa0', 'libgl1-mesa-dri'],
  },
};

/** Programs inside a downloaded build: Playwright's Chromium, and Mozilla's own Firefox (Playwright's speaks no BiDi). */
const DOWNLOADED = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'],
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} command */
function onPath(command) {
  const suffix = platform() === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command + suffix)).find(isExecutable);
}

/** Folder in which Playwright keeps its downloads; Firefox goes beside them. */
function downloadFolder() {
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (named !== undefined && named !== '' && named !== '0') return named;
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform() === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/**
 * Folders of the builds of a browser, each named after its revision.
 * @param {Browser} browser
 */
function builds(browser) {
  const folder = browser === 'firefox' ? join(downloadFolder(), 'firefox') : downloadFolder();
  if (!existsSync(folder)) return [];
  const isBuild = browser === 'firefox' ? () => true : (/** @type {string} */ name) => name.startsWith('chromium-');
  return readdirSync(folder)
    .filter(isBuild)
    .map((name) => join(folder, name));
}

/** @param {Browser} browser */
function downloaded(browser) {
  return builds(browser)
    .flatMap((build) => DOWNLOADED[browser].map((program) => join(build, program)))
    .find(isExecutable);
}

/**
 * Path of a browser, or undefined where there is none. A path in the environment goes first and must be right.
 * @param {Browser} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, commands, places } = BROWSERS[browser];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`${variable} names ${named}, which is no program that can be run`);
    return named;
  }
  for (const command of commands) {
    const path = onPath(command);
    if (path !== undefined) return path;
  }
  return places.find(isExecutable) ?? downloaded(browser);
}

/**
 * Path of a program on the PATH, as `xvfb-run`.
 * @param {string} command
 * @returns {string | undefined}
 */
export function findCommand(command) {
  return onPath(command);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // Output of installers goes to stderr: stdout keeps the results of the tests.
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}

/** @param {Browser[]} browsers */
function installByApt(browsers) {
  const packages = [...new Set(browsers.flatMap((browser) => BROWSERS[browser].packages))];
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {string} path */
const packaged = (path) => fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url));

/** @param {Browser[]} browsers */
function installByDownload(browsers) {
  const { execPath } = process;
  if (browsers.includes('chromium')) run(execPath, [packaged('playwright-core/cli.js'), 'install', 'chromium']);
  if (browsers.includes('firefox')) {
    const program = packaged('@puppeteer/browsers/lib/cjs/main-cli.js');
    run(execPath, [program, 'install', 'firefox@esr', '--path', downloadFolder()]);
  }
}

function isScreenMissing() {
  return platform() === 'linux' && (process.env.DISPLAY ?? '') === '' && onPath('xvfb-run') === undefined;
}

/** Browsers that are not there. A Firefox without a screen counts as missing where apt can bring one. */
function missingBrowsers() {
  const names = /** @type {Browser[]} */ (['chromium', 'firefox']);
  return names.filter((browser) => {
    if (findBrowser(browser) === undefined) return true;
    return browser === 'firefox' && isRootOnDebian() && isScreenMissing();
  });
}

function main() {
  let missing = missingBrowsers();
  if (missing.length > 0 && process.argv.includes('--install')) {
    process.stderr.write(`Getting ${missing.join(' and ')} for the browser tests\n`);
    if (isRootOnDebian()) installByApt(missing);
    else installByDownload(missing);
    missing = missingBrowsers();
  }
  if (missing.length === 0) return;
  const variables = missing.map((browser) => BROWSERS[browser].variable).join(' and ');
  process.stderr.write(`No ${missing.join(', no ')} for the browser tests: install it or set ${variables}\n`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
