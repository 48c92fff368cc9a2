/**
 * Who knows Excel and the rules, but no program like this, gets from a folder of files to papers by the keyboard alone, and by the mouse alone: no dead
 * end, no English word, no focus lost, nothing that jumps, and always something to go on with. In the workbench as it ships.
 */
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { snapshotOfFile } from '../../support/workbook-file';
import { newPage } from '../new-page';
import { theBuild } from '../the-build';
import { type Hand, keyboardHand, mouseHand } from './hands';
import { faultsAt, watchShifts } from './stops';
import { walk } from './walk';
import { SESSION_HANGS } from '../patience';

const build = theBuild();

test.each([
  ['the keyboard', keyboardHand],
  ['the mouse', mouseHand],
] as const)(
  'from a folder of files to the papers by %s alone',
  async (_with, handOf: (page: Page) => Hand) => {
    const page = await newPage(build.browser, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await watchShifts(page);
    await page.goto(build.url);
    await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
    await page.locator('header button[aria-disabled=true]', { hasText: 'Mở sổ' }).waitFor({ state: 'detached' });
    const { book, paper } = await walk(page, handOf(page), async (view) => {
      // Two frames: what gets the focus gets it once the view is there.
      await page.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          ),
      );
      faults.push(...(await faultsAt(page, view, true)));
      if (process.env['WALK_PICTURES'] !== undefined) {
        await page.screenshot({ path: `${process.env['WALK_PICTURES']}/${_with}-${view}.png` });
      }
    });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    expect([...faults, ...shifts]).toEqual([]);

    expect(book.name).toBe('so-xet-2022-ket-qua.xlsx');
    const { tabs } = await snapshotOfFile(book.bytes);
    const cells = (name: string) => tabs.find((tab) => tab.name === name)?.values.flat() ?? [];
    expect(cells('Danh sách đề nghị')).toEqual(expect.arrayContaining(['Trần Quốc Bình', 'Lê Hoàng Chi']));
    expect(paper.name).toMatch(/\.docx$/);
    expect(Object.keys(unzipSync(paper.bytes))).toContain('word/document.xml');
    await page.close();
  },
  SESSION_HANGS,
);
