import { codeIndex } from '../../../src/sheets/reading/people-rows';
import {
  ballotAward,
  markOf,
  nominableOf,
  nomineeCode,
  nomineeIn,
  readBallots,
  secondBallotAward,
} from '../../../src/sheets/reading/ballots';
import { gridOf } from '../../../src/sheets/reading/grid';
import type { Mark } from '../../../src/domain/round/votes';
import { wordKey } from '../../../src/domain/text/keys';
import { date, percent, tab, type Rows, type TabOptions } from '../../support/workbook';

const AWARDS = new Map([
  [wordKey('CSTĐCS'), 'cstd-co-so'],
  [wordKey('CSTĐ tỉnh'), 'cstd-tinh'],
]);
const NAMES = new Map([['NV001', 'Nguyễn Thị An']]);
const CODES = codeIndex(['NV001', 'NV002', 'NV01', 'NV1', 'nv 7', 'K-01', 'K-01-A']);

test.each([
  ['Phiếu CSTĐCS', 'cstd-co-so'],
  ['PHIEU CSTDCS', 'cstd-co-so'],
  ['Phiếu  CSTĐ tỉnh ', 'cstd-tinh'],
  ['Phiếu - CSTĐCS', 'cstd-co-so'],
  ['Phiếu_CSTĐCS', 'cstd-co-so'],
  ['Phiếu–CSTĐ tỉnh', 'cstd-tinh'],
  ['Phiếu khen', null],
  ['Phiếu lần 2 CSTĐCS', undefined],
  ['Phiếu CSTĐCS(lần 2)', undefined],
  ['Phiếu', undefined],
  ['CSTĐCS', undefined],
  ['Kiểm phiếu', undefined],
])('the tab %j holds the ballots of %j', (name, award) => {
  expect(ballotAward(name, AWARDS)).toBe(award);
});

test.each([
  ['Phiếu lần 2 CSTĐCS', 'cstd-co-so'],
  ['PHIEU LAN 2  CSTDCS', 'cstd-co-so'],
  ['Phiếu - lần 2 - CSTĐCS', 'cstd-co-so'],
  ['Phiếu_CSTĐCS (lần 2)', 'cstd-co-so'],
  ['Phiếu CSTĐCS(lần 2)', 'cstd-co-so'],
  ['Phiếu lần 2CSTĐ tỉnh', 'cstd-tinh'],
  ['Phiếu lần 2 khen', null],
  ['Phiếu lần 2', null],
  ['Phiếu lần 3 CSTĐCS', undefined],
  ['Phiếu CSTĐCS', undefined],
])('the tab %j holds the second ballot of %j', (name, award) => {
  expect(secondBallotAward(name, AWARDS)).toBe(award);
});

const SPELLINGS: Readonly<Record<Mark, readonly (string | null)[]>> = {
  yes: ['x', 'X', '✓', 'v', '1', 'TRUE', 'Có', 'CO', 'Đồng ý', 'dong y'],
  no: ['0', 'FALSE', 'Không', 'khong', 'Không đồng ý', 'KHÔNG ĐỒNG Ý'],
  unmarked: ['', '-', '–'],
  unreadable: ['?'],
  other: ['xx', 'x?', 'đồng ý có điều kiện', '2', '10', 'null', 'Không hợp lệ', null],
};

test.each(
  Object.entries(SPELLINGS).flatMap(([mark, spellings]) => spellings.map((spelling) => [spelling, mark] as const)),
)('the mark %j is %s', (text, mark) => {
  expect(markOf(text)).toBe(mark);
});

test.each([
  ['NV001 – Nguyễn Thị An', 'NV001'],
  ['nv001-An', 'NV001'],
  ['NV001', 'NV001'],
  ['NV001: An', 'NV001'],
  ['NV01 An', 'NV01'],
  ['NV1', 'NV1'],
  ['NV\u00a07 – Bình', 'nv 7'],
  ['K-01-A – Khoa', 'K-01-A'],
  ['K-01-B – Khoa', 'K-01'],
  ['NV12 – Chi', null],
  ['NV0011', null],
  ['An – NV001', null],
  ['', null],
])('the heading %j begins with the code %j, the longest that fits', (heading, code) => {
  expect(nomineeCode(heading, CODES)).toBe(code);
});

test.each([
  ['', null],
  ['()', null],
  ['An – NV001', 'NV001'],
  ['Bình – NV001', null],
  ['Chi (NV12)', null],
  ['Khoa – K-01', null],
  ['2. NV001 – An', 'NV001'],
  ['an', 'NV001'],
  ['12. An', 'NV001'],
  ['An (NV001) ()', 'NV001'],
  ['An ( ) (NV001)', 'NV001'],
  ['(K-01)', 'K-01'],
  ['Lê 2. An', null],
])('the heading %j names %j, by the code at its beginning or end or by a name that one alone bears', (heading, id) => {
  const known = { codes: CODES, names: new Map([['NV001', 'An']]), soleNames: new Map([['an', 'NV001']]) };
  expect(nomineeIn(heading, known)?.id ?? null).toBe(id);
});

function read(rows: Rows, options: TabOptions = {}) {
  return readBallots(gridOf(tab('Phiếu CSTĐCS', rows, options)), 'cstd-co-so', {
    codes: CODES,
    names: NAMES,
    soleNames: new Map(),
  });
}

function marks(rows: Rows, options: TabOptions = {}): readonly string[] {
  return read(rows, options).box.ballots.map((ballot) => ballot.marks.join(' ') + (ballot.isInvalid ? ' #' : ''));
}

test.each([
  ['An (NV001)', { id: 'NV001', name: 'An' }],
  ['2.  An', { id: 'NV001', name: 'An' }],
  ['Khoa – Nội – K-01', { id: 'K-01', name: 'Khoa – Nội' }],
  ['Lê 2. Bình', null],
  ['Khoa – An – NV001', null],
])(
  'the heading %j is of nobody else: the votes below it go to the one whose whole name stands there',
  (heading, named) => {
    const known = nominableOf([
      { id: 'NV001', name: 'An' },
      { id: 'NV002', name: 'Lê Bình' },
      { id: 'K-01', name: 'Khoa – Nội' },
    ]);
    expect(nomineeIn(heading, known)).toEqual(named);
  },
);

test('a whole text in the header is nobody’s code, however long a code was typed', () => {
  const long = 'A'.repeat(256);
  expect(nomineeCode(long, codeIndex([long]))).toBeNull();
  expect(nomineeCode('A'.repeat(255), codeIndex(['A'.repeat(255)]))).toBe('A'.repeat(255));
});

const HEADER = ['NV001 – An', 'NV002 – Bình', 'Không hợp lệ'];

test('each row with any content is a paper; nothing else of it is kept', () => {
  const { box, findings } = read([['TỔNG HỢP PHIẾU BẦU'], [], HEADER, ['x', '0'], [], [null, '?'], ['-', '-']]);
  expect(findings).toEqual([]);
  expect(box).toEqual({
    award: 'cstd-co-so',
    sheet: 'Phiếu CSTĐCS',
    headerRow: 2,
    rows: { first: 3, last: 6 },
    invalidColumn: 2,
    nominees: [
      { id: 'NV001', column: 0 },
      { id: 'NV002', column: 1 },
    ],
    ballots: [
      { marks: ['yes', 'no'], isInvalid: false },
      { marks: ['unmarked', 'unreadable'], isInvalid: false },
      { marks: ['unmarked', 'unmarked'], isInvalid: false },
    ],
  });
});

test('signs behind the word for invalid papers make no difference', () => {
  expect(
    read([
      ['NV001', 'NV002', 'Không hợp lệ:'],
      ['x', '0', 'gạch hết'],
    ]).box.invalidColumn,
  ).toBe(2);
});

test('marks are read as numbers, truth values and texts; what is a date, a percent or a fault is no mark', () => {
  expect(
    marks([
      HEADER,
      [1, 0],
      [true, false],
      [date(1), percent(1)],
      [
        { fault: 'error', code: '#N/A' },
        { fault: 'formula-without-result', formula: 'A1' },
      ],
    ]),
  ).toEqual(['yes no', 'yes no', 'other other', 'other other']);
});

test('any text in the last column makes a paper invalid, also where nothing else is on it', () => {
  expect(
    marks([
      HEADER,
      ['x', 'x', 'gạch hết'],
      [null, null, 'x'],
      ['x', 'x', { fault: 'error', code: '#N/A' }],
      ['x', '0'],
    ]),
  ).toEqual(['yes yes #', 'unmarked unmarked #', 'yes yes #', 'yes no']);
});

test('a paper that is marked as invalid in either of two such columns is not counted as valid, and the second one is said', () => {
  const { box, findings } = read([
    [...HEADER, 'Phiếu không hợp lệ'],
    ['x', 'x', 'gạch hết', null],
    ['x', 'x', null, 'viết thêm tên'],
    ['x', 'x', 0, '-'],
  ]);
  expect(box.invalidColumn).toBe(2);
  expect(box.ballots.map(({ isInvalid, reason }) => [isInvalid, reason])).toEqual([
    [true, 'gạch hết'],
    [true, 'viết thêm tên'],
    [false, undefined],
  ]);
  expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
    ['value.unreadable', 'D1', { what: 'ballot-invalid-twice', value: '' }],
    ['ballot.reason-unclear', null, { award: 'cstd-co-so', count: '1' }],
  ]);
});

test('why a paper is invalid is kept as it is said; a formula or a fault is no reason that could be told', () => {
  const invalid = { marks: ['unmarked', 'unmarked'], isInvalid: true };
  expect(
    read([
      HEADER,
      [null, null, ' rách '],
      [null, null, { fault: 'error', code: '#N/A' }],
      [null, null, { fault: 'formula-without-result', formula: 'A1' }],
    ]).box.ballots,
  ).toEqual([{ ...invalid, reason: 'rách' }, invalid, invalid]);
});

test('a tab without that column has no invalid papers', () => {
  expect(read([HEADER.slice(0, 2), ['x', 'x']]).box).toMatchObject({
    invalidColumn: null,
    ballots: [{ isInvalid: false }],
  });
});

test('no papers yet', () => {
  expect(read([HEADER]).box).toMatchObject({ rows: null, ballots: [], nominees: [{}, {}] });
});

test('a name that is nobody’s, or stands there twice, is named at its heading; its marks make a paper, and count for nobody', () => {
  const { box, findings } = read([
    ['NV001', 'NV404 – Lạ', 'NV001 – An', date(44_925), 'NV002'],
    [null, 'x', 'x', 'x', null],
    ['x', null, null, null, '0'],
  ]);
  expect(box.nominees.map(({ id }) => id)).toEqual(['NV001', 'NV002']);
  expect(box.ballots.map((ballot) => ballot.marks)).toEqual([
    ['unmarked', 'unmarked'],
    ['yes', 'no'],
  ]);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, params])).toEqual([
    ['person.unknown', 'B1', null, { name: 'NV404 – Lạ', code: '' }],
    ['person.duplicate', 'C1', 'NV001', { name: 'Nguyễn Thị An', header: 'ballot' }],
    ['person.unknown', 'D1', null, { name: '44925', code: '' }],
  ]);
});

test('a paper marked only for somebody whose name was mistyped is not blank: a rule on blank papers would make it invalid', () => {
  const { box } = read([
    ['TT', 'NV001', 'NV404 – Lạ', 'NV001 – An', 'Ghi chú', 'NV002', 'Không hợp lệ'],
    [1, null, 'x', null, null, null, null],
    [2, null, null, '0', null, null, null],
    [3, null, null, null, 'trắng', null, null],
    [1, null, '-', null, null, null, null],
    [5, 'x', null, null, null, null, null],
    [6, null, 'x', null, null, null, 'rách'],
  ]);
  const elsewhere = { marks: ['unmarked', 'unmarked'], isInvalid: false, isMarkedElsewhere: true };
  const blank = { marks: ['unmarked', 'unmarked'], isInvalid: false };
  expect(box.ballots).toEqual([
    ...[elsewhere, elsewhere, blank, blank],
    { marks: ['yes', 'unmarked'], isInvalid: false },
    { ...elsewhere, isInvalid: true, reason: 'rách' },
  ]);
});

test('a heading that names nobody for sure says why: papers are numbered, or several bear the name', () => {
  const known = nominableOf([
    { id: 'NV001', name: 'Tạ Bá Vịnh' },
    { id: 'NV002', name: 'Tạ Bá Vịnh' },
    { id: 'NV003', name: '' },
  ]);
  const rows: Rows = [
    ['TT', 'Tạ Bá Vịnh', 'NV003', 'Số thứ tự', 'NV003'],
    [1, 'x', 'x', 1, '0'],
  ];
  const { box, findings } = readBallots(gridOf(tab('Phiếu CSTĐCS', rows)), 'cstd-co-so', known);
  expect(box.nominees).toEqual([{ id: 'NV003', column: 2 }]);
  expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
    ['person.unknown', 'A1', { name: 'TT', code: '', header: 'ordinal' }],
    ['person.unknown', 'B1', { name: 'Tạ Bá Vịnh', code: '', header: 'ballot', among: 'NV001, NV002' }],
    ['person.unknown', 'D1', { name: 'Số thứ tự', code: '', header: 'ordinal' }],
    ['person.duplicate', 'E1', { name: '', header: 'ballot' }],
  ]);
});

test('marks in a column without a heading are reported once, at the header and never at a paper', () => {
  const { box, findings } = read([HEADER, ['x', 'x', null, 'số 1'], ['x', 'x', null, 'số 2'], [null, null, null, 'x']]);
  expect(box.ballots).toHaveLength(3);
  expect(findings).toEqual([
    {
      code: 'value.unreadable',
      severity: 'error',
      sheet: 'Phiếu CSTĐCS',
      cell: 'D1',
      subject: 'cstd-co-so',
      params: { what: 'ballot-column', value: '' },
    },
  ]);
});

test('a date above the header is no header', () => {
  expect(read([[date(44_925)], HEADER, ['x', 'x']]).box).toMatchObject({ headerRow: 1, ballots: [{}] });
});

test('a header merged over two rows is no paper in the second', () => {
  expect(marks([HEADER, [], ['x', '0']], { merges: ['A1:A2', 'B1:B2', 'C1:C2'] })).toEqual(['yes no']);
});

test('a header is one where any of it is merged over two rows, be it that of the reasons alone', () => {
  expect(marks([HEADER, [], ['x', '0']], { merges: ['C1:C2'] })).toEqual(['yes no']);
});

test('what is merged beside the names makes no row a header, and no paper invalid', () => {
  const rows: Rows = [['TT', 'NV001'], [null, 'x'], [], [null, 'x']];
  expect(read(rows, { merges: ['A1:A2'] }).box).toMatchObject({
    rows: { first: 1, last: 3 },
    ballots: [
      { marks: ['yes'], isInvalid: false },
      { marks: ['yes'], isInvalid: false },
    ],
  });
});

test('a row whose cells are all empty is no paper', () => {
  expect(marks([HEADER, [null, null, null], ['x', '0'], [null, ' ']])).toEqual(['yes no']);
});

test('a tab in whose header nobody can be found is reported as a whole', () => {
  for (const rows of [[], [['Ghi chú']], [...Array.from({ length: 20 }, () => ['x']), HEADER]]) {
    const { box, findings } = read(rows);
    expect(box).toMatchObject({ headerRow: 0, rows: null, invalidColumn: null, nominees: [], ballots: [] });
    expect(findings).toMatchObject([
      {
        code: 'value.unreadable',
        sheet: 'Phiếu CSTĐCS',
        cell: null,
        subject: 'cstd-co-so',
        params: { what: 'ballot-header', value: '' },
      },
    ]);
  }
});

test('no finding of a ballot tab ever points below the header', () => {
  const rows: Rows = [
    ['NV001', 'NV404', null, 'NV001'],
    ['!', '!', '!', '!'],
    [date(1), 'lạ', 'lạ', 'lạ'],
    [{ fault: 'error', code: '#REF!' }, null, 'x', 'x'],
  ];
  for (const { cell } of read(rows).findings) expect(cell).toMatch(/^[A-Z]+1$/);
});

test('a name in the header that is not that of the code is said: no vote may go to the wrong person unseen', () => {
  const { box, findings } = read([
    ['NV001 – Nguyễn Thị An', 'NV002 – Trần Văn Bình'],
    ['x', 'x'],
  ]);
  expect(findings).toEqual([]);
  expect(box.nominees.map(({ id }) => id)).toEqual(['NV001', 'NV002']);
  expect(read([['NV001 – ThS. An'], ['x']]).findings).toEqual([]);
  expect(read([['NV001 – Lê Thị Bé'], ['x']]).findings).toMatchObject([
    {
      code: 'person.name-differs',
      cell: 'A1',
      subject: 'NV001',
      params: { name: 'Lê Thị Bé', roster: 'Nguyễn Thị An' },
    },
  ]);
});

test('several of one name are told apart by their codes also where the heading is numbered: else nobody knows whose votes are missing', () => {
  const known = nominableOf([
    { id: 'NV001', name: 'Tạ Bá Vịnh' },
    { id: 'NV002', name: 'Tạ Bá Vịnh' },
    { id: 'NV003', name: 'Trần Văn Bình' },
  ]);
  const rows: Rows = [
    ['1. Tạ Bá Vịnh', '2. Trần Văn Bình'],
    ['x', 'x'],
  ];
  const { box, findings } = readBallots(gridOf(tab('Phiếu CSTĐCS', rows)), 'cstd-co-so', known);
  expect(box.nominees).toEqual([{ id: 'NV003', column: 1 }]);
  expect(findings.map(({ cell, params }) => [cell, params])).toEqual([
    ['A1', { name: '1. Tạ Bá Vịnh', code: '', header: 'ballot', among: 'NV001, NV002' }],
  ]);
});

test('a heading of invalid papers that is merged over two columns is one: the secretary is not sent to look for a second', () => {
  const { box, findings } = read([HEADER, ['x', 'x', null, 'gạch hết'], ['x', '0']], { merges: ['C1:D1'] });
  expect(findings).toEqual([]);
  expect(box.ballots.map(({ isInvalid }) => isInvalid)).toEqual([true, false]);
});

test('a code that looks like a mark is somebody’s all the same: the votes for number 1 are not lost', () => {
  const known = nominableOf([
    { id: '1', name: 'Nguyễn Thị An' },
    { id: '2', name: 'Trần Văn Bình' },
  ]);
  const rows: Rows = [
    ['1', '2'],
    ['x', '0'],
  ];
  const { box, findings } = readBallots(gridOf(tab('Phiếu CSTĐCS', rows)), 'cstd-co-so', known);
  expect(findings).toEqual([]);
  expect(box.nominees.map(({ id }) => id)).toEqual(['1', '2']);
  expect(box.ballots.map((ballot) => ballot.marks)).toEqual([['yes', 'no']]);
});

test('a mark in the header is said to be a column that nobody has, and never what it is: it is a paper’s', () => {
  expect(
    read([
      ['NV001', 'x', 'NV002'],
      ['x', 'x', '0'],
    ]).findings.map(({ code, cell, subject, params }) => [code, cell, subject, params]),
  ).toEqual([['value.unreadable', 'B1', null, { what: 'ballot-column', value: '' }]]);
});

test('one letter under the word for invalid papers makes the paper invalid, and is told as no reason', () => {
  expect(read([HEADER, [null, null, 'R']]).box.ballots).toEqual([{ marks: ['unmarked', 'unmarked'], isInvalid: true }]);
});

test('what stands in a column without a heading is no mark of a paper: a blank one stays blank', () => {
  expect(read([HEADER, [null, null, null, 'x']]).box.ballots).toEqual([
    { marks: ['unmarked', 'unmarked'], isInvalid: false },
  ]);
});

test('only the word for invalid papers in the header, and nobody’s name: the papers are read and none is lost', () => {
  expect(
    read([
      ['NV404 – Lạ', 'Không hợp lệ'],
      ['x', null],
      ['NV001', 'gạch hết'],
    ]).box.ballots.map(({ isInvalid }) => isInvalid),
  ).toEqual([false, true]);
});

test('a word under “Không hợp lệ” that may mean the paper is valid is counted as unclear: the secretary looks before a vote is lost', () => {
  const { box, findings } = read([
    HEADER,
    ['x', 'x', 'Hợp lệ'],
    ['x', 'x', 'không có'],
    ['x', '0', 'gạch hết'],
    ['x', 'x'],
  ]);
  expect(box.ballots.map(({ isInvalid }) => isInvalid)).toEqual([true, true, true, false]);
  expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
    ['ballot.reason-unclear', null, { award: 'cstd-co-so', count: '2' }],
  ]);
});
