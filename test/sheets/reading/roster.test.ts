import type { Field } from '../../../src/domain/round/field';
import type { Person } from '../../../src/domain/round/people';
import { complete } from '../../../src/domain/steps';
import { wordKey } from '../../../src/domain/text/keys';
import { gridOf } from '../../../src/sheets/reading/grid';
import { findRosterHeader, findRosterTables, readRoster } from '../../../src/sheets/reading/roster';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import type { CellValue } from '../../../src/workbook/port';
import { ROSTER_HEADER, date, rosterRow, tab, type Rows, type TabOptions } from '../../support/workbook';

const YEAR = { year: 2022, isSchoolYear: false };
const AWARDS = new Map([
  [wordKey('LĐTT'), 'ldtt'],
  [wordKey('CSTĐCS'), 'cstd-co-so'],
]);

function readTab(rows: Rows, options: TabOptions = {}) {
  const grid = gridOf(tab('Danh sách', rows, options));
  const header = findRosterHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no roster');
  return complete(readRoster(grid, [header], AWARDS, YEAR));
}

function readPerson(own: Partial<Record<(typeof ROSTER_HEADER)[number], CellValue>>): Person {
  const { people } = readTab([ROSTER_HEADER, rosterRow('NV001', 'Nguyễn Thị An', own)]);
  const [person] = people;
  if (person === undefined) throw new Error('nobody');
  return person;
}

function said(field: Field<unknown>): unknown {
  return field.state === 'known' ? field.value : field.state;
}

test('a row of the roster is read whole, each value with its cell', () => {
  const { people, findings } = readTab([
    ['TRƯỜNG CHÍNH TRỊ MẪU'],
    [],
    ROSTER_HEADER,
    [
      'NV001',
      ' Nguyễn  Thị An ',
      'Nữ',
      'Khoa Lý luận',
      'Trưởng khoa',
      'Lãnh đạo, quản lý',
      'x',
      9.5,
      'x',
      'HTXS',
      'LĐTT; CSTĐCS',
      'Tỉnh',
      'Khiển trách',
      '2021; 2020',
      '2019',
    ],
  ]);
  const at = (column: string) => ({ sheet: 'Danh sách', cell: `${column}4` });
  expect(findings).toEqual([]);
  expect(people).toEqual([
    {
      id: 'NV001',
      at: at('A'),
      name: 'Nguyễn Thị An',
      unit: 'Khoa Lý luận',
      position: 'Trưởng khoa',
      gender: { state: 'known', value: 'female', at: at('C') },
      group: { state: 'known', value: 'leader', at: at('F') },
      isLecturer: { state: 'known', value: true, at: at('G') },
      months: { state: 'known', value: 950, at: at('H') },
      isRecruit: { state: 'known', value: true, at: at('I') },
      rating: { state: 'known', value: 'HTXS', at: at('J') },
      registered: { state: 'known', value: { awards: ['ldtt', 'cstd-co-so'], hasUnknown: false }, at: at('K') },
      initiative: { state: 'known', value: 'tinh', at: at('L') },
      discipline: { state: 'known', value: 'khien-trach', at: at('M') },
      cstdCoSoYears: { state: 'known', value: [2020, 2021], at: at('N') },
      cstdTinhYears: { state: 'known', value: [2019], at: at('O') },
      maternityMonths: { state: 'absent' },
    },
  ]);
});

test.each<[(typeof ROSTER_HEADER)[number], keyof Person, CellValue, unknown]>([
  ['Giới tính', 'gender', 'nam', 'male'],
  ['Nhóm', 'group', 'Người lao động', 'worker'],
  ['Giảng viên', 'isLecturer', null, 'empty'],
  ['Giảng viên', 'isLecturer', 'Không', 'empty'],
  ['Số tháng công tác', 'months', '9,5', 950],
  ['Số tháng công tác', 'months', 13, 'unreadable'],
  ['Mới tuyển dụng', 'isRecruit', 1, true],
  ['Mới tuyển dụng', 'isRecruit', 'tháng 5', 'unreadable'],
  ['Xếp loại', 'rating', 'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ', 'HTXS'],
  ['Xếp loại', 'rating', 'HTNV', 'HT'],
  ['Xếp loại', 'rating', 'Không hoàn thành nhiệm vụ', 'KHT'],
  ['Xếp loại', 'rating', '-', 'empty'],
  ['Kỷ luật', 'discipline', 'Không', 'empty'],
  ['Kỷ luật', 'discipline', 'cảnh cáo', 'canh-cao'],
  ['Kỷ luật', 'discipline', 'Phê bình', 'unreadable'],
  ['Cấp sáng kiến', 'initiative', 'CƠ SỞ', 'co-so'],
  ['Cấp sáng kiến', 'initiative', 'Cấp toàn quốc', 'toan-quoc'],
  ['Năm đạt CSTĐCS', 'cstdCoSoYears', 2021, [2021]],
  ['Năm đạt CSTĐCS', 'cstdCoSoYears', 'ba năm', 'unreadable'],
  ['Năm đạt CSTĐCS', 'cstdCoSoYears', '(2019; 2020; 2021)', [2019, 2020, 2021]],
  ['Năm đạt CSTĐCS', 'cstdCoSoYears', '(2019), (2020)', 'unreadable'],
  ['Đơn vị', 'unit', ' Phòng  Tổ chức ', 'Phòng Tổ chức'],
  ['Đơn vị', 'unit', '-', ''],
  ['Chức vụ', 'position', 'Không', ''],
  ['Chức vụ', 'position', null, ''],
])('%s: in %s the cell %j says %j', (column, key, value, expected) => {
  const read = readPerson({ [column]: value })[key];
  expect(typeof read === 'string' ? read : said(read as Field<unknown>)).toEqual(expected);
});

test.each<[CellValue, unknown]>([
  [4, 400],
  ['2,5', 250],
  [null, 'empty'],
  ['Không', 'empty'],
  [13, 'unreadable'],
  ['tháng 3', 'unreadable'],
])('months of maternity leave stand in a column of their own: %j says %j', (value, expected) => {
  const { people, findings } = readTab([
    [...ROSTER_HEADER, 'Nghỉ thai sản (tháng)'],
    [...rosterRow('NV001', 'Nguyễn Thị An'), value],
  ]);
  expect(people.map(({ maternityMonths }) => said(maternityMonths))).toEqual([expected]);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual(
    expected === 'unreadable' ? [['value.unreadable', 'P2']] : [],
  );
});

test('what cannot be read is reported with the person and the column, and so is a word that is no award', () => {
  const { findings } = readTab([
    ROSTER_HEADER,
    rosterRow('NV001', 'An', { 'Xếp loại': 'Khá', 'Đăng ký danh hiệu': 'LĐTT; CSTDD' }),
  ]);
  expect(findings).toMatchObject([
    { code: 'value.unreadable', cell: 'J2', subject: 'NV001', params: { what: 'rating', value: 'Khá' } },
    { code: 'value.unreadable', cell: 'K2', subject: 'NV001', params: { what: 'registered', value: 'CSTDD' } },
  ]);
});

test('codes keep their zeros and their case, also where they are numbers', () => {
  const { people } = readTab([
    ROSTER_HEADER,
    [{ value: 12, format: '0000' }, ...rosterRow('', 'An').slice(1)],
    rosterRow('12', 'Bình'),
    rosterRow('nv003', 'Chi'),
  ]);
  expect(people.map(({ id }) => id)).toEqual(['0012', '12', 'nv003']);
});

test('of several rows with one code the first counts, and the later ones are named', () => {
  const { people, findings } = readTab([ROSTER_HEADER, rosterRow('NV001', 'An'), rosterRow(' nv001 ', 'Bình')]);
  expect(people.map(({ name }) => name)).toEqual(['An']);
  expect(findings).toMatchObject([
    { code: 'person.duplicate', severity: 'error', cell: 'A3', subject: 'nv001', params: { name: 'Bình' } },
  ]);
});

test('a name without a code is no person and is reported; a signature below the people is not', () => {
  const { people, findings } = readTab([
    ROSTER_HEADER,
    [null, 'Lê Văn Cường'],
    rosterRow('NV001', 'An'),
    rosterRow('', 'Đỗ Thị Dung', {}),
    [null, 'Cộng', null, null, null, null, null, 24],
    [null, 'Người lập biểu'],
    [null, 'Phạm Văn Giang'],
  ]);
  expect(people.map(({ id }) => id)).toEqual(['NV001']);
  expect(findings.map(({ code, cell, params }) => [code, cell, params['name']])).toEqual([
    ['person.no-code', 'A2', 'Lê Văn Cường'],
    ['person.no-code', 'A4', 'Đỗ Thị Dung'],
  ]);
});

test('somebody whose name is a total but for its marks is asked for a code, too', () => {
  const { findings } = readTab([
    ROSTER_HEADER,
    [null, 'Tống Diễm'],
    [null, 'Cao Nhật'],
    [null, 'Tổng điểm', null, null, null, null, null, 24],
    rosterRow('NV001', 'An'),
  ]);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
    ['person.no-code', 'A2'],
    ['person.no-code', 'A3'],
  ]);
});

const NUMBERED = ['TT', ...ROSTER_HEADER];
const lastOne = (number: CellValue, own: Partial<Record<(typeof ROSTER_HEADER)[number], CellValue>>) => [
  number,
  ...ROSTER_HEADER.map((heading) => own[heading] ?? (heading === 'Họ và tên' ? 'Vũ Thị Khuyết' : null)),
];
const uncounted = { fault: 'formula-without-result', formula: 'VLOOKUP(A4,X:Y,2,0)' } as const;

test.each<[string, Rows[number]]>([
  [
    'with a number, a unit, months and a registration',
    lastOne(43, { 'Đơn vị': 'Khoa Lý luận', 'Số tháng công tác': 3, 'Đăng ký danh hiệu': 'x' }),
  ],
  ['numbered after the last', lastOne('43.', {})],
  ['in a unit of others', lastOne(null, { 'Đơn vị': 'Khoa Lý luận' })],
  ['in a unit of nobody else, with months', lastOne(null, { 'Đơn vị': 'Khoa mới', 'Số tháng công tác': 3 })],
  [
    'with an office and a rating that cannot be read',
    lastOne(null, { 'Chức vụ': 'Phó bí thư đoàn', 'Xếp loại': 'khá' }),
  ],
  ['numbered anew, with months', lastOne(1, { 'Số tháng công tác': uncounted })],
  ['a lecturer', lastOne(null, { 'Giảng viên': 'x' })],
  ['a recruit', lastOne(null, { 'Mới tuyển dụng': 'x' })],
  ['registered for an award', lastOne(null, { 'Đăng ký danh hiệu': 'LĐTT' })],
  ['with an initiative', lastOne(null, { 'Cấp sáng kiến': 'Tỉnh' })],
  ['with a measure of discipline', lastOne(null, { 'Kỷ luật': 'Khiển trách' })],
  [
    'with a title and a note behind the name',
    lastOne(null, { 'Họ và tên': 'ThS. Vũ Thị Khuyết (mới về)', 'Giảng viên': 'x' }),
  ],
  [
    'with a note right behind the name',
    lastOne(null, { 'Họ và tên': 'Vũ Thị Khuyết(mới về)', 'Đơn vị': 'Khoa Lý luận' }),
  ],
  ['typed in small letters, with a gender', lastOne(null, { 'Họ và tên': 'vũ thị khuyết', 'Giới tính': 'Nữ' })],
  ['typed in small letters, with a group', lastOne(null, { 'Họ và tên': 'vũ thị khuyết', Nhóm: 'Quản lý' })],
  ['typed in small letters, with a rating', lastOne(null, { 'Họ và tên': 'vũ thị khuyết', 'Xếp loại': 'HTT' })],
])('the last of the list is not lost for want of a code: %s', (_what, row) => {
  const { people, findings } = readTab([NUMBERED, [42, ...rosterRow('NV042', 'An')], row]);
  expect(people.map(({ id }) => id)).toEqual(['NV042']);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['person.no-code', 'B3']]);
});

test('where awards stand side by side, a mark under one keeps the last of the list', () => {
  const { findings } = readTab(
    [
      ['Mã', 'Họ và tên', 'Xếp loại', 'Đăng ký danh hiệu', null],
      [null, null, null, 'LĐTT', 'CSTĐCS'],
      ['NV001', 'An', 'HTT', 'x', null],
      [null, 'Bình', null, null, 'x'],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
  );
  expect(findings.filter(({ code }) => code !== 'column.missing').map(({ code, cell }) => [code, cell])).toEqual([
    ['person.no-code', 'A4'],
  ]);
});

test.each<[string, Rows, readonly string[]]>([
  ['a date, alone or beside its place', [lastOne(null, { 'Họ và tên': 'Sông Ngàn,', 'Kỷ luật': '30/12/2022' })], []],
  [
    'titles side by side, an office under the offices and a unit under the units',
    [
      lastOne(null, { 'Họ và tên': 'NGƯỜI LẬP DANH SÁCH', 'Đơn vị': 'PHÒNG TỔ CHỨC', 'Kỷ luật': 'HIỆU TRƯỞNG' }),
      lastOne(null, {
        'Họ và tên': 'Người lập danh sách',
        'Đơn vị': 'Trưởng phòng Tổ chức',
        'Kỷ luật': 'Phó Hiệu trưởng',
      }),
      lastOne(null, { 'Họ và tên': 'Người duyệt', 'Đơn vị': 'Thủ trưởng đơn vị', 'Chức vụ': 'Thư ký' }),
    ],
    [],
  ],
  [
    'names side by side, and what is asked of those who sign',
    [
      lastOne(null, { 'Họ và tên': '(Ký, họ tên)', 'Đơn vị': '(Ký, họ tên)', 'Kỷ luật': '(Ký tên, đóng dấu)' }),
      lastOne(null, { 'Họ và tên': 'Phạm Văn Giang', 'Đơn vị': 'Trần Thị Bình', 'Kỷ luật': 'PGS.TS. Lê Văn Cường' }),
      lastOne(null, { 'Họ và tên': 'Phạm Văn Giang', 'Chức vụ': 'Trưởng phòng' }),
    ],
    [],
  ],
  [
    'sums of others than totals, and numbered notes',
    [
      lastOne(null, {
        'Họ và tên': 'Tổng số viên chức',
        'Giảng viên': 1,
        'Số tháng công tác': 12,
        'Mới tuyển dụng': '1',
      }),
      lastOne(null, { 'Họ và tên': 'Đăng ký mới', 'Đăng ký danh hiệu': 'LĐTT' }),
      lastOne(1, { 'Họ và tên': 'Đã rà soát' }),
      lastOne('A43', {}),
      lastOne('43a', {}),
    ],
    [],
  ],
  [
    'notes in small letters in a unit of others, and words that are no flag, no level and no award',
    [
      lastOne(null, { 'Họ và tên': 'lập tại Trường', 'Đơn vị': 'Khoa Lý luận' }),
      lastOne(null, { 'Họ và tên': 'Phạm Văn Giang', 'Giảng viên': 'Hiệu trưởng' }),
      lastOne(null, { 'Họ và tên': 'Phạm Văn Giang', 'Cấp sáng kiến': 'Hiệu trưởng' }),
      lastOne(null, { 'Họ và tên': 'Phạm Văn Giang', 'Đăng ký danh hiệu': 'Hiệu trưởng' }),
      lastOne(null, { 'Họ và tên': 'Phạm Văn Giang', 'Đơn vị': 'Tổ 1' }),
    ],
    [],
  ],
  [
    'a note merged over several columns',
    [lastOne(null, { 'Họ và tên': 'Danh Sách Này' }), lastOne(null, { 'Đơn vị': 'gồm hai trang' })],
    ['C3:I3', 'E4:I4'],
  ],
])('who signs below the list, and what is noted there, is nobody: %s', (_what, rows, merges) => {
  const { people, findings } = readTab([NUMBERED, [42, ...rosterRow('NV042', 'An')], ...rows], { merges });
  expect(people.map(({ id }) => id)).toEqual(['NV042']);
  expect(findings).toEqual([]);
});

test('a place, a date and a signature below the column of codes are no people; a code alone is somebody', () => {
  const { people, findings } = readTab([
    ROSTER_HEADER,
    ['NV 01'],
    rosterRow('NV002', 'An'),
    ['NV003'],
    ['NV 04', null, 'Nữ'],
    ['Hà Tĩnh, ngày 19 tháng 12 năm 2022'],
    ['NGƯỜI LẬP DANH SÁCH'],
    ['Phạm Văn Giang'],
  ]);
  expect(people.map(({ id }) => id)).toEqual(['NV 01', 'NV002', 'NV003', 'NV 04']);
  expect(findings.map(({ code, severity, cell, subject }) => [code, severity, cell, subject])).toEqual([
    ['person.no-name', 'warning', 'B2', 'NV 01'],
    ['person.no-name', 'warning', 'B4', 'NV003'],
    ['person.no-name', 'warning', 'B5', 'NV 04'],
  ]);
});

test('whose name is a dash or cannot be read is told at the cell: a list to sign would name a code', () => {
  const uncounted = { fault: 'formula-without-result', formula: 'VLOOKUP(A4,X:Y,2,0)' } as const;
  const { people, findings } = readTab([
    ROSTER_HEADER,
    rosterRow('NV001', 'An'),
    rosterRow('NV002', '-'),
    rosterRow('NV003', 'Bình', { 'Họ và tên': uncounted }),
  ]);
  expect(people.map(({ id }) => id)).toEqual(['NV001', 'NV002', 'NV003']);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, params['what']])).toEqual([
    ['person.no-name', 'B3', 'NV002', undefined],
    ['value.unreadable', 'B4', 'NV003', 'name'],
  ]);
});

test('a date or a fault where a text belongs is no text', () => {
  const fault = { fault: 'error', code: '#N/A' } as const;
  const { findings } = readTab([
    ROSTER_HEADER,
    rosterRow('NV001', 'An'),
    rosterRow('', 'Dung', { 'Giới tính': fault }),
  ]);
  expect(findings).toMatchObject([{ code: 'person.no-code', cell: 'A3' }]);
});

test('a unit merged over several people is the unit of each', () => {
  const { people } = readTab(
    [ROSTER_HEADER, rosterRow('NV001', 'An'), rosterRow('NV002', 'Bình', { 'Đơn vị': null })],
    { merges: ['D2:D3'] },
  );
  expect(people.map(({ unit }) => unit)).toEqual(['Khoa Lý luận', 'Khoa Lý luận']);
});

test('columns in another order, under other words, with others between, and a header in two Unicode forms', () => {
  const { people, findings } = readTab([
    ['TT', 'HỌ VÀ  TÊN', 'Ngày sinh', 'Xếp loại\nchất lượng'.normalize('NFD'), 'Mã CBVC', 'Danh hiệu đăng ký'],
    [1, 'An', date(30_000), 'HTT', 'NV001', 'LĐTT'],
  ]);
  expect(people).toMatchObject([
    { id: 'NV001', name: 'An', unit: '', rating: { value: 'HTT' }, gender: { state: 'absent' } },
  ]);
  expect(
    findings.map(({ code, severity, sheet, cell, params }) => [code, severity, sheet, cell, params['column']]),
  ).toEqual(
    ['gender', 'unit', 'lecturer', 'months', 'recruit', 'initiative', 'discipline', 'cstdCoSoYears'].map((column) => [
      'column.missing',
      'warning',
      'Danh sách',
      null,
      column,
    ]),
  );
});

test.each<[string, Rows]>([
  ['names without codes', [['Họ và tên', 'Xếp loại', 'Kỷ luật']]],
  ['codes and names and nothing that only a roster says', [['Mã', 'Họ và tên', 'Chức danh', 'Có mặt']]],
  ['one thing that a roster says is not enough', [['Mã', 'Họ và tên', 'Xếp loại']]],
])('no roster: %s', (_what, rows) => {
  expect(findRosterHeader(gridOf(tab('x', rows)), defaultVocabulary)).toBeNull();
});

test('a number alone in the column of codes is somebody, and no heading of a unit', () => {
  const { people } = readTab([ROSTER_HEADER, ['II', 'Khoa Lý luận'], [101], rosterRow('NV002', 'An')]);
  expect(people.map(({ id }) => id)).toEqual(['101', 'NV002']);
});

/** Who is in a roster of one or several tables, and the headers of those. */
function readTables(rows: Rows, options: TabOptions = {}, unitNames: readonly string[] = []) {
  const grid = gridOf(tab('Danh sách', rows, options));
  const headers = findRosterTables(grid, defaultVocabulary);
  return { headers, ...complete(readRoster(grid, headers, AWARDS, YEAR, undefined, unitNames)) };
}

test.each<[string, readonly CellValue[], boolean]>([
  ['a unit with its Roman number', ['IV', 'Khoa Lý luận'], true],
  ['a unit with its number', ['12', 'Khoa Giáo dục'], true],
  ['a unit with a dot behind its number', ['II.', 'Phòng Tổ chức'], true],
  ['a unit with a letter in brackets', ['(a)', 'Tổ Toán'], true],
  ['a unit and its number in one cell', ['12. Khoa Lý luận'], true],
  ['a unit and its letter in one cell', ['A) Khoa Lý luận'], true],
  ['a unit behind a dot without a space', ['3.Khoa Lý luận'], true],
  ['a unit behind a dash and a space', ['II - Khoa Lý luận'], true],
  ['a unit that has a number for its name', ['Tổ 1.'], true],
  ['a unit behind a word', ['Các: Khoa Lý luận'], false],
  ['somebody who is called like a unit', ['NV009', 'Khoa Văn An'], false],
  ['a code that is a number alone', ['12'], false],
])('between people, %s: whether it is a heading, and nobody', (_what, row, isHeading) => {
  const rows = [ROSTER_HEADER, rosterRow('NV001', 'An'), row, rosterRow('NV002', 'Bình')];
  const { people, findings } = readTables(rows);
  const own = isHeading ? [] : [row[0]];
  expect(people.map(({ id }) => id)).toEqual(['NV001', ...own, 'NV002']);
  // Who is taken for somebody and has no name is told: a code that was none stands out.
  expect(findings.filter(({ code }) => code.startsWith('person.')).map(({ code, cell }) => [code, cell])).toEqual(
    isHeading || row.length > 1 ? [] : [['person.no-name', 'B3']],
  );
});

test('several lines of a note below the people are nobody without a code', () => {
  const rows = [ROSTER_HEADER, rosterRow('NV001', 'An'), [null, 'Đã rà soát'], [null, 'Phạm Văn Giang']];
  expect(readTables(rows).findings).toEqual([]);
});

test('a header on the next page, or merged down, begins no second table; one with another order does', () => {
  const again = [ROSTER_HEADER, rosterRow('NV001', 'An'), ROSTER_HEADER, rosterRow('NV002', 'Bình')];
  expect(readTables(again).headers).toHaveLength(1);
  expect(readTables(again).people.map(({ id }) => id)).toEqual(['NV001', 'NV002']);
  const merged: Rows = [
    ['Mã', 'Họ và tên', 'Kết quả', 'Kỷ luật'],
    [null, null, 'Xếp loại', null],
    ['NV001', 'An', 'HTT', null],
  ];
  expect(readTables(merged, { merges: ['A1:A2', 'B1:B2', 'D1:D2'] }).headers).toEqual([
    { row: 0, columns: { code: 0, name: 1, rating: 2, discipline: 3 } },
  ]);
});

test('a row of somebody without a code below a second header says nothing of its columns', () => {
  const { headers, people, findings } = readTables([
    ['Mã', 'Họ và tên', 'Xếp loại', 'Kỷ luật', 'Nhóm'],
    ['NV001', 'An', 'HTT', null, 'Viên chức'],
    [],
    ['DANH SÁCH HỢP ĐỒNG'],
    ['Họ và tên', 'Mã', 'Kỷ luật', 'Xếp loại'],
    ['Bình', null, null, 'HTT', 'Nhóm'],
    ['Chi', 'NV003', 'Khiển trách', 'HT', 'Viên chức'],
  ]);
  expect(headers).toEqual([
    { row: 0, columns: { code: 0, name: 1, rating: 2, discipline: 3, group: 4 }, end: 3 },
    { row: 4, columns: { code: 1, name: 0, rating: 3, discipline: 2 } },
  ]);
  expect(people.map(({ id, discipline, group }) => [id, said(discipline), said(group)])).toEqual([
    ['NV001', 'empty', 'employee'],
    ['NV003', 'khien-trach', 'absent'],
  ]);
  expect(findings.filter(({ code }) => code === 'person.no-code').map(({ cell }) => cell)).toEqual(['B6']);
});

test('a column that one table has and another has not is missing', () => {
  const { findings } = readTables([
    ROSTER_HEADER,
    rosterRow('NV001', 'An'),
    ROSTER_HEADER.filter((header) => header !== 'Giới tính'),
    rosterRow('NV002', 'Bình').filter((_, column) => column !== 2),
  ]);
  expect(findings.map(({ code, params }) => [code, params['column']])).toEqual([['column.missing', 'gender']]);
});

test('rows that only number the columns or name a group are nobody, and no error of a clean roster', () => {
  const letters = ROSTER_HEADER.map((_, index) => String.fromCharCode(65 + index));
  const { people, findings } = readTab([
    ROSTER_HEADER,
    letters,
    ['II', 'Viên chức, người lao động'],
    [null, 'Ban Giám hiệu'],
    rosterRow('NV001', 'Nguyễn Thị An'),
    [null, 'Nguyễn Văn Không'],
    rosterRow('NV002', 'Trần Văn Bình'),
  ]);
  expect(people.map(({ id }) => id)).toEqual(['NV001', 'NV002']);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['person.no-code', 'A6']]);
});

test('two who sign beside each other below the column of codes are no people', () => {
  const { people } = readTab([
    ROSTER_HEADER,
    rosterRow('NV001', 'Nguyễn Thị An'),
    ['NGƯỜI LẬP BIỂU', null, null, null, 'HIỆU TRƯỞNG'],
    ['Nguyễn Văn An', null, null, null, 'Trần Thị Bình'],
  ]);
  expect(people.map(({ id }) => id)).toEqual(['NV001']);
});

test('a note in brackets leaves a column what it is', () => {
  const noted = [
    'Mã',
    'Họ và tên (viết hoa)',
    'Giới tính (Nam/Nữ)',
    'Xếp loại (HTXS/HTT/HT/KHT)',
    'Đăng ký danh hiệu (ghi tắt)',
  ];
  const { people } = readTab([noted, ['NV001', 'NGUYỄN THỊ AN', 'Nữ', 'HTT', 'LĐTT']]);
  const [person] = people;
  if (person === undefined) throw new Error('nobody');
  expect([person.name, said(person.gender), said(person.rating)]).toEqual(['NGUYỄN THỊ AN', 'female', 'HTT']);
  expect(said(person.registered)).toMatchObject({ awards: ['ldtt'] });
});

const UNITLESS = ['TT', 'Mã', 'Họ và tên', 'Xếp loại', 'Kỷ luật'];
const ofUnit = (code: string): Rows[number] => [1, code, `Nguyễn Thị ${code}`, 'HTT', null];

/** The unit of each by a roster without a column for it, and what is told besides missing columns. */
function readHeadings(rows: Rows, options: TabOptions = {}, unitNames: readonly string[] = []) {
  const { people, findings } = readTables([UNITLESS, ...rows], options, unitNames);
  return {
    units: Object.fromEntries(people.map(({ id, unit }) => [id, unit])),
    told: findings
      .filter(({ code }) => code !== 'column.missing')
      .map(({ code, cell, params }) => [code, cell, ...Object.values(params)]),
    isMissing: findings.some(({ code, params }) => code === 'column.missing' && params['column'] === 'unit'),
  };
}

test.each([
  'BAN GIÁM HIỆU',
  'Ban Giám đốc',
  'VĂN PHÒNG',
  'Văn phòng HĐND và UBND',
  'Trạm Y tế',
  'UBND xã',
  'Đảng ủy',
  'Công đoàn',
  'Đoàn thanh niên',
  'Đội xe',
  'Ban Tuyên giáo',
  'Trường Mầm non Hoa Mai',
])(
  'people below the heading %s are its own, and not of the unit before: each would count in the share of another',
  (unit) => {
    for (const heading of [[unit], ['II', unit], [null, null, `II. ${unit}`], [null, unit]]) {
      const rows = [['Tổ Toán'], ofUnit('A'), heading, ofUnit('B')];
      expect(readHeadings(rows)).toEqual({ units: { A: 'Tổ Toán', B: unit }, told: [], isMissing: false });
    }
  },
);

test('a unit of the tab of units heads its people, whatever it is called', () => {
  const rows = [['Tổ Toán'], ofUnit('A'), ['II', 'LÝ - HÓA - SINH (5)'], ofUnit('B')];
  const units = { A: 'Tổ Toán', B: 'LÝ - HÓA - SINH' };
  expect(readHeadings(rows, {}, ['Lý - Hóa - Sinh'])).toEqual({ units, told: [], isMissing: false });
});

test.each<[string, Rows[number], string]>([
  ['numbered as groups are', ['II', 'LÝ - HÓA - SINH'], 'B4'],
  ['in the column of numbers', ['Hành chính'], 'A4'],
  ['in the column of codes', [null, 'LÝ - HÓA - SINH'], 'B4'],
  ['in the column of names, in capitals', [null, null, 'HÀNH CHÍNH'], 'C4'],
  ['in the column of names, in small letters', [null, null, 'Hành chính'], 'C4'],
  ['numbered in the column of names', ['II', null, 'Hành Chính'], 'C4'],
])(
  'a heading that is no known unit, %s, ends the unit above and is told: its people would be counted there',
  (_what, row, cell) => {
    const rows = [['Tổ Toán'], ofUnit('A'), row, ofUnit('B'), ofUnit('C'), ['Tổ Văn'], ofUnit('D')];
    const text = row.find((value) => typeof value === 'string' && value !== 'II');
    expect(readHeadings(rows)).toEqual({
      units: { A: 'Tổ Toán', B: '', C: '', D: 'Tổ Văn' },
      told: [['value.unreadable', cell, 'unit', text]],
      isMissing: false,
    });
  },
);

test('a heading merged over the table that is no known unit is told once, at its first cell', () => {
  const rows = [['Tổ Toán'], ofUnit('A'), ['TẠP VỤ'], ofUnit('B')];
  expect(readHeadings(rows, { merges: ['A4:E4'] })).toEqual({
    units: { A: 'Tổ Toán', B: '' },
    told: [['value.unreadable', 'A4', 'unit', 'TẠP VỤ']],
    isMissing: false,
  });
});

test.each<[string, Rows]>([
  ['a group of staff', [['II', 'Giáo viên']]],
  ['a group of staff, numbered in its cell', [['1. Nhân viên phục vụ']]],
  ['a sum', [['Cộng'], ['Tổng số: 5 người'], ['Cộng tổ Toán']]],
  ['a note or the number of a page', [['(tiếp theo)'], ['Nữ: có 5'], ['Trang 2'], [null, null, null, 'còn nợ']]],
  ['a title above the header on the next page', [['DANH SÁCH'], ['Kèm theo tờ trình'], UNITLESS]],
  ['an empty row', [[]]],
])('between the people of a unit %s leaves them in it, and is not told', (_what, between) => {
  const rows = [['Tổ Toán'], ofUnit('A'), ...between, ofUnit('B')];
  // A unit without a name in the tab of units is called like none of these.
  expect(readHeadings(rows, {}, [''])).toEqual({ units: { A: 'Tổ Toán', B: 'Tổ Toán' }, told: [], isMissing: false });
});

test.each<[string, Rows[number], string]>([
  ['a name', [null, null, 'Lê Văn Cường'], 'person.no-code'],
  ['a numbered name in capitals', [2, null, 'LÊ VĂN CƯỜNG'], 'person.no-code'],
  ['a code', [null, 'NV 07'], 'person.no-name'],
  ['a code in one word', [null, 'HIEN'], 'person.no-name'],
])('%s alone between people of a unit is somebody, who is told, and heads nobody', (_what, row, code) => {
  const { units, told } = readHeadings([['Tổ Toán'], ofUnit('A'), row, ofUnit('B')]);
  expect([units['A'], units['B']]).toEqual(['Tổ Toán', 'Tổ Toán']);
  expect(told.map(([first]) => first)).toEqual([code]);
});

test('a title above units, and one below all people, is no heading of theirs: a clean roster tells nothing', () => {
  const rows = [['CÁN BỘ CHỦ CHỐT'], ofUnit('A'), ['Tổ Toán'], ofUnit('B'), ['CÁC TỔ KHÁC'], ['Tổ Văn'], ofUnit('C')];
  const units = { A: '', B: 'Tổ Toán', C: 'Tổ Văn' };
  expect(readHeadings([...rows, ['Phạm Văn Giang']])).toEqual({ units, told: [], isMissing: false });
});

test('of two headings one below the other that are no units the one next to the people is told', () => {
  const { units, told } = readHeadings([['Tổ Toán'], ofUnit('A'), ['CÁC BỘ PHẬN'], ['TẠP VỤ'], ofUnit('B')]);
  expect(units).toEqual({ A: 'Tổ Toán', B: '' });
  expect(told).toEqual([['value.unreadable', 'A5', 'unit', 'TẠP VỤ']]);
});

test('teachers below those who lead are not of the leading unit', () => {
  const rows = [['BAN GIÁM HIỆU'], ofUnit('A'), ['GIÁO VIÊN'], ofUnit('B'), ['Tổ Toán'], ofUnit('C')];
  const units = { A: 'BAN GIÁM HIỆU', B: '', C: 'Tổ Toán' };
  expect(readHeadings(rows)).toEqual({ units, told: [], isMissing: false });
});

test('a roster in groups of staff alone has no units, and tells that their column is missing, as before', () => {
  const rows = [['Ban Giám hiệu'], ofUnit('A'), ['Giáo viên'], ofUnit('B'), ['Tạp vụ'], ofUnit('C'), ['Phòng Tổ chức']];
  expect(readHeadings(rows)).toEqual({ units: { A: '', B: '', C: '' }, told: [], isMissing: true });
});

test('somebody of the family Đoàn is nobody’s heading', () => {
  const { told } = readHeadings([['Tổ Toán'], ofUnit('A'), [null, null, 'Đoàn Văn Long'], ofUnit('B')]);
  expect(told).toEqual([['person.no-code', 'B4', 'Đoàn Văn Long']]);
});

const NO_SUCH = { fault: 'error', code: '#N/A' } as const;

test('whose code cannot be read is somebody, is told, and is called by nothing that another’s faulty code could match', () => {
  const { people, findings } = readTab([
    ROSTER_HEADER,
    rosterRow('NV001', 'An'),
    rosterRow('', 'Bình', { Mã: NO_SUCH }),
    rosterRow('', 'Chi', { Mã: NO_SUCH }),
    rosterRow('', 'Dung', { Mã: uncounted }),
    rosterRow('#N/A', 'Em'),
    rosterRow('#REF!', 'Giang'),
    rosterRow('#1', 'Hà'),
    [NO_SUCH],
  ]);
  expect(people.map(({ id, name, at }) => [id, name, at.cell])).toEqual([
    ['NV001', 'An', 'A2'],
    ['?A3', 'Bình', 'A3'],
    ['?A4', 'Chi', 'A4'],
    ['?A5', 'Dung', 'A5'],
    ['?A6', 'Em', 'A6'],
    ['?A7', 'Giang', 'A7'],
    ['#1', 'Hà', 'A8'],
    ['?A9', '', 'A9'],
  ]);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, ...Object.values(params)])).toEqual([
    ['value.unreadable', 'A3', '?A3', 'code', '#N/A'],
    ['value.unreadable', 'A4', '?A4', 'code', '#N/A'],
    ['value.unreadable', 'A5', '?A5', 'code', '=VLOOKUP(A4,X:Y,2,0)'],
    ['value.unreadable', 'A6', '?A6', 'code', '#N/A'],
    ['value.unreadable', 'A7', '?A7', 'code', '#REF!'],
    ['value.unreadable', 'A9', '?A9', 'code', '#N/A'],
    ['person.no-name', 'B9', '?A9'],
  ]);
});

test('a sum with a count in the column of codes that Excel has not worked out is nobody', () => {
  const counted = { fault: 'formula-without-result', formula: 'COUNTA(A2:A2)' } as const;
  const { people, findings } = readTab([ROSTER_HEADER, rosterRow('NV001', 'An'), [counted, 'Tổng cộng']]);
  expect(people.map(({ id }) => id)).toEqual(['NV001']);
  expect(findings).toEqual([]);
});

test('the second row of a header, with the parts of a name below it, is nobody: a phantom would be counted as staff', () => {
  const { people, findings } = readTab(
    [
      ['Mã', 'Họ và tên', null, 'Xếp loại', 'Kỷ luật'],
      [null, 'Họ', 'Tên'],
      [null, 'chữ đệm', 'gọi'],
      ['NV001', 'Nguyễn Thị', 'An', 'HTT', null],
    ],
    { merges: ['A1:A3', 'B1:C1', 'D1:D3', 'E1:E3'] },
  );
  expect(people.map(({ id, name }) => [id, name])).toEqual([['NV001', 'Nguyễn Thị An']]);
  expect(findings.filter(({ code }) => code !== 'column.missing')).toEqual([]);
});

test('a name under Họ and Tên is read whole: papers would name the family alone', () => {
  const { people } = readTab([
    ['Mã', 'Họ', 'Tên', 'Xếp loại', 'Kỷ luật'],
    ['NV001', 'Nguyễn Thị', 'An', 'HTT', null],
  ]);
  expect(people.map(({ name }) => name)).toEqual(['Nguyễn Thị An']);
});

test('a unit or an office that Excel could not work out is told at its cell: the person would be missing from a unit’s share', () => {
  const { people, findings } = readTab([
    ROSTER_HEADER,
    rosterRow('NV001', 'An', { 'Đơn vị': NO_SUCH, 'Chức vụ': uncounted }),
    rosterRow('NV002', 'Bình', { 'Đơn vị': null, 'Chức vụ': '-' }),
    rosterRow('NV003', 'Chi', { 'Đơn vị': '#REF!' }),
  ]);
  expect(people.map(({ unit, position }) => [unit, position])).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, ...Object.values(params)])).toEqual([
    ['value.unreadable', 'D2', 'NV001', 'unit', '#N/A'],
    ['value.unreadable', 'E2', 'NV001', 'position', '=VLOOKUP(A4,X:Y,2,0)'],
    ['value.unreadable', 'D4', 'NV003', 'unit', '#REF!'],
  ]);
});

test('below a unit that Excel could not work out a ditto mark is not the unit before it', () => {
  const { people } = readTab([
    ROSTER_HEADER,
    rosterRow('NV001', 'An'),
    rosterRow('NV002', 'Bình', { 'Đơn vị': NO_SUCH }),
    rosterRow('NV003', 'Chi', { 'Đơn vị': 'nt' }),
  ]);
  expect(people.map(({ unit }) => unit)).toEqual(['Khoa Lý luận', '', '']);
});
