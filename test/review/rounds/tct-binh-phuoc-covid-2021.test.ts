/** A round of the third quarter of 2021: what people publish about the epidemic counts in their score of the quarter. */
import { ROSTER_HEADER, type Rows, date, rosterRow } from '../../support/workbook';
import { cellShowing, planOf, rowsWith, textOf } from '../../sheets/writing/planned';
import { workedOut } from './worked-out';

const CONTENTS = [
  'Phòng, chống dịch Covid-19',
  'Dạy và học trực tuyến',
  'Viết bài tuyên truyền trên website, nhóm Zalo',
  'Tuyên truyền các phong trào thi đua',
  'Khảo sát dư luận về đào tạo trực tuyến',
];

const ROUND: Rows = [
  ['Chương trình', 'tct-binh-phuoc-covid-2021'],
  ['Năm', 2021],
  ['Kỳ', 'Quý 3'],
  ['Ngày họp', date(44_474)], // 5/10/2021
];

const TABS = {
  'Đợt xét': [...ROUND, ['article.points', '1,5'], ['article.cap', 4], ['score.bonus-cap', 5]],
  'Danh sách': [
    ROSTER_HEADER,
    rosterRow('NV01', 'Nguyễn Thị An'),
    rosterRow('NV02', 'Trần Văn Bình'),
    rosterRow('NV03', 'Lê Thị Chi'),
    rosterRow('NV04', 'Phạm Văn Dũng'),
  ],
  'Chấm điểm - Hội đồng chấm': [
    ['Mã', 'Họ và tên', ...CONTENTS, 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [null, 'Điểm tối đa', 20, 30, 20, 20, 10, null, null, 100],
    ['NV01', 'Nguyễn Thị An', 20, 28, 15, 18, 9, 2, null, 92],
    ['NV02', 'Trần Văn Bình', 18, 25, 10, 15, 8, null, 1, 75],
    ['NV03', 'Lê Thị Chi', 19, 27, 20, 19, 10, 1, null, null],
    ['NV04', 'Phạm Văn Dũng', 17, 22, 12, 16, 7, 0, null, null],
  ],
  'Chấm điểm - Tự chấm': [
    ['Mã', 'Họ và tên', ...CONTENTS, 'Điểm cộng', 'Điểm trừ'],
    [null, 'Điểm tối đa', 20, 30, 20, 20, 10, null, null],
    ['NV01', 'Nguyễn Thị An', 20, 30, 20, 20, 10, null, null],
  ],
  'Bài viết': [
    ['Mã', 'Tên bài', 'Nơi đăng', 'Được duyệt', 'Ngày'],
    ['NV01', 'Giữ vững vùng xanh', 'Website', 'x', date(44_441)], // 2/9/2021
    ['NV01', 'Lớp học trực tuyến', 'Website', 'x', '15/9/2021'],
    ['NV01', 'Tổ An toàn Covid', 'Zalo', 'x', '30/9/2021'],
    ['NV01', 'Tiêm chủng', 'Zalo', null, '20/9/2021'],
    ['NV02', 'Khai báo y tế', 'Website', 'x', '1/10/2021'],
    ['NV02', 'Thu hẹp vùng đỏ', 'Website', 'x', '1/7/2021'],
    ['NV03', '5K', 'Website', 'x', null],
    ['NV99', 'Bài của khách', 'Website', 'x', '15/9/2021'],
  ],
  'Chỉ tiêu': [
    ['Mã', 'Thực hiện'],
    ['covid-drill', '28/9/2021'],
  ],
} satisfies Readonly<Record<string, Rows>>;

const { report, findings, plans } = workedOut(TABS);

test('approved articles of the quarter join the bonus of every rater, before the cap of the bonus', () => {
  // An: 3 articles × 1,5 = 4,5, at most 4. Council: 20 + 28 + 15 + 18 + 9 = 90; bonus 2 + 4 = 6, at most 5: 95. Self: 100 + 4 = 104.
  // Bình: 1 article (that of 1/10 is of the next quarter). 18 + 25 + 10 + 15 + 8 = 76; 76 + 1,5 − 1 = 76,5.
  // Chi: none that has a date. 95 + 1 = 96. Dũng: none. 74.
  expect(report['people']).toMatchObject([
    { id: 'NV01', scores: { self: '104', unit: null, council: '95', final: '95' }, awards: {} },
    { id: 'NV02', scores: { council: '76.5', final: '76.5' } },
    { id: 'NV03', scores: { council: '96', final: '96' } },
    { id: 'NV04', scores: { council: '74', final: '74' } },
  ]);
  expect(report['articles']).toMatchObject({
    people: [
      { id: 'NV01', counted: 3, points: '4' },
      { id: 'NV02', counted: 1, points: '1.5' },
    ],
  });
});

test('what does not count is said, and nothing else: a sheet’s own total may be that without articles', () => {
  expect(findings).toEqual([
    'person.unknown Bài viết A9 NV99',
    'article.not-counted Bài viết E6 NV02',
    'article.not-counted Bài viết E8 NV03',
    // The survey of September was not recorded as done; the drill was.
    'calendar.late online-survey',
  ]);
});

test('the survey of September 2021 is late on 5 October, the drill was held in time', () => {
  expect(report['calendar']).toMatchObject({
    today: '2021-10-05',
    dates: [
      { id: 'online-survey', lastDay: '2021-09-30', daysLeft: -5, state: 'late', doneOn: null },
      { id: 'covid-drill', state: 'done', doneOn: '2021-09-28' },
      { id: 'quarterly-articles', quarter: 3, from: null, state: 'due' },
    ],
  });
});

test('KQ - Bài viết and KQ - Điểm show where the points come from', () => {
  const tab = planOf(plans, 'KqBaiViet');
  expect(rowsWith(tab, 'NV01')[0]).toEqual([1, 'NV01', 'Nguyễn Thị An', 'Khoa Lý luận', 3, 4]);
  expect(
    rowsWith(tab, 'NV01')
      .slice(1)
      .map((row) => row[6]),
  ).toEqual(['✓ Được tính', '✓ Được tính', '✓ Được tính', '✗ Chưa được duyệt']);
  expect(textOf(tab)).toContain('1,5 điểm, nhiều nhất 4 điểm');
  expect(cellShowing(tab, 4).content).toMatchObject({ formula: 'MIN(E6*1.5,4)' });
  expect(cellShowing(planOf(plans, 'KqDiem'), 76.5).content).toMatchObject({
    // Nothing where nobody scored, and no total where a score is missing, is no number or is not within 0 and its maximum.
    formula:
      "IF(COUNTA('Chấm điểm - Hội đồng chấm'!C4:I4)=0,\"\",IF(IF(COUNT('Chấm điểm - Hội đồng chấm'!C4:I4)+COUNTBLANK('Chấm điểm - Hội đồng chấm'!H4:I4)=7," +
      "AND(MIN('Chấm điểm - Hội đồng chấm'!C4:I4)>=0,SUMPRODUCT(('Chấm điểm - Hội đồng chấm'!C4:G4>'Chấm điểm - Hội đồng chấm'!C2:G2)*1)=0),FALSE)," +
      "MAX(0,ROUND(SUM('Chấm điểm - Hội đồng chấm'!C4:G4)+MIN(SUM('Chấm điểm - Hội đồng chấm'!H4)+'KQ - Bài viết'!$F$7,5)-SUM('Chấm điểm - Hội đồng chấm'!I4),2))," +
      '"Chưa tính được"))',
  });
});

test('its papers are in the head of its plan, and say that the style has to be checked', () => {
  const paper = planOf(plans, 'ToTrinh');
  expect(textOf(paper).split('\n').slice(0, 4)).toEqual([
    'TỈNH ỦY BÌNH PHƯỚC | ĐẢNG CỘNG SẢN VIỆT NAM',
    expect.stringMatching(/^TRƯỜNG CHÍNH TRỊ \| —+$/),
    '*',
    expect.stringMatching(/^Số …+-TTr\/TCT \| Bình Phước, ngày 05 tháng 10 năm 2021$/),
  ]);
  expect(cellShowing(paper, 'ĐẢNG CỘNG SẢN VIỆT NAM').note).toContain('Hướng dẫn 36-HD/VPTW');
});

describe('without points for an article', () => {
  const unset = workedOut({ ...TABS, 'Đợt xét': ROUND });

  test('nothing is added, and the council is told which key to set', () => {
    expect(unset.report['people']).toMatchObject([
      { scores: { council: '92' } },
      { scores: { council: '75' } },
      {},
      {},
    ]);
    expect(unset.findings).toContain('article.points-unset Bài viết');
    expect(textOf(planOf(unset.plans, 'KqBaiViet'))).toContain('Chưa đặt số điểm cho mỗi bài');
  });
});

test('the state style may be set instead', () => {
  const { plans: stateStyle } = workedOut({
    ...TABS,
    'Đợt xét': [...ROUND, ['paper.style', 'state'], ['Địa danh', 'Đồng Xoài']],
  });
  const text = textOf(planOf(stateStyle, 'ToTrinh'));
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toMatch(/Số: …+\/TTr-TCT \| Đồng Xoài, ngày 05/);
  const { note } = cellShowing(planOf(stateStyle, 'ToTrinh'), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(note).toContain('Nghị định số 30/2020/NĐ-CP');
  expect(note).not.toContain('Kế hoạch');
});

test('where nobody has an article that counts, the tab says so', () => {
  const articles = [
    ['Mã', 'Tên bài', 'Được duyệt', 'Ngày'],
    ['NV04', 'Chờ duyệt', null, null],
  ];
  const text = textOf(planOf(workedOut({ ...TABS, 'Bài viết': articles }).plans, 'KqBaiViet'));
  expect(text).toContain('Không ai có bài được tính trong kỳ này.');
});
