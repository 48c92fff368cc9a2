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
async function ballotsStep(
  facts: Rows,
  award: string,
  papers: Rows,
  counts: Rows,
  more: Readonly<Record<string, Rows>> = {},
): Promise<string> {
  const port = memoryPort(
    snapshotOf({
      'Đợt xét': [...ROUND, ...facts],
      'Danh sách': ROSTER,
      [`Phiếu ${award}`]: papers,
      'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về'], ...counts],
      ...more,
    }),
  );
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container, findByRole, findByText, unmount } = render(
    <Pane host={hostOfPort(port)} language="vi" onLanguage={() => undefined} colorScheme="dark" />,
  );
  await user.click(await findByRole('button', { name: 'Đọc sổ này' }));
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

test('a nominee who falls one short is told by how much, as the law counts all members', async () => {
  const papers = [['NV1'], ...Array.from({ length: 17 }, () => ['x']), ['0']];
  const shown = await ballotsStep([...MEMBERS(19, 18), ['cstd-co-so.vote.percent', '90']], 'CSTĐCS', papers, [
    ['CSTĐCS', 18, 18],
  ]);
  expect(shown).toContain('Không đạt: 17/19, cần 18: thiếu 1');
});

const TIED: Rows = [
  ...MEMBERS(3, 3),
  ['cstd-co-so.vote.percent', '2/3'],
  ['cstd-co-so.ceiling.percent', 'none'],
  ['cstd-co-so.ceiling.places', 2],
  ['council.nominee-member', 'abstains'],
];
const ALL: Rows = [['NV1', 'NV2', 'NV3'], ...Array.from({ length: 3 }, () => ['x', 'x', 'x'])];
const BOTH: Rows = [
  ['CSTĐCS', 3, 3],
  ['CSTĐCS (lần 2)', 3, 3],
];
const COUNCIL: Rows = [
  ['Họ và tên', 'Mã', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
  ['An', 'NV1', 'Chủ tịch', 'x', null],
  ['Dũng', null, 'Thư ký', 'x', 'x'],
  ['Em', null, 'Ủy viên', 'x', null],
];

test('a second ballot is told with its totals and the tie that it is about; it proposes and decides nothing', async () => {
  const second = [
    ['NV1', 'NV2', 'NV3'],
    ['x', 'x', 'x'],
    ['x', 'x', '0'],
    ['x', '0', '0'],
  ];
  const shown = await ballotsStep(TIED, 'CSTĐCS', ALL, BOTH, { 'Phiếu lần 2 CSTĐCS': second, 'Hội đồng': COUNCIL });
  expect(shown).toContain('CSTĐCS – bỏ phiếu lần 2');
  expect(shown).toContain('Bỏ phiếu lần 2 giữa An, Bình và Chi: bằng nhau ở lần 1, còn 2 suất.');
  expect(shown).toContain('Lần 2 đề xuất: Chọn3000');
  expect(shown).toContain('Lần 2 đề xuất: Không chọn1200');
  expect(shown).toContain('có hiệu lực khi Hội đồng ghi quyết định');
  // A member who was voted on is told in the result of both, with the council's own rule.
  expect(shown.split('Thành viên Hội đồng có tên trong phiếu: An. ')).toHaveLength(3);
  expect(shown).toContain('không bỏ phiếu cho mình');
});

test('a second ballot that ends in another tie, or that was held about others, proposes nothing for them', async () => {
  const again = [
    ['NV1', 'NV2', 'NV3'],
    ['x', 'x', 'x'],
    ['x', '0', '0'],
    ['x', '0', '0'],
  ];
  const equal = await ballotsStep(TIED, 'CSTĐCS', ALL, BOTH, { 'Phiếu lần 2 CSTĐCS': again });
  expect(equal).toContain('Vẫn bằng phiếu');
  const others = await ballotsStep(TIED, 'CSTĐCS', ALL, BOTH, { 'Phiếu lần 2 CSTĐCS': [['NV1'], ['x'], ['x'], ['x']] });
  expect(others).toContain('Thiếu người bằng nhau, nên lần 2 không đề xuất gì.');
  expect(others).toContain('Chưa đề xuất');
});

test('totals of a second ballot by show of hands are marked as such, and ask for no papers', async () => {
  const totals = [
    ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
    ['CSTĐCS (lần 2)', 'NV1', 3, 0, 0, 'Giơ tay'],
    ['CSTĐCS (lần 2)', 'NV2', 2, 1, 0, 'Giơ tay'],
    ['CSTĐCS (lần 2)', 'NV3', 1, 2, 0, 'Giơ tay'],
  ];
  const shown = await ballotsStep(TIED, 'CSTĐCS', ALL, [['CSTĐCS', 3, 3]], { 'Kết quả kiểm phiếu': totals });
  expect(shown).toContain('Chỉ có tổng số, biểu quyết giơ tay');
  expect(shown).toContain('Số người cho ý kiến3');
});
