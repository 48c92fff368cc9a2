import { ROSTER_HEADER, ROUND, type Rows, rosterRow } from '../../support/workbook';
import { largeRound } from '../../bench/large-round';

/** Names as long as they come, and short ones. */
const NAMES = [
  'Công Tằng Tôn Nữ Thị Huyền Trang Như Quỳnh',
  'Nguyễn Phúc Bảo Long Thiên Hoàng Gia Phước',
  'Trần Lê Nguyễn Phương Uyên',
  'Lê Ly',
];

const FACTS: Rows = [
  ...ROUND,
  ['Tổng số thành viên Hội đồng', 5],
  ['Số thành viên có mặt', 4],
  ['Số ý kiến bằng văn bản', 1],
  ['council.quorum', '2/3'],
  ['cstd-co-so.vote.percent', '66.67'],
  ['cstd-co-so.ceiling.percent', 'none'],
  ['cstd-co-so.ceiling.places', 2],
  ['cstd-tinh.vote.base', 'valid'],
  ['ldtt.vote.percent', '50'],
  ['ballot.paper.per-page', '4'],
];

const ROSTER: Rows = [
  ROSTER_HEADER,
  ...NAMES.map((name, index) =>
    rosterRow(`NV00${String(index + 1)}`, name, {
      'Đơn vị': 'Khoa Lý luận Mác - Lênin, Tư tưởng Hồ Chí Minh',
      'Xếp loại': 'HTXS',
      'Cấp sáng kiến': index === 0 ? 'Tỉnh' : 'Cơ sở',
      'Đăng ký danh hiệu': index === 0 ? 'LĐTT; CSTĐCS; CSTĐ tỉnh' : 'LĐTT; CSTĐCS',
      'Năm đạt CSTĐCS': index === 0 ? '2020; 2021' : null,
    }),
  ),
];

const COUNCIL: Rows = [
  ['Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
  [NAMES[0] ?? '', 'NV001', 'Hiệu trưởng', 'Chủ tịch', 'x', ''],
  [NAMES[1] ?? '', 'NV002', 'Phó Hiệu trưởng', 'Phó Chủ tịch', 'x', ''],
  ['Đặng Thị Kim Ngân', '', 'Trưởng phòng Tổ chức - Hành chính - Quản trị', 'Thư ký', 'x', 'x'],
  ['Vũ Đình Long', '', 'Chủ tịch Công đoàn', 'Ủy viên', 'x', 'x'],
  ['Hồ Xuân Mai', '', 'Bí thư Đoàn', 'Ủy viên', 'văn bản', ''],
];

/** Before anybody votes. */
export const BEFORE: Readonly<Record<string, Rows>> = {
  'Đợt xét': FACTS,
  'Danh sách': ROSTER,
  'Hội đồng': COUNCIL,
  'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']],
};

/** After the vote: two are tied for the second place, one is unanimous, and a number does not agree. */
export const VOTED: Readonly<Record<string, Rows>> = {
  ...BEFORE,
  'Phiếu CSTĐCS': [
    [...NAMES.map((name, index) => `NV00${String(index + 1)} – ${name}`), 'Không hợp lệ'],
    ['x', 'x', 'x', '0', ''],
    ['x', 'x', '0', 'x', ''],
    ['x', '0', 'x', '-', ''],
    ['x', 'x', 'x', '?', ''],
    ['x', 'x', 'x', '0', ''],
  ],
  'Kiểm phiếu': [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 5, 5],
  ],
};

/** A round that takes several messages to read. */
export const LARGE: Readonly<Record<string, Rows>> = largeRound(900, 40);

/** Somebody is there, and little else. */
export const BARE: Readonly<Record<string, Rows>> = {
  'Đợt xét': [...ROUND, ['Kỳ', 'Quý 1']],
  'Danh sách': [ROSTER_HEADER, rosterRow('NV001', NAMES[0] ?? '')],
};

/** No roster at all. */
export const UNUSABLE: Readonly<Record<string, Rows>> = { 'Đợt xét': FACTS };

/** Scores in which much is to be put right. */
export const REPAIRABLE: Readonly<Record<string, Rows>> = {
  ...VOTED,
  'Chấm điểm - Tự chấm': [
    [
      'Mã',
      'Họ và tên',
      'Chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật',
      'Hoàn thành nhiệm vụ',
      'Điểm cộng',
      'Tổng điểm',
    ],
    ['', 'Điểm tối đa', 60, 40, '', 100],
    ['NV001', NAMES[0] ?? '', '59 điểm', 38, null, 97],
    ['NV002', NAMES[1] ?? '', 60, '4O', null, 100],
    ['NV003', NAMES[2] ?? '', 61, 40, null, 101],
    ['NV004', NAMES[3] ?? '', '58,5', 'vắng', null, null],
    ['NV009', 'Người Không Có Trong Danh Sách', 50, 30, null, 80],
  ],
};
