/*
 * Forms whose criteria are numbered in the column that the template has for their names. Read by those numbers alone the criteria are gone, and with them every
 * wrong score; and a total that is named in the other column is added to what it is the sum of.
 */
import { gridOf } from '../../../src/sheets/reading/grid';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import { readScoreForm } from '../../../src/sheets/reading/read-score-form';
import { findScoreForms } from '../../../src/sheets/reading/score-forms';
import { NOTHING_TOLD, type TabCorrections } from '../../../src/sheets/reading/tab-corrections';
import { SCORE_WORDS } from '../../../src/sheets/reading/values/score-rules';
import type { ScoreValue } from '../../../src/domain/round/score-sheets';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { person } from '../../support/round';
import { type Rows, type TabOptions, tab } from '../../support/workbook';

const PEOPLE = [person({ id: 'NV01', name: 'Nguyễn Văn An' }), person({ id: 'NV02', name: 'Trần Thị Bình' })];
const AN: Rows = [['Mã: NV01']];
const HEAD = ['Tiêu chí', 'Nội dung', 'Điểm tối đa', 'Cá nhân tự chấm', 'Hội đồng chấm'];

/** What a form gives: the names of its criteria, each rater's points as `council NV01: 9/10 … + bonus - penalty = total`, and what is told. */
function form(rows: Rows, options: TabOptions = {}, columns: TabCorrections['columns'] = []) {
  const grid = gridOf(tab('Phiếu An', rows, options), SCORE_WORDS, { ...NOTHING_TOLD, columns });
  const scored = {
    self: new Map<string, string>(),
    unit: new Map<string, string>(),
    council: new Map<string, string>(),
  };
  const read = findScoreForms(grid, defaultVocabulary).map((one) =>
    readScoreForm(grid, one, personFinder(PEOPLE), scored),
  );
  const text = (value: ScoreValue | undefined): string =>
    value?.kind === 'given' ? String(value.points / 100) : value?.kind === 'none' ? '.' : '!';
  const sheets = read.flatMap(({ scoreSheets }) => scoreSheets);
  return {
    names: (sheets[0]?.criteria ?? []).map(({ name }) => name),
    points: sheets.flatMap(({ rater, criteria, rows: own }) =>
      own.map(
        ({ personId, scores, bonus, penalty, total }) =>
          `${rater} ${personId}: ${criteria
            .map(({ max }, index) => `${text(scores[index])}/${String(max / 100)}`)
            .join(' ')} + ${text(bonus)} - ${text(penalty)} = ${text(total)}`,
      ),
    ),
    told: read.flatMap(({ findings }) =>
      findings.map(({ code, cell, params }) => `${code} ${cell ?? ''} ${params['what'] ?? params['row'] ?? ''}`.trim()),
    ),
  };
}

/** A form of three criteria under such numbers, with wrong scores among the right ones, and the rows below them. */
function numbered(numbers: readonly (string | number)[], ...below: Rows): Rows {
  const [first = 1, second = 2, third = 3] = numbers;
  return [
    ...AN,
    HEAD,
    [first, 'Chuyên môn', 40, 38, 44],
    [second, 'Nề nếp', 30, null, 29],
    [third, 'Phong trào', 30, 'mười lăm', -3],
    ...below,
  ];
}

const NAMES = ['Chuyên môn', 'Nề nếp', 'Phong trào'];
const WRONG = (extras: string) => [`self NV01: 38/40 ./30 !/30 ${extras}`, `council NV01: 44/40 29/30 -3/30 ${extras}`];
const IN_SECOND: Rows = [
  [null, 'Điểm cộng', null, 1, 1],
  [null, 'Điểm trừ', null, 2, 2],
  [null, 'Tổng điểm', 100, 97, 97],
];

describe('criteria whose words stand under `Nội dung`, and their numbers under `Tiêu chí`', () => {
  test.each<[string, readonly (string | number)[]]>([
    ['numbers', [1, 2, 3]],
    ['numbers with dots, as text', ['1.', '2.', '3.']],
    ['numbers in brackets', ['(1)', '(2)', '(3)']],
    ['numbers within a group, beyond the ninth', ['1.10', '1.11', '1.12']],
    ['short codes', ['TC1', 'TC2', 'TC3']],
    ['short codes in two parts', ['TC 01', 'TC-02', 'TC.03']],
    ['the heading again, with a number', ['Tiêu chí 1', 'Tiêu chí 2', 'Tiêu chí 3:']],
    ['the heading again, with a letter', ['Tiêu chí A', 'Tiêu chí B', 'Tiêu chí C']],
    ['letters', ['a)', 'b)', 'c)']],
    ['Roman numbers', ['I', 'II', 'III']],
  ])('every wrong score is still told, and the total is none of them: %s', (_, numbers) => {
    expect(form(numbered(numbers, ...IN_SECOND))).toEqual({
      names: NAMES,
      points: WRONG('+ 1 - 2 = 97'),
      told: [],
    });
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'merged over both columns',
      IN_SECOND.map(([, name = null, ...own]) => [name, null, ...own]),
      ['A6:B6', 'A7:B7', 'A8:B8'],
    ],
    ['in the first column alone', IN_SECOND.map(([, name = null, ...own]) => [name, null, ...own]), []],
    [
      'in the first column, beside what they are for',
      IN_SECOND.map(([, name = null, ...own]) => [name, 'theo quy chế', ...own]),
      [],
    ],
    ['with numbers of their own', IN_SECOND.map(([, ...own], index) => [index + 4, ...own]), []],
  ])('bonus, penalty and total are lost nowhere: %s', (_, below, merges) => {
    for (const numbers of [
      [1, 2, 3],
      ['TC1', 'TC2', 'TC3'],
    ])
      expect(form(numbered(numbers, ...below), { merges })).toEqual({
        names: NAMES,
        points: WRONG('+ 1 - 2 = 97'),
        told: [],
      });
  });

  test('the heading may be merged over the numbers and the words', () => {
    const [labels = [], , ...rows] = numbered([1, 2, 3], ...IN_SECOND);
    const head = ['Tiêu chí', null, ...HEAD.slice(2)];
    expect(form([labels, head, ...rows], { merges: ['A2:B2'] })).toEqual({
      names: NAMES,
      points: WRONG('+ 1 - 2 = 97'),
      told: [],
    });
  });

  test('beside numbers of their own the codes are no names either', () => {
    const [labels = [], head = [], ...rows] = numbered(['TC1', 'TC2', 'TC3'], ...IN_SECOND);
    const withOrdinals = rows.map((row, index) => [index < 3 ? index + 1 : null, ...row]);
    expect(form([labels, ['TT', ...head], ...withOrdinals])).toEqual({
      names: NAMES,
      points: WRONG('+ 1 - 2 = 97'),
      told: [],
    });
  });

  test('of several columns beside the codes the one that has the words names the criteria, and a total is found in each', () => {
    const head = ['Tiêu chí', 'Tiêu chuẩn', 'Nội dung', ...HEAD.slice(2)];
    const rows: Rows = [
      ['TC1', 1.1, 'Chuyên môn', 40, 38, 37],
      ['TC2', 1.2, 'Nề nếp', 60, 50, 49],
      [null, 'Tổng điểm', null, 100, 88, 86],
    ];
    expect(form([...AN, head, ...rows])).toEqual({
      names: ['Chuyên môn', 'Nề nếp'],
      points: ['self NV01: 38/40 50/60 + . - . = 88', 'council NV01: 37/40 49/60 + . - . = 86'],
      told: [],
    });
  });

  test('no points count twice where codes tell the parts of a criterion', () => {
    expect(
      form([
        ...AN,
        HEAD,
        ['TC1', 'Chuyên môn', 40, null, null],
        ['TC1.1', 'Dạy', 30, 29, 28],
        ['TC1.2', 'Dự giờ', 10, 9, 8],
        ['TC2', 'Nề nếp', 60, 50, 50],
      ]),
    ).toMatchObject({ names: ['Dạy', 'Dự giờ', 'Nề nếp'], told: [] });
  });

  test('the numbers of their own tell the parts of a criterion, whatever the codes beside them are', () => {
    expect(
      form([
        ...AN,
        ['TT', ...HEAD],
        [1, 'TC1', 'Chuyên môn', 40, null, null],
        ['1.1', 'TC2', 'Dạy', 30, 29, 28],
        ['1.2', 'TC3', 'Dự giờ', 10, 9, 8],
        [2, 'TC4', 'Nề nếp', 60, 50, 50],
      ]),
    ).toMatchObject({ names: ['Dạy', 'Dự giờ', 'Nề nếp'], told: [] });
  });

  test('a number in the labels above the table takes nobody’s criteria their words', () => {
    const [, ...table] = numbered([1, 2, 3], ...IN_SECOND);
    expect(form([['Phiếu số', 'Mã: NV01', 12], ...table])).toEqual({
      names: NAMES,
      points: WRONG('+ 1 - 2 = 97'),
      told: [],
    });
  });

  test('a criterion whose words are merged over both columns leaves the others theirs', () => {
    const rows = [...numbered([1, 2, 3]).slice(0, 4), ['Phong trào', null, 30, 'mười lăm', -3], ...IN_SECOND];
    expect(form(rows, { merges: ['A5:B5'] })).toEqual({ names: NAMES, points: WRONG('+ 1 - 2 = 97'), told: [] });
  });

  test('a next page that has but the total belongs to the same form, and so ends it for its own person', () => {
    const [total = []] = IN_SECOND.slice(2);
    const first = numbered([1, 2, 3]);
    expect(form([...first, HEAD, total])).toMatchObject({ names: NAMES, points: WRONG('+ . - . = 97'), told: [] });
    // A second form of hers is a duplicate, not more of the first.
    expect(form([...first, total, ...first])).toMatchObject({
      points: WRONG('+ . - . = 97'),
      told: ['person.duplicate A7', 'person.duplicate A7'],
    });
  });

  test('each of two people below each other has the words, whoever’s form comes first', () => {
    const [, ...second] = numbered(['TC1', 'TC2', 'TC3']);
    expect(form([...numbered([1, 2, 3]), ['Mã: NV02'], ...second]).points).toEqual([
      ...WRONG('+ . - . = .'),
      ...WRONG('+ . - . = .').map((one) => one.replace('NV01', 'NV02')),
    ]);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'words in a single one of its cells',
      [
        [1, 'Soạn giáo án', 40, 38, 37],
        ['Nề nếp', 'Đúng giờ', 60, 50, 49],
      ],
      ['1', 'Nề nếp'],
    ],
    [
      'no words in the other column',
      [
        ['TC1', 5, 40, 38, 37],
        ['TC2', 'x', 60, 50, 49],
      ],
      ['TC1', 'TC2'],
    ],
    [
      'shares in points in the other column',
      [
        ['TC1', '40 đ', 40, 38, 37],
        ['TC2', '60 đ', 60, 50, 49],
      ],
      ['TC1', 'TC2'],
    ],
    [
      'codes in the other column',
      [
        [1, 'TC1', 40, 38, 37],
        [2, 'TC2', 60, 50, 49],
      ],
      ['1', '2'],
    ],
  ])('what `Tiêu chí` has are the names all the same: %s', (_, rows, names) => {
    expect(form([...AN, HEAD, ...rows])).toMatchObject({ names, told: [] });
  });

  test('the column that the secretary said to be the criteria stays so, and none of them is lost for being a number', () => {
    const at = { sheet: 'Cách đọc', cell: 'A2' };
    const told = [{ column: 0, heading: 'Tiêu chí', word: 'Tiêu chí', at }];
    expect(form(numbered([1, 2, 3], ...IN_SECOND), {}, told)).toEqual({
      names: ['1', '2', '3'],
      points: WRONG('+ 1 - 2 = 97'),
      told: [],
    });
  });
});

describe('names that stand in the other column where the first has none', () => {
  test('a criterion is called by them, and a total by them is added to nothing', () => {
    expect(
      form([
        ...AN,
        HEAD,
        ['Chuyên môn', 'Soạn giáo án', 30, 28, 27],
        [null, 'Dự giờ', 10, 9, 8],
        ['Nề nếp', 'Đúng giờ', 60, 50, 49],
        [null, 'Tổng điểm', 100, 87, 84],
      ]),
    ).toEqual({
      names: ['Chuyên môn', 'Dự giờ', 'Nề nếp'],
      points: ['self NV01: 28/30 9/10 50/60 + . - . = 87', 'council NV01: 27/30 8/10 49/60 + . - . = 84'],
      told: [],
    });
  });

  test('a criterion in words is scored, though `Điểm trừ` beside it says what it belongs to', () => {
    expect(
      form([
        ...AN,
        ['TT', 'Nội dung', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
        [1, 'Chuyên môn', 'Soạn giáo án', 60, 50],
        [2, 'Điểm trừ', 'Không đi muộn', 40, 30],
      ]),
    ).toEqual({
      names: ['Soạn giáo án', 'Không đi muộn'],
      points: ['council NV01: 50/60 30/40 + . - . = .'],
      told: [],
    });
  });

  test('what is merged down beside it names no row of its own; a penalty so named is one in each row', () => {
    const head = ['TT', 'Nội dung', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'];
    const rows: Rows = [
      [1, 'Chuyên môn', 'Soạn giáo án', 60, 50],
      [2, null, null, 40, 30],
      [null, 'Điểm trừ', null, null, 1],
      [null, null, null, null, 2],
    ];
    expect(form([...AN, head, ...rows], { merges: ['B3:B4', 'B5:B6'] })).toEqual({
      names: ['Soạn giáo án', '2'],
      points: ['council NV01: 50/60 30/40 + . - 3 = .'],
      told: [],
    });
  });
});

describe('a row with a maximum that nothing names', () => {
  const rows = (...below: Rows): Rows => [
    ...AN,
    HEAD,
    [null, 'Chuyên môn', 40, 38, 37],
    [null, 'Nề nếp', 60, 50, 49],
    ...below,
  ];

  test('is no criterion where it is the sum of those above it: it would double every figure', () => {
    expect(form(rows([null, null, 100, 88, 86], [null, 'Phong trào', 10, 9, 8]))).toEqual({
      names: [...NAMES.slice(0, 2), 'Phong trào'],
      points: ['self NV01: 38/40 50/60 9/10 + . - . = .', 'council NV01: 37/40 49/60 8/10 + . - . = .'],
      told: [],
    });
  });

  test.each<[string, Rows[number]]>([
    ['whose maximum is no sum', [null, null, 90, 88, 86]],
    ['whose points are no sum', [null, null, 100, 88, 85]],
    ['that has but the maximum of the row above it', [null, null, 60, 50, 49]],
  ])('gives nobody a total, and is told: one %s', (_, row) => {
    const read = form(rows(row));
    expect(read.told).toEqual(['value.unreadable A5 criterion']);
    expect(read.points.every((one) => one.includes('/0 + . - . = .'))).toBe(true);
  });

  test('takes nothing from anybody where no rater gave points in it', () => {
    expect(form(rows([null, null, 90, null, null]))).toMatchObject({ names: NAMES.slice(0, 2), told: [] });
  });
});

describe('a row that numbers the columns', () => {
  const head = ['Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm', 'Hội đồng chấm'];
  const CRITERIA: Rows = [
    [1, 10, 9, 8],
    [2, 20, null, 19],
    [3, 5, null, null],
  ];
  const POINTS = ['self NV01: 9/10 ./20 ./5 + . - . = .', 'council NV01: 8/10 19/20 ./5 + . - . = .'];

  test('is known by all its cells: a criterion that has but a number for a name is lost with none of its scores', () => {
    expect(form([...AN, head, ...CRITERIA])).toEqual({ names: ['1', '2', '3'], points: POINTS, told: [] });
  });

  test.each<[string, Rows[number]]>([
    ['in brackets', ['(1)', '(2)', '(3)', '(4)']],
    ['in brackets, one column left out', ['(1)', '(2)', '(4)', '(5)=(3)+(4)']],
    ['bare', [1, 2, 3, 4]],
    ['from the second column on', [2, 3, 4, 5]],
    ['by letters first', ['A', 1, 2, '3=1+2']],
    ['in brackets, as those after others', ['(9)', '(10)', '(11)', '(12)']],
    ['beside a note that is none of the table', [1, 2, 3, 4, 'Ghi chú của thư ký']],
  ])('is no criterion: %s', (_, numbers) => {
    expect(form([...AN, head, numbers, ...CRITERIA]).points).toEqual(POINTS);
  });

  test('is no criterion beside a word before the table', () => {
    const inTable = (rows: Rows): Rows => rows.map((row) => [null, ...row]);
    expect(form([...AN, ...inTable([head]), ['Cột', 1, 2, 3, 4], ...inTable(CRITERIA)]).points).toEqual(POINTS);
  });

  test.each<[string, Rows[number], string, readonly string[]]>([
    ['with more points than its maximum', [1, 2, 3, 2], '1', ['3/2', '2/2']],
    ['that no rater has scored', [1, 2, null, null], '1', ['./2', './2']],
    ['with its number in brackets', ['(1) Chuyên môn', 40, 38, 37], '(1) Chuyên môn', ['38/40', '37/40']],
  ])('is none that could be a criterion: one %s is still there', (_, row, name, [self = '', council = '']) => {
    expect(form([...AN, head, row, ['Nề nếp', 20, 19, 18]])).toEqual({
      names: [name, 'Nề nếp'],
      points: [`self NV01: ${self} 19/20 + . - . = .`, `council NV01: ${council} 18/20 + . - . = .`],
      told: [],
    });
  });

  test('is none with notes in brackets: that its figures cannot be read is told', () => {
    const noted = ['Chuyên môn (1)', '40 (2)', '38 (3)', '37 (3)'];
    expect(form([...AN, head, noted, ['Nề nếp', 20, 19, 18]])).toMatchObject({
      names: ['Chuyên môn (1)', 'Nề nếp'],
      told: ['value.unreadable B3 maximum'],
    });
  });
});
