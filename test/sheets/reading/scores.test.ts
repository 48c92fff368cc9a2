import type { ScoreSheet } from '../../../src/domain/round/score-sheets';
import { gridOf } from '../../../src/sheets/reading/grid';
import { findScoreHeader, raterOf } from '../../../src/sheets/reading/score-header';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { readScoreSheets } from '../../support/score-sheets';
import { person } from '../../support/round';
import { date, tab, type Rows, type TabOptions } from '../../support/workbook';

const PEOPLE = [
  person({ id: 'NV001', name: 'Nguyễn Thị An' }),
  person({ id: 'NV002', name: 'Trần Văn Bình' }),
  person({ id: 'NV003', name: 'Trần Văn Bình' }),
  person({ id: 'NV004', name: 'Lê Hòa' }),
];

function read(rows: Rows, options: TabOptions = {}, council = new Map<string, string>(), people = PEOPLE) {
  const grid = gridOf(tab('Chấm điểm - Hội đồng chấm', rows, options));
  const header = findScoreHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no scoring tab');
  const { scoreSheets, findings } = readScoreSheets(grid, header, 'council', personFinder(people), {
    self: new Map(),
    unit: new Map(),
    council,
  });
  const [scoreSheet] = scoreSheets;
  if (scoreSheet === undefined) throw new Error('no scores');
  return { scoreSheet, findings };
}

/** The rows of a tab as `code: scores + bonus - penalty = total`, `.` for none, `!` for what cannot be read. */
function figures({ rows }: ScoreSheet): readonly string[] {
  const text = (value: ScoreSheet['rows'][number]['bonus']): string =>
    value.kind === 'given' ? String(value.points) : value.kind === 'none' ? '.' : '!';
  return rows.map(
    ({ personId, scores, bonus, penalty, total }) =>
      `${personId}: ${scores.map(text).join(' ')} + ${text(bonus)} - ${text(penalty)} = ${text(total)}`,
  );
}

const HEADER = ['TT', 'Mã', 'Họ và tên', 'Tư tưởng', 'Kỷ luật', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'];
const MAXIMA = [null, null, 'Điểm tối đa', 10, '20', null, null, 30];

test('criteria, maxima, bonus, penalty and the stated total are read where they stand', () => {
  const { scoreSheet, findings } = read([
    ['BẢNG CHẤM ĐIỂM'],
    HEADER,
    MAXIMA,
    [1, 'NV001', 'Nguyễn Thị An', 9.25, '18,5', 1, null, 28.75],
    [2, 'nv002', 'Trần Văn Bình', '9 điểm', null, '-', '0.5', null],
  ]);
  expect(findings).toEqual([]);
  expect(scoreSheet).toMatchObject({
    sheet: 'Chấm điểm - Hội đồng chấm',
    layout: 'matrix',
    rater: 'council',
    criteria: [
      { name: 'Tư tưởng', max: 1000, index: 3 },
      { name: 'Kỷ luật', max: 2000, index: 4 },
    ],
    columns: { bonus: 5, penalty: 6, total: 7 },
    declaredTotal: { state: 'known', value: 3000, at: { cell: 'H3' } },
  });
  expect(figures(scoreSheet)).toEqual(['NV001: 925 1850 + 100 - . = 2875', 'NV002: ! . + . - 50 = .']);
  expect(scoreSheet.rows.map(({ index }) => index)).toEqual([3, 4]);
});

test('columns in another order, others between, and none for bonus, penalty or total', () => {
  const { scoreSheet } = read([
    ['HỌ VÀ TÊN', 'Ngày sinh', 'Kỷ luật', 'Mã', 'Nhận xét', 'Tư tưởng', 'Ghi chú'],
    ['ĐIỂM TỐI ĐA', null, 20, null, null, 10, 'thang 30'],
    ['Nguyễn Thị An', date(30_000), 18, 'NV001', 'Tốt', 9, null],
  ]);
  expect(scoreSheet).toMatchObject({
    criteria: [
      { name: 'Kỷ luật', max: 2000, index: 2 },
      { name: 'Tư tưởng', max: 1000, index: 5 },
    ],
    columns: { bonus: null, penalty: null, total: null },
    declaredTotal: { state: 'absent' },
  });
  expect(figures(scoreSheet)).toEqual(['NV001: 1800 900 + . - . = .']);
});

test('signs behind the words of the maxima make no difference', () => {
  const { scoreSheet } = read([
    ['Mã:', 'Họ và tên:', 'Tư tưởng'],
    [null, 'Điểm tối đa *:', 10],
    ['NV001', 'Nguyễn Thị An', 9],
  ]);
  expect(figures(scoreSheet)).toEqual(['NV001: 900 + . - . = .']);
});

test('numbers under bonus and penalty in the row of the maxima are no criteria', () => {
  const { scoreSheet } = read([HEADER, [null, null, 'Điểm tối đa', 10, 20, 5, 5, 30]]);
  expect(scoreSheet.criteria).toHaveLength(2);
});

test.each([
  ['Trừ', 'penalty'],
  ['PHẠT:', 'penalty'],
  ['Tru', 'penalty'],
  ['Trừ (nếu có)', 'penalty'],
  ['Thưởng', 'bonus'],
] as const)(
  'under %j alone points are taken off or added, where there is no stated total to tell that they were not',
  (heading, extra) => {
    const { scoreSheet } = read([
      ['Mã', 'Họ và tên', 'Tư tưởng', heading],
      [null, 'Điểm tối đa', 10, null],
      ['NV001', 'Nguyễn Thị An', 9, 2],
    ]);
    expect(scoreSheet.columns).toEqual({ bonus: null, penalty: null, total: null, [extra]: 3 });
    expect(scoreSheet.rows[0]?.[extra]).toMatchObject({ kind: 'given', points: 200 });
  },
);

test('a criterion that gives nothing this year is still one, with a maximum of 0', () => {
  const { scoreSheet } = read([HEADER, [null, null, 'Điểm tối đa', 10, 0], [1, 'NV001', 'An', 9, 0]]);
  expect(scoreSheet.criteria.map(({ max }) => max)).toEqual([1000, 0]);
});

test('a maximum that is no number is reported, and no points can be made under it; a cell without one makes no criterion', () => {
  const { scoreSheet, findings } = read([HEADER, [null, null, 'Điểm tối đa', 'mười', -5, null, null, 'x']]);
  expect(scoreSheet.criteria.map(({ index, isMaximumUnreadable }) => [index, isMaximumUnreadable])).toEqual([
    [3, true],
    [4, true],
  ]);
  expect(scoreSheet.declaredTotal.state).toBe('unreadable');
  expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
    ['value.unreadable', 'D2', { what: 'maximum', value: 'mười' }],
    ['value.unreadable', 'E2', { what: 'maximum', value: '-5' }],
    ['value.unreadable', 'H2', { what: 'maximum', value: 'x' }],
  ]);
  expect(read([HEADER, [null, null, 'Điểm tối đa', 10, 20]]).scoreSheet.declaredTotal).toMatchObject({
    state: 'empty',
  });
});

test('where not one maximum stands, points are not passed over and a bonus alone is no total: the first empty maximum is named', () => {
  const none = [null, null, 'Điểm tối đa', null, null, null, null, null];
  const { scoreSheet, findings } = read([HEADER, none, [1, 'NV001', 'Nguyễn Thị An', 9, 18, 1, null, null]]);
  expect(scoreSheet.criteria).toMatchObject([
    { name: 'Tư tưởng', max: 0, index: 3, isMaximumUnreadable: true },
    { name: 'Kỷ luật', max: 0, index: 4, isMaximumUnreadable: true },
  ]);
  expect(findings).toMatchObject([{ code: 'value.unreadable', cell: 'D2', params: { what: 'maximum', value: '' } }]);
  const withTotals = read([HEADER, none, [1, 'NV001', 'Nguyễn Thị An', 9, 18, 1, null, 28]]);
  expect(withTotals.scoreSheet.criteria).toHaveLength(2);
});

test('a table in which only totals were kept has no criteria, whatever else it tells of people; nor has one without any points', () => {
  const header = ['Mã', 'Họ và tên', 'Năm sinh', 'Điểm cộng', 'Tổng điểm'];
  const only = read([header, [null, 'Điểm tối đa', null, null, 100], ['NV001', 'Nguyễn Thị An', 1980, null, 90]]);
  expect(only.scoreSheet.criteria).toEqual([]);
  const nothing = read([header, [null, 'Điểm tối đa', null, null, null], ['NV001', 'Nguyễn Thị An', null, 2, null]]);
  expect(nothing.scoreSheet.criteria).toEqual([]);
});

test('headings merged over columns or down to the maxima, and merged words for the maxima, are no criteria of their own', () => {
  const { scoreSheet, findings } = read(
    [
      ['Mã', 'Họ và tên', 'Ngày sinh', 'Ý thức', null, 'Xếp loại', 'Tổng điểm'],
      ['Điểm tối đa', null, null, 10, null, null, null],
      ['NV001', 'Nguyễn Thị An', null, 9, null, 'A', 9],
    ],
    { merges: ['A2:C2', 'D1:E1', 'D2:E2', 'F1:F2', 'G1:G2'] },
  );
  expect(findings).toEqual([]);
  expect(scoreSheet.criteria).toEqual([
    { name: 'Ý thức', max: 1000, index: 3, maxAt: { sheet: scoreSheet.sheet, cell: 'D2' } },
  ]);
  expect(scoreSheet.declaredTotal.state).toBe('empty');
});

test('a criterion whose heading is a date or a fault has no name', () => {
  const { scoreSheet } = read([
    ['Họ và tên', { fault: 'error', code: '#REF!' }],
    ['Điểm tối đa', 10],
  ]);
  expect(scoreSheet.criteria).toEqual([
    { name: '', max: 1000, index: 1, maxAt: { sheet: scoreSheet.sheet, cell: 'B2' } },
  ]);
});

test('rows between the header and the maxima, and the row of the maxima itself, are about nobody', () => {
  const { scoreSheet } = read([
    HEADER,
    ['(1)', '(2)', '(3)', '(4)'],
    [null, 'NV001', 'Nguyễn Thị An', null, null],
    MAXIMA,
    [1, 'NV001', 'Nguyễn Thị An', 9, 18],
  ]);
  expect(figures(scoreSheet)).toEqual(['NV001: 900 1800 + . - . = .']);
});

test('the row of the maxima is nobody’s, though something stands where codes do', () => {
  const { scoreSheet, findings } = read([
    HEADER,
    ['*', 'Thang', 'Điểm tối đa', 10, 20],
    [1, 'NV001', 'Nguyễn Thị An', 9, 18],
  ]);
  expect([figures(scoreSheet), findings]).toEqual([['NV001: 900 1800 + . - . = .'], []]);
});

test('what is merged in the first column is no figure of a table without bonus, penalty and total', () => {
  const { scoreSheet } = read(
    [
      ['TT', 'Mã', 'Họ và tên', 'Tư tưởng'],
      [null, null, 'Điểm tối đa', 10],
      [7, 'NV001', 'Nguyễn Thị An', 9],
      [null, 'NV002', 'Trần Văn Bình', 8],
    ],
    { merges: ['A3:A4'] },
  );
  expect(figures(scoreSheet)).toEqual(['NV001: 900 + . - . = .', 'NV002: 800 + . - . = .']);
});

test('a row with a code is somebody’s, though nothing in it can be read', () => {
  const { scoreSheet, findings } = read([
    HEADER,
    MAXIMA,
    [1, 'NV001', 'Nguyễn Thị An', 'chín', 'mười'],
    [2, 'NV404', null, 'tám'],
  ]);
  expect(figures(scoreSheet)).toEqual(['NV001: ! ! + . - . = .']);
  expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B4', subject: 'NV404' }]);
});

test('what cannot be read is kept as it was typed, and is no mark', () => {
  const { scoreSheet } = read([HEADER, MAXIMA, [1, 'NV001', 'Nguyễn Thị An', 'chín', 'x']]);
  expect(scoreSheet.rows[0]?.scores).toStrictEqual([
    { kind: 'unreadable', raw: 'chín' },
    { kind: 'unreadable', raw: 'x', mark: { kind: 'all' } },
  ]);
});

test('without a code a person goes by name, if only one person bears it', () => {
  const { scoreSheet, findings } = read([
    ['Họ và tên', 'Tư tưởng'],
    ['Điểm tối đa', 10],
    ['Lê Hoà', 9],
    ['Trần Văn Bình', 8],
    ['Phạm Lạ', 7],
  ]);
  expect(figures(scoreSheet)).toEqual(['NV004: 900 + . - . = .']);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, params])).toEqual([
    ['person.unknown', 'A4', null, { name: 'Trần Văn Bình', code: '', among: 'NV002, NV003' }],
    ['person.unknown', 'A5', null, { name: 'Phạm Lạ', code: '' }],
  ]);
});

test('somebody whose name is a total but for its marks keeps the scores, in a tab that goes by names', () => {
  const people = [person({ id: 'NV042', name: 'Tống Diễm' }), person({ id: 'NV043', name: 'Cao Nhật' })];
  const { scoreSheet } = read(
    [
      ['Họ và tên', 'Tư tưởng'],
      ['Điểm tối đa', 10],
      ['Tống Diễm', 9],
      ['Cao Nhật', 8],
      ['Tổng điểm', 17],
    ],
    {},
    new Map(),
    people,
  );
  expect(figures(scoreSheet)).toEqual(['NV042: 900 + . - . = .', 'NV043: 800 + . - . = .']);
});

test('a code that is nobody’s is not helped by a name', () => {
  const { scoreSheet, findings } = read([HEADER, MAXIMA, [1, 'NV404', 'Nguyễn Thị An', 9, 18]]);
  expect(scoreSheet.rows).toEqual([]);
  expect(findings).toMatchObject([{ code: 'person.unknown', severity: 'error', cell: 'B3', subject: 'NV404' }]);
});

test('somebody scored twice by one rater counts once, also over several tabs', () => {
  const scored = new Map([['NV004', 'Hội đồng chấm']]);
  const { scoreSheet, findings } = read(
    [HEADER, MAXIMA, [1, 'NV001', 'An', 9, 18], [2, 'NV001', 'An', 8, 17], [3, 'NV004', 'Hòa', 7, 16]],
    {},
    scored,
  );
  expect(figures(scoreSheet)).toEqual(['NV001: 900 1800 + . - . = .']);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, params])).toEqual([
    ['person.duplicate', 'B4', 'NV001', { name: 'An' }],
    ['person.duplicate', 'B5', 'NV004', { name: 'Hòa', tab: 'Hội đồng chấm' }],
  ]);
  expect([...scored]).toEqual([
    ['NV004', 'Hội đồng chấm'],
    ['NV001', 'Chấm điểm - Hội đồng chấm'],
  ]);
});

test('a row in which nothing was given, a total, a heading and a signature are passed over in silence', () => {
  const { scoreSheet, findings } = read(
    [
      HEADER,
      MAXIMA,
      ['I. Khoa Lý luận'],
      [1, 'NV001', 'Nguyễn Thị An', null, '-', null, null, 0],
      [2, 'NV404', 'Người đã chuyển đi', null, null],
      [null, null, 'Cộng', 100, 200],
      [null, null, 'Trung bình', 9, 18],
      [null, null, 'Người lập biểu', null, 'TM. HỘI ĐỒNG'],
      [null, null, 'Nguyễn Thị An', null, 'Trần Văn Bình'],
      ['Hà Tĩnh, ngày 30 tháng 12 năm 2022'],
    ],
    { merges: ['A3:H3', 'A10:H10'] },
  );
  expect(scoreSheet.rows).toEqual([]);
  expect(findings).toEqual([]);
});

test('somebody without a code who was given figures is still asked about', () => {
  const { findings } = read([HEADER, MAXIMA, [1, null, 'Phạm Lạ', 9, 'chín']]);
  expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B3', subject: null, params: { name: 'Phạm Lạ' } }]);
});

describe('in a tab whose column of codes was left empty', () => {
  const WITH_UNIT = ['TT', 'Mã', 'Họ và tên', 'Đơn vị', 'Tư tưởng', 'Kỷ luật'];
  const TOP = [null, null, 'Điểm tối đa', null, 10, 20];
  const uncounted = { fault: 'formula-without-result', formula: 'VLOOKUP(C3,X:Y,2,0)' } as const;

  test.each<[string, Rows[number]]>([
    ['points with a unit behind them', [null, null, 'Nguyễn Thị An', null, '9,25đ', '18,5đ']],
    ['a formula that was never worked out', [null, null, 'Nguyễn Thị An', null, uncounted, null]],
    ['words', [null, null, 'Nguyễn Thị An', null, 'chín', null]],
    ['words written like a name, numbered', ['1.', null, 'Nguyễn Thị An', null, 'CHÍN ĐIỂM', null]],
    ['words beside an office', [null, null, 'Nguyễn Thị An', null, 'Chủ tịch', 'chín']],
    ['words written like a name, with the unit', [null, null, 'Nguyễn Thị An', 'khoa  A', 'CHÍN ĐIỂM', null]],
  ])('scores that cannot be read do not take the person with them: %s', (_what, row) => {
    const people = [person({ id: 'NV001', name: 'Nguyễn Thị An', unit: 'Khoa A' })];
    const { scoreSheet, findings } = read([WITH_UNIT, TOP, row], {}, new Map(), people);
    expect(scoreSheet.rows.map(({ personId }) => personId)).toEqual(['NV001']);
    expect(findings).toEqual([]);
  });

  test.each<[string, Rows[number]]>([
    ['points with a unit behind them', [null, null, 'Phạm Lạ', null, '9,25đ', null]],
    ['words, numbered', [7, null, 'Phạm Lạ', null, null, 'chín']],
    ['a formula that was never worked out', [null, null, 'Phạm Lạ', null, uncounted, null]],
    ['a figure in one criterion alone', [null, null, 'Phạm Lạ', null, 9, null]],
    ['a mark in the last criterion alone', [null, null, 'Phạm Lạ', null, null, 'x']],
    [
      'points with a unit behind them, beside words written like a name',
      [null, null, 'Phạm Lạ', null, 'CHÍN ĐIỂM', '9đ'],
    ],
    ['words written like a name, numbered with two figures', ['12', null, 'Phạm Lạ', null, 'CHÍN ĐIỂM', null]],
    ['words, of one of two people of that name', [null, null, 'Trần Văn Bình', null, 'chín', null]],
  ])('somebody whom the roster does not tell apart is asked about, not dropped: %s', (_what, row) => {
    const { scoreSheet, findings } = read([WITH_UNIT, TOP, row]);
    expect(scoreSheet.rows).toEqual([]);
    expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B3', subject: null }]);
  });

  test('a bonus that cannot be read is somebody’s as well as a score', () => {
    const { scoreSheet } = read([HEADER, MAXIMA, [null, null, 'Lê Hòa', null, null, 'một', null, null]]);
    expect(figures(scoreSheet)).toEqual(['NV004: . . + ! - . = .']);
  });

  test('who signs below the table is still nobody: two names, a name beside an office, a place and date, a date alone', () => {
    const { scoreSheet, findings } = read([
      WITH_UNIT,
      TOP,
      [1, null, 'Nguyễn Thị An', 'Khoa A', 9, 18],
      [null, null, 'Sông Ngàn,', null, date(44_925), null],
      [null, null, 'NGƯỜI LẬP DANH SÁCH', null, 'Sông Ngàn, ngày 30 tháng 12 năm 2022', null],
      [null, null, 'Nguyễn Thị An', 'Lê Hòa', null, 'Trần Văn Bình'],
      [null, null, 'Nguyễn Thị An', null, 'Chủ tịch', null],
      [null, null, 'Người không có trong danh sách', null, '(đã ký)', null],
      ['A1', null, 'Phạm Lạ', null, 'CHỦ TỊCH', null],
      ['1a', null, 'Phạm Lạ', null, 'CHỦ TỊCH', null],
    ]);
    expect(figures(scoreSheet)).toEqual(['NV001: 900 1800 + . - . = .']);
    expect(findings).toEqual([]);
  });
});

test.each<[string, Rows[number]]>([
  ['a bonus', [null, null, 'Phạm Lạ', null, null, 2, null, null]],
  ['a penalty', [null, null, 'Phạm Lạ', null, null, null, 1, null]],
  ['a bonus with a unit behind it', [null, null, 'Phạm Lạ', null, null, '2đ', null, null]],
  ['a penalty with a unit behind it', [null, null, 'Phạm Lạ', null, null, null, '1đ', null]],
])('somebody of no code and no number who was given but %s is asked about, not dropped', (_what, row) => {
  expect(read([HEADER, MAXIMA, row]).findings).toMatchObject([{ code: 'person.unknown', cell: 'B3' }]);
});

test('who is of no unit and signs below the table, where no unit stands either, is not taken for somebody scored', () => {
  const people = [person({ id: 'NV001', name: 'Nguyễn Thị An', unit: '' })];
  const { scoreSheet } = read([HEADER, MAXIMA, [null, null, 'Nguyễn Thị An', 'Chủ tịch']], {}, new Map(), people);
  expect(scoreSheet.rows).toEqual([]);
});

test('marks are figures, too: a row without a code that has one is asked about', () => {
  const { findings } = read([HEADER, MAXIMA, [1, null, 'Phạm Lạ', 'x', '95%']]);
  expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B3', params: { name: 'Phạm Lạ' } }]);
});

test('in a tab without codes, words in place of scores are scores that cannot be read', () => {
  const { scoreSheet } = read([
    ['Họ và tên', 'Tư tưởng'],
    ['Điểm tối đa', 10],
    ['Lê Hòa', 'chín'],
  ]);
  expect(figures(scoreSheet)).toEqual(['NV004: ! + . - . = .']);
});

test.each<[string, Rows, number | null]>([
  ['right below the header', [['Họ và tên'], ['Điểm tối đa', 10]], 1],
  ['with a note right behind its words', [['Họ và tên'], ['Điểm tối đa(thang 10)', 10]], 1],
  ['also above the header', [['Điểm tối đa: 10'], ['Họ và tên'], ['Điểm tối đa', 10]], 2],
  ['above the header alone', [['Điểm tối đa: 10'], ['Họ và tên']], null],
  [
    'in the column of codes',
    [
      ['Mã', 'Họ và tên'],
      ['Điểm tối đa', null, 10],
    ],
    1,
  ],
  ['seven rows below', [['Họ và tên'], [], [], [], [], [], [], ['Điểm tối đa', 10]], 7],
  ['eight rows below', [['Họ và tên'], [], [], [], [], [], [], [], ['Điểm tối đa', 10]], null],
  [
    'in the column of numbers',
    [
      ['TT', 'Họ và tên'],
      ['Tối đa', null, 10],
    ],
    1,
  ],
  [
    'in another column',
    [
      ['Họ và tên', 'x'],
      [null, 'Điểm tối đa'],
    ],
    null,
  ],
  ['below a date', [['Họ và tên'], [date(44_925)], ['Điểm tối đa', 10]], 2],
  [
    'no names',
    [
      ['Mã', 'x'],
      ['Điểm tối đa', 10],
    ],
    null,
  ],
])('the row of the maxima: %s', (_what, rows, maximumRow) => {
  expect(findScoreHeader(gridOf(tab('x', rows)), defaultVocabulary)?.maximumRow ?? null).toBe(maximumRow);
});

test.each([
  ['Chấm điểm - Tự chấm', [], 'self'],
  ['Chấm điểm - Hội đồng chấm', [], 'council'],
  ['Chấm điểm - Đơn vị chấm', [], 'unit'],
  ['Diem HD - HOI DONG CHAM', [], 'council'],
  ['Khoa cham', [], 'unit'],
  ['Phòng chấm', [], 'unit'],
  ['Tổ chấm', [], 'unit'],
  ['Khoa Lý luận chấm', [], 'unit'],
  ['Phòng Tổ chức - Hội đồng chấm', [], 'council'],
  ['Phòng Tổ chức tự chấm', [], 'self'],
  ['Chấm điểm', ['BẢNG ĐIỂM (HỘI ĐỒNG CHẤM)'], 'council'],
  ['Bảng 1', ['BẢNG ĐIỂM CÁC KHOA (KHOA CHẤM)'], 'unit'],
  ['Bảng 1', ['BẢNG CHẤM ĐIỂM', 'CÁ NHÂN TỰ CHẤM'], 'self'],
  ['Tự chấm', ['HỘI ĐỒNG CHẤM'], 'self'],
  // A council in the letterhead has not scored; nor has a department whose people are in the tab.
  ['Bảng 1', ['HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG', 'BẢNG TỰ CHẤM ĐIỂM'], 'self'],
  ['Chấm điểm Phòng Tổ chức', ['Tự chấm'], 'self'],
  ['Chấm điểm Phòng Tổ chức', [], null],
  ['Phòng Tổ chức chấm điểm', [], null],
  ['Chấm điểm - Hội đồng', [], 'council'],
  ['Điểm cá nhân', [], 'self'],
  ['Điểm cá nhân', ['HỘI ĐỒNG CHẤM'], 'council'],
  ['Bảng 1', ['HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG'], null],
  // A title that names whose points they are, too: the council's would be taken for the units', and nobody would have any of the council's.
  ['Bảng 1', ['BẢNG ĐIỂM CÁ NHÂN CÁC KHOA, PHÒNG DO HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG CHẤM'], 'council'],
  ['Bảng 1', ['BẢNG ĐIỂM CÁC KHOA (HĐ TĐKT CHẤM)'], 'council'],
  ['Các khoa - HĐ chấm', [], 'council'],
  ['Bảng 1', ['BẢNG ĐIỂM TRÌNH HỘI ĐỒNG, KHOA LÝ LUẬN CHẤM'], 'unit'],
  ['Bảng 1', ['BẢNG ĐIỂM KHOA LÝ LUẬN TRÌNH HỘI ĐỒNG (KHOA LÝ LUẬN CHẤM)'], 'unit'],
  ['Bảng 1', ['BẢNG ĐIỂM VIÊN CHỨC, HĐ 68 DO PHÒNG ĐÀO TẠO CHẤM'], 'unit'],
  ['Bảng 1', ['BẢNG ĐIỂM PHÒNG ĐÀO TẠO, VIÊN CHỨC VÀ HĐ 68, CHẤM'], 'unit'],
  // What the tab's name says goes before its titles, which were copied with the tab; `cá nhân` there may but say whose points they are.
  ['Chấm điểm - Hội đồng', ['BẢNG ĐIỂM CÁC KHOA, PHÒNG CHẤM'], 'council'],
  ['Chấm điểm - Hội đồng', ['BẢNG TỰ CHẤM ĐIỂM'], 'council'],
  ['Điểm cá nhân - Hội đồng', ['BẢNG TỰ CHẤM ĐIỂM'], 'self'],
  ['Điểm cá nhân - Hội đồng', [], 'council'],
  ['Tự chấm và Hội đồng chấm', ['KHOA LÝ LUẬN CHẤM'], 'unit'],
  // A council that is called `HĐ` in headings is called so in names and titles, too.
  ['Điểm HĐ chấm', [], 'council'],
  ['HĐ chấm', [], 'council'],
  ['Bảng 1', ['BẢNG ĐIỂM HĐ CHẤM'], 'council'],
  ['Tự đánh giá', [], 'self'],
  ['Bảng 1', ['BẢNG ĐIỂM CÁ NHÂN TỰ ĐÁNH GIÁ', 'TRÌNH HỘI ĐỒNG CHẤM'], 'self'],
  // A council's name may say that it assesses.
  ['Bảng 1', ['HỘI ĐỒNG ĐÁNH GIÁ, XẾP LOẠI', 'BẢNG TỰ CHẤM ĐIỂM'], 'self'],
  // The council's it stays where the unit is but whose people these are, or what it went by.
  ['Hội đồng chấm Khoa Lý luận', [], 'council'],
  ['Bảng 1', ['ĐƠN VỊ: KHOA LÝ LUẬN. BẢNG CHẤM ĐIỂM - HỘI ĐỒNG CHẤM'], 'council'],
  ['Bảng 1', ['BẢNG ĐIỂM HỘI ĐỒNG CHẤM TRÊN CƠ SỞ ĐIỂM TỔ CHẤM'], 'council'],
  ['Bảng 1', ['BẢNG ĐIỂM HỘI ĐỒNG CHẤM SAU KHI CÁ NHÂN TỰ ĐÁNH GIÁ'], 'council'],
  ['Bảng 1', ['BẢNG ĐIỂM HỘI ĐỒNG CHẤM, TRÌNH HỘI ĐỒNG HUYỆN'], 'council'],
  // The end of a word is no kind of unit.
  ['Bảng 1', ['BẢN PHOTO ĐIỂM CHẤM'], null],
  ['Bảng 1', [], null],
] as const)('in the tab %j under the titles %j the scores are those of %j', (name, titles, rater) => {
  const grid = gridOf(
    tab(name, [...titles.map((title) => [null, title, date(1)]), ['Họ và tên', 'x'], ['Điểm tối đa', 10]]),
  );
  const header = findScoreHeader(grid, defaultVocabulary);
  expect(header === null ? 'no header' : raterOf(grid, header)).toBe(rater);
});

test('of two people of one name the unit of the row tells which; a unit that cannot be read tells nothing', () => {
  const rows = (unit: string | { readonly fault: 'error'; readonly code: string }): Rows => [
    ['Họ và tên', 'Đơn vị', 'Tư tưởng'],
    ['Điểm tối đa', null, 10],
    ['Trần Văn Bình', unit, 9],
  ];
  const grid = (unit: Parameters<typeof rows>[0]) => gridOf(tab('Hội đồng chấm', rows(unit)));
  const people = [
    person({ id: 'A', name: 'Trần Văn Bình', unit: 'Khoa A' }),
    person({ id: 'B', name: 'Trần Văn Bình', unit: 'Khoa B' }),
  ];
  const whose = (unit: Parameters<typeof rows>[0]) => {
    const header = findScoreHeader(grid(unit), defaultVocabulary);
    if (header === null) throw new Error('no scoring tab');
    const { scoreSheets } = readScoreSheets(grid(unit), header, 'council', personFinder(people), {
      self: new Map(),
      unit: new Map(),
      council: new Map(),
    });
    return scoreSheets.flatMap((sheet) => sheet.rows.map(({ personId }) => personId));
  };
  expect([whose('khoa b'), whose({ fault: 'error', code: '#REF!' })]).toEqual([['B'], []]);
});

test('scores beside a code that cannot be read are of the one whose name stands there, never of another with such a code', () => {
  const fault = { fault: 'error', code: '#N/A' } as const;
  const people = [...PEOPLE, person({ id: '?B4', name: 'Vũ Thị Giang' }), person({ id: '?B5', name: '' })];
  const { scoreSheet, findings } = read(
    [
      HEADER,
      MAXIMA,
      [1, fault, 'Nguyễn Thị An', 9],
      [2, fault, 'Vũ Thị Giang', 8],
      [3, fault, 'Phạm Văn Khách', 7],
      [4, fault, null, 6],
      [5, 'NV004', 'Lê Hòa', 5],
    ],
    {},
    undefined,
    people,
  );
  expect(figures(scoreSheet)).toEqual([
    'NV001: 900 . + . - . = .',
    '?B4: 800 . + . - . = .',
    'NV004: 500 . + . - . = .',
  ]);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, ...Object.values(params)])).toEqual([
    ['person.unknown', 'B5', null, 'Phạm Văn Khách', ''],
    ['value.unreadable', 'B6', null, 'code', ''],
  ]);
});

test('names of scores under Họ and Tên find the one who bears them whole', () => {
  const { scoreSheet } = read([
    ['TT', 'Họ', 'Tên', 'Tư tưởng'],
    [null, 'Điểm tối đa', null, 10],
    [1, 'Nguyễn Thị', 'An', 9],
  ]);
  expect(figures(scoreSheet)).toEqual(['NV001: 900 + . - . = .']);
});

test('without codes a unit merged over the table, or over the number and the name beside its averages, is nobody unknown', () => {
  const { scoreSheet, findings } = read(
    [
      ['TT', 'Họ và tên', 'Tư tưởng', 'Kỷ luật'],
      [null, 'Điểm tối đa', 10, 20],
      ['Tổ A'],
      [1, 'Nguyễn Thị An', 9, 18],
      ['Tổ B', null, 8, 17],
      [2, 'Lê Hòa', 7, 16],
      [null, 'Tổ C'],
      [3, 'Phạm Văn Khách', 6, 15],
    ],
    { merges: ['A3:D3', 'A5:B5', 'B7:D7'] },
  );
  expect(figures(scoreSheet)).toEqual(['NV001: 900 1800 + . - . = .', 'NV004: 700 1600 + . - . = .']);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['person.unknown', 'B8']]);
});

test('whose name is merged with the number has scores all the same where a code stands beside it', () => {
  const { scoreSheet } = read(
    [
      ['TT', 'Họ và tên', 'Mã', 'Tư tưởng'],
      [null, 'Điểm tối đa', null, 10],
      ['Nguyễn Thị An', null, 'NV001', 9],
    ],
    { merges: ['A3:B3'] },
  );
  expect(figures(scoreSheet)).toEqual(['NV001: 900 + . - . = .']);
});

test('where a table has no column of numbers, a unit merged over names and points is nobody unknown', () => {
  const { scoreSheet, findings } = read(
    [['Họ và tên', 'Tư tưởng'], ['Điểm tối đa', 10], ['Tổ A'], ['Nguyễn Thị An', 9]],
    { merges: ['A3:B3'] },
  );
  expect(figures(scoreSheet)).toEqual(['NV001: 900 + . - . = .']);
  expect(findings).toEqual([]);
});
