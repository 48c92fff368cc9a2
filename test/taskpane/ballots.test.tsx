/**
 * @jest-environment jsdom
 */
import './set-up';
import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/Pane';
import { hostOfPort } from '../../src/workbook/pane-host';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';
import { memoryPort } from './memory-port';

const ROSTER: Rows = [
  ROSTER_HEADER,
  ...['An', 'Bình', 'Chi'].map((name, index) =>
    rosterRow(`NV${String(index + 1)}`, name, {
      'Xếp loại': 'HTXS',
      'Cấp sáng kiến': 'Cơ sở',
      'Đăng ký danh hiệu': 'LĐTT; CSTĐCS; TTLĐTT',
    }),
  ),
];

/** What the pane shows of the ballots of such a round. */
async function ballotsStep(facts: Rows, award: string, papers: Rows, counts: Rows): Promise<string> {
  const port = memoryPort(
    snapshotOf({
      'Đợt xét': [...ROUND, ...facts],
      'Danh sách': ROSTER,
      [`Phiếu ${award}`]: papers,
      'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về'], ...counts],
    }),
  );
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container, findByRole, findByText, unmount } = render(
    <Pane host={hostOfPort(port)} language="vi" onLanguage={() => undefined} colorScheme="dark" />,
  );
  await user.click(await findByRole('button', { name: 'Đọc sổ' }));
  await user.click(await findByRole('button', { name: 'Tiếp: Kiểm tra' }));
  await user.click(await findByRole('tab', { name: 'Phiếu' }));
  await findByText('Chỉ có tổng số. Không lá phiếu nào được hiện, ghi hay lưu riêng.');
  const shown = container.textContent;
  unmount();
  return shown;
}

const MEMBERS = (members: number, present: number): Rows => [
  ['Tổng số thành viên Hội đồng', members],
  ['Số thành viên có mặt', present],
];
const PAPERS: Rows = [
  ['NV1', 'NV2'],
  ['x', '0'],
  ['x', null],
  ['x', '?'],
];

test('numbers that do not agree are told link by link, with the difference, and give no verdict', async () => {
  const shown = await ballotsStep([...MEMBERS(3, 3), ['cstd-co-so.vote.percent', '2/3']], 'CSTĐCS', PAPERS, [
    ['CSTĐCS', 3, 4],
  ]);
  expect(shown).toContain('Thu về ≤ phát ra4 và 3, lệch 1');
  expect(shown).toContain('Thu về = số phiếu đọc được4 và 3, lệch 1');
  expect(shown).toContain('Phát ra ≤ có mặt và ý kiến bằng văn bảnkhớp');
  expect(shown).toContain('Cần từ 2/3 tổng số thành viên Hội đồng');
  expect(shown).toContain('AnNV1Chưa xác định3000');
});

test('a vote without a threshold, with a strict one, and one that decides nothing', async () => {
  expect(await ballotsStep(MEMBERS(3, 3), 'CSTĐCS', PAPERS, [])).toContain('Chưa đặt tỷ lệ phiếu cần đạt');
  const strict = await ballotsStep(
    [...MEMBERS(3, 3), ['cstd-co-so.vote.percent', '50'], ['cstd-co-so.vote.comparator', '>']],
    'CSTĐCS',
    PAPERS,
    [['CSTĐCS', 3, 3]],
  );
  expect(strict).toContain('Cần trên 50% tổng số thành viên Hội đồng= 2/3 phiếu đồng ý');
  const idle = await ballotsStep([...MEMBERS(3, 3), ['ldtt.vote.percent', '50']], 'LĐTT', PAPERS, [['LĐTT', 3, 3]]);
  expect(idle).toContain('Danh hiệu này không bắt buộc bỏ phiếu');
});

test('a quorum that is reached, and one that is not', async () => {
  const facts = (present: number): Rows => [
    ...MEMBERS(9, present),
    ['council.quorum', '2/3'],
    ['cstd-co-so.vote.percent', '10'],
  ];
  const counts: Rows = [['CSTĐCS', 3, 3]];
  expect(await ballotsStep(facts(6), 'CSTĐCS', PAPERS, counts)).toContain('Đủ số thành viên dự họp');
  const unmet = await ballotsStep(facts(5), 'CSTĐCS', PAPERS, counts);
  expect(unmet).toContain('Không đủ số thành viên dự họp: chưa kết luận');
  expect(unmet).toContain('AnNV1Họp không đủ thành viên3000');
});

test('numbers that nobody gave are told as such', async () => {
  const shown = await ballotsStep([['cstd-co-so.vote.percent', '70']], 'CSTĐCS', PAPERS, []);
  expect(shown).toContain('Tổng số thành viênchưa ghi');
  expect(shown).toContain('Thu về = số phiếu đọc đượcChưa đủ số để đối chiếu');
});
