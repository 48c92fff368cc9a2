/** A stack of papers counted in the workbench as it ships: two tellers, a slip, a third look, the written tab, and the recount from the saved file. */
import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { ROSTER_HEADER, ROUND, rosterRow } from '../support/workbook';
import { workbookFile } from '../support/workbook-file';
import { theBuild } from './the-build';
import { beginCount, handOver, typePaper, typeStack } from './counting-pane';
import { SESSION_HANGS } from './patience';
import { choose, downloaded, openWorkbench, readWorkbook, type Sent, sent, step } from './workbench-page';

const build = theBuild();
/** Thirteen papers on three names, as they lie in the stack: `x` yes, `0` no, `-` blank, `?` unclear, `*6` invalid by the sixth reason. */
const STACK = ['xxx', 'xx0', 'x0x', 'xxx', '0xx', 'x?x', '---', '*6', 'xxx', 'x0-', 'xxx', '0x0', 'xx-'] as const;

const NAMES = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];

async function council(): Promise<Sent> {
  return sent(
    'hoi-dong.xlsx',
    await workbookFile({
      'Đợt xét': [
        ...ROUND,
        ['Tổng số thành viên Hội đồng', 14],
        ['Số thành viên có mặt', 12],
        ['Số ý kiến bằng văn bản', 1],
        ['cstd-co-so.vote.percent', '70'],
        ['ldtt.vote.percent', '50'],
      ],
      'Danh sách': [
        ROSTER_HEADER,
        ...NAMES.map((name, index) =>
          rosterRow(`NV00${String(index + 1)}`, name, {
            'Xếp loại': 'HTXS',
            'Cấp sáng kiến': 'Cơ sở',
            'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
          }),
        ),
      ],
    }),
  );
}

async function openToCount(page: Page, file: Sent): Promise<void> {
  await choose(page, file);
  await page.getByText(file.name, { exact: true }).waitFor();
  await readWorkbook(page);
  await step(page, 'Phiếu').click();
}

test(
  'a stack of 13 papers, counted twice with a slip in one entry, comes out as it lies on the table, and again from the saved file',
  async () => {
    const { page, complaints } = await openWorkbench(build, { viewport: { width: 1100, height: 800 } });
    await openToCount(page, await council());

    await beginCount(page, page, 13);
    await typeStack(page, STACK);
    await handOver(page, page);
    await typeStack(
      page,
      STACK.map((paper, index) => (index === 4 ? 'xxx' : paper)),
    );

    await page.getByText('Khác nhau ở tờ thứ 5 trong tập.').waitFor();
    // Another workbook does not take the place of papers in memory.
    await choose(page, 'assets/mau-tran-phu-2022.xlsx');
    await page.getByRole('alert').filter({ hasText: 'Đang kiểm phiếu dở' }).waitFor();
    await page.getByRole('button', { name: 'Đóng thông báo' }).click();
    await page.getByRole('button', { name: 'Xem lại từng tờ khác nhau' }).focus();
    expect(await page.getByRole('region', { name: 'Kiểm phiếu: CSTĐCS' }).textContent()).not.toMatch(/Đồng ý|✓|✗/);
    await page.keyboard.press('NumpadEnter');
    await page.getByRole('heading', { name: 'Lá phiếu thứ 5 trong tập' }).waitFor();
    await typePaper(page, '0xx');

    await page.getByText('13 phiếu: 12 hợp lệ, 1 không hợp lệ.').waitFor();
    await page.getByRole('button', { name: 'Ghi phiếu vào sổ' }).click();
    await page.getByRole('heading', { name: 'Đã ghi phiếu vào sổ' }).waitFor();
    await page.getByRole('button', { name: 'Xem kết quả' }).click();

    const totals = async () => {
      const table = page.getByRole('table', { name: 'Kết quả từng người' }).first();
      await table.waitFor();
      return table.getByRole('row').allTextContents();
    };
    const shown = await totals();
    // By hand from the stack: An 9 yes, 2 no, 1 blank; Bình 8, 2, 1 and 1 unclear; Chi 7, 2, 3.
    expect(shown.slice(1).map((row) => row.replace(/^.*?(\d{4})$/, '$1'))).toEqual(['9210', '8211', '7230']);

    const { bytes } = await downloaded(page);
    const saved = await openWorkbookFile(bytes, 'saved.xlsx');
    if (!saved.ok) throw new Error(saved.error.code);
    const rows = saved.value.snapshot.tabs.find(({ name }) => name === 'Phiếu CSTĐCS')?.values.slice(5);
    expect(rows?.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')).join(''))).toEqual([
      ...['xxx', 'xxx', 'xxx', 'xxx', 'xx0', 'xx-', 'x0x', 'x0-', 'x?x', '0xx', '0x0', '---'],
      'Ghi thêm tên ngoài danh sách',
    ]);
    expect(saved.value.snapshot.tabs.find(({ name }) => name === 'Kiểm phiếu')?.values.at(-1)).toEqual([
      'CSTĐCS',
      13,
      13,
    ]);

    await openToCount(page, sent('mo-lai.xlsx', bytes));
    expect(await totals()).toEqual(shown);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  SESSION_HANGS,
);

test(
  'in a narrow window, where the pane is longer than the screen, what begins or has come of something is in sight',
  async () => {
    const narrow = { viewport: { width: 400, height: 700 }, reducedMotion: 'reduce' } as const;
    const { page } = await openWorkbench(build, narrow);
    await openToCount(page, await council());
    const topOf = async (text: string): Promise<number> =>
      (await page.getByText(text, { exact: true }).first().boundingBox())?.y ?? NaN;
    const inSight = async (text: string): Promise<void> => {
      await page.getByText(text, { exact: true }).first().waitFor();
      const top = await topOf(text);
      expect([text, top >= 0, top < 700]).toEqual([text, true, true]);
    };
    await beginCount(page, page, 13);
    await inSight('Lần nhập 1');
    await typeStack(page, STACK);
    await inSight('Lần nhập 1 đã xong');
    await handOver(page, page);
    await inSight('Lần nhập 2');
    await page.getByRole('button', { name: 'Thoát' }).first().click();
    await page
      .getByRole('button', { name: /Bỏ|Thoát/ })
      .last()
      .click();
    await step(page, 'Đề nghị').click();
    await page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
    await inSight('Đã ghi xong');
    await page.context().close();
  },
  SESSION_HANGS,
);
