/** Where tables of scores begin and end: a header taken for another's, or a page's for a table's, gives people wrong maxima or loses them. */
import { gridOf } from '../../../src/sheets/reading/grid';
import { findScoreHeader, findScoreTables, raterOf } from '../../../src/sheets/reading/score-header';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { type Rows, tab } from '../../support/workbook';

const MAXIMUM = 'Điểm tối đa';
const AN = ['NV001', 'Nguyễn Thị An'] as const;
const BINH = ['NV002', 'Trần Văn Bình'] as const;

function gridIn(rows: Rows, merges: readonly string[] = []) {
  return gridOf(tab('Bảng 1', rows, { merges }));
}

/** The tables of a tab in short: the rows (0-based) of their headers and maxima, where their titles begin and they end, whose maxima they have. */
function tables(rows: Rows, merges: readonly string[] = []) {
  return findScoreTables(gridIn(rows, merges), defaultVocabulary).map(({ row, maximumRow, titles, end, maximaOf }) => ({
    row,
    maximumRow,
    titles,
    ...(end === undefined ? {} : { end }),
    ...(maximaOf === null ? {} : { maximaOf: maximaOf.row }),
  }));
}

const columnsOf = (rows: Rows, merges: readonly string[] = []) =>
  findScoreHeader(gridIn(rows, merges), defaultVocabulary)?.columns;

describe('which columns a header has', () => {
  test('words in the row of the maxima and below it are no headings, where the names are left empty', () => {
    expect(
      columnsOf([
        ['Mã', 'Họ và tên', 'A', 'B', 'Nhận xét'],
        [MAXIMUM, null, 10, 'Điểm cộng', 'Ghi chú'],
        [null, null, 'Đơn vị', null, null],
        [...AN, 9],
      ]),
    ).toEqual({ code: 0, name: 1 });
  });

  test('a rater’s name below the headings is no column of units', () => {
    expect(
      columnsOf([
        ['Mã', 'Họ và tên', 'A', null],
        [null, null, 'Cá nhân', 'Đơn vị'],
        [null, MAXIMUM, 10, 10],
      ]),
    ).toEqual({ code: 0, name: 1 });
  });

  test('headings below merged ones count, also above a row of raters', () => {
    expect(
      columnsOf(
        [
          ['Mã', 'Họ và tên', 'A', 'Điểm', null, 'Tổng điểm'],
          [null, null, null, 'Điểm cộng', 'Điểm trừ', null],
          [null, MAXIMUM, 10],
        ],
        ['D1:E1'],
      ),
    ).toEqual({ code: 0, name: 1, bonus: 3, penalty: 4, total: 5 });
    expect(
      columnsOf([
        ['Mã', 'Họ và tên', 'A', null, 'Khác'],
        [null, null, null, null, 'Ghi chú'],
        [null, null, 'Cá nhân', 'Đơn vị', null],
        [null, MAXIMUM, 10, 10],
      ]),
    ).toEqual({ code: 0, name: 1, note: 4 });
  });

  test('a row with something of its own where the names are goes on with no heading', () => {
    expect(
      columnsOf([
        ['Mã', 'Họ và tên', 'A', 'B'],
        [null, 'Nguyễn Văn Mẫu', 'Điểm cộng', null],
        [null, MAXIMUM, 10, 5],
      ]),
    ).toEqual({ code: 0, name: 1 });
  });
});

describe('a header that stands again', () => {
  const HEAD: Rows = [
    ['Mã', 'Họ và tên', 'A', null, 'B', null],
    ['Mã', 'Họ và tên', 'Tự chấm', 'Hội đồng', 'Tự chấm', 'Hội đồng'],
  ];
  const MAXIMA = [null, MAXIMUM, 10, 10, 20, 20];
  const [GROUPS = [], RATERS = []] = HEAD;
  const TABLE: Rows = [...HEAD, MAXIMA, [...AN, 9, 8, 18, 17]];
  const WHOLE = { row: 0, maximumRow: 2, titles: 0 };

  test.each<[string, Rows, readonly string[]]>([
    ['whole', [...HEAD, MAXIMA], []],
    [
      'by hand, with a heading left out and nothing merged',
      [['Mã', 'Họ và tên', 'A'], RATERS, MAXIMA],
      ['A1:A2', 'B1:B2'],
    ],
    ['without the maxima', HEAD, []],
    ['by its first row alone', [GROUPS], []],
    ['by its second row alone', [RATERS], []],
    ['by its name alone, as over a signature', [[null, 'Họ và tên', 'Ký tên']], []],
  ])('%s begins no table', (_, again, merges) => {
    expect(tables([...TABLE, ...again, [...BINH, 8, 7, 17, 16]], merges)).toEqual([WHOLE]);
  });

  test.each<[string, Rows, { readonly maximumRow: number; readonly maximaOf?: number }]>([
    ['other maxima', [...HEAD, [null, MAXIMUM, 5, 5, 20, 20]], { maximumRow: 6 }],
    ['another order of criteria', [['Mã', 'Họ và tên', 'B', null, 'A', null], RATERS, MAXIMA], { maximumRow: 6 }],
    [
      'other raters below the same criteria',
      [GROUPS, ['Mã', 'Họ và tên', 'Tự chấm', 'Đơn vị', 'Tự chấm', 'Đơn vị'], MAXIMA],
      { maximumRow: 6 },
    ],
    ['a criterion that the other does not have', [['Mã', 'Họ và tên', 'C']], { maximumRow: 4, maximaOf: 0 }],
  ])('with %s it begins one', (_, again, own) => {
    const [first, second, ...more] = tables([...TABLE, ...again, [...BINH, 8, 7, 17, 16]]);
    expect([first, second, more.length <= 1]).toEqual([
      { ...WHOLE, end: 4 },
      expect.objectContaining({ row: 4, titles: 4, ...own }),
      true,
    ]);
  });
});

test('a table without maxima begins below its merged headings, and has those of the last table that has some', () => {
  const second = ['Mã', 'Họ và tên', 'B', 'A'];
  expect(
    tables(
      [
        ['Mã', 'Họ và tên', 'A', 'B'],
        [null, MAXIMUM, 10, 20],
        [...AN, 9, 18],
        second,
        [null, null, '(1)', '(2)'],
        [...BINH, 17, 8],
        ['Họ và tên', 'Mã', 'A'],
        ['Lê Hòa', 'NV003', 7],
      ],
      ['A4:A5', 'B4:B5'],
    ),
  ).toEqual([
    { row: 0, maximumRow: 1, titles: 0, end: 3 },
    { row: 3, maximumRow: 4, titles: 3, end: 6, maximaOf: 0 },
    { row: 6, maximumRow: 6, titles: 6, maximaOf: 0 },
  ]);
});

test('the titles of a table begin below the maxima of the one before, in which nobody stands', () => {
  expect(
    tables([
      ['Mã', 'Họ và tên', 'A'],
      [null, MAXIMUM, null],
      ['KHOA SỬ'],
      ['Họ và tên', 'Mã', 'B'],
      [MAXIMUM, null, 5],
    ]),
  ).toEqual([
    { row: 0, maximumRow: 1, titles: 0, end: 2 },
    { row: 3, maximumRow: 4, titles: 2 },
  ]);
});

describe('who scored', () => {
  const raters = (rows: Rows) => {
    const grid = gridIn(rows);
    return findScoreTables(grid, defaultVocabulary).map((header) => raterOf(grid, header));
  };

  test('stands in several cells of one title', () => {
    expect(
      raters([
        ['Hội đồng', 'chấm'],
        ['Họ và tên', 'A'],
        [MAXIMUM, 10],
      ]),
    ).toEqual(['council']);
  });

  test('stands above a table, never in it', () => {
    expect(
      raters([
        ['TỰ CHẤM'],
        ['Mã', 'Họ và tên', 'A'],
        [null, MAXIMUM, 10],
        [...AN, 9],
        ['KHOA SỬ'],
        ['Họ và tên', 'Mã', 'B', 'Ghi chú'],
        [MAXIMUM, null, 5, null],
        ['Trần Văn Bình', 'NV002', 4, 'Hội đồng chấm lại'],
      ]),
    ).toEqual(['self', null]);
  });
});
