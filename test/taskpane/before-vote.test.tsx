/**
 * @jest-environment jsdom
 */
import './set-up';
import { waitFor, within } from '@testing-library/react';
import { NO_OUTSIDE_RULES } from '../../src/domain/rules/rulebook';
import { reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import type { Snapshot } from '../../src/workbook/port';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';
import { writtenSnapshot } from '../support/written';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

jest.setTimeout(60_000);

const ROSTER: Rows = [
  ROSTER_HEADER,
  ...['Nguyễn Văn Yên', 'Trần Thị An', 'Lê Bình'].map((name, index) =>
    rosterRow(`NV${String(index + 1)}`, name, {
      'Xếp loại': index === 2 ? null : 'HTXS',
      'Cấp sáng kiến': 'Cơ sở',
      'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
    }),
  ),
];

const FACTS: Rows = [
  ['Tổng số thành viên Hội đồng', 5],
  ['Số thành viên có mặt', 3],
  ['council.quorum', '4/5'],
  ['cstd-co-so.vote.percent', '70'],
];

const COUNCIL: Rows = [
  ['Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
  ['Trần Thị An', 'NV2', null, 'Ủy viên', 'x', null],
  ['Hồ Ba', null, null, 'Ủy viên', 'x', 'x'],
  ['Võ Bốn', null, null, 'Ủy viên', 'x', null],
  ['Vũ Năm', null, null, 'Ủy viên', null, null],
  ['Đỗ Sáu', null, null, 'Ủy viên', null, null],
];

async function atBallots(snapshot: Snapshot) {
  const port = memoryPort(snapshot);
  const { user, view } = openPane(port);
  await user.click(await view.findByRole('button', { name: 'Đọc sổ này' }));
  await user.click(await view.findByRole('button', { name: 'Tiếp: Kiểm tra' }));
  await user.click(await view.findByRole('tab', { name: 'Phiếu' }));
  await view.findByRole('region', { name: 'Trước khi bỏ phiếu' });
  return { port, user, view };
}

test('before anybody votes: who is on the ballot, who is not yet and why, which members are, how many yes it takes, who is missing', async () => {
  const { user, view } = await atBallots(
    snapshotOf({ 'Đợt xét': [...ROUND, ...FACTS], 'Danh sách': ROSTER, 'Hội đồng': COUNCIL }),
  );
  const before = view.getByRole('region', { name: 'Trước khi bỏ phiếu' });
  await user.click(within(before).getByRole('button', { name: 'Chiến sĩ thi đua cơ sở' }));
  for (const told of [
    'Đưa vào phiếu (2): Trần Thị An; Nguyễn Văn Yên',
    'Chưa đưa vào phiếu, còn phải xem lại: Lê Bình',
    'Thành viên Hội đồng có tên trong phiếu: Trần Thị An',
    'Cần từ 70% tổng số thành viên Hội đồng= 4/5 phiếu đồng ý',
    'Chưa đủ số thành viên phải có mặt: thiếu 1.',
    'Ban kiểm phiếuHồ Ba',
    'Số phiếu cần in3',
    'Vắng mặt2',
  ])
    expect(before.textContent).toContain(told);
});

test('where the base is known only afterwards, the likely ones are told', async () => {
  const facts = [...FACTS, ['cstd-co-so.vote.base', 'valid']];
  const { user, view } = await atBallots(snapshotOf({ 'Đợt xét': [...ROUND, ...facts], 'Danh sách': ROSTER }));
  const before = view.getByRole('region', { name: 'Trước khi bỏ phiếu' });
  await user.click(within(before).getByRole('button', { name: 'Chiến sĩ thi đua cơ sở' }));
  expect(before.textContent).toContain('nếu là 3 thì cần 3 phiếu đồng ý; nếu là 2 thì cần 2 phiếu đồng ý');
});

test('papers to print are asked for by a value of the round, chosen here', async () => {
  const { user, view } = await atBallots(snapshotOf({ 'Đợt xét': [...ROUND, ...FACTS], 'Danh sách': ROSTER }));
  const print = view.getByRole('region', { name: 'Phiếu để in' });
  expect(print.textContent).toContain('Số phiếu in trên một tờ A4: chưa chọn');
  const [change] = within(print).getAllByRole('button');
  if (change === undefined) throw new Error('no way to change it');
  await user.click(change);
  expect(within(print).getByRole('combobox')).not.toBeNull();
});

describe('the recount', () => {
  const input = snapshotOf({
    'Đợt xét': [...ROUND, ...FACTS],
    'Danh sách': ROSTER,
    'Phiếu CSTĐCS': [
      ['NV1', 'NV2'],
      ['x', '0'],
      ['x', 'x'],
      ['0', 'x'],
    ],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 3, 3],
    ],
  });

  function written(salt: string | null): Snapshot {
    const review = reviewSnapshot(input, { kind: 'of-round' }, NO_OUTSIDE_RULES, salt === null ? null : () => salt);
    if (!review.ok) throw new Error(review.error.code);
    return writtenSnapshot(input, plannedTabs({ snapshot: input, review: review.value }));
  }

  async function recount(snapshot: Snapshot): Promise<string> {
    const { user, view } = await atBallots(snapshot);
    const region = view.getByRole('region', { name: 'Kiểm phiếu lại' });
    await user.click(within(region).getByRole('button', { name: 'Kiểm phiếu lại' }));
    const status = within(region).getByRole('status');
    await waitFor(() => expect(status.textContent).not.toBe(''));
    const told = status.textContent;
    view.unmount();
    return told;
  }

  test('agrees with what was written, and with the fingerprint on the minutes', async () => {
    const told = await recount(written('ab'.repeat(32)));
    expect(told).toContain('3 phiếu; khớp với KQ - Kiểm phiếu và biên bản kiểm phiếu; dấu vân tay');
    expect(told).toContain('quy tắc khớp.');
  });

  test('says that there is no fingerprint where no salt was ever made', async () => {
    expect(await recount(written(null))).toContain(
      'phiếu chưa có dấu vân tay nên chỉ so được số liệu (không phải lỗi)',
    );
  });

  test('names the written cells that differ after a paper was changed, and no row of the papers', async () => {
    const before = written('ab'.repeat(32));
    const changed: Snapshot = {
      tabs: before.tabs.map((tab) =>
        tab.name === 'Phiếu CSTĐCS'
          ? {
              ...tab,
              values: [
                ['NV1', 'NV2'],
                ['0', '0'],
                ['x', 'x'],
                ['0', 'x'],
              ],
            }
          : tab,
      ),
    };
    const told = await recount(changed);
    expect(told).toContain('KHÔNG khớp với KQ - Kiểm phiếu');
    expect(told).toContain('dấu vân tay KHÔNG khớp');
    expect(told).toContain('KQ - Kiểm phiếu');
    expect(told).not.toContain('Phiếu CSTĐCS');
  });

  test('has nothing to compare with before the first writing', async () => {
    expect(await recount(input)).toContain('không thấy tab KQ - Đối chiếu');
  });
});
