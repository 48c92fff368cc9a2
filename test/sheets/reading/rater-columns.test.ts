import type { ScoreSheet } from '../../../src/domain/round/score-sheets';
import type { Rater } from '../../../src/domain/terms';
import { gridOf } from '../../../src/sheets/reading/grid';
import { headingFinder, headingRows, headingText, raterRow } from '../../../src/sheets/reading/rater-columns';
import { findScoreHeader } from '../../../src/sheets/reading/score-header';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import type { ScoredIn } from '../../../src/sheets/reading/scored-in';
import { headingWords } from '../../../src/sheets/heading-words';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { readScoreSheets } from '../../support/score-sheets';
import { person } from '../../support/round';
import { type Rows, type TabOptions, tab } from '../../support/workbook';

const PEOPLE = [person({ id: 'NV001', name: 'Nguyễn Thị An' }), person({ id: 'NV002', name: 'Trần Văn Bình' })];

function read(
  rows: Rows,
  options: TabOptions = {},
  scored: ScoredIn = { self: new Map(), unit: new Map(), council: new Map() },
) {
  const grid = gridOf(tab('Tổng hợp điểm', rows, options));
  const header = findScoreHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no scoring tab');
  const raters = raterRow(grid, header, defaultVocabulary.raterColumns);
  if (raters === null) throw new Error('one rater alone');
  return readScoreSheets(grid, header, raters, personFinder(PEOPLE), scored);
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

const HEADING = [
  'TT',
  'Mã',
  'Họ và tên',
  'Tư tưởng',
  null,
  null,
  'Kỷ luật',
  null,
  null,
  'Điểm cộng',
  null,
  null,
  'Tổng điểm',
  null,
  null,
];
const RATERS = ['Tự chấm', 'Đơn vị chấm', 'HĐ chấm'];
const BELOW = [{ fault: 'error', code: '#REF!' } as const, null, null, ...RATERS, ...RATERS, ...RATERS, ...RATERS];
const MAXIMA = [null, null, 'Điểm tối đa', 10, null, null, 20, null, null, null, null, null, 30, null, null];
const PERSON = [1, 'NV001', 'Nguyễn Thị An', 9, 8, '7,5', 19, 18, 17, 1, null, 0.5, 29, 26, 25];
const MERGES = ['D1:F1', 'G1:I1', 'J1:L1', 'M1:O1', 'D3:F3', 'G3:I3', 'M3:O3'];
const EXPECTED = [
  'self NV001: 900 1900 + 100 - . = 2900',
  'unit NV001: 800 1800 + . - . = 2600',
  'council NV001: 750 1700 + 50 - . = 2500',
];

describe('three raters under each heading', () => {
  test.each([
    ['with merged headings', [HEADING, BELOW, MAXIMA, PERSON], MERGES],
    [
      'with signs behind the raters',
      [HEADING, BELOW.map((one) => (typeof one === 'string' ? `${one}:` : one)), MAXIMA, PERSON],
      MERGES,
    ],
    ['with headings in the first column alone', [HEADING, BELOW, MAXIMA, PERSON], []],
    [
      'with the raters below the maxima',
      [HEADING, MAXIMA, BELOW, PERSON],
      ['D1:F1', 'G1:I1', 'J1:L1', 'M1:O1', 'D2:F2', 'G2:I2', 'M2:O2'],
    ],
    [
      'with a maximum in each column',
      [HEADING, BELOW, [null, null, 'Điểm tối đa', 10, 10, 10, 20, 20, 20, null, null, null, 30], PERSON],
      MERGES.slice(0, 4),
    ],
  ] satisfies readonly [string, Rows, readonly string[]][])(
    'each gets what is the rater’s own, %s',
    (_, rows, merges) => {
      const { scoreSheets, findings } = read(rows, { merges });
      expect(findings).toEqual([]);
      expect(scoreSheets.flatMap(figures)).toEqual(EXPECTED);
      expect(scoreSheets.map(({ criteria }) => criteria.map(({ name, max, index }) => [name, max, index]))).toEqual([
        [
          ['Tư tưởng', 1000, 3],
          ['Kỷ luật', 2000, 6],
        ],
        [
          ['Tư tưởng', 1000, 4],
          ['Kỷ luật', 2000, 7],
        ],
        [
          ['Tư tưởng', 1000, 5],
          ['Kỷ luật', 2000, 8],
        ],
      ]);
      expect(scoreSheets.map(({ columns }) => columns)).toEqual([
        { bonus: 9, penalty: null, total: 12 },
        { bonus: 10, penalty: null, total: 13 },
        { bonus: 11, penalty: null, total: 14 },
      ]);
      expect(scoreSheets.map(({ declaredTotal }) => declaredTotal.state)).toEqual(['known', 'absent', 'absent']);
    },
  );

  test('a rater who gave nothing has not scored; one who scored elsewhere is reported', () => {
    const scored = { self: new Map(), unit: new Map([['NV001', 'Khoa chấm']]), council: new Map() };
    const row = [1, 'NV001', 'Nguyễn Thị An', 9, 8, null, 19, 18, null];
    const { scoreSheets, findings } = read([HEADING, BELOW, MAXIMA, row], { merges: MERGES }, scored);
    expect(scoreSheets.flatMap(figures)).toEqual(['self NV001: 900 1900 + . - . = .']);
    expect(findings).toMatchObject([{ code: 'person.duplicate', cell: 'B4', subject: 'NV001' }]);
  });

  test('somebody who is not in the roster is reported once, not once a rater', () => {
    const { findings } = read([HEADING, BELOW, MAXIMA, [1, 'NV099', 'Ai đó', 9, 8, 7, 19, 18, 17]], { merges: MERGES });
    expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B4', subject: 'NV099' }]);
  });

  test('a maximum that cannot be read is reported once', () => {
    const maxima = [null, null, 'Điểm tối đa', 'mười', null, null, 20];
    const { findings, scoreSheets } = read([HEADING, BELOW, maxima, PERSON], { merges: MERGES });
    expect(findings).toMatchObject([
      { code: 'value.unreadable', cell: 'D3', params: { what: 'maximum', value: 'mười' } },
    ]);
    expect(scoreSheets.map(({ criteria }) => criteria.length)).toEqual([2, 2, 2]);
  });

  test('a bonus in one column for all raters is somebody’s, though the code is missing and it cannot be read', () => {
    const { scoreSheets } = read([
      ['Mã', 'Họ và tên', 'Tư tưởng', null, 'Điểm cộng', 'Điểm trừ'],
      [null, null, 'Tự chấm', 'Hội đồng'],
      [null, 'Điểm tối đa', 10, 10, null, null],
      [null, 'Nguyễn Thị An', null, null, 'hai', null],
    ]);
    expect(scoreSheets.flatMap(figures)).toEqual(['self NV001: . + ! - . = .', 'council NV001: . + ! - . = .']);
  });

  test('points in one column for all raters are added to nobody’s total', () => {
    const heading = ['Mã', 'Họ và tên', 'Tư tưởng', null, 'Điểm cộng', 'Điểm trừ'];
    const { scoreSheets } = read([
      heading,
      [null, null, 'Tự chấm', 'Hội đồng'],
      [null, 'Điểm tối đa', 10, 10, null, null],
      ['NV001', 'Nguyễn Thị An', 9, 8, 2, null],
      ['NV002', 'Trần Văn Bình', 9, 8, null, null],
    ]);
    expect(scoreSheets.flatMap(figures)).toEqual([
      'self NV001: 900 + ! - . = .',
      'self NV002: 900 + . - . = .',
      'council NV001: 800 + ! - . = .',
      'council NV002: 800 + . - . = .',
    ]);
    expect(scoreSheets.map(({ columns }) => columns)).toEqual([
      { bonus: 4, penalty: 5, total: null },
      { bonus: 4, penalty: 5, total: null },
    ]);
    expect(scoreSheets[0]?.rows[0]).toEqual({
      personId: 'NV001',
      index: 3,
      scores: [{ kind: 'given', points: 900, isRounded: false, isNative: true }],
      bonus: { kind: 'unreadable', raw: '2' },
      penalty: { kind: 'none' },
      total: { kind: 'none' },
    });
  });

  test('a row without a code in which one of the raters gave points is asked about', () => {
    const row = [1, null, 'Phạm Lạ', 'chín', 8, null];
    const { findings } = read([HEADING, BELOW, MAXIMA, row], { merges: MERGES });
    expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'B4', params: { name: 'Phạm Lạ' } }]);
  });
});

test.each([
  [
    'one rater named under a heading',
    [
      ['Mã', 'Họ và tên', 'A'],
      [null, null, 'Tự chấm'],
      [null, 'Điểm tối đa', 10],
    ],
  ],
  [
    'criteria that bear raters’ names',
    [
      ['Mã', 'Họ và tên', 'Khoa', 'Hội đồng'],
      [null, 'Điểm tối đa', 10, 5],
    ],
  ],
  [
    'criteria that only begin like raters',
    [
      ['Mã', 'Họ và tên', 'A', null],
      [null, null, 'Tự chấm và báo cáo', 'Hội đồng nhân dân'],
      [null, 'Điểm tối đa', 10, 5],
    ],
  ],
  [
    'one rater named above headings, beside others',
    [
      [null, null, 'Chung', 'Hội đồng chấm'],
      ['Mã', 'Họ và tên', 'A', 'B'],
      [null, 'Điểm tối đa', 10, 5],
    ],
  ],
  [
    'raters in the titles, two rows above the headings',
    [[null, null, 'Tự chấm', 'Hội đồng chấm'], [], ['Mã', 'Họ và tên', 'A', 'B'], [null, 'Điểm tối đa', 10, 5]],
  ],
] satisfies readonly [string, Rows][])('%s does not make a tab of several raters', (_, rows) => {
  const grid = gridOf(tab('Hội đồng chấm', rows, { merges: [] }));
  const header = findScoreHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no scoring tab');
  expect(raterRow(grid, header, defaultVocabulary.raterColumns)).toBeNull();
});

test('each column stands under its own heading, merged or written once: points under a neighbour’s criterion are another’s points', () => {
  const grid = gridOf(
    tab(
      'Chấm điểm',
      [
        ['Họ và tên', 'Chuyên môn', '', '', 'Kỷ luật', ''],
        ['', 'Dạy', '', 'Học', '', ''],
        ['An', '1', '2', '3', '4', '5'],
      ],
      { merges: ['B1:D1', 'E1:F1'] },
    ),
  );
  const under = (rows: readonly number[]): readonly number[] => [0, 1, 2, 3, 4, 5].map(headingFinder(grid, rows));
  expect(under([0])).toEqual([0, 1, 1, 1, 4, 4]);
  // “Học” does not reach over to the next criterion, under which nothing is written.
  expect(under([0, 1])).toEqual([0, 1, 1, 3, 4, 4]);
  expect(under([])).toEqual([0, 0, 0, 0, 0, 0]);
  expect(headingFinder(grid, [0])(6)).toBe(0);
});

/** The raters of a tab by their columns, and the header. */
function raters(rows: Rows, names = defaultVocabulary.raterColumns) {
  const grid = gridOf(tab('Tổng hợp điểm', rows));
  const header = findScoreHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no scoring tab');
  const found = raterRow(grid, header, names);
  return { grid, header, found, columns: found === null ? null : Object.fromEntries(found.columns) };
}

test('a rater above headings has the columns up to the next rater that have a heading, and no others', () => {
  expect(
    raters([
      [null, null, 'Tự chấm', null, null, 'Hội đồng chấm', null, null],
      ['Mã', 'Họ và tên', 'A', null, 'B', 'A', 'B', null],
      [null, 'Điểm tối đa', 10, 5, 5, 10, 5, null],
      ['NV001', 'Nguyễn Thị An', 9, 4, null, 8, 5, 'x'],
    ]).columns,
  ).toEqual({ 2: 'self', 4: 'self', 5: 'council', 6: 'council' });
});

test('the numbers of the columns are no raters, even where a council calls its raters so', () => {
  const numbered = headingWords<Rater>({ self: ['1'], unit: [], council: ['2'] });
  const rows = (one: string | number, two: string | number): Rows => [
    ['Mã', 'Họ và tên', 'A', 'B'],
    [null, null, one, two],
    [null, 'Điểm tối đa', 10, 5],
  ];
  expect(raters(rows(1, 2), numbered).found).toBeNull();
  expect(raters(rows('1', '2'), numbered).columns).toEqual({ 2: 'self', 3: 'council' });
});

test.each<[string | number, boolean]>([
  ['(3)', false],
  ['3', false],
  [12, false],
  ['123', true],
  ['3 người', true],
  ['Lớp 3', true],
  ['ab', true],
])('a row of headings with %j among the names says what stands under it: %s', (name, isHeading) => {
  const { grid, header } = raters([
    ['Mã', 'Họ và tên', 'A'],
    [null, name, 'x'],
    [null, 'Điểm tối đa', 10],
  ]);
  expect(headingRows(grid, header, null)).toEqual(isHeading ? [0, 1] : [0]);
});

test.each<[readonly (string | null)[], string]>([
  [['Nhóm', 'Tiêu chí', '1'], 'Tiêu chí 1'],
  [['Tiêu chí', '1.2', '1.2'], 'Tiêu chí 1.2'],
  [['Tiêu chí', 'Mục 1'], 'Mục 1'],
  [['Tiêu chí', null], 'Tiêu chí'],
  [['12', null], '12'],
])('of %j over a column its name is %j', (texts, name) => {
  const grid = gridOf(
    tab(
      'Chấm điểm',
      texts.map((text) => [text]),
    ),
  );
  expect(
    headingText(
      grid,
      texts.map((_, row) => row),
      0,
    ),
  ).toBe(name);
});
