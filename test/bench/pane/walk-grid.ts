import type { Page } from 'playwright-core';
import { type Walked, measuring } from './measuring';

const SCORES = 'Chấm điểm - Hội đồng';
const CHOSEN = '[role=group][aria-label="Ô đang chọn"]';
const PASTED = { rows: 300, columns: 10 };

/** Types, goes about and pastes in the scores of a workbook so many times, with everything back in its place after each. */
export async function walkGrid(page: Page, times: number, say: (line: string) => void): Promise<readonly Walked[]> {
  const { measure, walked } = measuring(page, say);
  const { keyboard } = page;
  const cell = (name: string) => `[role=gridcell][data-cell="${name}"]`;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('tablist', { name: 'Các tab của sổ' }).getByRole('tab', { name: SCORES }).click();
  await page.locator(cell('J9')).waitFor();
  for (let time = 0; time < times; time += 1) {
    await page.locator(cell('J9')).click();
    for (const [key, to] of [
      ['ArrowDown', 'J10'],
      ['ArrowRight', 'K10'],
      ['ArrowUp', 'K9'],
      ['ArrowLeft', 'J9'],
    ] as const)
      await measure('grid: an arrow', () => keyboard.press(key), { selector: CHOSEN, text: to });
    await measure('grid: a page down', () => keyboard.press('PageDown'), { selector: CHOSEN });
    await page.locator(cell('J9')).scrollIntoViewIfNeeded();
    await keyboard.press('Control+Home');
    await page.locator(cell('J9')).click();
    const letters = ['7', ',', String(time), '5'];
    for (const [index, letter] of letters.entries())
      await measure(
        index === 0 ? 'grid: the first letter typed into a cell' : 'grid: the letters after it',
        () => keyboard.press(letter),
        { selector: CHOSEN },
      );
    await measure('grid: Enter, the cell is changed', () => keyboard.press('Enter'), {
      selector: cell('J9'),
      text: letters.join(''),
    });
    await measure('grid: Ctrl+Z, the cell is as before', () => keyboard.press('Control+z'), {
      selector: CHOSEN,
      text: 'J9',
    });
    const block = Array.from({ length: PASTED.rows }, (_, row) =>
      Array.from({ length: PASTED.columns }, (_unused, column) => `${String(row % 10)},${String(time)}${column}`).join(
        '\t',
      ),
    ).join('\r\n');
    await page.evaluate((text) => navigator.clipboard.writeText(text), block);
    await page.locator(cell('J9')).click();
    await measure(
      `grid: ${String(PASTED.rows)} × ${String(PASTED.columns)} pasted`,
      () => keyboard.press('Control+v'),
      { selector: cell('K10'), text: `1,${String(time)}1` },
    );
    await measure('grid: Ctrl+Z, what was pasted is gone', () => keyboard.press('Control+z'), {
      selector: cell('K10'),
      text: `1,${String(time)}1`,
      isGone: true,
    });
  }
  return walked();
}
