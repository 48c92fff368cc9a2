import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Served, serve } from '../../tools/serve.mjs';
import { PLACES, writtenInBrowser } from '../fuzz/same/written-in-browser';
import { launchChromium } from './chromium';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serve('dist', 0);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test('a workbench in another time zone, language and year gives the same results, byte for byte', async () => {
  const [here, elsewhere] = PLACES;
  if (here === undefined || elsewhere === undefined) throw new Error('no places');
  const written = await writtenInBrowser(browser, served.url, here, SAMPLE);
  expect((await writtenInBrowser(browser, served.url, elsewhere, SAMPLE)).equals(written)).toBe(true);
}, 120_000);
