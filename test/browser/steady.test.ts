/** The workbench as it is built: nothing moves under a secretary’s hand, and a list of any length shows what is in sight, keeps the focus and what was opened. */
import type { Browser, Locator, Page } from 'playwright-core';
import { serve, type Served } from '../../tools/serve.mjs';
import { largeRoundWithFaults } from '../bench/large-round';
import { openAndRead, shiftsInSteps } from '../bench/pane/walk';
import { workbookFile } from '../support/workbook-file';
import { launchChromium } from './chromium';
import { SESSION_HANGS } from './patience';

const PEOPLE = 300;

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serve('dist', 0);
  const bytes = await workbookFile(largeRoundWithFaults(PEOPLE, 12, 2 * PEOPLE));
  page = await openAndRead(browser, served.url, Buffer.from(bytes));
}, SESSION_HANGS);

afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Scrolls what shows the list so far down: 0 is its beginning, 1 past its end. */
async function scrollTo(items: Locator, down: number): Promise<void> {
  await items.first().evaluate((item, part) => {
    let scroller = item.parentElement;
    while (scroller !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
      scroller = scroller.parentElement;
    if (scroller !== null) scroller.scrollTop = scroller.scrollHeight * part;
  }, down);
}

/** The list of hundreds of findings, in its step, at its beginning: another test may have left it at its end. */
async function findings(): Promise<Locator> {
  await page.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab').filter({ hasText: 'Kiểm tra' }).click();
  const items = page.locator('[role=listitem][aria-setsize="600"]');
  await items.first().waitFor();
  await scrollTo(items, 0);
  await page.locator('[role=listitem][aria-setsize="600"][aria-posinset="1"]').waitFor();
  return items;
}

test(
  'nothing moves by itself in any step',
  async () => {
    for (const [step, shifts] of await shiftsInSteps(page, 1500)) expect([step, shifts]).toEqual([step, []]);
  },
  SESSION_HANGS,
);

test(
  'hundreds of findings: only those near are made, each tells its place, the middle is reached at once, and the keyboard goes on from where it was',
  async () => {
    const items = await findings();
    expect(await items.count()).toBeLessThan(200);
    const first = items.first().getByRole('button').first();
    await first.focus();
    await scrollTo(items, 1 / 2);
    const middle = page.locator('[role=listitem][aria-posinset="300"]');
    await middle.waitFor();
    expect(await items.count()).toBeLessThan(200);
    // What has the focus is still there, out of sight, and so is its neighbour.
    expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() =>
      document.activeElement?.closest('[role=listitem]')?.getAttribute('aria-posinset'),
    );
    expect(place).toBe('2');
  },
  SESSION_HANGS,
);

test('the way past the list is there for the keyboard', async () => {
  await findings();
  const skip = page.getByRole('button', { name: 'Bỏ qua danh sách này' }).first();
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[aria-setsize="600"]') === null)).toBe(true);
});
