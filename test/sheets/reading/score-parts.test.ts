/** The columns of a table of scores, whole: whose they are, what is counted, what is only a sum, what is asked about and why. */
import type { Finding } from '../../../src/domain/finding';
import type { ColumnReading } from '../../../src/sheets/reading/column-readings';
import { gridOf } from '../../../src/sheets/reading/grid';
import { namedRows } from '../../../src/sheets/reading/people-rows';
import { raterRow } from '../../../src/sheets/reading/rater-columns';
import { findScoreTables } from '../../../src/sheets/reading/score-header';
import { scoreParts } from '../../../src/sheets/reading/score-parts';
import { scoreReadings } from '../../../src/sheets/reading/score-readings';
import { NOTHING_TOLD } from '../../../src/sheets/reading/tab-corrections';
import { SCORE_WORDS } from '../../../src/sheets/reading/values/score-rules';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { type Rows, tab } from '../../support/workbook';

const MAXIMUM = 'Điểm tối đa';
const AN = ['NV001', 'Nguyễn Thị An'] as const;
const BINH = ['NV002', 'Trần Văn Bình'] as const;
const HOA = ['NV003', 'Lê Hòa'] as const;

/** A column in short, in the order of its cells: `C1 A → criterion of self, certain: has-maximum`; `?` where it is asked about. */
function shown({ at, heading, meaning, confidence, reason, isAsked }: ColumnReading): string {
  const what = meaning.kind === 'field' ? meaning.word : meaning.kind;
  const whose = 'rater' in meaning && meaning.rater !== null ? ` of ${meaning.rater}` : '';
  const why = reason.word === '' ? reason.code : `${reason.code} ${reason.word}`;
  return `${at.cell} ${heading} → ${what}${whose}, ${confidence}: ${why}${isAsked ? ' ?' : ''}`;
}

/** The columns of the last table of a tab, with what the secretary said of columns: `[column, word]`. */
function columnsOf(
  rows: Rows,
  { merges = [], told = [] }: { merges?: readonly string[]; told?: readonly (readonly [number, string])[] } = {},
) {
  const at = { sheet: 'Cách đọc', cell: 'A1' };
  const columns = told.map(([column, word]) => ({ column, heading: '', word, at }));
  const grid = gridOf(tab('Hội đồng chấm', rows, { merges }), SCORE_WORDS, { ...NOTHING_TOLD, columns });
  const header = findScoreTables(grid, defaultVocabulary).at(-1);
  if (header === undefined) throw new Error('no scores');
  const rater = raterRow(grid, header, defaultVocabulary.raterColumns) ?? 'council';
  const table = { grid, header, rows: namedRows(grid, header).map(({ row }) => row) };
  const found: Finding[] = [];
  const made = scoreParts(table, rater, defaultVocabulary, (one) => found.push(one));
  return {
    ...made,
    unclear: [...made.unclear],
    criteria: made.parts.map(({ criteria }) => criteria.map(({ name, max }) => `${name} ${String(max / 100)}`)),
    found: found.map(({ cell }) => cell),
    readings: scoreReadings(table, made, rater, defaultVocabulary).map(shown),
  };
}

const cell = (name: string) => ({ sheet: 'Hội đồng chấm', cell: name });

test('two raters side by side: each has criteria, sums and extra figures of the rater’s own, and what is neither’s is shared', () => {
  const both = ['Tự chấm', 'Hội đồng chấm'];
  const { parts, declaredTotal, unclear, found, readings } = columnsOf([
    ['Mã', 'Họ và tên', 'A', null, 'B', null, 'Cộng nhóm I', null, 'Điểm cộng', 'Điểm trừ', null, 'Tổng điểm', null],
    [null, null, ...both, ...both, ...both, null, ...both, ...both],
    [null, MAXIMUM, 10, 10, 20, 20, 30, 30, 5, 2, 2, 100, 100],
    [...AN, 9, 8, 18, 17, 27, 25, 1, null, null, 28, 26],
  ]);
  const criterion = (name: string, max: number, index: number, maxAt: string) => ({
    name,
    max,
    index,
    maxAt: cell(maxAt),
  });
  expect(parts).toEqual([
    {
      rater: 'self',
      criteria: [criterion('A', 1000, 2, 'C3'), criterion('B', 2000, 4, 'E3')],
      subTotals: [6],
      columns: { bonus: null, penalty: 9, total: 11 },
      shared: { bonus: 8, penalty: null, total: null },
    },
    {
      rater: 'council',
      criteria: [criterion('A', 1000, 3, 'D3'), criterion('B', 2000, 5, 'F3')],
      subTotals: [7],
      columns: { bonus: null, penalty: 10, total: 12 },
      shared: { bonus: 8, penalty: null, total: null },
    },
  ]);
  expect([declaredTotal, unclear, found]).toEqual([{ state: 'known', value: 10_000, at: cell('L3') }, [], []]);
  expect(readings).toEqual([
    'A1 Mã → Mã, certain: word Mã',
    'B1 Họ và tên → Họ và tên, certain: word Họ và tên',
    'C1 A / Tự chấm → criterion of self, certain: has-maximum',
    'D1 Hội đồng chấm → criterion of council, certain: has-maximum',
    'E1 B / Tự chấm → criterion of self, certain: has-maximum',
    'F1 Hội đồng chấm → criterion of council, certain: has-maximum',
    'G1 Cộng nhóm I / Tự chấm → sub-total, likely: sum-of-others',
    'H1 Hội đồng chấm → sub-total, likely: sum-of-others',
    'I1 Điểm cộng → Điểm cộng, certain: word Điểm cộng',
    'J1 Điểm trừ / Tự chấm → Điểm trừ of self, certain: word Điểm trừ',
    'K1 Hội đồng chấm → Điểm trừ of council, certain: word Điểm trừ',
    'L1 Tổng điểm / Tự chấm → Tổng điểm of self, certain: word Tổng điểm',
    'M1 Hội đồng chấm → Tổng điểm of council, certain: word Tổng điểm',
  ]);
});

test('raters without a total declare none', () => {
  const { declaredTotal } = columnsOf([
    ['Mã', 'Họ và tên', 'A', null],
    [null, null, 'Tự chấm', 'Hội đồng chấm'],
    [null, MAXIMUM, 10, 10],
  ]);
  expect(declaredTotal).toEqual({ state: 'absent' });
});

test('a sum whose maximum is wrong is one where the figures add up in every row that has them all', () => {
  const table = (...rows: Rows) =>
    columnsOf([['Mã', 'Họ và tên', 'A', 'B', 'Cộng nhóm I'], [null, MAXIMUM, 10, 20, 25], ...rows]);
  const whole = [...AN, 9, 18, 27] as const;
  // One without a part, one whose sum cannot be read, one without a sum: none of them says anything of the column.
  const others: Rows = [
    [...BINH, 8, null, 30],
    [...BINH, 8, 17, '25 điểm'],
    [...HOA, 7, 16, null],
    [...HOA, 'bảy', 16, 16],
  ];
  const sum = table(whole, ...others);
  expect([sum.criteria, sum.parts[0]?.subTotals, sum.unclear]).toEqual([[['A 10', 'B 20']], [4], []]);
  expect(sum.readings.slice(2)).toEqual([
    'C1 A → criterion, certain: has-maximum',
    'D1 B → criterion, certain: has-maximum',
    'E1 Cộng nhóm I → sub-total, likely: sum-of-others',
  ]);
  const wrong = table(whole, [...BINH, 8, 17, 24]);
  expect([wrong.criteria, wrong.unclear]).toEqual([[['A 10', 'B 20', 'Cộng nhóm I 25']], [4]]);
  expect(wrong.readings.slice(2)).toEqual([
    'C1 A → criterion, certain: has-maximum',
    'D1 B → criterion, certain: has-maximum',
    'E1 Cộng nhóm I → criterion, doubtful: no-such-sum ?',
  ]);
  expect(table(...others).unclear).toEqual([4]);
});

test.each<[string, readonly string[], readonly (readonly [number, string])[], number]>([
  ['the word itself before one like it', ['Tổng điểm', 'Tổng cộng'], [], 3],
  ['of the word itself twice the last', ['Tổng điểm', 'Tổng điểm'], [], 4],
  ['of two like it the last', ['Tổng cộng', 'Cộng'], [], 4],
  ['one like it alone', ['Tổng cộng', 'Ghi chú'], [], 3],
  ['what was said to be it before one like it', ['Mục', 'Tổng cộng'], [[3, 'Tổng điểm']], 3],
])('the total is %s', (_, headings, told, total) => {
  const { parts, criteria } = columnsOf(
    [
      ['Mã', 'Họ và tên', 'A', ...headings],
      [null, MAXIMUM, 10],
      [...AN, 9, 9, 9],
    ],
    {
      told,
    },
  );
  expect([parts[0]?.columns, criteria]).toEqual([{ bonus: null, penalty: null, total }, [['A 10']]]);
});

test('a maximum merged over the total and the column beside it is that of the total alone', () => {
  const { criteria, declaredTotal } = columnsOf(
    [
      ['Mã', 'Họ và tên', 'A', 'Tổng điểm', 'Xếp loại'],
      [null, MAXIMUM, 10, 10, null],
      [...AN, 9, 9, 'Tốt'],
    ],
    { merges: ['D2:E2'] },
  );
  expect([criteria, declaredTotal]).toEqual([[['A 10']], { state: 'known', value: 1000, at: cell('D2') }]);
});

describe('one maximum over columns with headings of their own: it is that of the first, and no points are left out in silence', () => {
  const rows: Rows = [
    ['Mã', 'Họ và tên', 'A', 'B', 'C'],
    [null, MAXIMUM, 10, null, 20],
    [...AN, 5, null, 18],
    [...BINH, 5, 4, 18],
  ];

  test('in one rater’s table', () => {
    const { criteria, unclear, readings } = columnsOf(rows, { merges: ['C2:D2'] });
    expect([criteria, unclear]).toEqual([[['A 10', 'C 20']], [3]]);
    expect(readings.slice(2)).toEqual([
      'C1 A → criterion, certain: has-maximum',
      'D1 B → not-used, doubtful: shared-maximum C2 ?',
      'E1 C → criterion, certain: has-maximum',
    ]);
  });

  test('with raters above the headings, and below them', () => {
    const above = columnsOf(
      [
        [null, null, 'Tự chấm', null, 'Hội đồng chấm', null],
        ['Mã', 'Họ và tên', 'A', 'B', 'A', 'B'],
        [null, MAXIMUM, 10, null, 8, null],
        [...AN, 5, 4, 5, 4],
      ],
      { merges: ['C1:D1', 'E1:F1', 'C3:D3', 'E3:F3'] },
    );
    expect([above.criteria, above.unclear]).toEqual([
      [['A 10'], ['A 8']],
      [3, 5],
    ]);
    const below = columnsOf(
      [
        ['Mã', 'Họ và tên', 'A', null, 'B', null],
        [null, null, 'Tự chấm', 'Hội đồng chấm', 'Tự chấm', 'Hội đồng chấm'],
        [null, MAXIMUM, 10, null, null, null],
        [...AN, 5, 4, 5, 4],
      ],
      { merges: ['C1:D1', 'E1:F1', 'C3:F3'] },
    );
    expect([below.criteria, below.unclear]).toEqual([
      [['A 10'], ['A 10']],
      [4, 5],
    ]);
  });

  test('the last criterion’s over it and the total', () => {
    const { readings } = columnsOf(
      [
        ['Mã', 'Họ và tên', 'A', 'B', 'Tổng điểm'],
        [null, MAXIMUM, 10, 20, null],
        [...AN, 9, 18, 27],
      ],
      { merges: ['D2:E2'] },
    );
    expect(readings[3]).toBe('D1 B → not-used, doubtful: shared-maximum D2 ?');
  });

  test.each<[string, Rows, readonly string[], readonly (readonly [number, string])[], readonly string[]]>([
    ['where the secretary said that both are criteria', rows, ['C2:D2'], [[3, 'Tiêu chí']], ['A 10', 'B 10', 'C 20']],
    ['where the second was said to be none', rows, ['C2:D2'], [[3, 'Không dùng']], ['A 10', 'C 20']],
    ['where nobody has points in the second', rows.slice(0, 3), ['C2:D2'], [], ['A 10', 'C 20']],
    ['where the heading is merged, too', rows, ['C1:D1', 'C2:D2'], [], ['A 10', 'C 20']],
    [
      'where the second has no heading',
      [['Mã', 'Họ và tên', 'A', null, 'C'], ...rows.slice(1)],
      ['C2:D2'],
      [],
      ['A 10', 'C 20'],
    ],
    ['where it is only the words for the maxima that are merged', rows, ['B2:C2'], [], ['C 20']],
  ])('but nothing is asked %s', (_, table, merges, told, criteria) => {
    const made = columnsOf(table, { merges, told });
    expect([made.criteria, made.unclear, made.found]).toEqual([[criteria], [], []]);
  });

  test('a maximum merged over two columns with its heading counts once for a rater, where several stand above', () => {
    const { criteria, unclear } = columnsOf(
      [
        [null, null, 'Tự chấm', null, 'Hội đồng chấm'],
        ['Mã', 'Họ và tên', 'A', null, 'A'],
        [null, MAXIMUM, 10, null, 10],
        [...AN, 5, null, 5],
      ],
      { merges: ['C1:D1', 'C2:D2', 'C3:D3', 'C4:D4'] },
    );
    expect([criteria, unclear]).toEqual([[['A 10'], ['A 10']], []]);
  });
});

test('a maximum that cannot be read is told once, also where its column is asked about or it is merged over two', () => {
  const { found, readings } = columnsOf(
    [
      ['Mã', 'Họ và tên', 'A', 'Điểm cộng cho chuyên đề', 'B', 'C', 'Đơn vị'],
      [null, MAXIMUM, 10, 'năm', 'mười', null, 'xem phụ lục'],
      [...AN, 9, 1, 9, 8, 'Khoa A'],
    ],
    { merges: ['E2:F2'] },
  );
  expect(found).toEqual(['D2', 'E2']);
  expect(readings[3]).toBe('D1 Điểm cộng cho chuyên đề → not-used, doubtful: begins-with Điểm cộng ?');
});

test('a criterion before the names counts in a table without bonus and penalty', () => {
  expect(
    columnsOf([
      ['A', 'Mã', 'Họ và tên'],
      [10, null, MAXIMUM],
      [9, ...AN],
    ]).criteria,
  ).toEqual([['A 10']]);
});

test('what is only like the bonus is not asked about where there is a bonus', () => {
  const { readings } = columnsOf([
    ['Mã', 'Họ và tên', 'A', 'Điểm cộng', 'Điểm cộng cho chuyên đề'],
    [null, MAXIMUM, 10],
    [...AN, 9, 1, 2],
  ]);
  expect(readings.slice(2)).toEqual([
    'C1 A → criterion, certain: has-maximum',
    'D1 Điểm cộng → Điểm cộng, certain: word Điểm cộng',
    'E1 Điểm cộng cho chuyên đề → not-used, certain: no-maximum',
  ]);
});

test('what was said to be a sum is no criterion, though nothing stands before it', () => {
  const { parts, criteria, readings } = columnsOf(
    [
      ['Mã', 'Họ và tên', 'A', 'B'],
      [null, MAXIMUM, 10, 20],
    ],
    { told: [[2, 'Cộng nhóm']] },
  );
  expect([criteria, parts[0]?.subTotals]).toEqual([[['B 20']], [2]]);
  expect(readings.slice(2)).toEqual(['C1 A → sub-total, doubtful: told', 'D1 B → criterion, certain: has-maximum']);
});

test('what was said of a column is not asked about; a note that was said to be one counts no points', () => {
  const { criteria, readings } = columnsOf(
    [
      ['Mã', 'Họ và tên', 'A', 'Điểm phạt', 'Zzz', 'Hay'],
      [null, MAXIMUM, 10, 5, 5, 5],
    ],
    {
      told: [
        [3, 'Điểm cộng'],
        [4, 'Ghi chú'],
        [5, 'Không dùng'],
      ],
    },
  );
  expect(criteria).toEqual([['A 10']]);
  expect(readings.slice(2)).toEqual([
    'C1 A → criterion, certain: has-maximum',
    'D1 Điểm phạt → Điểm cộng, certain: told',
    'E1 Zzz → Ghi chú, certain: told',
    'F1 Hay → not-used, certain: told',
  ]);
});

test('a column about people with words of its own below the heading is still that column', () => {
  const { readings } = columnsOf(
    [
      ['Mã', 'Họ và tên', 'Đơn vị', 'A'],
      [null, null, 'nơi đang làm', null],
      [null, MAXIMUM, null, 10],
    ],
    { merges: ['A1:A2', 'B1:B2', 'D1:D2'] },
  );
  expect(readings.slice(2)).toEqual([
    'C1 Đơn vị / nơi đang làm → Đơn vị, certain: word',
    'D1 A → criterion, certain: has-maximum',
  ]);
});

test('a criterion whose heading cannot be read is shown; a column with neither heading nor maximum is not', () => {
  const { readings } = columnsOf([
    ['Mã', 'Họ và tên', { fault: 'error', code: '#REF!' }, null, 'Ngày sinh'],
    [null, MAXIMUM, 10],
  ]);
  expect(readings.slice(2)).toEqual([
    'C1  → criterion, certain: has-maximum',
    'E1 Ngày sinh → not-used, certain: no-maximum',
  ]);
});

test('in a table without maxima what the table before does not have is asked about, but not a column about people', () => {
  const { criteria, unclear, found, readings } = columnsOf([
    ['Mã', 'Họ và tên', 'A', 'Tổng điểm'],
    [null, MAXIMUM, 10, 10],
    [...AN, 9, 9],
    [],
    ['Mã', 'Họ và tên', 'Đơn vị', 'A', 'C', null, 'Tổng điểm'],
    [...BINH, 'Khoa A', 8, 3, 'x', 8],
  ]);
  expect([criteria, unclear, found]).toEqual([[['A 10']], [4], []]);
  expect(readings.slice(2)).toEqual([
    'C5 Đơn vị → Đơn vị, certain: word Đơn vị',
    'D5 A → criterion, certain: has-maximum',
    'E5 C → not-used, doubtful: no-maximum ?',
    'G5 Tổng điểm → Tổng điểm, certain: word Tổng điểm',
  ]);
});

test('each column of one rater’s table is told with how sure it is and why: a bonus by another word, a penalty twice, a misspelt one with a maximum', () => {
  const { readings } = columnsOf([
    [
      'TT',
      'Mã',
      'Họ và tên',
      'Chức vụ',
      'A',
      'Điểm thưởng',
      'Điểm trừ',
      'Điểm phạt',
      'Điểm cộnng',
      'Tổng điểm',
      'Ghi chú',
    ],
    [null, null, MAXIMUM, null, 10, null, null, null, 5],
  ]);
  expect(readings).toEqual([
    'A1 TT → TT, certain: word TT',
    'B1 Mã → Mã, certain: word Mã',
    'C1 Họ và tên → Họ và tên, certain: word Họ và tên',
    'D1 Chức vụ → Chức vụ, certain: word Chức vụ',
    'E1 A → criterion, certain: has-maximum',
    'F1 Điểm thưởng → Điểm cộng, likely: synonym Điểm thưởng',
    'G1 Điểm trừ → Điểm trừ, certain: word Điểm trừ',
    'H1 Điểm phạt → not-used, doubtful: repeated G',
    'I1 Điểm cộnng → criterion, doubtful: near-spelling Điểm cộng ?',
    'J1 Tổng điểm → Tổng điểm, certain: word Tổng điểm',
    'K1 Ghi chú → Ghi chú, certain: word Ghi chú',
  ]);
});

test('a sum that only one of two raters has is one', () => {
  const { readings } = columnsOf([
    ['Mã', 'Họ và tên', 'A', null, 'Cộng nhóm I'],
    [null, null, 'Tự chấm', 'Hội đồng chấm', 'Hội đồng chấm'],
    [null, MAXIMUM, 10, 10, 10],
  ]);
  expect(readings.slice(2)).toEqual([
    'C1 A / Tự chấm → criterion of self, certain: has-maximum',
    'D1 Hội đồng chấm → criterion of council, certain: has-maximum',
    'E1 Cộng nhóm I / Hội đồng chấm → sub-total, likely: sum-of-others',
  ]);
});

test('a bonus that the second rater has twice, and the first not at all', () => {
  const { readings } = columnsOf([
    ['Mã', 'Họ và tên', 'Tự chấm', 'Hội đồng chấm', null, null],
    [null, null, 'A', 'A', 'Điểm cộng', 'Điểm thưởng'],
    [null, MAXIMUM, 10, 10],
  ]);
  expect(readings.slice(2)).toEqual([
    'C1 Tự chấm / A → criterion of self, certain: has-maximum',
    'D1 Hội đồng chấm / A → criterion of council, certain: has-maximum',
    'E1 Điểm cộng → Điểm cộng of council, certain: word Điểm cộng',
    'F1 Điểm thưởng → not-used, doubtful: repeated E',
  ]);
});

test('in a table without maxima a heading merged over two columns is one criterion, as in the table before: it counts once', () => {
  const { criteria } = columnsOf(
    [
      ['Mã', 'Họ và tên', 'A', null, 'B'],
      [null, MAXIMUM, 10, null, 20],
      [...AN, 9, null, 18],
      [],
      ['Họ và tên', 'Mã', 'A', null, 'B'],
      ['Trần Văn Bình', 'NV002', 8, null, 17],
    ],
    { merges: ['C1:D1', 'C2:D2', 'C3:D3', 'C5:D5', 'C6:D6'] },
  );
  expect(criteria).toEqual([['A 10', 'B 20']]);
});

describe('a bonus for all beside those of the raters', () => {
  const rows = (...ofRaters: readonly (string | null)[]): Rows => [
    ['Mã', 'Họ và tên', 'Điểm thưởng', 'A', null, 'Điểm cộng', ...ofRaters.slice(1).map(() => null)],
    [null, null, null, 'Tự chấm', 'Hội đồng chấm', ...ofRaters],
    [null, MAXIMUM, null, 10, 10],
    [...AN, 3, 9, 8, 1, 2],
  ];
  const bonuses = (table: Rows) => {
    const { parts, readings } = columnsOf(table);
    return [...parts.map(({ columns, shared }) => [columns.bonus, shared.bonus]), readings[2]];
  };

  test('is nobody’s where each has an own one, and that is told: points are not left out in silence', () => {
    expect(bonuses(rows('Tự chấm', 'Hội đồng chấm'))).toEqual([
      [5, null],
      [6, null],
      'C1 Điểm thưởng → not-used, doubtful: repeated F ?',
    ]);
  });

  test('is still that of a rater who has none', () => {
    expect(bonuses(rows('Tự chấm'))).toEqual([
      [5, null],
      [null, 2],
      'C1 Điểm thưởng → Điểm cộng, likely: synonym Điểm thưởng',
    ]);
  });
});

describe('a table without maxima has those of the one before, each criterion its own', () => {
  const RATERS = [null, null, 'Tự chấm', 'HĐ', 'Tự chấm', 'HĐ'];
  const first: Rows = [
    ['Mã', 'Họ và tên', 'A', null, 'B', null],
    RATERS,
    [null, MAXIMUM, 10, 8, 20, 16],
    [...AN, 9, 8, 18, 15],
  ];

  test.each<[string, readonly string[]]>([
    ['merged', ['C1:D1', 'E1:F1', 'C5:D5', 'E5:F5', 'A5:A6', 'B5:B6']],
    ['the names alone merged', ['A5:A6', 'B5:B6']],
    ['nothing merged', []],
    ['merged in the first table alone', ['C1:D1', 'E1:F1', 'A5:A6', 'B5:B6']],
  ])('where raters stand under criteria in another order, %s', (_, merges) => {
    const { criteria, unclear } = columnsOf(
      [...first, ['Mã', 'Họ và tên', 'B', null, 'A', null], RATERS, [...BINH, 17, 14, 8, 7]],
      { merges },
    );
    expect([criteria, unclear]).toEqual([
      [
        ['B 20', 'A 10'],
        ['B 16', 'A 8'],
      ],
      [],
    ]);
  });

  test('where the one before is one rater’s, and this is not; the other way round each is asked about', () => {
    const alone: Rows = [
      ['Mã', 'Họ và tên', 'A', 'B'],
      [null, MAXIMUM, 10, 20],
      [...AN, 9, 18],
      [null, 'Người lập'],
    ];
    const several: Rows = [['Mã', 'Họ và tên', 'B', null, 'A', null], RATERS, [...BINH, 17, 14, 8, 7]];
    expect(columnsOf([...alone, ...several]).criteria).toEqual([
      ['B 20', 'A 10'],
      ['B 20', 'A 10'],
    ]);
    const { criteria, unclear } = columnsOf([...first, ['Mã', 'Họ và tên', 'B', 'A'], [...BINH, 17, 8]]);
    // Each is asked about, and gives no total until then.
    expect([criteria, unclear]).toEqual([[['B 0', 'A 0']], [2, 3]]);
  });

  test('where two have one name', () => {
    const { criteria, unclear } = columnsOf([
      ['A', 'Mã', 'Họ và tên', 'A', 'B'],
      [10, null, MAXIMUM, 5, 20],
      [9, ...AN, 4, 18],
      ['Họ và tên', 'Mã', 'B', 'A', 'A', 'A'],
      ['Trần Văn Bình', 'NV002', 17, 8, 4, 1],
    ]);
    expect([criteria, unclear]).toEqual([[['B 20', 'A 10', 'A 5']], [5]]);
  });
});
