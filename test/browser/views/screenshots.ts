/**
 * `node tools/run-ts.mjs test/browser/views/screenshots.ts FOLDER [VIEW…]`: pictures of every view to look at, as contact sheets: in Vietnamese and in
 * English, light, dark and in forced colours, narrow and wide. Needs `npm run build` first. Nobody's papers are in them: they are made up.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/i18n/language';
import { launchChromium } from '../chromium';
import { settled } from './checks/axe';
import { type OpenView, openView, wayTo } from './open-view';
import type { View } from './view';
import { VIEWS } from './views';

const WIDTHS: Readonly<Record<View['at'], readonly number[]>> = { excel: [320, 560], workbench: [320, 1280] };
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

/** Lays pictures side by side on one; every one is at most as wide as a pane, so that a sheet can be taken in at a glance. */
async function sheetOf(browser: Browser, pictures: readonly Picture[], file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2050, height: 600 } });
  const figures = pictures.map(
    ({ title, png }) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  const style =
    'body{margin:8px;display:flex;flex-wrap:wrap;gap:12px;background:#999;font:14px sans-serif}figure{margin:0}img{max-width:325px}';
  await page.setContent(`<!doctype html><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

async function picturesOf({ stand }: OpenView, title: string): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const { name, ...media } of LOOKS) {
    await stand.page.emulateMedia(media);
    await stand.page.mouse.move(0, 0);
    await settled(stand.pane);
    const png = await stand.page.screenshot({ animations: 'disabled' });
    pictures.push({ title: `${title} · ${name}`, png });
  }
  await stand.page.emulateMedia(LOOKS[0]);
  return pictures;
}

async function main(): Promise<void> {
  const [folder = 'screenshots', ...names] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  const views = wayTo(
    VIEWS.filter(({ isStaged }) => isStaged !== true),
    names,
  );
  for (const place of [0, 1]) {
    const sheets = new Map<View, Picture[]>(views.map((view) => [view, []]));
    for (const language of LANGUAGES) {
      let open: OpenView | null = null;
      for (const view of views) {
        const width = WIDTHS[view.at][place] ?? 320;
        try {
          open = await openView({ browser, pages: 'dist', language, width }, view, open);
          sheets.get(view)?.push(...(await picturesOf(open, `${view.name} · ${language} · ${String(width)}`)));
        } catch (fault) {
          // The other views are worth looking at all the same.
          console.error(`${view.name}, ${language}, ${String(width)}:`, fault);
          process.exitCode = 1;
          await open?.close();
          open = null;
        }
      }
      await open?.close();
    }
    for (const [view, pictures] of sheets) {
      if (names.length > 0 && !names.includes(view.name)) continue;
      const file = path.join(folder, `${view.name}-${place === 0 ? 'narrow' : 'wide'}.png`);
      await sheetOf(browser, pictures, file);
      console.log(file);
    }
  }
  await browser.close();
}

void main();
