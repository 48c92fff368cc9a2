/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ROSTER_HEADER, ROUND, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

/** The columns of the scores, of which `Điểm vui` is none of the criteria for the secretary. */
async function columnsOf(tab: string) {
  const port = memoryPort(
    snapshotOf({
      'Đợt xét': ROUND,
      'Danh sách': [ROSTER_HEADER, rosterRow('NV1', 'An'), rosterRow('NV2', 'Bình')],
      'Hội đồng chấm': [
        ['Mã', 'Họ và tên', 'A', 'Điểm vui', 'Tổng điểm'],
        [null, 'Điểm tối đa', 10, 5, 15],
        ['NV1', 'An', 9, 1, 10],
        ['NV2', 'Bình', 8, 2, 10],
      ],
    }),
  );
  const { user, container } = openPane(port);
  await user.click(await screen.findByRole('button', { name: 'Đọc sổ này' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Đã đọc sổ: /));
  await user.click(screen.getByRole('button', { name: new RegExp(`^${tab}: `) }));
  await screen.findByRole('button', { name: 'Sửa cách đọc: B – Họ và tên' });
  const meaning = (heading: string) => screen.getByRole('button', { name: heading }).closest('li')?.textContent;
  return { port, user, container, meaning };
}

test('a column is corrected, read so at once, and taken back: nothing is left but an empty tab `Cách đọc`', async () => {
  const { port, user, container, meaning } = await columnsOf('Hội đồng chấm');
  const before = await port.read();
  expect(meaning('D – Điểm vui')).toContain('Tiêu chí');
  await user.click(screen.getByRole('button', { name: 'Sửa cách đọc: D – Điểm vui' }));
  const means = await screen.findByRole('combobox', { name: 'Là' });
  const apply = screen.getByRole('button', { name: 'Áp dụng rồi đọc lại' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  await user.selectOptions(means, 'Không dùng');
  expect(container.textContent).toContain('Sẽ thêm tab “Cách đọc”');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(apply);
  await screen.findByText('Đã ghi: D – Điểm vui là “Không dùng”.');
  await waitFor(() => expect(meaning('D – Điểm vui')).toMatch(/Không dùng.*theo tab “Cách đọc”/));
  await user.click(screen.getByRole('button', { name: 'Bỏ sửa: D – Điểm vui' }));
  await user.click(await screen.findByRole('button', { name: 'Áp dụng rồi đọc lại' }));
  await screen.findByText('Đã bỏ sửa: D – Điểm vui lại được đọc theo tiêu đề.');
  await waitFor(() => expect(meaning('D – Điểm vui')).toContain('Tiêu chí'));
  const after = await port.read();
  if (!before.ok || !after.ok) throw new Error('memory');
  expect(after.value.tabs.slice(0, -1)).toEqual(before.value.tabs);
  expect(after.value.tabs.at(-1)?.values.slice(2)).toEqual([
    ['Trang tính', 'Cột', 'Là', 'Ghi chú'],
    [null, null, null],
  ]);
});

test('what would leave the workbook without its only roster is refused, and it is said why', async () => {
  const { port, user, container } = await columnsOf('Danh sách');
  await user.click(screen.getByRole('button', { name: 'Sửa cách đọc: B – Họ và tên' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Là' }), 'Không dùng');
  expect(container.textContent).toContain('Không áp dụng được');
  const apply = screen.getByRole('button', { name: 'Áp dụng rồi đọc lại' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  await user.click(apply);
  expect(port.added).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Thôi' }));
  expect(screen.queryByRole('combobox', { name: 'Là' })).toBeNull();
});
