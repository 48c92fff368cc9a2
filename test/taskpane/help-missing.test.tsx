/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor } from '@testing-library/react';
import { ROSTER_HEADER, ROUND, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

/** Whether the network is there for what is loaded later; the page itself is open already. */
const mockNetwork = { isThere: false };

jest.mock('../../src/taskpane/help/HelpView', () => {
  if (!mockNetwork.isThere) throw new Error('Loading chunk 7 failed.');
  return jest.requireActual<object>('../../src/taskpane/help/HelpView');
});

const BOOK = snapshotOf({
  'Đợt xét': [
    ...ROUND,
    ['Tổng số thành viên Hội đồng', 3],
    ['Số thành viên có mặt', 3],
    ['cstd-co-so.vote.percent', '50'],
  ],
  'Danh sách': [
    ROSTER_HEADER,
    rosterRow('NV1', 'Nguyễn Thị An', {
      'Xếp loại': 'HTXS',
      'Cấp sáng kiến': 'Cơ sở',
      'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
    }),
  ],
  'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']],
});

test('help that cannot be loaded takes nothing along: a count goes on where it was, and with the network help opens', async () => {
  // What React says of a part that could not be loaded.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = openPane(memoryPort(BOOK));
  await user.click(await screen.findByRole('button', { name: 'Đọc sổ này' }));
  const ballots = screen.getByRole('tab', { name: 'Phiếu' });
  await waitFor(() => expect(ballots.hasAttribute('disabled')).toBe(false));
  await user.click(ballots);
  await user.click(await screen.findByRole('button', { name: 'Kiểm phiếu – CSTĐCS' }));
  const issued = await screen.findByRole('textbox', { name: /phát ra/i });
  await user.clear(issued);
  await user.type(issued, '3');

  await user.click(screen.getByRole('button', { name: 'Trợ giúp' }));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Việc đang làm vẫn còn nguyên');
  expect(notice.textContent).toContain('Loading chunk 7 failed.');
  await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('textbox', { name: /phát ra/i })).toHaveProperty('value', '3');

  mockNetwork.isThere = true;
  await user.click(screen.getByRole('button', { name: 'Trợ giúp' }));
  expect(await screen.findByText(/Mỗi trang giải thích một khái niệm/)).not.toBeNull();
});
