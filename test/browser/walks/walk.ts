import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import type { Hand } from './hands';
import { STACK, officeFolder } from './office';

/** What a walk brings home: the workbook and a paper, as they were downloaded. */
export interface Brought {
  readonly book: { readonly name: string; readonly bytes: Buffer };
  readonly paper: { readonly name: string; readonly bytes: Buffer };
}

async function kept(download: Download): Promise<Brought['book']> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/**
 * The whole of the main job, from a folder of files to the downloaded papers, as somebody goes who does it for the first time: always by what the
 * view itself offers next. `stop` is told each view that is reached.
 */
export async function walk(page: Page, hand: Hand, stop: (view: string) => Promise<void>): Promise<Brought> {
  const { book, sent } = await officeFolder();
  const seen = (text: string) => page.getByText(text, { exact: false }).first().waitFor();
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first().waitFor();

  await hand.choose('Mở sổ', book);
  await seen('so-xet-2022.xlsx');
  await stop('opened');
  await hand.press(/^Đọc sổ này/);
  await button('Tiếp: Kiểm tra');
  await stop('round');
  await hand.press('Tiếp: Kiểm tra');
  await button('Tiếp: Chỉ tiêu, tỷ lệ');
  await stop('check');

  await hand.press('Thu thập tệp các đơn vị gửi');
  await button('Chọn tệp…');
  await stop('collecting');
  await hand.choose('Chọn tệp…', sent);
  await button('Thêm 2 tab vào sổ');
  await stop('collected');
  await hand.press('Thêm 2 tab vào sổ');
  await seen('2 tab đã có trong sổ');
  await stop('added');
  await hand.press('Quay lại');
  await button('Sửa dữ liệu (1)');
  await stop('check again');

  await hand.press('Sửa dữ liệu (1)');
  await button('Áp dụng');
  await stop('repairs');
  await hand.press('36,5 điểm');
  await hand.press('Áp dụng 1 sửa đổi');
  await seen('1 ô đã sửa');
  await stop('repaired');
  await hand.press('Quay lại');
  await seen('Không có lỗi.');
  await stop('checked');

  await hand.press('Tiếp: Chỉ tiêu, tỷ lệ');
  await seen('2 suất');
  await stop('ceilings');
  await hand.press('Tiếp: Phiếu');
  await button('Kiểm phiếu – CSTĐCS');
  await stop('ballots');

  await hand.press('Kiểm phiếu – CSTĐCS');
  await button('Bắt đầu lần nhập 1');
  await stop('before the count');
  await hand.count('Phát ra', STACK.length);
  await hand.count('Thu về', STACK.length);
  await hand.press('Bắt đầu lần nhập 1');
  await seen('Tờ thứ 1');
  await stop('first entry');
  for (const paper of STACK) await hand.paper(paper);
  await hand.endStack();
  await seen('Lần nhập 1 đã xong');
  await stop('hand-over');
  await hand.press('Bắt đầu lần nhập 2');
  await seen('Lần nhập 2');
  await stop('second entry');
  for (const paper of STACK) await hand.paper(paper);
  await hand.endStack();
  await seen('Hai lần nhập đã khớp');
  await stop('agreed');
  await hand.press('Ban kiểm phiếu đã biết');
  await hand.press('Ghi phiếu vào sổ');
  await seen('Đã ghi phiếu vào sổ');
  await stop('papers written');
  await hand.press('Xem kết quả');
  await page.getByRole('table', { name: 'Kết quả từng người' }).first().waitFor();
  await stop('vote');

  await hand.press('Tiếp: Đề nghị');
  await button(/^Ghi quyết định của Hội đồng/);
  await stop('tie');
  await hand.press(/^Ghi quyết định của Hội đồng/);
  await page.getByRole('combobox', { name: 'Cách giải quyết' }).waitFor();
  await stop('ways to settle');
  await hand.next('Cách giải quyết');
  await page.getByRole('checkbox', { name: 'Lê Hoàng Chi' }).waitFor();
  await hand.press(/^Lê Hoàng Chi$/);
  await hand.press('Ghi vào sổ rồi đọc lại');
  await page.getByRole('combobox', { name: 'Cách giải quyết' }).waitFor({ state: 'detached' });
  await button('Ghi kết quả vào sổ');
  await stop('settled');

  await hand.press('Ghi kết quả vào sổ');
  await seen('Đã ghi xong');
  await stop('written');
  await hand.press(/^Kiểm tra lại$/);
  await seen('Kết quả đã ghi khớp với khi tính lại.');
  await stop('verified');
  await hand.press('Xem các giấy tờ của đợt xét');
  await button(/^Tải – Biên bản/);
  await stop('papers');
  const paper = page.waitForEvent('download');
  await hand.press(/^Tải – Biên bản/);
  const papers = await kept(await paper);
  await seen('Đã đưa cho trình duyệt');
  await stop('paper downloaded');
  const whole = page.waitForEvent('download');
  await hand.press('Tải sổ kết quả');
  const books = await kept(await whole);
  await stop('home');
  return { book: books, paper: papers };
}
