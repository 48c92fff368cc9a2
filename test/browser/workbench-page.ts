import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { newContext } from './new-page';
import type { TheBuild } from './the-build';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as it is chosen without lying on a disk. */
export interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A workbook to be chosen. */
export function sent(name: string, bytes: Uint8Array): Sent {
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
}

/** The workbench, open. */
export interface OpenWorkbench {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser held against the page so far: errors and warnings of the console, and addresses elsewhere that it asked for. */
  readonly complaints: string[];
}

/** A context for the workbench: a screen as wide as a laptop's, unless told otherwise. */
export function wideContext({ browser }: TheBuild, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return newContext(browser, { viewport: { width: 1280, height: 800 }, ...options });
}

/** Opens the workbench in a context where others may be open; the sample is there. */
export async function openWorkbenchIn(context: BrowserContext, { url }: TheBuild): Promise<OpenWorkbench> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) complaints.push(address);
  });
  await page.goto(url);
  await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
  return { context, page, complaints };
}

/** Opens the workbench in a context of its own. */
export async function openWorkbench(build: TheBuild, options: BrowserContextOptions = {}): Promise<OpenWorkbench> {
  return openWorkbenchIn(await wideContext(build, options), build);
}

/** Chooses a workbook from the disk, also while another is on its way; it is open once its name is there. */
export async function choose(page: Page, file: string | Sent): Promise<void> {
  await page.locator('header input[type=file]').first().setInputFiles(file);
}

/** Reads the workbook that is open. */
export async function readWorkbook(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đọc sổ này' }).click();
  await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
}

/** A step of the work, by its name. */
export const step = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab', { name, exact: true });

/** Downloads the workbook; gives its bytes and the name that it gets. */
export async function downloaded(page: Page): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ kết quả' }).click(),
  ]);
  return { bytes: readFileSync(await file.path()), name: file.suggestedFilename() };
}
