/** Tables as schools and offices lay them out: what counts, what does not, and what is asked. */
import type { ScoreSheet } from '../../../src/domain/round/score-sheets';
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import type { ColumnReading } from '../../../src/sheets/reading/column-readings';
import type { TabSnapshot } from '../../../src/workbook/port';
import { ROSTER, ROSTER_HEADER, ROUND, rosterRow, snapshotOf, tab, type Rows } from '../../support/workbook';

const AWARDS = awardIndex([{ id: 'ldtt', short: 'LĐTT', name: 'Lao động tiên tiến' }]);

function read(tabs: Readonly<Record<string, Rows | TabSnapshot>>) {
  const result = readRound(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...tabs }), AWARDS, new Set());
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const told = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ code, cell, params }) => [code, cell, params['reason'] ?? params['used'] ?? ''].join(' ').trim());

/** `rater: criteria with maxima | person: points …`, bonus, penalty and total after `;` where there are such columns. */
function figures({ rater, criteria, columns, rows }: ScoreSheet): string {
  const text = (value: ScoreSheet['rows'][number]['bonus']): string =>
    value.kind === 'given' ? String(value.points / 100) : value.kind === 'none' ? '.' : '!';
  const extras = ([...(['bonus', 'penalty', 'total'] as const)] as const).filter((extra) => columns[extra] !== null);
  const people = rows.map((row) =>
    [row.personId, ...row.scores.map(text), ...extras.map((extra) => `${extra}=${text(row[extra])}`)].join(' '),
  );
  return `${rater}: ${criteria.map(({ name, max }) => `${name} ${String(max / 100)}`).join(', ')} | ${people.join(' | ')}`;
}

function scores(rows: Rows, merges: readonly string[] = [], name = 'Hội đồng chấm') {
  const own = read({ [name]: tab(name, rows, { merges }) });
  const columns = own.tabs.find((one) => one.name === name)?.columns ?? [];
  return { own, columns, sheets: own.round.scoreSheets.map(figures), told: told(own) };
}

const meant = (columns: readonly ColumnReading[]): readonly string[] =>
  columns.map(({ heading, meaning, confidence, reason }) => {
    const what = meaning.kind === 'field' ? meaning.word : meaning.kind;
    const whose = meaning.kind === 'field' || meaning.kind === 'criterion' ? (meaning.rater ?? '') : '';
    return [heading, '→', what, whose, confidence, reason.code, reason.word].filter((part) => part !== '').join(' ');
  });

const AN = ['NV001', 'Nguyễn Thị An'] as const;
const BINH = ['NV002', 'Trần Văn Bình'] as const;
const MAXIMUM = 'Điểm tối đa';

describe('headings over several rows', () => {
  const HEAD: Rows = [
    ['BẢNG CHẤM ĐIỂM'],
    ['TT', 'Mã', 'Họ và tên', 'I. Tư tưởng', null, null, 'II. Chuyên môn', null, null, 'Điểm', null, 'Tổng điểm'],
    [
      null,
      null,
      null,
      '1. Chấp hành',
      '2. Lối sống',
      'Cộng nhóm I',
      '3. Hồ sơ',
      '4. Dự giờ',
      'Cộng mục II',
      'Điểm cộng',
      'Điểm trừ',
      null,
    ],
    [null, null, 'Điểm tối đa', 10, 20, 30, 40, 30, 70, null, null, 100],
  ];
  const MERGES = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2', 'J2:K2', 'L2:L3'];
  const ROW = [1, ...AN, 9, 18, 27, 35, 25, 60, 2, 1, 88];

  test.each([
    ['merged', MERGES],
    ['not merged', []],
  ])('groups over criteria with sub-totals, %s', (_, merges) => {
    const { sheets, told: findings, columns } = scores([...HEAD, ROW], merges);
    expect(sheets).toEqual([
      'council: 1. Chấp hành 10, 2. Lối sống 20, 3. Hồ sơ 40, 4. Dự giờ 30 | NV001 9 18 35 25 bonus=2 penalty=1 total=88',
    ]);
    expect(findings).toEqual([]);
    if (merges.length > 0)
      expect(meant(columns)).toEqual(
        [
          'TT → TT certain word',
          'Mã → Mã certain word',
          'Họ và tên → Họ và tên certain word',
          'I. Tư tưởng / 1. Chấp hành → criterion certain has-maximum',
          'I. Tư tưởng / 2. Lối sống → criterion certain has-maximum',
          'I. Tư tưởng / Cộng nhóm I → sub-total likely sum-of-others',
          'II. Chuyên môn / 3. Hồ sơ → criterion certain has-maximum',
          'II. Chuyên môn / 4. Dự giờ → criterion certain has-maximum',
          'II. Chuyên môn / Cộng mục II → sub-total likely sum-of-others',
          'Điểm / Điểm cộng → Điểm cộng certain word Điểm cộng',
          'Điểm / Điểm trừ → Điểm trừ certain word Điểm trừ',
          'Tổng điểm → Tổng điểm certain word Tổng điểm',
        ].map((line) => line.replace(/certain word$/, (end) => `${end} ${line.split(' → ')[0] ?? ''}`)),
      );
  });

  test.each([
    ['merged', ['A1:A3', 'B1:B3', 'C1:H1', 'C2:D2', 'E2:F2', 'G2:H2', 'I1:J2']],
    ['not merged', []],
  ])('groups over criteria over raters, %s', (_, merges) => {
    const { sheets, told: findings } = scores(
      [
        ['Mã', 'Họ và tên', 'I. Tư tưởng', null, null, null, null, null, 'Tổng điểm', null],
        [null, null, 'Chấp hành', null, 'Lối sống', null, 'Cộng (I)', null, null, null],
        [null, null, 'Tự chấm', 'HĐ', 'Tự chấm', 'HĐ', 'Tự chấm', 'HĐ', 'Tự chấm', 'HĐ'],
        [null, 'Điểm tối đa', 10, 10, 20, 20, 30, 30, 30, 30],
        [...AN, 9, 8, 19, 18, 28, 26, 28, 26],
      ],
      merges,
    );
    expect(sheets).toEqual([
      'self: Chấp hành 10, Lối sống 20 | NV001 9 19 total=28',
      'council: Chấp hành 10, Lối sống 20 | NV001 8 18 total=26',
    ]);
    expect(findings).toEqual([]);
  });

  test('raters over criteria of their own, each with a total', () => {
    const rows: Rows = [
      ['Mã', 'Họ và tên', 'Cá nhân tự chấm', null, null, 'Hội đồng chấm', null, null],
      [null, null, 'Tư tưởng', 'Chuyên môn', 'Cộng', 'Tư tưởng', 'Chuyên môn', 'Cộng'],
      [null, 'Điểm tối đa', 10, 20, 30, 10, 20, 30],
      [...AN, 9, 19, 28, 8, 18, 26],
    ];
    const expected = [
      'self: Tư tưởng 10, Chuyên môn 20 | NV001 9 19 total=28',
      'council: Tư tưởng 10, Chuyên môn 20 | NV001 8 18 total=26',
    ];
    expect(scores(rows, ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'], 'Tổng hợp').sheets).toEqual(expected);
    expect(scores(rows, [], 'Tổng hợp').sheets).toEqual(expected);
    const [first = [], ...below] = rows;
    const above: Rows = [
      [null, null, ...first.slice(2)],
      ['Mã', 'Họ và tên', ...(below[0] ?? []).slice(2)],
      ...below.slice(1),
    ];
    const { sheets, columns, told: findings } = scores(above, [], 'Tổng hợp');
    expect(sheets).toEqual(expected);
    expect(findings).toEqual([]);
    expect(meant(columns).slice(1, 4)).toEqual([
      'Họ và tên → Họ và tên certain word Họ và tên',
      'Cá nhân tự chấm / Tư tưởng → criterion self certain has-maximum',
      'Chuyên môn → criterion self certain has-maximum',
    ]);
  });

  test('criteria that are only numbered below a common heading are told with it', () => {
    const { sheets } = scores(
      [
        ['Mã', 'Họ và tên', 'Tiêu chí', null],
        [null, null, 1, 2],
        [null, 'Thang điểm', 10, 20],
        [...AN, 9, 18],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(sheets).toEqual(['council: Tiêu chí 1 10, Tiêu chí 2 20 | NV001 9 18']);
  });

  test('a roster whose ratings stand below a merged heading', () => {
    const own = read({
      'Danh sách': tab(
        'Danh sách',
        [
          ['TT', 'Mã NV', 'Họ và tên CB, GV', 'Kết quả', null],
          [null, null, null, 'Xếp loại', 'Kỷ luật'],
          [1, 'A1', 'Lê Sao', 'HTT', '-'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
      ),
    });
    expect(own.round.people.map(({ id, name, rating }) => [id, name, rating.state])).toEqual([
      ['A1', 'Lê Sao', 'known'],
    ]);
    const roster = own.tabs.find(({ name }) => name === 'Danh sách');
    expect(meant(roster?.columns ?? [])).toEqual([
      'TT → not-used certain no-word',
      'Mã NV → Mã likely people-aside Mã',
      'Họ và tên CB, GV → Họ và tên likely people-aside Họ và tên',
      'Kết quả / Xếp loại → Xếp loại certain word Xếp loại',
      'Kết quả / Kỷ luật → Kỷ luật certain word Kỷ luật',
    ]);
  });
});

describe('what a column says of its points', () => {
  test('under a heading merged over `Số giờ` and `Điểm` the points are read, and the criterion bears the heading’s name', () => {
    const { own, told: findings } = scores(
      [
        ['Mã', 'Họ và tên', 'Giảng dạy', null, 'Bài báo', null],
        [null, null, 'Số giờ', 'Điểm', 'Số bài', 'Điểm'],
        [null, MAXIMUM, 60, null, 40, null],
        [...AN, 20, 50, 1, 30],
      ],
      ['C1:D1', 'E1:F1', 'C3:D3', 'E3:F3'],
    );
    expect(own.round.scoreSheets.map(figures)).toEqual(['council: Giảng dạy 60, Bài báo 40 | NV001 50 30']);
    expect(findings).toEqual([]);
  });

  test('a penalty with a note in brackets is one, with or without a maximum; one that only begins so is added, and that is known', () => {
    const head = ['Mã', 'Họ và tên', 'A', 'Điểm trừ (vi phạm)', 'Tổng điểm'];
    expect(scores([head, [null, MAXIMUM, 60, 10, 60], [...AN, 50, 5, 45]]).sheets).toEqual([
      'council: A 60 | NV001 50 penalty=5 total=45',
    ]);
    // Bonus points with maxima of their own are added as criteria: none of several is lost.
    const bonuses = ['Mã', 'Họ và tên', 'A', 'Điểm thưởng (sáng kiến)', 'Điểm thưởng (bài báo)'];
    expect(scores([bonuses, [null, MAXIMUM, 60, 5, 5], [...AN, 50, 3, 2]]).sheets).toEqual([
      'council: A 60, Điểm thưởng (sáng kiến) 5, Điểm thưởng (bài báo) 5 | NV001 50 3 2',
    ]);
    const { own } = scores([
      ['Mã', 'Họ và tên', 'A', 'Điểm trừ do vi phạm'],
      [null, MAXIMUM, 60, 10],
      [...AN, 50, 5],
    ]);
    expect(own.round.scoreSheets[0]?.criteria.map(({ name, isNamedPenalty }) => [name, isNamedPenalty])).toEqual([
      ['A', undefined],
      ['Điểm trừ do vi phạm', true],
    ]);
  });

  test('columns without maxima under a merged `Điểm cộng` are asked about, not left out in silence', () => {
    const { told: findings } = scores(
      [
        ['Mã', 'Họ và tên', 'A', 'Điểm cộng', null],
        [null, null, null, 'Đề tài', 'Bài báo'],
        [null, MAXIMUM, 60, null, null],
        [...AN, 50, 2, 1],
      ],
      ['D1:E1'],
    );
    expect(findings).toEqual(['column.unclear D1 no-maximum', 'column.unclear D1 no-maximum']);
  });

  test('columns that are numbered `A B 1 2=1` have the headings above, and nobody is called B', () => {
    const { sheets, told: findings } = scores([
      ['Mã', 'Họ và tên', 'Một', 'Tổng điểm'],
      ['A', 'B', 1, '2=1'],
      [null, MAXIMUM, 60, 60],
      [...AN, 50, 50],
    ]);
    expect([sheets, findings]).toEqual([['council: Một 60 | NV001 50 total=50'], []]);
  });

  test('totals without any points are nobody’s score, and told once for all people of a tab', () => {
    const head = ['Mã', 'Họ và tên', 'A', 'Tổng điểm'];
    const rows = [head, [null, MAXIMUM, 60, 60], [...AN, null, 50], ['NV002', 'Trần Văn Bình', null, 40]];
    const { sheets, told: findings } = scores(rows);
    expect(sheets).toEqual(['council: A 60 | ']);
    expect(findings).toEqual(['scores.only-total D3']);
  });
});

test('a column of a form that says that somebody unknown scored is asked about where it has points, any other is not', () => {
  const form = (heading: string, ...points: readonly (number | null)[]) =>
    told(
      read({
        'Phiếu An': [
          ['Mã: NV001'],
          ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm', heading],
          [1, 'Một', 60, 50, points[0] ?? null],
          [2, 'Hai', 40, 30, points[1] ?? null],
        ],
      }),
    );
  expect(form('Ban giám hiệu chấm', 48, 29)).toEqual(['column.unclear E2 no-word']);
  expect(form('Ban giám hiệu chấm', 48)).toEqual([]);
  expect(form('Điểm năm trước', 48, 29)).toEqual([]);
});

test('a title that names all who score says of no table whose it is', () => {
  const rows: Rows = [
    ['BẢNG CHẤM ĐIỂM (Tự chấm, Tổ chấm, Hội đồng chấm)'],
    ['Mã', 'Họ và tên', 'A'],
    [null, MAXIMUM, 60],
    [...AN, 50],
  ];
  expect(told(read({ 'Chấm điểm': rows }))).toEqual(['value.unreadable']);
});

describe('sums among the criteria', () => {
  test('sums of groups that are called only `Cộng`, and a grand total that is called so, too', () => {
    const { sheets, told: findings } = scores([
      ['Mã', 'Họ và tên', 'A', 'B', 'Cộng', 'C', 'Cộng', 'Tổng cộng'],
      [null, MAXIMUM, 10, 20, 30, 5, 5, 35],
      [...AN, 9, 18, 27, 4, 4, 31],
    ]);
    expect(sheets).toEqual(['council: A 10, B 20, C 5 | NV001 9 18 4 total=31']);
    expect(findings).toEqual([]);
  });

  test('the sum of several groups', () => {
    const head = ['Mã', 'Họ và tên', 'A', 'Cộng nhóm I', 'B', 'Cộng nhóm II', 'Tổng I + II', 'C', 'Tổng điểm'];
    const { sheets } = scores([head, [null, MAXIMUM, 10, 10, 20, 20, 30, 5, 35], [...AN, 1, 1, 2, 2, 3, 4, 7]]);
    expect(sheets).toEqual(['council: A 10, B 20, C 5 | NV001 1 2 4 total=7']);
  });

  test('one whose maximum is wrong, but whose figures are the sums', () => {
    const head = ['Mã', 'Họ và tên', 'A', 'B', 'Cộng nhóm I'];
    const rows: Rows = [head, [null, MAXIMUM, 10, 20, 25], [...AN, 9, 18, 27], [...BINH, 9, null, 9]];
    const { sheets, told: findings } = scores(rows);
    expect(sheets).toEqual(['council: A 10, B 20 | NV001 9 18 | NV002 9 .']);
    expect(findings).toEqual([]);
  });

  test.each([
    ['whose figures are no sums', [...AN, 9, 18, 20]],
    ['without figures', [...AN, 9, null, null]],
  ])('one that nothing adds up to, %s, stays a criterion and is asked about', (_, row) => {
    const head = ['Mã', 'Họ và tên', 'A', 'B', 'Cộng nhóm I'];
    const { own, columns } = scores([head, [null, MAXIMUM, 10, 20, 25], row]);
    expect(own.round.scoreSheets[0]?.criteria.map(({ name }) => name)).toEqual(['A', 'B', 'Cộng nhóm I']);
    expect(told(own)).toContain('column.unclear E1 no-such-sum');
    expect(meant(columns).at(-1)).toBe('Cộng nhóm I → criterion doubtful no-such-sum');
  });

  test('what bears the total’s own word is no criterion, whatever it is the sum of', () => {
    const head = ['Mã', 'Họ và tên', 'A', 'Tổng', 'Tổng điểm'];
    const { sheets, told: findings, columns } = scores([head, [null, MAXIMUM, 10, 12, 10], [...AN, 9, 7, 9]]);
    expect(sheets).toEqual(['council: A 10 | NV001 9 total=9']);
    expect(findings).toEqual(['column.unclear D1 no-such-sum']);
    expect(meant(columns)[3]).toBe('Tổng → sub-total doubtful no-such-sum');
  });

  test.each([
    ['its maximum is that of all before it', 30, 5, true],
    ['its maximum is more, as with a bonus', 40, 5, true],
    ['its figures are the sums of theirs, held within a cap or not', 25, 27, true],
    ['neither is so', 25, 5, false],
  ])(
    'a heading that goes on after `Tổng điểm` is a sum where %s, else a criterion that is asked about',
    (_, max, figure, isSum) => {
      const { sheets, told: findings } = scores([
        ['Mã', 'Họ và tên', 'A', 'B', 'Tổng điểm do hội đồng xét'],
        [null, MAXIMUM, 10, 20, max],
        [...AN, 9, 18, figure],
      ]);
      expect(sheets).toEqual([
        isSum
          ? 'council: A 10, B 20 | NV001 9 18'
          : `council: A 10, B 20, Tổng điểm do hội đồng xét ${String(max)} | NV001 9 18 ${String(figure)}`,
      ]);
      expect(findings).toEqual(isSum ? [] : ['column.unclear E1 no-such-sum']);
    },
  );

  test('criteria whose names begin like sums are criteria', () => {
    const head = ['Mã', 'Họ và tên', 'A', 'Tổng phụ trách Đội', 'Cộng tác', 'Nhóm'];
    const { sheets, told: findings } = scores([head, [null, MAXIMUM, 5, 5, 10, 20], [...AN, 1, 2, 3, 4]]);
    expect(sheets).toEqual(['council: A 5, Tổng phụ trách Đội 5, Cộng tác 10, Nhóm 20 | NV001 1 2 3 4']);
    expect(findings).toEqual([]);
  });

  test('in forms: sub-totals, and headings of groups that bear the sum of what is below them', () => {
    const form = (rows: Rows, name = 'Phiếu NV001') => {
      const own = read({
        [name]: [['Mã:', 'NV001'], ['TT', 'Nội dung', 'Điểm chuẩn', 'Cá nhân tự chấm', 'HĐ chấm'], ...rows],
      });
      return [own.round.scoreSheets.map(figures), told(own)];
    };
    const groups: Rows = [
      ['I', 'Tư tưởng', 30, null, 27],
      [1, 'Chấp hành', 10, 9, 9],
      [2, 'Lối sống', 20, 18, 18],
      [null, 'Cộng nhóm I', 30, 27, 27],
      [null, 'II. Chuyên môn', 5, null, null],
      [3, 'Hồ sơ', 5, 4, 4],
      [null, 'Tổng cộng', 35, 31, 31],
    ];
    expect(form(groups)).toEqual([
      [
        'self: Chấp hành 10, Lối sống 20, Hồ sơ 5 | NV001 9 18 4 total=31',
        'council: Chấp hành 10, Lối sống 20, Hồ sơ 5 | NV001 9 18 4 total=31',
      ],
      [],
    ]);
    expect(
      form([
        ['I', 'Tư tưởng', 30, 20, null],
        [1, 'Chấp hành', 10, 9, null],
        [2, 'Lối sống', 20, 18, null],
        ['II', 'Khác', 5, 3, null],
      ])[0],
    ).toEqual(['self: Tư tưởng 30, Chấp hành 10, Lối sống 20, Khác 5 | NV001 20 9 18 3']);
    expect(
      form([
        [1, 'A', 10, 9, null],
        [null, 'Cộng mục 1', 12, 9, null],
      ]),
    ).toEqual([['self: A 10 | NV001 9'], []]);
    expect(
      form([
        [1, 'A', 10, 9, null],
        [null, 'Cộng mục 1', 12, 8, null],
      ]),
    ).toEqual([['self: A 10, Cộng mục 1 12 | NV001 9 8'], ['row.unclear B4']]);
    expect(
      form([
        [1, 'A', 10, 9, null],
        [null, 'Cộng mục 1', 12, null, null],
      ])[1],
    ).toEqual(['row.unclear B4']);
  });
});

describe('columns that are not clear', () => {
  test('two that both fit: the first counts, and it is told', () => {
    const own = read({
      'Danh sách': [
        [...ROSTER_HEADER, 'Họ tên', 'Bộ môn'],
        [...rosterRow('NV001', 'Nguyễn Thị An'), 'Ai khác', 'Triết'],
      ],
    });
    expect(own.round.people.map(({ name, unit }) => [name, unit])).toEqual([['Nguyễn Thị An', 'Khoa Lý luận']]);
    expect(told(own)).toEqual(['column.unclear P1 repeated', 'column.unclear Q1 repeated']);
  });

  test('a heading that only begins like one that is not there is asked about, and not read', () => {
    const header = ROSTER_HEADER.map((word) => (word === 'Kỷ luật' ? 'Kỷ luật Đảng' : word));
    const own = read({
      'Danh sách': [
        [...header, 'Chức vụ Đảng'],
        [...rosterRow('NV001', 'An', { 'Kỷ luật': 'Cảnh cáo' }), 'x'],
      ],
    });
    expect(own.round.people[0]?.discipline.state).toBe('absent');
    expect(told(own)).toEqual(['column.missing', 'column.unclear M1 begins-with']);
  });

  test('a bonus that only begins like one, or is there twice; a misspelt one with a maximum', () => {
    const {
      sheets,
      told: findings,
      columns,
    } = scores([
      [
        'Mã',
        'Họ và tên',
        'A',
        'Điểm cộng vì thành tích',
        'Điểm trừ',
        'Điểm phạt',
        'Tổng điềm x',
        'Điểm thươnng',
        'Ghi chú',
      ],
      [null, 'Điểm tối đa', 10, null, null, null, null, 5, 100],
      [...AN, 9, 1, 2, 3, 4, 5, null],
    ]);
    expect(sheets).toEqual(['council: A 10, Điểm thươnng 5 | NV001 9 5 penalty=2']);
    expect(findings).toEqual([
      'column.unclear D1 begins-with',
      'column.unclear F1 repeated',
      'column.unclear G1 begins-with',
      'column.unclear H1 near-spelling',
    ]);
    expect(meant(columns).slice(3)).toEqual([
      'Điểm cộng vì thành tích → not-used doubtful begins-with Điểm cộng',
      'Điểm trừ → Điểm trừ certain word Điểm trừ',
      'Điểm phạt → not-used doubtful repeated E',
      'Tổng điềm x → not-used doubtful begins-with Tổng điểm',
      'Điểm thươnng → criterion doubtful near-spelling Điểm thưởng',
      'Ghi chú → Ghi chú certain word Ghi chú',
    ]);
  });

  test('a misspelt bonus without a maximum is one', () => {
    const head = ['Mã', 'Họ và tên', 'A', 'Điểm thươnng', 'Khác'];
    const { sheets, told: findings } = scores([head, [null, 'Điểm tối đa', 10], [...AN, 9, 1]]);
    expect(sheets).toEqual(['council: A 10 | NV001 9 bonus=1']);
    expect(findings).toEqual([]);
  });
});

describe('several tables in one tab', () => {
  const HEAD = ['TT', 'Mã', 'Họ và tên', 'A', 'B', 'Tổng điểm'];
  const MAXIMA = [null, null, 'Điểm tối đa', 10, 20, 30];

  test('each with its own order of columns and its own maxima, with titles and signatures between', () => {
    const { sheets, told: findings } = scores([
      ['HỘI ĐỒNG CHẤM'],
      HEAD,
      MAXIMA,
      [1, ...AN, 9, 18, 27],
      [null, null, 'Cộng', 9, 18, 27],
      [],
      [null, null, 'Người lập'],
      ['KHOA LỊCH SỬ'],
      [],
      ['Họ tên', 'Mã số', 'B', 'A', 'Cộng'],
      ['Điểm tối đa', null, 15, 5, 20],
      ['Trần Văn Bình', 'NV002', 14, 4, 18],
    ]);
    expect(sheets).toEqual(['council: A 10, B 20 | NV001 9 18 total=27', 'council: B 15, A 5 | NV002 14 4 total=18']);
    expect(findings).toEqual([]);
  });

  test('the header that stands again on the next page begins no table, with or without its maxima', () => {
    for (const again of [[HEAD], [HEAD, MAXIMA]]) {
      const { sheets, told: findings } = scores([
        HEAD,
        MAXIMA,
        [1, ...AN, 9, 18, 27],
        [],
        ...again,
        [2, ...BINH, 8, 17, 25],
      ]);
      expect(sheets).toEqual(['council: A 10, B 20 | NV001 9 18 total=27 | NV002 8 17 total=25']);
      expect(findings).toEqual([]);
    }
  });

  test('a table without maxima has those of the one before, by its headings; a heading that is new is asked about', () => {
    const { sheets, told: findings } = scores(
      [
        HEAD,
        MAXIMA,
        [1, ...AN, 9, 18, 27],
        ['Mã', 'Họ và tên', 'B', 'A', 'C', null],
        [null, null, null, null, null, null],
        ['NV002', 'Trần Văn Bình', 17, 8, 3, null],
        ['Họ và tên', 'Mã', 'A'],
        ['Ai đó', 'NV009', 1],
      ],
      ['A4:A5', 'B4:B5'],
    );
    expect(sheets).toEqual([
      'council: A 10, B 20 | NV001 9 18 total=27',
      'council: B 20, A 10 | NV002 17 8',
      'council: A 10 | ',
    ]);
    expect(findings).toEqual(['column.unclear E4 no-maximum', 'person.unknown B8']);
  });

  test('who scored stands above each table, else above the one before', () => {
    const table = (code: string, name: string): Rows => [HEAD, MAXIMA, [1, code, name, 9, 18, 27]];
    const other: Rows = [
      ['Mã', 'Họ và tên', 'A'],
      [null, 'Điểm tối đa', 10],
      ['NV002', 'Trần Văn Bình', 8],
    ];
    const { own, sheets } = scores(
      [
        ['TỰ CHẤM'],
        ...table(...AN),
        ['HỘI ĐỒNG CHẤM'],
        ...other,
        [],
        ...table(...BINH).slice(0, 2),
        [1, ...AN, 7, 7, 14],
      ],
      [],
      'Tổng hợp',
    );
    expect(sheets.map((text) => text.split(':')[0])).toEqual(['self', 'council', 'council']);
    expect(own.tabs[2]?.detail).toBeNull();
  });

  test('a single word of the header below the table is no header', () => {
    expect(scores([HEAD, MAXIMA, [1, ...AN, 9, 18, 27], [null, null, 'Họ và tên']]).sheets).toHaveLength(1);
  });

  test('a roster in several tables, with the units between the people', () => {
    const own = read({
      'Danh sách': [
        ['DANH SÁCH'],
        ROSTER_HEADER,
        ['I', 'Khoa Lý luận'],
        rosterRow('NV001', 'Nguyễn Thị An'),
        [null, 'II. Phòng Đào tạo'],
        rosterRow('NV002', 'Trần Văn Bình'),
        ['', null],
        ROSTER_HEADER,
        rosterRow('NV003', 'Lê Sao'),
        [null, 'Tô Văn Tổ'],
        [],
        ['TỔ HÀNH CHÍNH'],
        ['Họ và tên', 'Mã', 'Đơn vị', 'Xếp loại'],
        ['Đỗ Thị Khoa', 'NV004', 'Tổ Hành chính', 'HTXS'],
      ],
    });
    expect(own.round.people.map(({ id, name, unit }) => [id, name, unit])).toEqual([
      ['NV001', 'Nguyễn Thị An', 'Khoa Lý luận'],
      ['NV002', 'Trần Văn Bình', 'Khoa Lý luận'],
      ['NV003', 'Lê Sao', 'Khoa Lý luận'],
      ['NV004', 'Đỗ Thị Khoa', 'Tổ Hành chính'],
    ]);
    expect(own.findings.filter(({ code }) => code !== 'column.missing').map(({ code, cell }) => [code, cell])).toEqual([
      ['person.no-code', 'A10'],
    ]);
  });
});

test('a bonus that one rater has twice, and another not at all', () => {
  const rows: Rows = [
    ['Mã', 'Họ và tên', 'Tự chấm', null, null, 'Hội đồng', null],
    [null, null, 'A', 'Điểm cộng', 'Điểm thưởng', 'A', 'B'],
    [null, 'Điểm tối đa', 10, null, null, 10, 10],
    [...AN, 9, 1, 2, 8, 7],
  ];
  const { sheets, told: findings } = scores(rows, ['A1:A2', 'B1:B2'], 'Tổng hợp');
  expect(sheets).toEqual(['self: A 10 | NV001 9 bonus=1', 'council: A 10, B 10 | NV001 8 7']);
  expect(findings).toEqual(['column.unclear E1 repeated']);
});

test('a misspelt bonus whose maximum cannot be read', () => {
  const head = ['Mã', 'Họ và tên', 'A', 'Điểm thươnng'];
  const { sheets } = scores([head, [null, 'Điểm tối đa', 10, 'mười'], [...AN, 9, 1]]);
  expect(sheets).toEqual(['council: A 10 | NV001 9 bonus=1']);
});

test('merged headings of a roster: one over two columns is that of the first; one over two rows begins no second table', () => {
  const [header, an] = [ROSTER_HEADER.slice(1), rosterRow('NV001', 'Nguyễn Thị An').slice(1)];
  const own = read({
    'Danh sách': tab(
      'Danh sách',
      [
        ['Mã', header[0] ?? '', null, 'Kết quả', ...header.slice(1)],
        [null, null, null, 'Xếp loại'],
        ['NV001', an[0] ?? '', null, 'HTXS', ...an.slice(1)],
      ],
      { merges: ['A1:A2', 'B1:C2'] },
    ),
  });
  expect(own.round.people).toHaveLength(1);
  expect(meant(own.tabs.find(({ name }) => name === 'Danh sách')?.columns ?? []).slice(0, 3)).toEqual([
    'Mã → Mã certain word Mã',
    'Họ và tên → Họ và tên certain word Họ và tên',
    'Họ và tên → not-used likely no-word',
  ]);
});

test.each([
  ['Tập thể', ['Mã', 'Tên tập thể']],
  ['Kiểm phiếu', ['Danh hiệu', 'Phát ra', 'Thu về']],
  ['Quyết định', ['Danh hiệu', 'Mã', 'Quyết định']],
  ['Kỳ', ['Mã', 'Kỳ', 'Điểm']],
  ['Theo dõi', ['Danh hiệu', 'Mã', 'Kết quả', 'Ngày trình']],
  ['Bài viết', ['Mã', 'Tên bài', 'Được duyệt']],
  ['Nhận xét', ['Mã', 'Tiêu chí', 'Đạt']],
  ['Chỉ tiêu', ['Mã', 'Thực hiện']],
  ['Sáng kiến', ['Mã', 'Tên sáng kiến']],
  ['Hội đồng', ['Họ và tên', 'Có mặt', 'Kiểm phiếu']],
] satisfies readonly [string, readonly string[]][])('the columns of the tab %s are told', (name, header) => {
  const { columns } = read({ [name]: [header] }).tabs.find((one) => one.name === name) ?? { columns: [] };
  expect(columns.map(({ heading, meaning }) => [heading, meaning.kind])).toEqual(header.map((word) => [word, 'field']));
});

describe('what is hidden', () => {
  test('is read, and mentioned once a tab: rows and columns with something in them, and tabs', () => {
    const rows: Rows = [
      ['Mã', 'Họ và tên', 'A', null],
      [null, 'Điểm tối đa', 10],
      [...AN, 9],
    ];
    const hidden: TabSnapshot = {
      ...tab('Hội đồng chấm', rows),
      visibility: 'hidden',
      hiddenRows: [2, 7],
      hiddenColumns: [2, 3],
    };
    const own = read({ 'Hội đồng chấm': hidden, 'Ghi chú': tab('Ghi chú', [['x']], { visibility: 'hidden' }) });
    expect(own.round.scoreSheets.map(figures)).toEqual(['council: A 10 | NV001 9']);
    expect(own.findings.map(({ code, sheet, params }) => [code, sheet, params])).toEqual([
      ['tab.not-used', 'Ghi chú', {}],
      ['tab.hidden', 'Hội đồng chấm', {}],
      ['tab.hidden-lines', 'Hội đồng chấm', { rows: '1', columns: '1' }],
    ]);
  });
});

test('a tab that was taken for nothing shows the headings of its fullest row, to be told what they are', () => {
  const own = read({ 'Bảng lạ': [['BẢNG'], ['Số', 'Người', 3, 'Kết quả'], [1, 'An', 2, 3]] });
  expect(meant(own.tabs.find(({ name }) => name === 'Bảng lạ')?.columns ?? [])).toEqual([
    'Số → not-used certain no-word',
    'Người → not-used certain no-word',
    'Kết quả → not-used certain no-word',
  ]);
});
