/** The workbench as it is built, without a network: once loaded it opens, reads, writes and downloads; a new version takes its place when asked to. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { offlineWorker } from '../../tools/offline-worker.mjs';
import { type Served, serve } from '../../tools/serve.mjs';
import { launchChromium } from './chromium';
import { SESSION_HANGS, STEP_HANGS } from './patience';

let browser: Browser;
let served: Served;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-'));
  cpSync('dist', folder, { recursive: true });
  browser = await launchChromium();
  served = await serve(folder, 0);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true });
});

/** The files of the version that is served. */
function filesOf(): readonly string[] {
  const [, list = '{}'] =
    /^const FILES = (.*);$/m.exec(readFileSync(path.join(folder, 'service-worker.js'), 'utf8')) ?? [];
  return Object.keys(JSON.parse(list) as Record<string, string>);
}

/** Puts another version in place: its page bears a mark. */
function release(mark: string): void {
  const page = path.join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<body>', `<body data-version="${mark}">`));
  const files = filesOf().map((name) => [name, readFileSync(path.join(folder, name))] as const);
  writeFileSync(path.join(folder, 'service-worker.js'), offlineWorker(files));
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const version = (page: Page) => page.evaluate(() => document.body.dataset['version'] ?? null);

test(
  'loaded once, the workbench works without a network; a new version waits for a good moment and replaces the old one; Excel’s pane is left alone',
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(STEP_HANGS);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.url);
    await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const first = await cacheNames(page);
    expect(first).toHaveLength(1);
    const kept = await page.evaluate(async ([name = '']) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname.slice(1)).sort();
    }, first);
    expect(kept).toEqual([...filesOf()].sort());
    expect(kept.filter((name) => /taskpane|commands|screenshots|manifest\.xml|cli|schema/.test(name))).toEqual([]);

    await context.setOffline(true);
    await page.reload();
    await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
    await page.locator('input[type=file]').first().setInputFiles('test/fixtures/tran-phu-2022.xlsx');
    await page.getByText('tran-phu-2022.xlsx', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await page.getByRole('button', { name: 'Tiếp: Kiểm tra' }).waitFor();
    await page.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab', { name: 'Đề nghị' }).click();
    await page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
    await page.getByText('Đã ghi xong').waitFor();

    // A new version comes while there is unsaved work: nothing is said of it before that is saved.
    await context.setOffline(false);
    release('2');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise((resolve) => registration.addEventListener('updatefound', resolve, { once: true }));
      await registration.update();
      await found;
      const worker = registration.installing ?? registration.waiting;
      if (worker?.state === 'installing') {
        await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
      }
    });
    expect(await page.getByText('Có bản mới của Bình Xét').count()).toBe(0);
    await context.setOffline(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải sổ kết quả' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('tran-phu-2022-ket-qua.xlsx');
    await page.getByText('Có bản mới của Bình Xét').waitFor();
    expect(await version(page)).toBeNull();

    // The version in use by another window is not taken from under it.
    const other = await context.newPage();
    await other.goto(served.url);
    await other.getByText('mau-tran-phu-2022.xlsx').waitFor();
    await page.getByRole('button', { name: 'Tải lại', exact: true }).click();
    await page.getByText('Còn cửa sổ Bình Xét khác đang mở.').waitFor();
    expect(await version(other)).toBeNull();
    await other.close();

    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Tải lại', exact: true }).click();
    await reloaded;
    await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
    expect(await version(page)).toBe('2');
    const second = await cacheNames(page);
    expect([second.length, second[0] === first[0]]).toEqual([1, false]);

    // Pages of Excel's are not kept, and not answered for.
    const pane = await context.newPage();
    await expect(pane.goto(`${served.url}/taskpane.html`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'a version that does not come whole, or whose files are of another, is not taken',
  async () => {
    const context = await browser.newContext();
    context.setDefaultTimeout(STEP_HANGS);
    const page = await context.newPage();
    const list = path.join(folder, 'service-worker.js');
    const whole = readFileSync(list, 'utf8');
    writeFileSync(list, whole.replace(/"index\.html":"[0-9a-f]{8}/, '"index.html":"00000000'));
    await page.goto(served.url);
    await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const worker = registration?.installing ?? null;
      if (worker !== null && worker.state !== 'redundant') {
        await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
      }
      return [worker?.state ?? 'redundant', (await navigator.serviceWorker.getRegistration())?.active ?? null];
    });
    expect(state).toEqual(['redundant', null]);
    expect(await cacheNames(page)).toEqual([]);
    writeFileSync(list, whole);
    await context.close();
  },
  SESSION_HANGS,
);
