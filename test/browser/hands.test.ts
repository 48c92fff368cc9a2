/** The hands that secretaries have: a Vietnamese keyboard, whose half-typed words nothing may touch, and a finger. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { newPage } from './new-page';
import { theBuild } from './the-build';
import { SESSION_HANGS } from './patience';

const build = theBuild();

async function openWorkbench(options: { readonly hasTouch?: boolean; readonly width: number }): Promise<Page> {
  const { hasTouch = false, width } = options;
  const page = await newPage(build.browser, { viewport: { width, height: 900 }, hasTouch });
  await page.goto(build.url);
  await page.getByRole('button', { name: 'Đọc sổ này' }).waitFor();
  return page;
}

const steps = (page: Page, name: string): Locator =>
  page.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab', { name });

/** Types as an input method does: the word changes while it is typed, and is taken at last. */
async function compose(typing: CDPSession, field: Locator, half: readonly string[], whole: string): Promise<void> {
  for (const text of half) {
    await typing.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await field.inputValue()).toBe(text);
  }
  await typing.send('Input.insertText', { text: whole });
  expect(await field.inputValue()).toBe(whole);
}

test(
  'a word that an input method is still making stays as it is, letter by letter, in both Unicode forms',
  async () => {
    const page = await openWorkbench({ width: 1280 });
    const typing = await page.context().newCDPSession(page);
    await page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
    await steps(page, 'Kiểm tra').click();
    await page.getByRole('tab', { name: 'Từng người' }).click();
    const search = page.getByRole('searchbox');
    await search.focus();
    // Telex: "nguyeenx", and the same with combining marks, as on a Mac.
    await compose(typing, search, ['n', 'ng', 'ngu', 'nguy', 'nguye', 'nguyê', 'nguyên', 'nguyễn'], 'nguyễn');
    await page
      .getByRole('button', { name: /^Xem .*Nguyễn/ })
      .first()
      .waitFor();
    await search.fill('');
    const apart = 'nguyễn'.normalize('NFD');
    await compose(
      typing,
      search,
      Array.from({ length: apart.length }, (_letter, index) => apart.slice(0, index + 1)),
      apart,
    );
    await page
      .getByRole('button', { name: /^Xem .*Nguyễn/ })
      .first()
      .waitFor();

    // Another field, whose text goes into the workbook: what a rule is tried out with.
    await steps(page, 'Đợt xét').click();
    await page
      .getByRole('button', { name: /^CSTĐCS: \d+ quy tắc/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Đổi – .*tỷ lệ phiếu đồng ý cần đạt/i })
      .first()
      .click();
    const value = page.getByRole('textbox', { name: 'Giá trị' });
    await value.fill('');
    await value.focus();
    await compose(typing, value, ['6', '66', '66,', '66,6'], '66,67');
    await page.context().close();
  },
  SESSION_HANGS,
);

test(
  'a finger is enough, on a screen as narrow as they come',
  async () => {
    const page = await openWorkbench({ width: 320, hasTouch: true });
    await page.getByRole('button', { name: 'Đọc sổ này' }).tap();
    await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
    await steps(page, 'Kiểm tra').tap();
    await page.getByRole('button', { name: /^Đến / }).first().tap();
    await page.locator('[aria-current=true], [aria-selected=true][role=gridcell]').first().waitFor();
    await page.getByRole('tab', { name: 'Từng người' }).tap();
    await page.getByRole('searchbox').tap();
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await steps(page, 'Đề nghị').tap();
    await page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).tap();
    await page.getByText('Đã ghi xong').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải sổ kết quả' }).tap(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.context().close();
  },
  SESSION_HANGS,
);

test('the language changes at once, everywhere: texts, the title, the language that a screen reader speaks', async () => {
  const page = await openWorkbench({ width: 1280 });
  await page.locator('header button[lang=en]').click();
  await page.locator('html[lang=en]').waitFor();
  await page.getByRole('button', { name: 'Read the workbook' }).waitFor();
  expect(await page.title()).toMatch(/Bình Xét/);
  expect(await page.getByRole('main').getAttribute('aria-label')).toBe('The open workbook');
  await page.locator('header button[lang=vi]').click();
  await page.locator('html[lang=vi]').waitFor();
  expect(await page.getByRole('main').getAttribute('aria-label')).toBe('Sổ đang mở');
  await page.context().close();
});
