/**
 * `node tools/run-ts.mjs test/browser/views/screenshots.ts FOLDER [VIEW…]`: pictures of the pane's views to look at, two sheets for each, narrow
 * and wide: in Vietnamese and in English, light, dark and in forced colours. Needs `npm run build` first. No paper of anybody's is in them: they are made up.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/i18n/language';
import { launchChromium } from '../chromium';
import { openView } from './open-view';
import { VIEWS, type View } from './views';

const WIDTHS = [320, 560];
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** One picture, and what it is of. */
interface Picture {
  readonly title: string;
  readonly png: Buffer;
}

async function picturesOf(browser: Browser, view: View, width: number): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const language of LANGUAGES) {
    const { page, close } = await openView(browser, view, language, width);
    for (const { name, ...media } of LOOKS) {
      await page.emulateMedia(media);
      await page.mouse.move(0, 0);
      const png = await page.screenshot({ animations: 'disabled' });
      pictures.push({ title: `${view.name} · ${language} · ${String(width)} · ${name}`, png });
    }
    await close();
  }
  return pictures;
}

/** Lays pictures side by side on one. */
async function sheetOf(browser: Browser, pictures: readonly Picture[], file: string, width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: Math.ceil(width), height: 600 } });
  const figures = pictures.map(
    ({ title, png }) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  const style =
    'body{margin:8px;display:flex;flex-wrap:wrap;gap:12px;background:#999;font:14px sans-serif}figure{margin:0}';
  await page.setContent(`<!doctype html><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

async function main(): Promise<void> {
  const [folder = 'screenshots', ...names] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  for (const view of VIEWS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const width of WIDTHS) {
      const file = path.join(folder, `${view.name}-${String(width)}.png`);
      await sheetOf(
        browser,
        await picturesOf(browser, view, width),
        file,
        6 * (width < 400 ? width + 13 : width / 2 + 10),
      );
      console.log(file);
    }
  }
  await browser.close();
}

void main();
