import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { gridOf } from '../../../src/sheets/reading/grid';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import type { ScoredIn } from '../../../src/sheets/reading/scored-in';
import { raterInPhrase } from '../../../src/sheets/reading/rater-phrase';
import { readScoreForm } from '../../../src/sheets/reading/read-score-form';
import { findScoreForms } from '../../../src/sheets/reading/score-forms';
import { NOTHING_TOLD, type TabCorrections } from '../../../src/sheets/reading/tab-corrections';
import { SCORE_WORDS } from '../../../src/sheets/reading/values/score-rules';
import { looseKey } from '../../../src/sheets/heading-words';
import type { ScoreValue } from '../../../src/domain/round/score-sheets';
import type { Rater } from '../../../src/domain/terms';
import { person } from '../../support/round';
import { type Rows, type TabOptions, tab } from '../../support/workbook';

/*
 * Forms as offices and schools lay them out, beside what the template has: what a rater gave must be read as it was meant, or not at all and with a word. A
 * figure that is taken for another one without a word is what nobody finds before the papers are signed.
 */

const PEOPLE = [person({ id: 'NV01', name: 'Nguyễn Văn An' }), person({ id: 'NV02', name: 'Trần Thị Bình' })];
const HEAD = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm', 'Hội đồng chấm', 'Minh chứng'];
const AN: Rows = [['Mã: NV01']];

/** What a form gives, as `self NV01: 900/1000 … + bonus - penalty = total`, and what is told, as `code cell`. */
function form(rows: Rows, options: TabOptions = {}, columns: TabCorrections['columns'] = []) {
  const grid = gridOf(tab('Phiếu An', rows, options), SCORE_WORDS, { ...NOTHING_TOLD, columns });
  const scored: ScoredIn = { self: new Map(), unit: new Map(), council: new Map() };
  const read = findScoreForms(grid, defaultVocabulary).map((one) =>
    readScoreForm(grid, one, personFinder(PEOPLE), scored),
  );
  const text = (value: ScoreValue | undefined): string =>
    value?.kind === 'given' ? String(value.points / 100) : value?.kind === 'none' ? '.' : '!';
  const sheets = read.flatMap(({ scoreSheets }) =>
    scoreSheets.flatMap(({ rater, criteria, rows: own }) =>
      own.map(({ personId, scores, bonus, penalty, total }) => {
        const given = criteria.map(
          ({ max, under }, index) =>
            `${under === undefined ? '' : `${under} `}${text(scores[index])}/${String(max / 100)}`,
        );
        return `${rater} ${personId}: ${given.join(', ')} + ${text(bonus)} - ${text(penalty)} = ${text(total)}`;
      }),
    ),
  );
  const told = read.flatMap(({ findings }) => findings.map(({ code, cell }) => `${code} ${cell ?? ''}`));
  return [sheets, told];
}

/** The rows of a table under the head, between two criteria and what is asked for. */
function table(...rows: Rows): Rows {
  return [...AN, HEAD, [1, 'Một', 60, 50, 48], [2, 'Hai', 40, 30, 29], ...rows];
}

const CRITERIA = (extras: string, ofCouncil = extras): readonly string[] => [
  `self NV01: 50/60, 30/40 ${extras}`,
  `council NV01: 48/60, 29/40 ${ofCouncil}`,
];

describe('the total is no criterion: it would double every figure', () => {
  test.each<[string, Rows[number]]>([
    ['in the column of numbers', ['Tổng điểm', null, 100, 80, 77]],
    ['with more words', [null, 'Tổng điểm thi đua', 100, 80, 77]],
    ['in other words', [null, 'TỔNG CỘNG ĐIỂM THI ĐUA năm 2022', 100, 80, 77]],
    ['with a bonus in its maximum', [null, 'Tổng số điểm đạt được', 110, 80, 77]],
    ['numbered', ['III', 'Tổng điểm:', 100, 80, 77]],
  ])('%s', (_, row) => {
    expect(form(table(row))).toEqual([CRITERIA('+ . - . = 80', '+ . - . = 77'), []]);
  });

  test('that only begins so and is neither their sum nor more than that is asked about', () => {
    expect(form(table([null, 'Tổng điểm thi đua', 90, 75, 70]))).toEqual([
      ['self NV01: 50/60, 30/40, 75/90 + . - . = .', 'council NV01: 48/60, 29/40, 70/90 + . - . = .'],
      ['row.unclear B5'],
    ]);
  });

  test('what stands below it without a number, such as a scale of classes, is none either, and that is told where it has points', () => {
    const total = [null, 'Tổng điểm', 100, 80, 77];
    expect(
      form(table(total, [null, 'Xuất sắc', 90, 100], [null, 'Tốt', 80, 90], ['*', 'Ghi chú', null, null])),
    ).toEqual([CRITERIA('+ . - . = 80', '+ . - . = 77'), ['row.below-total B6']]);
    // A group that goes on below the total of the one before is numbered.
    expect(form(table(total, [3, 'Ba', 10, 9, 8]))[0]).toEqual([
      'self NV01: 50/60, 30/40, 9/10 + . - . = 80',
      'council NV01: 48/60, 29/40, 8/10 + . - . = 77',
    ]);
  });
});

describe('bonus and penalty are no criteria, and none of them is lost', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['a penalty with a number before it, and a maximum', [[null, 'III. Điểm trừ', 10, 5, 5]], CRITERIA('+ . - 5 = .')],
    ['in the column of numbers', [['Điểm cộng', null, null, 3, 2]], CRITERIA('+ 3 - . = .', '+ 2 - . = .')],
    [
      'two rows for bonus points, one in words of its own',
      [
        [null, 'Điểm thưởng', null, 3, 2],
        [null, 'Điểm cộng', null, 2, 1],
      ],
      CRITERIA('+ 5 - . = .', '+ 3 - . = .'),
    ],
    [
      'a list under a penalty, each with a maximum',
      [
        ['II', 'Điểm trừ', null, null, null],
        [1, 'Đi muộn', 10, 2, 3],
        [2, 'Nghỉ', 10, 3, null],
        [null, 'Tổng điểm', 100, 75, 74],
      ],
      [
        'self NV01: 50/60, 30/40, penalty 2/10, penalty 3/10 + . - . = 75',
        'council NV01: 48/60, 29/40, penalty 3/10, penalty ./10 + . - . = 74',
      ],
    ],
    [
      'a list without maxima, which alone has figures',
      [
        ['II', 'Điểm cộng', null, null, null],
        [1, 'Sáng kiến', null, 2, 3],
        [2, 'Bài báo', null, 3, null],
        ['III', 'Điểm trừ', null, 1, 1],
      ],
      CRITERIA('+ 5 - 1 = .', '+ 3 - 1 = .'),
    ],
    [
      'a list that explains the figure over it',
      [
        [null, 'Điểm cộng', null, 5, 3],
        ['-', 'Sáng kiến', null, 2, 3],
        ['-', 'Bài báo', null, 3, null],
      ],
      CRITERIA('+ 5 - . = .', '+ 3 - . = .'),
    ],
    [
      'a list below `3`',
      [
        [3, 'Điểm thưởng', null, null, null],
        ['3.1', 'Sáng kiến', null, 2, 3],
        ['a)', 'Bài báo', null, 3, null],
      ],
      CRITERIA('+ 5 - . = .', '+ 3 - . = .'),
    ],
    [
      'a list that is numbered from 1',
      [
        [null, 'Điểm trừ:', null, null, null],
        [1, 'Đi muộn', null, 2, null],
        [2, 'Nghỉ', null, 3, 4],
        [4, 'Bốn', 10, 9, 8],
      ],
      ['self NV01: 50/60, 30/40, 9/10 + . - 5 = .', 'council NV01: 48/60, 29/40, 8/10 + . - 4 = .'],
    ],
  ])('%s', (_, rows, sheets) => {
    expect(form(table(...rows))).toEqual([sheets, []]);
  });

  test('one in words of its own with a maximum is a criterion by that, and is told of when the points are added up', () => {
    expect(form(table([null, 'Điểm trừ do đi muộn', 10, 5, 4]))[0]).toEqual([
      'self NV01: 50/60, 30/40, 5/10 + . - . = .',
      'council NV01: 48/60, 29/40, 4/10 + . - . = .',
    ]);
  });

  test('a word merged over several rows means each of them; a figure merged over them counts once', () => {
    const rows = table([null, 'Điểm cộng', null, 3, 4], [null, null, null, 2, null], [null, 'Tổng điểm', 100, 85, 81]);
    expect(form(rows, { merges: ['B5:B6', 'E5:E6'] })).toEqual([CRITERIA('+ 5 - . = 85', '+ 4 - . = 81'), []]);
  });

  test('what cannot be read in one of several rows is not left out of their sum', () => {
    expect(form(table([null, 'Điểm cộng', null, 3, 4], [null, 'Điểm thưởng', null, 'hai', 1]))[0]).toEqual(
      CRITERIA('+ ! - . = .', '+ 5 - . = .'),
    );
  });

  test('parts that do not add up to the figure over them are asked about', () => {
    expect(form(table([null, 'Điểm cộng', null, 5, 3], ['-', 'Sáng kiến', null, 2, 3]))).toEqual([
      CRITERIA('+ 5 - . = .', '+ 3 - . = .'),
      ['row.no-maximum C6'],
    ]);
  });
});

describe('whose column it is', () => {
  test.each<[string, Rater | null]>([
    ['HĐTĐ trường chấm', 'council'],
    ['Hội đồng thi đua, khen thưởng chấm', 'council'],
    ['Ban thi đua chấm', 'council'],
    ['HĐTĐKT đánh giá', 'council'],
    ['Điểm HĐ chấm', 'council'],
    ['Điểm HĐ', 'council'],
    ['Tổ Toán chấm', 'unit'],
    ['Khoa Lý luận chấm', 'unit'],
    ['Trưởng khoa đánh giá', 'unit'],
    ['Điểm tổ chấm', 'unit'],
    ['Điểm do tổ chấm', 'unit'],
    ['Điểm tự chấm', 'self'],
    ['Bản thân chấm điểm', 'self'],
    ['Hội đồng trường', null],
    ['Tổ chức kiểm tra, đánh giá', null],
    ['Phong trào được đánh giá', null],
    ['Điểm trung bình', null],
    ['Khoa học', null],
  ])('%s: %s', (heading, rater) => {
    expect(raterInPhrase(looseKey(heading))).toBe(rater);
  });

  test('of the columns under a rater’s merged heading the one of the points is read, not that of how many', () => {
    const rows: Rows = [
      ...AN,
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm', null, 'Hội đồng chấm', null],
      [null, null, null, 'Số lượng', 'Điểm', 'Số lượng', 'Điểm'],
      [1, 'Một', 60, 2, 50, 1, 48],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'];
    expect(form(rows, { merges })).toEqual([['self NV01: 50/60 + . - . = .', 'council NV01: 48/60 + . - . = .'], []]);
    // Where nothing says which has the points, the first has them.
    const other = rows.map((row, index) => (index === 2 ? [null, null, null, 'Lần 1', 'Lần 2'] : row));
    expect(form(other, { merges })[0]).toEqual(['self NV01: 2/60 + . - . = .', 'council NV01: 1/60 + . - . = .']);
  });

  test('`Tiêu chí` goes before `Nội dung`, and `Điểm tối đa` before `Thang điểm`, wherever they stand', () => {
    const head = ['TT', 'Nội dung', 'Tiêu chí', 'Thang điểm', 'Điểm tối đa', 'Hội đồng chấm'];
    expect(form([...AN, head, [1, 'Dạy', 'Một', '0 - 60', 60, 48], [null, null, 'Tổng điểm', null, 60, 48]])).toEqual([
      ['council NV01: 48/60 + . - . = 48'],
      [],
    ]);
  });

  test('what the secretary said of a column goes before the template’s own word', () => {
    const head = ['Nội dung', 'Tiêu chí', 'Thang điểm', 'Điểm tối đa', 'Hội đồng chấm'];
    const rows: Rows = [...AN, head, ['Một', 'Hai', 50, 60, 48]];
    const at = { sheet: 'Cách đọc', cell: 'A2' };
    const named = (columns: TabCorrections['columns']): unknown => {
      const grid = gridOf(tab('Phiếu An', rows), SCORE_WORDS, { ...NOTHING_TOLD, columns });
      return findScoreForms(grid, defaultVocabulary).map((one) => [one.columns.criterion, one.columns.maximum]);
    };
    expect(named([])).toEqual([[1, 3]]);
    expect(named([{ column: 0, heading: 'Nội dung', word: 'Tiêu chí', at }])).toEqual([[0, 3]]);
    expect(named([{ column: 3, heading: 'Điểm tối đa', word: 'Không dùng', at }])).toEqual([[1, 2]]);
  });

  test('a council by another name has its own column, beside a unit by its own', () => {
    const head = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm tổ chấm', 'HĐTĐ trường chấm'];
    expect(form([...AN, head, [1, 'Một', 60, 50, 49, 48]])[0]).toEqual([
      'self NV01: 50/60 + . - . = .',
      'unit NV01: 49/60 + . - . = .',
      'council NV01: 48/60 + . - . = .',
    ]);
  });

  test('a total alone is nobody’s score, and that is told', () => {
    expect(form([...AN, HEAD, [1, 'Một', 60, 50, null], [null, 'Tổng điểm', 60, 50, 48]])).toEqual([
      ['self NV01: 50/60 + . - . = 50'],
      ['scores.only-total E4'],
    ]);
    expect(form([...AN, HEAD, [1, 'Một', 60, 50, null], [null, 'Tổng điểm', 60, 50, 0]])[1]).toEqual([]);
  });
});

describe('where a form begins and ends', () => {
  test('a label beside a criterion is none: evidence may have a number of its own', () => {
    const rows = table([3, 'Ba', 10, 9, 8, 'Mã số: 12/QĐ-SK'], HEAD, [4, 'Bốn', 5, 4, 4]);
    expect(form(rows)).toEqual([
      ['self NV01: 50/60, 30/40, 9/10, 4/5 + . - . = .', 'council NV01: 48/60, 29/40, 8/10, 4/5 + . - . = .'],
      [],
    ]);
  });

  test.each<[string, Rows]>([
    ['by the code', [['Họ và tên: Nguyễn Văn An', 'Mã: nv01']]],
    ['by the name', [['Họ và tên: Nguyễn  Văn An']]],
  ])('the next page of the same person, %s, belongs to the form, until its total', (how, labels) => {
    const first: Rows = how === 'by the name' ? labels : AN;
    const rows: Rows = [...first, HEAD, [1, 'Một', 60, 50, 48], ...labels, HEAD, [2, 'Hai', 40, 30, 29]];
    expect(form(rows)).toEqual([CRITERIA('+ . - . = .'), []]);
    const total: Rows = [[null, 'Tổng điểm', 60, 50, 48]];
    const twice = form([...first, HEAD, [1, 'Một', 60, 50, 48], ...total, ...labels, HEAD, [2, 'Hai', 40, 30, 29]]);
    expect(twice[1]).toEqual(
      ['person.duplicate A5', 'person.duplicate A5'].map((one) =>
        one.replace('A5', how === 'by the name' ? 'A5' : 'B5'),
      ),
    );
  });

  test('a next page with its columns in another order is not read as if it had none: nobody’s points go to another', () => {
    const other = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm', 'Cá nhân tự chấm'];
    expect(form(table(other, [3, 'Ba', 10, 8, 9]))).toEqual([[], ['column.moved B5']]);
    const more = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm', 'Hội đồng chấm', 'Tổ chấm'];
    expect(form(table(more, [3, 'Ba', 10, 8, 9], HEAD))).toEqual([[], ['column.moved B5']]);
    const fewer = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm'];
    expect(form(table(fewer, [3, 'Ba', 10, 9]))[1]).toEqual([]);
  });

  test.each([
    ['with numbers', ['TT', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'], [1, 'Một', 60]],
    ['without', ['Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'], ['Một', 60]],
  ])('forms side by side, %s, are each their own person’s', (_, head, row) => {
    const rows: Rows = [
      ['Mã: NV01', ...head.slice(1).map(() => null), null, 'Mã: NV02'],
      [...head, null, ...head],
      [...row, 48, null, ...row, 30],
      [...head.slice(2).map(() => null), 'x'],
    ];
    expect(form(rows)[0]).toEqual(['council NV01: 48/60 + . - . = .', 'council NV02: 30/60 + . - . = .']);
  });

  test('what the secretary said of a column of the one is nothing to the other', () => {
    const head = ['Tiêu chí', 'Điểm tối đa', 'Điểm của ông X', 'Hội đồng chấm'];
    const rows: Rows = [
      ['Mã: NV01', null, null, null, 'Mã: NV02'],
      [...head, ...head],
      ['Một', 60, 50, 48, 'Hai', 60, 40, 30],
    ];
    const at = { sheet: 'Cách đọc', cell: 'A2' };
    const said = [{ column: 2, heading: '', word: 'Cá nhân tự chấm', at }];
    expect(form(rows, {}, said)[0]).toEqual([
      'self NV01: 50/60 + . - . = .',
      'council NV01: 48/60 + . - . = .',
      'council NV02: 30/60 + . - . = .',
    ]);
  });

  test('labels may be numbered, and columns too: `1. Họ và tên`, `A B 1 2 3`', () => {
    const rows: Rows = [
      ['1. Họ và tên: Nguyễn Văn An'],
      ['2) Mã:', 'NV01'],
      HEAD,
      ['A', 'B', 1, 2, '3=1+2'],
      [1, 'Một', 60, 50, 48],
    ];
    expect(form(rows)).toEqual([['self NV01: 50/60 + . - . = .', 'council NV01: 48/60 + . - . = .'], []]);
    // A row of letters and figures that do not run is a criterion.
    expect(form([...AN, HEAD, ['A', 'B', 10, 9, 8]])[0]).toEqual([
      'self NV01: 9/10 + . - . = .',
      'council NV01: 8/10 + . - . = .',
    ]);
  });

  test('rows that describe one criterion, its maximum and points merged over them, count once', () => {
    const rows = table([3, 'Ba', 10, 9, 8], [null, '- đúng giờ', null, null, null], [null, '- đủ', null, null, null]);
    const merges = ['C5:C7', 'D5:D7', 'E5:E7', 'F5:F7'];
    expect(form(rows, { merges })).toEqual([
      ['self NV01: 50/60, 30/40, 9/10 + . - . = .', 'council NV01: 48/60, 29/40, 8/10 + . - . = .'],
      [],
    ]);
  });

  test('under a maximum that cannot be read nobody has a total of what is left', () => {
    const [sheets, told] = form(table([3, 'Ba', 'mười', 9, null], [4, 'Bốn', 'năm', '-', null]));
    expect(sheets).toEqual(['self NV01: 50/60, 30/40, 9/0 + . - . = .', 'council NV01: 48/60, 29/40, ./0 + . - . = .']);
    expect(told).toEqual(['value.unreadable C5']);
  });
});
