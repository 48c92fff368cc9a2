/** What each column of a table of scores is: a sum, a bonus or a criterion taken for another makes a wrong total. */
import { gridOf } from '../../../src/sheets/reading/grid';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import { raterRow } from '../../../src/sheets/reading/rater-columns';
import { findScoreTables } from '../../../src/sheets/reading/score-header';
import type { ScoredIn } from '../../../src/sheets/reading/scored-in';
import { NOTHING_TOLD } from '../../../src/sheets/reading/tab-corrections';
import { SCORE_WORDS } from '../../../src/sheets/reading/values/score-rules';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { readScoreSheets } from '../../support/score-sheets';
import { person } from '../../support/round';
import { type Rows, tab } from '../../support/workbook';

const MAXIMUM = 'Điểm tối đa';
const AN = ['NV001', 'Nguyễn Thị An'] as const;

/** The last table of a tab, with what the secretary said of columns: `[column, word]`. */
function read(rows: Rows, merges: readonly string[] = [], told: readonly (readonly [number, string])[] = []) {
  const at = { sheet: 'Cách đọc', cell: 'A1' };
  const columns = told.map(([column, word]) => ({ column, heading: '', word, at }));
  const grid = gridOf(tab('Hội đồng chấm', rows, { merges }), SCORE_WORDS, { ...NOTHING_TOLD, columns });
  const header = findScoreTables(grid, defaultVocabulary).at(-1);
  if (header === undefined) throw new Error('no scores');
  const raters = raterRow(grid, header, defaultVocabulary.raterColumns) ?? 'council';
  const scored = { self: new Map(), unit: new Map(), council: new Map() } satisfies ScoredIn;
  const known = personFinder([person({ id: 'NV001', name: 'Nguyễn Thị An' })]);
  const all = readScoreSheets(grid, header, raters, known, scored);
  return {
    criteria: all.scoreSheets.map(({ rater, criteria }) =>
      [rater, ...criteria.map(({ name, max }) => `${name} ${String(max / 100)}`)].join(', '),
    ),
    columns: all.columns.map(({ heading, meaning, confidence, reason }) =>
      [heading, meaning.kind, confidence, reason.code].join(' | '),
    ),
    findings: all.findings.map(({ code, cell }) => [code, cell]),
  };
}

test('a criterion whose name is nearly that of a column about people is one for sure, as it has a maximum', () => {
  const { criteria, columns } = read([
    ['Mã', 'Họ và tên', 'Chức danhh', 'A'],
    [null, MAXIMUM, 10, 20],
    [...AN, 9, 18],
  ]);
  expect(criteria).toEqual(['council, Chức danhh 10, A 20']);
  expect(columns[2]).toBe('Chức danhh | criterion | certain | has-maximum');
});

test('a criterion whose name begins like the bonus is no sum, though its maximum is that of all before it', () => {
  const head = ['Mã', 'Họ và tên', 'A', 'B', 'Điểm cộng cho chuyên đề'];
  expect(read([head, [null, MAXIMUM, 10, 20, 30]]).criteria).toEqual([
    'council, A 10, B 20, Điểm cộng cho chuyên đề 30',
  ]);
});

test('what was said to be a criterion is one for sure, whatever its heading is like', () => {
  const head = ['Mã', 'Họ và tên', 'A', 'B', 'Cộng nhóm I', 'Điểm thưởngg'];
  const rows: Rows = [head, [null, MAXIMUM, 10, 20, 30, 5]];
  const { criteria, columns } = read(
    rows,
    [],
    [
      [4, 'Tiêu chí'],
      [5, 'Tiêu chí'],
    ],
  );
  expect(criteria).toEqual(['council, A 10, B 20, Cộng nhóm I 30, Điểm thưởngg 5']);
  expect(columns.slice(4)).toEqual([
    'Cộng nhóm I | criterion | certain | told',
    'Điểm thưởngg | criterion | certain | told',
  ]);
  const unsaid = read(rows);
  expect(unsaid.criteria).toEqual(['council, A 10, B 20, Điểm thưởngg 5']);
  expect(unsaid.columns.slice(4)).toEqual([
    'Cộng nhóm I | sub-total | likely | sum-of-others',
    'Điểm thưởngg | criterion | doubtful | near-spelling',
  ]);
});

test('what was said to be a sum ends a group: the next sum is that of what stands behind it', () => {
  const head = ['Mã', 'Họ và tên', 'A', 'B', 'Mục', 'C', 'Cộng', 'Tổng điểm'];
  const { criteria, columns } = read([head, [null, MAXIMUM, 10, 20, 25, 5, 5, 35]], [], [[4, 'Cộng nhóm']]);
  expect(criteria).toEqual(['council, A 10, B 20, C 5']);
  expect(columns.slice(4)).toEqual([
    'Mục | sub-total | likely | told',
    'C | criterion | certain | has-maximum',
    'Cộng | sub-total | likely | sum-of-others',
    'Tổng điểm | field | certain | word',
  ]);
});

test('raters under one heading have each the maximum of their own column, where it has one', () => {
  const { criteria, columns } = read([
    ['Mã', 'Họ và tên', 'A', null, 'B', null],
    [null, null, 'Tự chấm', 'Hội đồng chấm', 'Tự chấm', 'Hội đồng chấm'],
    [null, MAXIMUM, 10, 8, 20, null],
  ]);
  expect(criteria).toEqual(['self, A 10, B 20', 'council, A 8, B 20']);
  expect(columns.slice(2, 4)).toEqual([
    'A / Tự chấm | criterion | certain | has-maximum',
    'Hội đồng chấm | criterion | certain | has-maximum',
  ]);
});

test.each<[string, Rows, readonly string[]]>([
  [
    'in the row of the headings',
    [
      ['Mã', 'Họ và tên', 'Tự chấm', null, null, 'Hội đồng chấm', null],
      [null, null, 'A', null, 'B', 'A', 'B'],
    ],
    ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'C2:D2'],
  ],
  [
    'above the headings',
    [
      [null, null, 'Tự chấm', null, null, 'Hội đồng chấm', null],
      ['Mã', 'Họ và tên', 'A', null, 'B', 'A', 'B'],
    ],
    ['C1:E1', 'F1:G1', 'C2:D2'],
  ],
])('with raters %s a heading merged over a column without a maximum gives it none', (_, head, merges) => {
  const { criteria } = read([...head, [null, MAXIMUM, 10, null, 20, 10, 20]], merges);
  expect(criteria).toEqual(['self, A 10, B 20', 'council, A 10, B 20']);
});

test('in a table without maxima a column without a heading has none of the table before', () => {
  const { criteria, columns } = read([
    ['Mã', 'Họ và tên', 'A', null],
    [null, MAXIMUM, 10, 5],
    [...AN, 9, 5],
    [],
    ['Họ và tên', 'Mã', 'A', null],
    ['Trần Văn Bình', 'NV002', 8, 4],
  ]);
  expect(criteria).toEqual(['council, A 10']);
  expect(columns).toHaveLength(3);
});
