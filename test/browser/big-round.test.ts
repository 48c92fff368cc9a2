/** A whole university in one workbook: the page answers while 5,000 people with 60 criteria in 40 tabs are read, and reading can be stopped. */
import type { Page } from 'playwright-core';
import { largeRoundInTabs } from '../bench/large-round';
import { workbookFile } from '../support/workbook-file';
import { newPage } from './new-page';
import { theBuild } from './the-build';
import { SESSION_HANGS } from './patience';

const build = theBuild();
let page: Page;
let file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

beforeAll(async () => {
  const bytes = await workbookFile(largeRoundInTabs(5000, 60, 20));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  file = { name: 'ca-truong.xlsx', mimeType, buffer: Buffer.from(bytes) };
}, SESSION_HANGS);

beforeEach(async () => {
  page = await newPage(build.browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(build.url);
  await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
});

afterEach(() => page.context().close());

async function openFile(): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('ca-truong.xlsx').waitFor();
}

/** Notes every progress that the page has drawn: it looks once in each frame, so what it has noted was seen, each in a frame of its own. */
async function watchProgress(): Promise<void> {
  await page.evaluate(() => {
    const told: { readonly text: string; readonly value: number }[] = [];
    const look = (): void => {
      const bar = document.querySelector('[role=progressbar]');
      const value = Number(bar?.getAttribute('aria-valuenow'));
      const text = bar?.getAttribute('aria-valuetext') ?? '';
      if (text !== '' && text !== told.at(-1)?.text) told.push({ text, value });
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { told });
  });
}

/** Presses a button as soon as the page has drawn a progress: it looks in each frame, as the next one may tell something else. */
async function pressOnceTold(button: string, progress: string): Promise<void> {
  await page.evaluate(
    ([label, begins]) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const text = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext') ?? '';
          const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
          if (!text.startsWith(begins) || found === undefined) {
            requestAnimationFrame(look);
            return;
          }
          found.click();
          resolve();
        };
        look();
      }),
    [button, progress] as const,
  );
}

type Told = readonly { readonly text: string; readonly value: number }[];
const toldSoFar = (): Promise<Told> => page.evaluate(() => (window as unknown as { told: Told }).told);

/** The page drew several times while it worked, and the bar never went back. */
function expectAnswered(told: Told): void {
  const values = told.map(({ value }) => value);
  expect(told.length).toBeGreaterThan(3);
  expect(values).toEqual([...values].sort((a, b) => a - b));
}

test(
  'opening can be stopped, and what was open stays open; then it goes through, with the page answering all the time',
  async () => {
    await watchProgress();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/Đang đọc tab \d+\/42/).waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByText('mau-tran-phu-2022.xlsx').count()).toBe(1);

    await watchProgress();
    await openFile();
    const told = await toldSoFar();
    expect(told.every(({ text }) => /^Đang đọc tab \d+\/42$/.test(text))).toBe(true);
    expectAnswered(told);
  },
  SESSION_HANGS,
);

test(
  'reading can be stopped, and nothing is read then; read again it has everybody, with the page answering all the time',
  async () => {
    await openFile();
    await page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await pressOnceTold('Dừng', 'Đang đọc điểm: ');
    await page.getByRole('button', { name: 'Đọc sổ này' }).waitFor();

    await watchProgress();
    await page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
    const told = await toldSoFar();
    expect(told.some(({ text }) => text.startsWith('Đang đọc điểm'))).toBe(true);
    expectAnswered(told);
    expect(await page.getByRole('status').allTextContents()).toContainEqual(expect.stringContaining('5000'));
  },
  SESSION_HANGS,
);
