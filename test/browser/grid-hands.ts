import type { Page } from 'playwright-core';

/** The tabs of the workbook. */
export const sheetTab = (page: Page, name: string | RegExp) =>
  page.getByRole('tablist', { name: 'Các tab của sổ' }).getByRole('tab', { name });

/** A cell of the tab that is looked at. */
export const cell = (page: Page, name: string) => page.locator(`[role=gridcell][data-cell="${name}"]`);

/** The bar that tells which cell is chosen. */
export const chosen = (page: Page) => page.getByRole('group', { name: 'Ô đang chọn' });

/** Pastes a text, as the keys would, where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Copies or cuts where the focus is; gives the text that other programs would get. */
export async function take(page: Page, kind: 'copy' | 'cut'): Promise<string> {
  return page.evaluate((type) => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  }, kind);
}
