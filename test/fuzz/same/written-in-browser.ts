import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { newContext } from '../../browser/new-page';

/** Where the browser of a user stands. */
export interface Place {
  readonly timezoneId: string;
  readonly locale: string;
  /** What the clock says (ISO). */
  readonly clock: string;
}

/** Places that differ in everything that a page can see of them. */
export const PLACES: readonly Place[] = [
  { timezoneId: 'Asia/Ho_Chi_Minh', locale: 'vi-VN', clock: '2026-11-25T08:00:00+07:00' },
  { timezoneId: 'Pacific/Apia', locale: 'tr-TR', clock: '2031-01-01T00:30:00+13:00' },
  { timezoneId: 'America/St_Johns', locale: 'ar-EG', clock: '1999-12-31T23:59:00-03:30' },
  { timezoneId: 'Asia/Kathmandu', locale: 'de-DE', clock: '2103-02-28T12:00:00Z' },
];

/** The workbook with its results as the workbench at this address gives it. */
export async function writtenInBrowser(
  browser: Browser,
  url: string,
  { clock, ...place }: Place,
  input: string,
): Promise<Buffer> {
  const context = await newContext(browser, { viewport: { width: 1280, height: 800 }, ...place });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(clock));
  // The salt of the papers' fingerprints is left to chance on purpose: equal bytes are promised for equal salts.
  await page.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array !== null) new Uint8Array(array.buffer, array.byteOffset, array.byteLength).fill(0x2a);
      return array;
    };
  });
  await page.goto(url);
  await page.locator('input[type=file]').setInputFiles(input);
  await page.getByText(path.basename(input), { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Đọc sổ này' }).click();
  await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
  await page.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab', { name: 'Đề nghị' }).click();
  await page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
  await page.getByText('Đã ghi xong').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ kết quả' }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  await context.close();
  return bytes;
}
