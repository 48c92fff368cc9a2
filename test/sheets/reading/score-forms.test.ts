import type { ScoreSheet } from '../../../src/domain/round/score-sheets';
import { gridOf } from '../../../src/sheets/reading/grid';
import { readScoreForm } from '../../../src/sheets/reading/read-score-form';
import { findScoreForms } from '../../../src/sheets/reading/score-forms';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import type { ScoredIn } from '../../../src/sheets/reading/scored-in';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { person } from '../../support/round';
import { type Rows, type TabOptions, tab } from '../../support/workbook';

const PEOPLE = [
  person({ id: 'BP01', name: 'Đỗ Duy Xứng' }),
  person({ id: 'BP02', name: 'Lê Thùy Thuỷ' }),
  person({ id: 'BP03', name: 'Lê Thùy Thuỷ' }),
];

function scored(): ScoredIn {
  return { self: new Map(), unit: new Map(), council: new Map() };
}

function read(rows: Rows, options: TabOptions = {}, alreadyScored = scored()) {
  const grid = gridOf(tab('BP01 Xứng', rows, options));
  const forms = findScoreForms(grid, defaultVocabulary).map((form) =>
    readScoreForm(grid, form, personFinder(PEOPLE), alreadyScored),
  );
  return {
    sheets: forms.flatMap(({ scoreSheets }) => scoreSheets),
    findings: forms.flatMap(({ findings }) => findings),
    count: forms.length,
  };
}

/** A sheet as `rater person: scores + bonus - penalty = total`. */
function figures({ rater, rows }: ScoreSheet): readonly string[] {
  const text = (value: ScoreSheet['rows'][number]['bonus']): string =>
    value.kind === 'given' ? String(value.points) : value.kind === 'none' ? '.' : '!';
  return rows.map(
    ({ personId, scores, bonus, penalty, total }) =>
      `${rater} ${personId}: ${scores.map(text).join(' ')} + ${text(bonus)} - ${text(penalty)} = ${text(total)}`,
  );
}

const HEADER = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm', 'Đơn vị chấm', 'Hội đồng chấm', 'Minh chứng'];
const TABLE: Rows = [
  HEADER,
  [null, 'I. Nhiệm vụ chung'],
  [1, 'Phòng, chống dịch', 10, '9,5', 9, 8.5, 'Sổ theo dõi'],
  [2, 'Chuyên môn', '20', 19, '18,25', null, null],
  [null, 'Điểm cộng', null, 1, null, null, null],
  [null, 'Điểm trừ', null, null, 0.5, null, null],
  [null, 'Tổng điểm', 30, 29.5, 26.75, null, null],
  [],
  [null, 'NGƯỜI TỰ CHẤM', null, 'TRƯỞNG ĐƠN VỊ'],
];

describe('one form a tab', () => {
  test.each([
    ['beside the labels', [['PHIẾU CHẤM ĐIỂM'], [null, 'Họ và tên:', 'Đỗ Duy Xứng'], [null, 'Mã:', 'bp01 ']]],
    ['in the cells of the labels', [['Họ và tên: Đỗ Duy Xứng'], ['Mã: BP01']]],
    ['in one row, name only', [['Họ tên', null, 'Đỗ  Duy Xứng', 'Đơn vị: Khoa A']]],
    ['code only, another label behind an empty one', [['Họ và tên:', 'Mã: BP01']]],
  ] satisfies readonly [string, Rows][])('whose it is stands %s', (_, labels) => {
    const { sheets, findings, count } = read([...labels, ...TABLE]);
    expect(count).toBe(1);
    expect(findings).toEqual([]);
    expect(sheets.flatMap(figures)).toEqual([
      'self BP01: 950 1900 + 100 - . = 2950',
      'unit BP01: 900 1825 + . - 50 = 2675',
      'council BP01: 850 . + . - . = .',
    ]);
  });

  test('criteria, maxima and cells are where a message must point', () => {
    const { sheets } = read([['Mã: BP01'], ...TABLE]);
    expect(sheets[0]).toMatchObject({
      sheet: 'BP01 Xứng',
      layout: 'form',
      criteria: [
        { name: 'Phòng, chống dịch', max: 1000, index: 3 },
        { name: 'Chuyên môn', max: 2000, index: 4 },
      ],
      columns: { bonus: 5, penalty: 6, total: 7 },
      declaredTotal: { state: 'known', value: 3000, at: { sheet: 'BP01 Xứng', cell: 'C8' } },
    });
    expect(sheets.map(({ rows }) => rows[0]?.index)).toEqual([3, 4, 5]);
  });

  test('the declared total is checked once, not once a rater', () => {
    const { sheets } = read([['Mã: BP01'], ...TABLE]);
    expect(sheets.map(({ declaredTotal }) => declaredTotal.state)).toEqual(['known', 'absent', 'absent']);
  });

  test('without rows for bonus, penalty and total', () => {
    const { sheets, findings } = read([['Mã: BP01'], ...TABLE.slice(0, 4)]);
    expect(findings).toEqual([]);
    expect(sheets.map(({ columns }) => columns)[0]).toEqual({ bonus: null, penalty: null, total: null });
    expect(sheets.map(({ declaredTotal }) => declaredTotal.state)).toEqual(['absent', 'absent', 'absent']);
  });

  test('sub-totals, numbered columns and merged headings are no criteria; the last total counts', () => {
    const { sheets, findings } = read(
      [
        ['Mã: BP01'],
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
        ['(1)', '(2)', '(3)', '(4)'],
        [null, 'A. Quý 3 năm 2021'],
        [1, 'Một', 10, 9],
        [null, 'Cộng:', 10, 9],
        [2, 'Hai', 5, 4],
        [null, 'Tổng điểm (A + B)', null, 13],
      ],
      { merges: ['B4:C4'] },
    );
    expect(findings).toEqual([]);
    expect(sheets.flatMap(figures)).toEqual(['council BP01: 900 400 + . - . = 1300']);
    expect(sheets[0]?.declaredTotal).toEqual({ state: 'empty', at: { sheet: 'BP01 Xứng', cell: 'C8' } });
  });

  test('a maximum that cannot be read is reported where somebody scored; a signature is none', () => {
    const { findings } = read([
      ['Mã: BP01'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
      [1, 'Một', 'mười', 9],
      [2, 'Hai', 10, 9],
      [null, null, 'HIỆU TRƯỞNG', null],
      [3, 'Ba', -1, 2],
    ]);
    expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
      ['value.unreadable', 'C3', { what: 'maximum', value: 'mười' }],
      ['value.unreadable', 'C6', { what: 'maximum', value: '-1' }],
    ]);
  });

  test('faults and dates in labels and criteria are no text, and break nothing', () => {
    const { sheets, findings } = read([
      ['Mã:', { fault: 'error', code: '#REF!' }],
      ['Họ và tên:', null],
      HEADER,
      [{ fault: 'error', code: '#N/A' }, { fault: 'error', code: '#N/A' }, 10, 9, null, null],
    ]);
    expect(sheets).toEqual([]);
    expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B1', subject: '#REF!' }]);
  });

  test('a form that nobody has filled in says nothing, whoever it is for', () => {
    const empty = [['Mã:'], HEADER, [1, 'Một', 10, null, null, null]] satisfies Rows;
    expect(read(empty)).toMatchObject({ sheets: [], findings: [], count: 1 });
  });
});

describe('forms below each other', () => {
  const second: Rows = [
    ['Họ và tên:', 'Lê Thùy Thuỷ'],
    ['Mã:', 'BP02'],
    HEADER,
    [1, 'Phòng, chống dịch', 10, 8, null, null, null],
  ];

  test('each is its own person’s', () => {
    const { sheets, findings, count } = read([['Mã: BP01'], ...TABLE, [], ...second]);
    expect([count, findings]).toEqual([2, []]);
    expect(sheets.flatMap(figures).filter((line) => line.startsWith('self'))).toEqual([
      'self BP01: 950 1900 + 100 - . = 2950',
      'self BP02: 800 + . - . = .',
    ]);
  });

  test('a header repeated on the next page begins no second form', () => {
    const { sheets, count } = read([
      ['Mã: BP01'],
      HEADER,
      [1, 'Một', 10, 9, null, null],
      HEADER,
      [2, 'Hai', 10, 8, null, null],
    ]);
    expect(count).toBe(1);
    expect(sheets.flatMap(figures)).toEqual(['self BP01: 900 800 + . - . = .']);
  });

  test('a second form of one person is reported, and the first counts', () => {
    const already = scored();
    already.self.set('BP02', 'Mẫu cũ');
    const { sheets, findings } = read(second, {}, already);
    expect(sheets).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'person.duplicate', cell: 'B2', subject: 'BP02', params: { name: 'Lê Thùy Thuỷ', tab: 'Mẫu cũ' } },
    ]);
    const byName = read(
      [['Họ tên: Đỗ Duy Xứng'], HEADER, [1, 'Một', 10, 9, null, null]],
      {},
      {
        ...scored(),
        self: new Map([['BP01', 'Mẫu cũ']]),
      },
    );
    expect(byName.findings).toMatchObject([{ code: 'person.duplicate', cell: 'A1', subject: 'BP01' }]);
  });

  test.each([
    ['a code that is nobody’s', [['Mã: BP99']], 'A1', 'BP99'],
    ['a name that two people bear', [['Họ và tên: Lê Thùy Thuỷ']], 'A1', null],
    ['neither', [['PHIẾU']], 'B2', null],
  ] satisfies readonly [string, Rows, string, string | null][])(
    '%s is reported, not guessed',
    (_, labels, cell, subject) => {
      const { sheets, findings } = read([...labels, HEADER, [1, 'Một', 10, 9, null, null]]);
      expect(sheets).toEqual([]);
      expect(findings).toMatchObject([{ code: 'person.unknown', cell, subject }]);
    },
  );
});

describe('rows that are no criteria', () => {
  const HEAD = ['TT', 'Nội dung', 'Điểm tối đa', 'Cá nhân tự chấm', 'Hội đồng chấm'];
  const form = (rows: Rows, merges: readonly string[] = []) => {
    const { sheets, findings } = read([[null, 'Mã:', 'BP01'], HEAD, ...rows], { merges });
    return {
      criteria: sheets[0]?.criteria.map(({ name, max }) => `${name} ${String(max / 100)}`),
      figures: sheets.flatMap(figures),
      findings: findings.map(({ code, cell, params }) => [code, cell, params]),
    };
  };

  test('numbers of the columns, a merged year, the header of the next page with its number, and a group without a maximum', () => {
    expect(
      form(
        [
          [1, 2, 3, 4, 5],
          [null, 2021, null, null, null],
          ['I', 'Nhiệm vụ chung', null, 9, 8],
          [1, 'Một', 10, 9, 8],
          [null, 'Nội dung', 'Điểm tối đa', 'Cá nhân tự chấm', 2],
          [2, 'Hai', 0, 0, 0],
          [null, 'Nội dung', 'Điểm tối đa', 'Cá nhân tự chấm', 3],
          [null, 'Điểm cộng:', 5, 1, 2],
        ],
        ['B4:C4'],
      ),
    ).toEqual({
      criteria: ['Một 10', 'Hai 0'],
      figures: ['self BP01: 900 0 + 100 - . = .', 'council BP01: 800 0 + 200 - . = .'],
      findings: [],
    });
  });

  test('a maximum that cannot be read is told where a single rater gave points', () => {
    expect(
      form([
        [1, 'Một', 'mười', null, 9],
        [2, 'Hai', 10, null, 9],
      ]).findings,
    ).toEqual([['value.unreadable', 'C3', { what: 'maximum', value: 'mười' }]]);
  });

  test('a sum that is none in the figures of one rater is asked about by its name', () => {
    expect(
      form([
        [1, 'Một', 10, 9, 8],
        [2, 'Hai', 10, 9, 8],
        [null, 'Cộng mục 1', 25, 18, 15],
      ]),
    ).toMatchObject({
      criteria: ['Một 10', 'Hai 10', 'Cộng mục 1 25'],
      findings: [['row.unclear', 'B5', { row: 'Cộng mục 1' }]],
    });
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'numbered as the others are',
      [
        [1, 'Một', 10, 9, 8],
        [2, 'Hai', null, null, 4],
        [3, 'Ba', 10, null, 4],
        [4, null, null, 5, null],
        [null, null, null, 14, 16],
      ],
      ['C4 Hai', 'C6 4'],
    ],
    [
      'that is no sum of those below it, each by its name',
      [
        [null, 'Hai', null, 9, 7],
        [1, 'Một', 10, 9, 8],
        [null, 'Ba', null, 5, 5],
      ],
      ['C3 Hai', 'C5 Ba'],
    ],
    [
      'without numbers, above another with the same points',
      [
        [null, 'Hai', null, 10, 10],
        [null, 'Một', 10, 10, 10],
      ],
      ['C3 Hai'],
    ],
    [
      'but no heading with the sum of what is in it',
      [
        [1, 'Nhóm', null, 9, 8],
        ['1.1', 'Một', 6, 5, 5],
        ['1.2', 'Hai', 6, 4, 3],
        [2, 'Nhóm', null, 9, 8],
        ['2.1', 'Ba', 10, 9, 8],
        [3, 'Bốn', 10, 9, 8],
        [null, 'Nhóm', null, 5, 5],
        [4, 'Năm', 10, 5, 5],
        ['III', 'Nhóm', null, 7, 7],
        [5, 'Sáu', 10, 5, 5],
        [null, 'Cộng nhóm III', null, 5, 5],
        [null, 'Xếp loại', null, 'Tốt', 'Tốt'],
      ],
      [],
    ],
    [
      'but not what a criterion is made up of',
      [
        [1, 'Một', 10, 9, 8],
        ['-', 'Chuyên cần', null, 5, 5],
        ['-', 'Kỷ luật', null, 4, 3],
        [2, 'Hai', 10, 9, 8],
        ['-', 'Đúng hạn', null, 9, 7],
        [3, 'Ba', 10, 9, 8],
        [4, 'Bốn', null, 9, 8],
      ],
      ['C7 Đúng_hạn', 'C9 Bốn'],
    ],
  ])('points in a row without a maximum are not lost without a word: one %s', (_, rows, told) => {
    expect(form(rows).findings).toEqual(
      told.map((one) => {
        const [cell, row = ''] = one.split(' ');
        return ['row.no-maximum', cell, { row: row.replace('_', ' ') }];
      }),
    );
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'is a criterion where the figures of one rater are no sum',
      [
        ['I', 'Chung', 20, 18, 9],
        [1, 'Một', 10, 9, 8],
        [2, 'Hai', 10, 9, 8],
      ],
      ['Chung 20', 'Một 10', 'Hai 10'],
    ],
    [
      'is a criterion where its maximum is no sum',
      [
        ['I', 'Chung', 15, null, null],
        [1, 'Một', 10, 9, 8],
        [2, 'Hai', 10, 9, 8],
      ],
      ['Chung 15', 'Một 10', 'Hai 10'],
    ],
    [
      'is a criterion where the next group follows, whatever is in that',
      [
        ['I', 'Chấp hành', 20, null, null],
        ['II', 'Khác', 10, 9, 8],
        [1, 'Một', 10, 9, 8],
      ],
      ['Chấp hành 20', 'Một 10'],
    ],
    [
      'is a criterion where nothing is in it',
      [
        [1, 'Một', 10, 9, 8],
        ['II', 'Khác', 0, null, null],
      ],
      ['Một 10', 'Khác 0'],
    ],
  ])('the heading of a group %s', (_, rows, criteria) => {
    expect(form(rows).criteria).toEqual(criteria);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'letters over Roman numbers',
      [
        ['A', 'Chung', 30, 27, 22],
        ['I', 'Một phần', 10, 9, 5],
        [1, 'Một', 6, 5, 5],
        [2, 'Hai', 4, 4, null],
        ['II', 'Hai phần', 20, 18, 17],
        [1, 'Ba', 20, 18, 17],
        ['B', 'Riêng', 5, 4, 4],
        ['I', 'Ba phần', 5, 4, 4],
        [1, 'Bốn', 5, 4, 4],
      ],
      ['Một 6', 'Hai 4', 'Ba 20', 'Bốn 5'],
    ],
    [
      'Roman numbers over letters, and no figures in the headings',
      [
        ['I', 'Chung', 30, null, null],
        ['A', 'Một phần', 10, null, null],
        [1, 'Một', 6, 5, 5],
        [2, 'Hai', 4, 4, 3],
        ['C', 'Ba phần', 20, null, null],
        [1, 'Ba', 20, 18, 17],
      ],
      ['Một 6', 'Hai 4', 'Ba 20'],
    ],
    [
      'a group in it that is a criterion itself',
      [
        ['A', 'Chung', 30, 27, 25],
        ['I', 'Một phần', 10, 9, 8],
        [1, 'Một', 10, 9, 8],
        ['II', 'Hai phần', 20, 18, 17],
      ],
      ['Một 10', 'Hai phần 20'],
    ],
    [
      'groups over it without maxima of their own',
      [
        ['A', 'Chung', null, null, null],
        ['I', 'Một phần', 10, 9, 8],
        [1, 'Một', 10, 9, 8],
        ['B', 'Riêng', null, null, null],
        [1, 'Hai', 5, 4, 4],
      ],
      ['Một 10', 'Hai 5'],
    ],
  ])('no points count twice where groups stand in groups: %s', (_, rows, criteria) => {
    expect(form(rows)).toMatchObject({ criteria, findings: [] });
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'numbers in numbers, dashes in those',
      [
        [1, 'Chung', 30, 27, 22],
        ['1.1', 'Một phần', 10, 9, 5],
        ['-', 'Một', 6, 5, 5],
        ['-', 'Hai', 4, 4, null],
        ['1.2', 'Hai phần', 20, 18, 17],
        [2, 'Ba', 5, 4, 4],
      ],
      ['Một 6', 'Hai 4', 'Hai phần 20', 'Ba 5'],
    ],
    [
      'letters in numbers before the names, dashes in letters, and no figures in what stands over them',
      [
        [null, '1. Chung', 30, null, null],
        [null, 'a) Một phần', 10, null, null],
        [null, '- Một', 6, 5, 5],
        [null, '+ Hai', 4, 4, 3],
        [null, 'đ) Hai phần', 20, 18, 17],
        [null, '2. Ba', 5, 4, 4],
      ],
      ['- Một 6', '+ Hai 4', 'đ) Hai phần 20', '2. Ba 5'],
    ],
    [
      'numbers that a cell holds as such, with a comma, too',
      [
        ['I', 'Chung', 15, null, null],
        [2, 'Một phần', 10, null, null],
        [2.1, 'Một', 6, 5, 5],
        ['2,2', 'Hai', 4, 4, 3],
        ['3.1', 'Ba', 5, 4, 4],
      ],
      ['Một 6', 'Hai 4', 'Ba 5'],
    ],
    [
      'those of the last one, at the end of the form',
      [
        [1, 'Một', 10, 9, 8],
        [2, 'Chung', 10, null, null],
        ['a', 'Hai', 6, 5, 5],
        ['b', 'Ba', 4, 4, 3],
      ],
      ['Một 10', 'Hai 6', 'Ba 4'],
    ],
    [
      'rows that but explain what the raters gave as a whole',
      [
        [1, 'Chung', 10, 9, 8],
        ['-', 'Một', 6, null, null],
        ['-', 'Hai', 4, null, null],
        ['II', 'Riêng', 5, 4, 4],
        [1, 'Ba', 5, null, null],
      ],
      ['Chung 10', 'Riêng 5'],
    ],
  ])('no points count twice where parts stand under their whole: %s', (_, rows, criteria) => {
    expect(form(rows)).toMatchObject({ criteria, findings: [] });
  });

  test.each<[string, Rows]>([
    [
      'other numbers, a name that begins with one, a letter or a sign for less than nothing',
      [
        [1, 'Một', 10, 9, 8],
        ['2.1', 'Hai', 10, 9, 8],
        [3, 'Ba', 10, 9, 8],
        ['12.1', 'Bốn', 10, 9, 8],
        [null, 'Bốn rưỡi', 10, 9, 8],
        ['a', 'Năm', 10, 9, 8],
        ['b', 'Sáu', 10, 9, 8],
        [null, '3 sáng kiến', 10, 9, 8],
        [null, 'a-lô', 10, 9, 8],
        [null, '1. Bảy', 2, 2, 2],
        [null, '-2 điểm mỗi lần', 2, 2, 2],
        [null, '1.1.1 Tám', 2, 2, 2],
        [null, '1.1 Chín', 2, 2, 2],
        [null, '1.2 Mười', 2, 2, 2],
      ],
    ],
    [
      'a row without a number',
      [
        [1, 'Một', 10, 9, 8],
        [null, 'Hai', 10, 9, 8],
        ['-', 'Ba', 10, 9, 8],
      ],
    ],
  ])('what is no part of the row above it counts, and nothing is asked: %s', (_, rows) => {
    const read = form(rows);
    expect(read.findings).toEqual([]);
    expect(read.criteria).toHaveLength(rows.length);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'maxima that are neither a sum nor those of ways to choose from',
      [
        ['I', 'Chung', 15, null, null],
        [1, 'Một', 10, 9, null],
        ['1.1', 'Tốt', 9, 9, null],
        ['1.2', 'Khá', 8, null, 8],
      ],
      ['B3 Chung', 'B4 Một'],
    ],
    [
      'a group over ways to choose from',
      [
        ['I', 'Chung', 10, null, null],
        [1, 'Tốt', 10, 9, null],
        [2, 'Khá', 8, null, 8],
      ],
      ['B3 Chung'],
    ],
    [
      'ways with equal maxima',
      [
        [1, 'Chung', 10, null, null],
        ['a', 'Tốt', 10, 9, null],
        ['b', 'Khá', 10, null, 8],
      ],
      ['B3 Chung'],
    ],
    [
      'points in two of the ways',
      [
        [1, 'Chung', 10, null, null],
        ['a', 'Tốt', 10, 9, null],
        ['b', 'Khá', 8, 1, 8],
      ],
      ['B3 Chung'],
    ],
    [
      'other points in the whole than in the way chosen',
      [
        [1, 'Chung', 10, 9, 8],
        ['a', 'Tốt', 10, 9, null],
        ['b', 'Khá', 8, null, 7],
      ],
      ['B3 Chung'],
    ],
    [
      'points in the whole, and a word in one of the ways',
      [
        [1, 'Chung', 10, 9, 8],
        ['a', 'Tốt', 10, 'x', null],
        ['b', 'Khá', 8, null, 8],
      ],
      ['B3 Chung'],
    ],
    [
      'figures of one rater that are no sum',
      [
        [1, 'Chung', 10, 9, 7],
        ['-', 'Một', 6, 5, 4],
        ['-', 'Hai', 4, 4, 4],
      ],
      ['B3 Chung'],
    ],
    [
      'some figures of their own',
      [
        [1, 'Chung', 10, 9, 7],
        ['-', 'Một', 6, null, null],
        ['-', 'Hai', 4, null, 0],
      ],
      ['B3 Chung'],
    ],
  ])('what stands over rows that are not its parts for sure is asked about by its name: %s', (_, rows, told) => {
    const read = form(rows);
    expect(read.criteria).toHaveLength(rows.length);
    expect(read.findings).toEqual(
      told.map((one) => ['row.over-others', one.slice(0, one.indexOf(' ')), { row: one.slice(one.indexOf(' ') + 1) }]),
    );
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'each rater another way',
      [
        [1, 'Một', 10, null, null],
        ['1.1', 'Tốt', 10, 9, null],
        ['1.2', 'Khá', 8, null, 7],
        ['1.3', 'Yếu', 0, null, null],
        [2, 'Hai', 5, 4, 4],
      ],
      ['900 of 1000 in 4, 400 of 500 in 7', '700 of 800 in 5, 400 of 500 in 7'],
    ],
    [
      'the points in the whole again, and nought in the other ways',
      [
        [1, 'Một', 10, 9, 7],
        ['a', 'Tốt', 10, 9, 0],
        ['b', 'Khá', 8, 0, 7],
      ],
      ['900 of 1000 in 4', '700 of 800 in 5'],
    ],
    [
      'nothing but nought, with or without it in the whole',
      [
        [1, 'Một', 10, null, 0],
        ['-', 'Tốt', 10, null, null],
        ['-', 'Khá', 8, null, null],
        ['-', 'Yếu', 0, 0, 0],
      ],
      ['0 of 0 in 6', '0 of 1000 in 3'],
    ],
    [
      'one who gave points in the whole alone, and one who chose nothing',
      [
        [1, 'Một', 10, 9, null],
        ['-', 'Tốt', 10, null, null],
        ['-', 'Khá', 8, null, null],
        [2, 'Hai', 5, 4, 4],
      ],
      ['900 of 1000 in 3, 400 of 500 in 6', '. of 1000 in 3, 400 of 500 in 6'],
    ],
    [
      'a word in the way chosen',
      [
        [1, 'Một', 10, null, null],
        ['-', 'Tốt', 10, 'x', null],
        ['-', 'Khá', 8, 0, 8],
      ],
      ['! of 1000 in 4', '800 of 800 in 5'],
    ],
    [
      'ways in a group that has their points with the others',
      [
        ['I', 'Chung', 15, 13, 11],
        [1, 'Một', 10, null, null],
        ['1.1', 'Tốt', 10, 9, null],
        ['1.2', 'Khá', 8, null, 7],
        [2, 'Hai', 5, 4, 4],
      ],
      ['900 of 1000 in 5, 400 of 500 in 7', '700 of 800 in 6, 400 of 500 in 7'],
    ],
  ])('of ways to choose from the one chosen counts: no points are missing in the others: %s', (_, rows, told) => {
    const { sheets, findings } = read([[null, 'Mã:', 'BP01'], HEAD, ...rows]);
    const shown = sheets.map(({ criteria, rows: [row] }) =>
      criteria
        .map(({ max, index }, position) => {
          const score = row?.scores[position];
          const points = score?.kind === 'given' ? String(score.points) : score?.kind === 'none' ? '.' : '!';
          return `${points} of ${String(max)} in ${String(index + 1)}`;
        })
        .join(', '),
    );
    expect(shown).toEqual(told);
    expect(findings).toEqual([]);
    for (const { criteria } of sheets) {
      const [{ name, max, best = max } = { name: '', max: 0 }] = criteria;
      expect([name, best]).toEqual(['Một', 1000]);
    }
  });

  test('of rows that but explain another one nothing is asked', () => {
    expect(
      form([
        ['I', 'Chung', 23, 18, 16],
        [1, 'Một', 10, null, null],
        ['-', 'Hai', 3, null, null],
        [2, 'Ba', 10, null, null],
        ['II', 'Riêng', 10, 9, 8],
        [1, 'Bốn', 5, null, null],
        ['-', 'Năm', 3, null, null],
        [2, 'Sáu', 5, null, null],
      ]),
    ).toMatchObject({
      criteria: ['Chung 23', 'Riêng 10', 'Bốn 5', 'Năm 3', 'Sáu 5'],
      findings: [
        ['row.over-others', 'B7', { row: 'Riêng' }],
        ['row.over-others', 'B8', { row: 'Bốn' }],
      ],
    });
  });

  test('a criterion is no heading of a group, though it names one and the next have together as many points', () => {
    expect(
      form([
        [1, 'Dạy lớp A', 10, null, 8],
        [2, 'Hai', 10, 9, 8],
      ]).criteria,
    ).toEqual(['Dạy lớp A 10', 'Hai 10']);
  });
});

test('what stands above the table, or above the next one, is no criterion; numbers are codes there', () => {
  const people = [person({ id: '1', name: 'Đỗ Duy Xứng' }), person({ id: '2', name: 'Lê Thùy Thuỷ' })];
  const rows: Rows = [
    [null, 'Mã:', 1],
    HEADER,
    [1, 'Một', 10, 9, null, null],
    [null, 'Mã:', 2],
    HEADER,
    [1, 'Một', 10, 8, null, null],
  ];
  const grid = gridOf(tab('Phiếu', rows));
  const read = findScoreForms(grid, defaultVocabulary).map((form) =>
    readScoreForm(grid, form, personFinder(people), scored()),
  );
  expect(read.flatMap(({ findings }) => findings)).toEqual([]);
  expect(read.flatMap(({ scoreSheets }) => scoreSheets)).toEqual(
    [
      { personId: '1', row: 2, points: 900 },
      { personId: '2', row: 5, points: 800 },
    ].map(({ personId, row, points }) => ({
      sheet: 'Phiếu',
      layout: 'form',
      rater: 'self',
      criteria: [{ name: 'Một', max: 1000, index: row, maxAt: { sheet: 'Phiếu', cell: `C${String(row + 1)}` } }],
      columns: { bonus: null, penalty: null, total: null },
      declaredTotal: { state: 'absent' },
      rows: [
        {
          personId,
          index: 3,
          scores: [{ kind: 'given', points, isRounded: false, isNative: true }],
          bonus: { kind: 'none' },
          penalty: { kind: 'none' },
          total: { kind: 'none' },
        },
      ],
    })),
  );
});

test('a year merged over the first row is no figure of a form without bonus, penalty and total', () => {
  const { sheets } = read([[2021], ['Mã: BP01'], HEADER, [1, 'Một', 10, 9, null, null]], { merges: ['A1:G1'] });
  expect(sheets.flatMap(figures)).toEqual(['self BP01: 900 + . - . = .']);
});

test.each<[string, Rows, number]>([
  ['in the fortieth row', [...Array.from({ length: 39 }, () => []), HEADER], 1],
  ['in the row below', [...Array.from({ length: 40 }, () => []), HEADER], 0],
  ['without maxima', [['Nội dung', 'Hội đồng chấm']], 0],
  ['without criteria', [['Điểm tối đa', 'Hội đồng chấm']], 0],
])('a form that begins %s', (_, rows, count) => {
  expect(findScoreForms(gridOf(tab('x', rows)), defaultVocabulary)).toHaveLength(count);
});

test('a tab without such a table has no forms', () => {
  expect(
    findScoreForms(
      gridOf(
        tab('x', [
          ['Tiêu chí', 'Điểm tối đa'],
          ['Mã', 'Họ và tên'],
        ]),
      ),
      defaultVocabulary,
    ),
  ).toEqual([]);
});
