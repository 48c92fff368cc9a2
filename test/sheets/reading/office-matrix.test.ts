/*
 * Tables of scores, a row a person, as offices and schools lay them out: a sum that is added as a criterion doubles every figure, and a rater who is dropped leaves
 * another's total as the final one. Where the layout does not tell, it is asked.
 */
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { isNamedPenalty } from '../../../src/sheets/reading/form-extras';
import { raterInHeading } from '../../../src/sheets/reading/rater-phrase';
import type { ScoreValue } from '../../../src/domain/round/score-sheets';
import { ROSTER_HEADER, ROUND, type Rows, type TabOptions, rosterRow, snapshotOf, tab } from '../../support/workbook';

const NAMES = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];
const ROSTER: Rows = [ROSTER_HEADER, ...NAMES.map((name, index) => rosterRow(`NV00${String(index + 1)}`, name))];

/** What each rater gave, as `council: A, B | NV001 9 8`, and what is told of it, as `code cell reason`. */
function scores(rows: Rows, merges: readonly string[] = [], name = 'Hội đồng chấm', options: TabOptions = {}) {
  const made = tab(name, rows, { ...options, merges: [...merges] });
  const own = readRound(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, [name]: made }), awardIndex([]), new Set());
  if (!own.ok) throw new Error(own.error.code);
  const { round, findings } = own.value;
  const text = (value: ScoreValue): string =>
    value.kind === 'given' ? String(value.points / 100) : value.kind === 'none' ? '.' : '!';
  return [
    round.scoreSheets.map(({ rater, criteria, rows: people }) =>
      [
        `${rater}: ${criteria.map((one) => one.name).join(', ')}`,
        ...people.map((person) => `${person.personId} ${person.scores.map(text).join(' ')}`),
      ].join(' | '),
    ),
    findings
      .filter(({ severity, sheet }) => severity !== 'info' && sheet === name)
      .map(({ code, cell, params }) =>
        [code, cell, params['reason'] ?? params['what']]
          .filter((part) => part !== null && part !== undefined)
          .join(' '),
      ),
  ];
}

const CODES = ['Mã', 'Họ và tên'];
const MAX = ['Điểm tối đa', ''];
const people = (...points: Rows): Rows =>
  points.map((own, index) => [`NV00${String(index + 1)}`, NAMES[index] ?? '', ...own]);

describe('a sum by another name is not added once more, and that is told', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['behind its parts', ['1.1', '1.2', 'Điểm mục I', '2.1', '2.2', 'Kết quả mục II'], ['E1', 'H1']],
    ['of all, behind the others', ['1.1', '1.2', 'I', '2.1', '2.2', 'II', 'Kết quả'], ['E1', 'H1', 'I1']],
  ])('%s', (_where, headings, cells) => {
    const rows = (first: number, second: number, third: number, fourth: number) => {
      const all = [first, second, first + second, third, fourth, third + fourth, first + second + third + fourth];
      return all.slice(0, headings.length);
    };
    const table: Rows = [
      [...CODES, ...headings],
      [...MAX, ...rows(20, 30, 30, 20)],
      ...people(rows(18, 27, 28, 19), rows(17, 25, 26, 18), rows(20, 30, 30, 20)),
    ];
    expect(scores(table)).toEqual([
      ['council: 1.1, 1.2, 2.1, 2.2 | NV001 18 27 28 19 | NV002 17 25 26 18 | NV003 20 30 30 20'],
      cells.map((cell) => `column.unclear ${cell} adds-up`),
    ]);
  });

  test('before its parts, as schools have it', () => {
    const table: Rows = [
      [...CODES, 'I. Phẩm chất', '1.1', '1.2', 'II. Kết quả', '2.1', '2.2'],
      [...MAX, 50, 20, 30, 50, 30, 20],
      ...people([45, 18, 27, 47, 28, 19], [42, 17, 25, 44, 26, 18], [40, 15, 25, 45, 26, 19]),
    ];
    expect(scores(table)).toEqual([
      ['council: 1.1, 1.2, 2.1, 2.2 | NV001 18 27 28 19 | NV002 17 25 26 18 | NV003 15 25 26 19'],
      ['column.unclear C1 adds-up', 'column.unclear F1 adds-up'],
    ]);
  });

  test.each<[string, Rows]>([
    [
      'full marks add up whatever the columns are',
      [
        [10, 10, 20],
        [10, 10, 20],
        [10, 10, 20],
      ],
    ],
    [
      'one person alone tells nothing',
      [
        [9, 8, 17],
        [10, 10, 20],
        [9, 8, 17],
      ],
    ],
    [
      'somebody for whom it does not add up',
      [
        [9, 8, 17],
        [8, 8, 16],
        [9, 9, 20],
      ],
    ],
    [
      'what nobody has all of',
      [
        [9, null, 17],
        [8, null, 16],
        [null, 9, 20],
      ],
    ],
  ])('but it is a criterion where the figures do not show it: %s', (_why, points) => {
    expect(scores([[...CODES, 'A', 'B', 'C'], [...MAX, 10, 10, 20], ...people(...points)])[1]).toEqual([]);
  });

  test('nor where the sheet declares that it counts, where its maximum is another, or where the secretary said so', () => {
    const points: Rows = [
      [9, 8, 17],
      [8, 8, 16],
      [7, 8, 15],
    ];
    const told = (max: readonly (number | string)[], headings: readonly string[]) =>
      scores([[...CODES, ...headings], [...MAX, ...max], ...people(...points)]);
    expect(told([10, 10, 20, 40], ['A', 'B', 'C', 'Tổng điểm'])[1]).toEqual([]);
    expect(told([10, 10, 25], ['A', 'B', 'C'])[1]).toEqual([]);
    expect(told([10, 10, 0], ['A', 'B', 'C'])[0]).toEqual([expect.stringContaining('A, B, C')]);
    expect(told([10, 10, 20], ['A', 'B', 'C'])[1]).toEqual(['column.unclear E1 adds-up']);
    const reading: Rows = [
      ['Trang tính', 'Cột', 'Là'],
      ['Hội đồng chấm', 'C', 'Tiêu chí'],
    ];
    const made = {
      'Hội đồng chấm': [[...CODES, 'A', 'B', 'C'], [...MAX, 10, 10, 20], ...people(...points)],
      'Cách đọc': reading,
    };
    const own = readRound(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...made }), awardIndex([]), new Set());
    expect(own.ok ? own.value.findings.filter(({ code }) => code === 'column.unclear') : null).toEqual([]);
  });
});

describe('raters side by side', () => {
  const table = (third: string, below = third): Rows => [
    [...CODES, 'A', '', '', 'B', '', ''],
    ['', '', 'Tự chấm', 'Tổ chấm', third, 'Tự chấm', 'Tổ chấm', below],
    [...MAX, 10, '', '', 10, '', ''],
    ...people([8, 7, 9, 8, 7, 9]),
  ];
  const MERGES = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'];

  test.each(['Hội đồng TĐKT', 'HĐTĐ-KT', 'HĐ chấm'])('a council by its own name: %s', (name) => {
    expect(scores(table(name), MERGES, 'Chấm điểm')).toEqual([
      ['self: A, B | NV001 8 8', 'unit: A, B | NV001 7 7', 'council: A, B | NV001 9 9'],
      [],
    ]);
  });

  test.each([
    ['BGH chấm', 'BGH chấm', ['E1', 'H1']],
    ['Thống nhất', 'Thống nhất', ['E1', 'H1']],
    ['Hội đồng chấm', 'HĐ duyệt', ['H1']],
    ['Hội đồng chấm', '', ['H1']],
  ])('somebody of whom it is not known who it is, %s and %s, is not dropped in silence', (third, below, cells) => {
    const told = cells.map((cell) => `column.unclear ${cell === 'E1' ? 'C1' : 'F1'} unknown-rater`);
    expect(scores(table(third, below), MERGES, 'Chấm điểm')[1]).toEqual(told);
  });

  test('a column of nobody’s in which nothing stands is not asked about', () => {
    const [head = [], below = [], max = []] = table('Ghi chú');
    expect(scores([head, below, max, ...people([8, 7, 'tốt', 8, 7, null])], MERGES, 'Chấm điểm')[1]).toEqual([]);
  });

  test('the same headings below several criteria of one rater may be raters: they are asked about', () => {
    const rows = (first: string, second: string): Rows => [
      [...CODES, 'A', '', 'B', ''],
      ['', '', first, second, first, second],
      [...MAX, 10, 10, 10, 10],
      ...people([8, 9, 8, 9]),
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
    const asked = ['C1', 'C1', 'E1', 'E1'].map((cell) => `column.unclear ${cell} same-below`);
    expect(scores(rows('Tự chấm', 'BGH chấm'), merges)[1]).toEqual(asked);
    expect(scores(rows('Lần 1', 'Lần 2'), merges)[1]).toEqual(asked);
    expect(scores(rows('1', '2'), merges)[1]).toEqual([]);
    expect(
      scores(
        [
          ...rows('Nề nếp', 'Chuyên môn').slice(0, 1),
          ['', '', 'Nề nếp', 'Chuyên môn', 'Hồ sơ', 'Sổ sách'],
          ...rows('', '').slice(2),
        ],
        merges,
      )[1],
    ).toEqual([]);
  });

  test('raters in the headings of criteria are asked about', () => {
    const rows: Rows = [
      [...CODES, 'A (tự chấm)', 'A (HĐ chấm)', 'B – TC', 'B (mục 2)'],
      [...MAX, 10, 10, 10, 10],
      ...people([8, 9, 8, 9]),
    ];
    expect(scores(rows)[1]).toEqual(['C1', 'D1', 'E1'].map((cell) => `column.unclear ${cell} same-below`));
    expect(['A', 'A (10 điểm)', 'A - B', 'Tự chấm bài', 'A ()'].filter(raterInHeading)).toEqual([]);
  });
});

test('a second penalty that has points is asked about, as it is left out; one without is not', () => {
  const rows = (penalty: number): Rows => [
    [...CODES, 'A', 'Điểm trừ', 'Điểm phạt'],
    [...MAX, 10, null, null],
    ...people([9, 1, penalty]),
  ];
  expect(scores(rows(2))[1]).toEqual(['column.unclear E1 repeated']);
  expect(scores(rows(0))[1]).toEqual([]);
});

test('weights are told: nothing is multiplied', () => {
  const rows = (heading: string): Rows => [[...CODES, heading, 'B'], [...MAX, 10, 10], ...people([9, 8])];
  expect(scores(rows('A (hệ số 2)'))[1]).toEqual(['column.unclear C1 weighted']);
  expect(scores(rows('A (x2)'))[1]).toEqual(['column.unclear C1 weighted']);
  expect(scores(rows('Hệ thống số liệu'))[1]).toEqual([]);
  const row: Rows = [[...CODES, 'A', 'B'], ['Hệ số', '', 1, 2], [...MAX, 10, 10], ...people([9, 8])];
  expect(scores(row)[1]).toEqual(['column.unclear C1 weighted', 'column.unclear D1 weighted']);
});

describe('figures of other kinds among criteria would be added: they are asked about', () => {
  const rows = (headings: readonly string[], total: readonly (string | number)[] = []): Rows => [
    [...CODES, ...headings, ...total.slice(0, 1)],
    [...MAX, ...headings.map(() => 10), ...total.slice(1)],
    ...people(
      headings.map((_, index) => 9 - index),
      headings.map((_, index) => 5 + index),
    ),
  ];
  test.each<[readonly string[], readonly string[]]>([
    [['A', 'B', 'Điểm TB'], ['E1 averaged']],
    [['A', 'B', 'Bình quân'], ['E1 averaged']],
    [['A', 'Tỷ lệ %'], ['D1 averaged']],
    [
      ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      ['C1 by-period', 'D1 by-period', 'E1 by-period', 'F1 by-period'],
    ],
    [
      ['HK1', 'HK2', 'Sáng kiến'],
      ['C1 by-period', 'D1 by-period'],
    ],
    [['Tỷ lệ chuyên cần', 'Bình quân điểm môn Toán', 'Quý trọng đồng nghiệp', 'Tháng 11'], []],
  ])('%s', (headings, asked) => {
    expect(scores(rows(headings))[1]).toEqual(asked.map((what) => `column.unclear ${what}`));
  });

  test('a table whose total counts them has said so itself', () => {
    expect(scores(rows(['Quý I', 'Quý II', 'Tỷ lệ %'], ['Tổng điểm', 30]))[1]).toEqual([]);
    const asked = ['C1 by-period', 'D1 by-period'].map((what) => `column.unclear ${what}`);
    expect(scores(rows(['Quý I', 'Quý II'], ['Tổng điểm', 10]))[1]).toEqual(expect.arrayContaining(asked));
  });

  test('beside columns of raters, too', () => {
    const table: Rows = [
      [...CODES, 'A', '', 'Điểm TB', ''],
      ['', '', 'Tự chấm', 'HĐ chấm', 'Tự chấm', 'HĐ chấm'],
      [...MAX, 10, 10, 10, 10],
      ...people([9, 8, 7, 6]),
    ];
    const [read, asked] = scores(table, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'], 'Chấm điểm');
    expect(read).toHaveLength(2);
    expect(asked).toEqual(['E1', 'E1'].map((cell) => `column.unclear ${cell} averaged`));
  });
});

test.each([
  ['Căn cứ kết quả cá nhân tự chấm, Hội đồng chấm điểm như sau', 'council'],
  ['Trên cơ sở điểm tự chấm; tổ chấm:', 'unit'],
  ['Sau khi cá nhân tự chấm, Hội đồng thống nhất', null],
  ['Theo dõi cá nhân tự chấm, cả năm', 'self'],
])('what a title goes by is not who scored: %s', (title, rater) => {
  const table: Rows = [[title], [...CODES, 'A'], [...MAX, 10], ...people([8])];
  expect(scores(table, [], 'Bảng 1')[0]).toEqual(rater === null ? [] : [`${rater}: A | NV001 8`]);
});

test('rows of points between people that name nobody are told; sums over a unit are not', () => {
  const rows: Rows = [
    [...CODES, 'A', 'Ghi chú'],
    [...MAX, 10, null],
    ['NV001', 'Nguyễn Thị An', 8, 'tự chấm'],
    [null, null, 9, 'HĐ chấm'],
    ['NV002', 'Trần Văn Bình', 8, null],
    [null, null, 17, 'Cộng Khoa Lý luận'],
    [null, null, null, 'Phòng Đào tạo'],
    ['NV003', 'Lê Thị Chi', 8, null],
    [null, null, 24, null],
  ];
  expect(scores(rows)).toEqual([['council: A | NV001 8 | NV002 8 | NV003 8'], ['row.no-person B4']]);
});

test('the same table again under a title of another rater is that rater’s', () => {
  const block = (title: string, points: number, first: number): Rows => [
    [title],
    [...CODES, 'A'],
    [...MAX, 10],
    [`NV00${String(first)}`, NAMES[first - 1] ?? '', points],
    [],
  ];
  const rows = [
    ...block('I. CÁ NHÂN TỰ CHẤM', 8, 1),
    ...block('II. HỘI ĐỒNG CHẤM', 9, 1),
    ...block('II. HỘI ĐỒNG CHẤM (tiếp)', 7, 2),
  ];
  expect(scores(rows, [], 'Bảng điểm')).toEqual([['self: A | NV001 8', 'council: A | NV001 9 | NV002 7'], []]);
});

test.each([
  'BẢNG ĐIỂM CÁ NHÂN TỰ ĐÁNH GIÁ, TRÌNH HỘI ĐỒNG CHẤM',
  'BẢNG ĐIỂM CÁ NHÂN CHẤM (HĐ CHẤM SAU)',
  'BẢNG ĐIỂM TỔ CHẤM, TRÌNH HỘI ĐỒNG CHẤM',
  'BẢNG ĐƠN VỊ CHẤM, gửi Hội đồng chấm',
  'Bảng điểm tổ chấm trước khi Hội đồng chấm',
  'Bảng điểm Khoa Lý luận chấm trước khi Hội đồng chấm',
  'Bảng điểm Tổ Toán - Tin chấm, trình HĐTĐ chấm',
  'Bảng điểm Khoa Lý luận chấm, trình Hội đồng thi đua trường chấm',
  'Bảng điểm giáo viên trình Hội đồng chấm',
  'Bảng tự đánh giá của cá nhân, Tổ Toán chấm',
])(
  'a sheet on its way to the council is not the council’s: else what people gave themselves is their final score: %s',
  (title) => {
    const table: Rows = [[...CODES, 'A'], [...MAX, 10], ...people([8])];
    expect(scores([[title], ...table], [], 'CN')).toEqual([[], ['value.unreadable rater']]);
    expect(scores(table, [], title)).toEqual([[], ['value.unreadable rater']]);
  },
);

test.each(['Tự chấm và Hội đồng chấm', 'Tự chấm (trình Hội đồng chấm)'])(
  'who scored is asked for where a name names two: %s',
  (name) => {
    const rows: Rows = [[...CODES, 'A'], [...MAX, 10], ...people([8])];
    expect(scores(rows, [], name)).toEqual([[], ['value.unreadable rater']]);
  },
);

test.each(['Điểm max', 'Khung điểm', 'Tối đa', 'Thang điểm chuẩn', 'Điểm trần'])(
  'the maxima by another name: %s',
  (label) => {
    const rows: Rows = [[...CODES, 'A'], [label, '', 10], ...people([8])];
    expect(scores(rows)).toEqual([['council: A | NV001 8'], []]);
  },
);

test('what the secretary said of a column is not asked about again', () => {
  const rows: Rows = [[...CODES, 'A (hệ số 2)', 'B'], [...MAX, 10, 10], ...people([9, 8])];
  const said: Rows = [
    ['Trang tính', 'Cột', 'Là'],
    ['Hội đồng chấm', 'C', 'Tiêu chí'],
  ];
  const tabs = { 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': rows, 'Cách đọc': said };
  const own = readRound(snapshotOf(tabs), awardIndex([]), new Set());
  expect(
    own.ok ? own.value.findings.filter(({ code }) => code === 'column.unclear').map(({ code }) => code) : null,
  ).toEqual([]);
});

test('maxima below the people are no maxima of theirs: the tab is told not to be read, and nobody is dropped in silence', () => {
  const rows: Rows = [[...CODES, 'A'], ...people([8], [7]), [...MAX, 10]];
  expect(scores(rows)).toEqual([[], ['tab.not-recognised']]);
  const weighted: Rows = [[...CODES, 'A'], ['Hệ số', 'Hệ số', 1], [...MAX, 10], ...people([8])];
  expect(scores(weighted)).toEqual([['council: A 1 | NV001 8'], ['column.unclear C1 weighted']]);
});

describe('a sheet of scores that cannot be read', () => {
  const unread: Rows = [
    ['Bảng điểm'],
    ['Mã', 'Danh xưng', 'A'],
    ['NV001', NAMES[0] ?? '', 9],
    ['', 'Trần Văn Bình', 8],
  ];
  const missed = (name: string, rows: Rows, said: Rows = [], roster = ROSTER) => {
    const tabs = { 'Đợt xét': ROUND, 'Danh sách': roster, [name]: rows, 'Cách đọc': said };
    const own = readRound(snapshotOf(tabs), awardIndex([]), new Set());
    if (!own.ok) throw new Error(own.error.code);
    const { round, findings } = own.value;
    const told = findings
      .filter(({ code }) => code === 'tab.not-recognised')
      .map(({ params }) => params['rater'] ?? '?');
    return [round.unreadScores.map(({ rater, people: named }) => [rater, ...named].join(' ')), told];
  };

  test('is missed by those whom it names, and that is told', () => {
    expect(missed('Hội đồng chấm', unread)).toEqual([['council NV001 NV002'], ['council']]);
    expect(missed('Khoa Toán chấm', unread)).toEqual([['unit NV001 NV002'], ['unit']]);
    expect(missed('Bảng 1', [['BẢNG ĐIỂM HỘI ĐỒNG CHẤM'], ...unread])).toEqual([['council NV001 NV002'], ['council']]);
  });

  test('is told also where its title names two who scored, and is not where it but says that people assessed themselves', () => {
    expect(missed('Bảng 1', [['BẢNG ĐIỂM TỔ CHẤM, TRÌNH HỘI ĐỒNG CHẤM'], ...unread.slice(1)])).toEqual([[], ['?']]);
    expect(missed('Bảng 1', [['BẢNG TỰ ĐÁNH GIÁ, XẾP LOẠI'], ...unread.slice(1)])).toEqual([[], []]);
  });

  test('names nobody by points that are also a code', () => {
    const roster: Rows = [ROSTER_HEADER, rosterRow('1', 'Nguyễn Thị An'), rosterRow('9', 'Trần Văn Bình')];
    const rows: Rows = [
      ['Mã', 'Danh xưng', 'A'],
      [1, 'Nguyễn Thị An', 9],
    ];
    expect(missed('Hội đồng chấm', rows, [], roster)).toEqual([['council 1'], ['council']]);
  });

  test('holds nobody’s score back where it does not say whose points these are, names nobody, or is not used', () => {
    expect(missed('Tổng hợp chấm điểm', unread)).toEqual([[], ['?']]);
    const ofUnit: Rows = [
      ['Đơn vị', 'A'],
      ['Khoa Lý luận', 9],
    ];
    expect(missed('Hội đồng chấm', ofUnit)).toEqual([[], ['?']]);
    const said: Rows = [
      ['Tab', 'Cột', 'Là'],
      ['Hội đồng chấm', null, 'Không dùng'],
    ];
    expect(missed('Hội đồng chấm', unread, said)).toEqual([[], []]);
  });
});

test('people in columns are told not to be read', () => {
  const rows: Rows = [
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'NV001 – Nguyễn Thị An'],
    [1, 'A', 10, 9],
  ];
  expect(scores(rows)).toEqual([[], ['tab.not-recognised']]);
});

test('what is taken off by its name is known as a penalty', () => {
  const names = ['Trừ vi phạm kỷ luật', '2. Trừ đi muộn', 'Điểm trừ do vắng', 'Trụ sở sạch đẹp', 'Trực ban', 'Trừ'];
  expect(names.filter(isNamedPenalty)).toEqual(names.slice(0, 3));
});

describe('a second line of the header that only notes something leaves every column what it is: else the total is added to its own parts', () => {
  const table = (second: Rows[number]): Rows => [
    [...CODES, 'A', 'B', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    second,
    [...MAX, 10, 20, null, null, 30],
    ...people([9, 18, 2, null, 29], [8, 17, null, 1, 24], [10, 20, null, null, 30]),
  ];
  test.each<[string, Rows[number]]>([
    ['how the total is made', [null, null, null, null, null, null, '(cột 4+…+7)']],
    ['most points', [null, null, '10 điểm', '20đ', 'Tối đa 5', 'TĐ', '(tối đa 30)']],
    ['when there are some', [null, null, null, null, '(nếu có)', '(nếu có)', null]],
    ['letters', ['A', 'B', 'C', 'D', 'E', 'F', 'G']],
    ['small letters', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['Roman figures', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']],
    ['letters, then figures', ['A', 'B', 1, 2, 3, 4, '5=1+…+4']],
  ])('%s', (_what, second) => {
    expect(scores(table(second))).toEqual([['council: A, B | NV001 9 18 | NV002 8 17 | NV003 10 20'], []]);
  });
});

test('a heading in brackets that says what a column is stays one: points that are taken off are not added', () => {
  const table: Rows = [
    [...CODES, 'A', 'Điểm thưởng, phạt', '', 'Tổng điểm'],
    [null, null, null, '(Điểm cộng)', '(Điểm trừ)', null],
    [...MAX, 10, null, null, 10],
    ...people([9, 2, null, 11], [8, null, 1, 7], [10, null, null, 10]),
  ];
  const made = tab('Hội đồng chấm', table, { merges: ['D1:E1'] });
  const own = readRound(
    snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': made }),
    awardIndex([]),
    new Set(),
  );
  if (!own.ok) throw new Error(own.error.code);
  expect(own.value.round.scoreSheets.map(({ columns }) => columns)).toEqual([{ bonus: 3, penalty: 4, total: 5 }]);
});

test('rows of averages below the people are nobody: their points are no one’s', () => {
  const averages = ['Trung bình đơn vị', 'Điểm bình quân toàn trường', 'Bình quân'];
  const table: Rows = [
    [...CODES, 'A', 'Tổng điểm'],
    [...MAX, 10, 10],
    ...people([9, 9], [8, 8], [10, 10]),
    ...averages.map((name) => [null, name, 9, 9]),
  ];
  expect(scores(table)[1]).toEqual([]);
});
