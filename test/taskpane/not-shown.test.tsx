/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fail } from '../../src/domain/result';
import { ROSTER, ROUND, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';
import { readInPane } from './open-pane';

const TITLE = 'Chưa đến được ô đó';
const SCORES = 'Hội đồng chấm';

/** A round with numbers to repair, in a workbook whose cells cannot be gone to. */
async function checking() {
  const port = memoryPort(
    snapshotOf({
      'Đợt xét': ROUND,
      'Danh sách': ROSTER,
      [SCORES]: [
        ['Mã', 'Họ và tên', 'A', 'B'],
        [null, 'Điểm tối đa', 10, 10],
        ['NV001', 'Nguyễn Thị An', 9, '9,25đ'],
        ['NV002', 'Trần Văn Bình', 8, '7đ'],
      ],
    }),
  );
  const { user, container } = await readInPane({
    ...port,
    show: (sheet) => Promise.resolve(fail({ code: 'workbook.tab-not-there', params: { sheet } })),
  });
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  return { user, container };
}

/** A link to a cell. */
function anyCell(): HTMLElement {
  const [link] = screen.getAllByRole('button', { name: /^Đến / });
  if (link === undefined) throw new Error('no cell to go to');
  return link;
}

test('a cell that cannot be gone to is told aloud and outside what scrolls: far down a list nobody would know why nothing happened', async () => {
  const { user, container } = await checking();
  await user.click(anyCell());
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain(TITLE);
  expect(told.closest('[role=tabpanel]')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(told).getByRole('button', { name: 'Đóng thông báo' }));
  expect(screen.queryByText(TITLE)).toBeNull();
});

test('it is told in a work beside the steps, too, and gone with the next reading', async () => {
  const { user } = await checking();
  await user.click(await screen.findByRole('button', { name: /^Sửa dữ liệu/ }));
  await screen.findByRole('heading', { name: 'Sửa dữ liệu' });
  await user.click(anyCell());
  expect((await screen.findByRole('alert')).textContent).toContain(TITLE);
  await user.click(screen.getByRole('button', { name: 'Quay lại' }));
  await user.click(screen.getByRole('button', { name: 'Đọc lại sổ' }));
  await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull());
});
