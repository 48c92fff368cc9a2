/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createExcelPort } from '../../src/workbook/excel/port';
import { openExcel, specOf } from '../excel-host/open-excel';
import { ROSTER_HEADER, ROUND, rosterRow, snapshotOf } from '../support/workbook';
import { accessOf } from '../workbook/excel/played';
import { readInPane } from './open-pane';

jest.setTimeout(60_000);

const TAB = 'Kết quả kiểm phiếu';

/** The form of a vote whose totals are written, in an Excel in which a colleague works, too. */
async function correcting() {
  const excel = openExcel(
    specOf(
      snapshotOf({
        'Đợt xét': [
          ...ROUND,
          ['Tổng số thành viên Hội đồng', 7],
          ['Số thành viên có mặt', 7],
          ['cstd-co-so.vote.percent', '50'],
        ],
        'Danh sách': [
          ROSTER_HEADER,
          ...['An', 'Bình'].map((name, index) =>
            rosterRow(`NV${String(index + 1)}`, name, {
              'Xếp loại': 'HTXS',
              'Cấp sáng kiến': 'Cơ sở',
              'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
            }),
          ),
        ],
        [TAB]: [
          ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
          ['CSTĐCS', 'NV1', 5, 2, 0, null],
          ['CSTĐCS', 'NV2', 5, 2, 0, null],
        ],
        'Kiểm phiếu': [
          ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ', 'Ghi chú'],
          ['CSTĐCS', 7, 7, 0, null],
        ],
      }),
    ),
  );
  const { user, container } = await readInPane(createExcelPort(accessOf(excel)));
  await user.click(screen.getByRole('tab', { name: 'Phiếu' }));
  await user.click(await screen.findByRole('button', { name: 'Sửa tổng số – CSTĐCS' }));
  await screen.findByRole('heading', { name: 'Sửa tổng số đã ghi' });
  const type = async (name: string, text: string) => {
    await user.clear(field(name));
    await user.type(field(name), text);
  };
  const colleague = (address: string, values: readonly (readonly unknown[])[]) =>
    excel.edit(TAB, address, values, 'Remote');
  return { excel, user, container, type, colleague };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });
const write = () => press('Ghi tổng số vào sổ');

/** What the tab of totals holds: the opinions on both names. */
async function inExcel(excel: ReturnType<typeof openExcel>) {
  const read = await createExcelPort(accessOf(excel)).read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.tabs
    .find(({ name }) => name === TAB)
    ?.values.slice(1)
    .map((line) => line.slice(2, 4));
}

test('what a colleague corrected for one name is not put back to its old numbers when another name is corrected here', async () => {
  const { excel, user, type, colleague, container } = await correcting();
  await type('An: Đồng ý', '4');
  await type('An: Không đồng ý', '3');
  colleague('C3:D3', [[3, 4]]);
  await user.click(write());
  await screen.findByText('Chưa ghi gì; các số vẫn còn ở đây');
  await user.click(press('Đọc lại sổ rồi ghi'));
  await waitFor(() => expect(field('Bình: Đồng ý').value).toBe('3'));
  expect([field('Bình: Không đồng ý').value, field('An: Đồng ý').value]).toEqual(['4', '4']);
  expect(container.textContent).toContain('Bình: Đồng ý: 5 → 3');
  await user.click(write());
  await screen.findByRole('heading', { name: 'Đã ghi tổng số vào sổ' });
  expect(await inExcel(excel)).toEqual([
    [4, 3],
    [3, 4],
  ]);
});

test('where both changed the same number, it is told, and written over the colleague’s only when the secretary says so', async () => {
  const { excel, user, type, colleague, container } = await correcting();
  await type('An: Đồng ý', '4');
  await type('An: Không đồng ý', '3');
  colleague('C2:D2', [[2, 5]]);
  await user.click(write());
  await user.click(await screen.findByRole('button', { name: 'Đọc lại sổ rồi ghi' }));
  await screen.findByText('Số trong sổ đã khác số vừa nhập');
  const notice = screen.getByRole('alert');
  expect(notice.textContent).toContain('An: Đồng ý: trong sổ 2, ở đây 4');
  expect(notice.textContent).toContain('An: Không đồng ý: trong sổ 5, ở đây 3');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(write());
  expect(await screen.findByText('Xem các số trong sổ đã khác, rồi chọn ghi số nào.')).toBeTruthy();
  expect(await inExcel(excel)).toEqual([
    [2, 5],
    [5, 2],
  ]);
  // Read once more they differ still.
  colleague('C3:D3', [[3, 4]]);
  await user.click(screen.getByRole('checkbox', { name: 'Ghi các số ở đây, thay số trong sổ' }));
  await user.click(write());
  await user.click(await screen.findByRole('button', { name: 'Đọc lại sổ rồi ghi' }));
  await waitFor(() => expect(field('Bình: Đồng ý').value).toBe('3'));
  const again = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ghi các số ở đây, thay số trong sổ' });
  expect(again.checked).toBe(false);
  await user.click(again);
  await user.click(write());
  await screen.findByRole('heading', { name: 'Đã ghi tổng số vào sổ' });
  expect(await inExcel(excel)).toEqual([
    [4, 3],
    [3, 4],
  ]);
});

test('a number that is typed as the workbook has it now is nothing to ask about', async () => {
  const { user, type, colleague } = await correcting();
  await type('An: Đồng ý', '4');
  await type('An: Không đồng ý', '3');
  colleague('C2:D2', [[2, 5]]);
  await user.click(write());
  await user.click(await screen.findByRole('button', { name: 'Đọc lại sổ rồi ghi' }));
  await screen.findByText('Số trong sổ đã khác số vừa nhập');
  await type('An: Đồng ý', '2');
  await type('An: Không đồng ý', '5');
  expect(screen.queryByText('Số trong sổ đã khác số vừa nhập')).toBeNull();
  expect(within(screen.getByRole('region', { name: /^Tổng số: / })).queryByRole('alert')).toBeNull();
});
