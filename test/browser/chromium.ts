import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where the usual browsers of Chromium's family lie; first the one that has no window to draw. */
const USUAL_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  path.join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((product) =>
          path.join(folder, product, 'Application', product === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe'),
        );
  }),
];

const HOW_TO_GET_ONE = [
  'The browser tests need Chromium, and none was found. Get one, or name it in CHROMIUM_PATH:',
  '  Debian:          apt-get install chromium-headless-shell',
  '  Ubuntu:          snap install chromium',
  '  Fedora:          dnf install chromium',
  '  macOS:           brew install --cask chromium',
  '  Windows:         winget install Google.Chrome',
  '  anywhere:        npx playwright-core install --with-deps chromium',
].join('\n');

/** The path of a Chromium on this machine; throws with the ways to get one. */
export function chromiumPath(exists: (path: string) => boolean = existsSync): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const found = [...USUAL_PATHS, chromium.executablePath()].find((candidate) => exists(candidate));
  if (found === undefined) throw new Error(HOW_TO_GET_ONE);
  return found;
}

/**
 * What spares a test time, a quarter of the processor's: one process less to speak to, none that is held ready for others; scripts made quick at once, by
 * the thread that runs them; memory that is kept for what comes next, not given back and asked for anew.
 */
const QUICK = [
  '--in-process-gpu',
  '--no-zygote',
  '--js-flags=--no-lazy-feedback-allocation --always-sparkplug --single-threaded --min-semi-space-size=16',
  '--enable-features=PartitionAllocLargeEmptySlotSpanRing',
];

/** Starts Chromium without a window and without talking to anybody; `isMeasured` where it is to be as quick as with a user. */
export function launchChromium({ isMeasured = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(isMeasured ? [] : QUICK),
    ],
  });
}
