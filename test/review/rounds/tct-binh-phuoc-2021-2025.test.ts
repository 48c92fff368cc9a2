/** Two rounds of the five-year campaign: the second quarter of 2023 (scores) and the year 2024 (targets over the years, the law of 2024). */
import { ROSTER_HEADER, type Rows, rosterRow } from '../../support/workbook';
import { planOf, rowsWith, textOf } from '../../sheets/writing/planned';
import { workedOut } from './worked-out';

const CONTENTS = [
  'Phòng, chống dịch Covid-19',
  'Thực hiện Chỉ thị số 34-CT/TW',
  'Bảo vệ nền tảng tư tưởng; 04 phong trào thi đua',
  'Trường chính trị chuẩn mức I, chuyển đổi số',
  'Tuyên truyền, điển hình tiên tiến',
  'Chất lượng đào tạo, bồi dưỡng',
  'Kiểm tra, đánh giá phong trào của khoa, phòng',
  'Vai trò của Hội đồng Thi đua - Khen thưởng',
];

function roundOf(year: number, period: string, ...more: Rows): Rows {
  return [['Chương trình', 'tct-binh-phuoc-2021-2025'], ['Năm', year], ['Kỳ', period], ...more];
}

const ROSTER: Rows = [
  ROSTER_HEADER,
  rosterRow('NV01', 'Nguyễn Thị An', { 'Đăng ký danh hiệu': 'GK', 'Cấp sáng kiến': 'Tỉnh' }),
  rosterRow('NV02', 'Trần Văn Bình', { 'Đăng ký danh hiệu': 'GK', 'Kỷ luật': 'Khiển trách' }),
  rosterRow('NV03', 'Lê Thị Chi', { 'Đăng ký danh hiệu': null }),
];

test('a quarter has scores over the eight contents, and no award', () => {
  const { report, findings, plans } = workedOut({
    'Đợt xét': roundOf(2023, 'Quý 2'),
    'Danh sách': ROSTER,
    'Chấm điểm - Hội đồng chấm': [
      ['Mã', 'Họ và tên', ...CONTENTS, 'Tổng điểm'],
      [null, 'Điểm tối đa', 10, 10, 15, 20, 10, 20, 10, 5, 100],
      ['NV01', 'Nguyễn Thị An', 10, 9.5, 14, 18, 9, 19.25, 8, 5, 92.75],
      ['NV02', 'Trần Văn Bình', '8,5', 8, 12, 15, 7, 15, 7, 4, 76.5],
      ['NV03', 'Lê Thị Chi', 9, 9, 13, 16, 8, 16, 8, 5, 84],
    ],
  });
  // 10 + 9,5 + 14 + 18 + 9 + 19,25 + 8 + 5 = 92,75; 8,5 + 8 + 12 + 15 + 7 + 15 + 7 + 4 = 76,5; 9 + 9 + 13 + 16 + 8 + 16 + 8 + 5 = 84.
  expect(report['people']).toMatchObject([
    { scores: { council: '92.75', final: '92.75' }, awards: {} },
    { scores: { final: '76.5' } },
    { scores: { final: '84' } },
  ]);
  expect(findings).toEqual([]);
  expect(report['calendar']).toMatchObject({ dates: [{ id: 'quarterly-review', quarter: 2, from: null }] });
  expect(textOf(planOf(plans, 'KqLich'))).toContain(
    'Xét thi đua, khen thưởng cá nhân của quý | Quý 2 | ? Chưa ghi là đã làm',
  );
  expect(report['regime']).toBe('vn-2017');
});

const LECTURER = 'Ít nhất 01 giảng viên đạt giải giảng viên xuất sắc cấp Học viện trong 2021 – 2025';

describe('the year 2023, with what was reached since 2021', () => {
  const { report, findings, plans } = workedOut({
    'Đợt xét': roundOf(2023, 'Năm', ['Ngày họp', '28/12/2023']),
    'Danh sách': ROSTER,
    'Chỉ tiêu': [
      ['Mã', 'Chỉ tiêu', 'Năm', 'Thực hiện'],
      ['provincial-projects', 'Đề tài cấp tỉnh', 2021, 1],
      ['provincial-projects', 'Đề tài cấp tỉnh', 2022, 0],
      ['provincial-projects', 'Đề tài cấp tỉnh', 2023, 1],
      ['excellent-lecturers', 'Giảng viên xuất sắc', 2022, 1],
      ['standard-level-1', 'Chuẩn mức I', null, 'Chưa'],
      ['books', 'Giáo trình', null, 4],
    ],
    'Sáng kiến': [
      ['Mã', 'Tên sáng kiến', 'Tình trạng', 'Cấp công nhận', 'Số quyết định', 'Ngày'],
      ['NV01', 'Bài giảng số', 'Đã công nhận', 'Cơ sở', '12/QĐ-TCT', '20/11/2023'],
      ['NV03', 'Thư viện số', 'Đã công nhận', 'Cơ sở', null, '20/11/2023'],
      ['NV02', 'Bộ câu hỏi', 'Đang làm', null, null, null],
    ],
  });

  test('2 of 3 projects, 1 of 1 lecturer, and the standard not yet', () => {
    expect(report['targets']).toEqual([
      {
        id: 'provincial-projects',
        actual: { count: 2, of: null },
        met: false,
        comparator: '>=',
        value: 3,
        reached: 2,
        byYear: [
          { year: 2021, reached: 1 },
          { year: 2022, reached: 0 },
          { year: 2023, reached: 1 },
        ],
      },
      {
        id: 'excellent-lecturers',
        actual: { count: 1, of: null },
        met: true,
        comparator: '>=',
        value: 1,
        reached: 1,
        byYear: [{ year: 2022, reached: 1 }],
      },
      { id: 'standard-level-1', actual: null, met: null, stated: false },
    ]);
  });

  test('KQ - Chỉ tiêu shows the years and where the figures stand', () => {
    const tab = planOf(plans, 'KqChiTieu');
    expect(rowsWith(tab, 1)[0]).toContain('✗ Chưa đạt');
    expect(textOf(tab)).toContain('Từng năm: 2021: 1; 2022: 0; 2023: 1.');
    expect(rowsWith(tab, LECTURER)[0]?.slice(5)).toEqual([
      '≥ 1',
      '✓ Đạt',
      '–',
      'Đọc ở ô Chỉ tiêu!D5.\nTừng năm: 2022: 1.',
    ]);
    expect(textOf(tab)).toContain('Ghi tay ở ô Chỉ tiêu!D6.');
  });

  test('the roster and the register of initiatives must agree; the roster decides', () => {
    expect(findings).toEqual([
      'initiative.mismatch Danh sách L2 NV01',
      'initiative.mismatch Danh sách L4 NV03',
      'indicator.not-used Chỉ tiêu A7',
      'initiative.no-decision Sáng kiến B3',
    ]);
  });

  test('a certificate of merit goes to who is registered, well rated and without discipline', () => {
    expect(report['people']).toMatchObject([
      { awards: { 'giay-khen': { status: 'nominated' } } },
      { awards: { 'giay-khen': { status: 'ineligible' } } },
      { awards: { 'giay-khen': { status: 'ineligible' } } },
    ]);
  });
});

test('while nothing was written down, the tab says where to write it', () => {
  const { report, plans } = workedOut({ 'Đợt xét': roundOf(2022, 'Năm'), 'Danh sách': ROSTER });
  expect(report['targets']).toMatchObject([
    { actual: null, met: null, value: 3, reached: null },
    { met: null },
    { stated: null },
  ]);
  expect(textOf(planOf(plans, 'KqChiTieu'))).toContain('Ghi kết quả vào tab Chỉ tiêu, mã “provincial-projects”.');
  expect(plans.map(({ key }) => key)).not.toContain('KqLich');
});
