import { wordKey } from '../../../src/domain/text/keys';
import { findCollectivesHeader, readCollectives } from '../../../src/sheets/reading/collectives';
import { gridOf } from '../../../src/sheets/reading/grid';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { person } from '../../support/round';
import { date, tab, type Rows } from '../../support/workbook';

const AWARDS = new Map([[wordKey('TTLĐTT'), 'tap-the-ldtt']]);
const PEOPLE = [
  person({ id: 'NV001', unit: 'Khoa Lý luận' }),
  person({ id: 'NV002', unit: 'khoa ly luan' }),
  person({ id: 'NV003', unit: 'Phòng Tổ chức' }),
];
const HEADER = ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'];

function readTabs(tabs: Readonly<Record<string, Rows>>, people = PEOPLE) {
  const found = Object.entries(tabs).map(([name, rows]) => {
    const grid = gridOf(tab(name, rows));
    const header = findCollectivesHeader(grid, defaultVocabulary);
    if (header === null) throw new Error('no units');
    return { grid, header };
  });
  return readCollectives(found, people, AWARDS);
}

function readTab(rows: Rows, people = PEOPLE) {
  return readTabs({ 'Tập thể': rows }, people);
}

test('a unit has the people of the roster whose unit bears its name, marks and case aside', () => {
  const { collectives, findings } = readTab([
    HEADER,
    ['K01', 'KHOA LÝ LUẬN', 'HTXS', 'TTLĐTT'],
    ['P01', 'Phòng Tổ chức', '-', null],
    ['P02', 'Phòng trống', 'HTT', 'TTLĐTT'],
  ]);
  expect(findings).toEqual([]);
  const at = (cell: string) => ({ sheet: 'Tập thể', cell });
  expect(collectives[0]).toEqual({
    id: 'K01',
    at: at('A2'),
    name: 'KHOA LÝ LUẬN',
    nameAt: at('B2'),
    rating: { state: 'known', value: 'HTXS', at: at('C2') },
    registered: { state: 'known', value: { awards: ['tap-the-ldtt'], hasUnknown: false }, at: at('D2') },
    memberIds: ['NV001', 'NV002'],
  });
  expect(collectives.map(({ memberIds }) => memberIds)).toEqual([['NV001', 'NV002'], ['NV003'], []]);
  expect(collectives[1]).toMatchObject({ rating: { state: 'empty' }, registered: { state: 'empty' } });
});

test('a date where a unit’s award should stand is named with its cell', () => {
  const { findings } = readTab([
    HEADER,
    ['K01', 'Khoa Lý luận', 'HTT', date(44_925)],
    ['P01', 'Phòng Tổ chức', null, null],
  ]);
  expect(findings).toEqual([
    {
      code: 'value.unreadable',
      severity: 'error',
      sheet: 'Tập thể',
      cell: 'D2',
      subject: 'K01',
      params: { what: 'registered', value: '44925' },
    },
  ]);
});

test('columns may be missing or in another order', () => {
  const { collectives } = readTab([['Tập thể'], ['Tên tập thể', 'TT', 'Mã số'], ['Khoa Lý luận', 1, 'K01']]);
  expect(collectives).toMatchObject([{ id: 'K01', rating: { state: 'absent' }, registered: { state: 'absent' } }]);
});

test('a unit twice, a unit without a code, a word that is no award, and people of no unit are each named', () => {
  const { collectives, findings } = readTab([
    HEADER,
    ['K01', 'Khoa Lý luận', 'Giỏi', 'TTLĐTT; cờ'],
    [' k01', 'Khoa khác', 'HTT', null],
    [null, 'Phòng Tổ chức', 'HTT', null],
    [null, 'Hà Tĩnh, ngày 30 tháng 12'],
  ]);
  expect(collectives.map(({ id }) => id)).toEqual(['K01']);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, Object.values(params)[0]])).toEqual([
    ['value.unreadable', 'C2', 'K01', 'rating'],
    ['value.unreadable', 'D2', 'K01', 'registered'],
    ['person.duplicate', 'A3', 'k01', 'Khoa khác'],
    ['person.no-code', 'A4', null, 'Phòng Tổ chức'],
    ['unit.unknown', 'B2', 'NV003', 'Phòng Tổ chức'],
  ]);
});

test('a place, a date and a signature below the column of codes are no units', () => {
  const { collectives, findings } = readTab([
    HEADER,
    ['K01', 'Khoa Lý luận', 'HTT', null],
    ['P01', 'Phòng Tổ chức', 'HTT', null],
    ['Hà Tĩnh, ngày 19 tháng 12 năm 2022'],
    ['CHỦ TỊCH HỘI ĐỒNG (ký tên)'],
    ['Phạm Văn Giang'],
  ]);
  expect(collectives.map(({ id }) => id)).toEqual(['K01', 'P01']);
  expect(findings).toEqual([]);
});

test('two units of one name are told, not counted with the same people twice: only the first counts, however it is spelt', () => {
  const { collectives, findings } = readTab([
    HEADER,
    ['K01', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
    ['K02', 'khoa  LY LUAN', 'HTT', 'TTLĐTT'],
    ['P01', 'Phòng Tổ chức', 'HTT', null],
  ]);
  expect(collectives.map(({ id, memberIds }) => [id, memberIds])).toEqual([
    ['K01', ['NV001', 'NV002']],
    ['P01', ['NV003']],
  ]);
  expect(findings).toMatchObject([
    { code: 'unit.duplicate', cell: 'B3', subject: 'K02', params: { unit: 'khoa LY LUAN', first: 'K01' } },
  ]);
});

test('of two units without a name one cannot be told from the other: the first counts, and the second is told', () => {
  const { collectives, findings } = readTab([HEADER, ['K01', null, 'HTT', null], ['K02', '', 'HTT', null]]);
  expect(collectives.map(({ id }) => id)).toEqual(['K01']);
  expect(findings.filter(({ code }) => code === 'unit.duplicate')).toMatchObject([{ subject: 'K02', cell: 'B3' }]);
});

test('units in two tabs are units of one round: none of them twice, none with two fates, and nobody’s unit missing because it is in the other tab', () => {
  const { collectives, findings } = readTabs({
    'Tập thể': [HEADER, ['K01', 'Khoa Lý luận', 'HTXS', 'TTLĐTT']],
    'Tập thể (2)': [
      HEADER,
      ['k01', 'Khoa Lý luận', 'KHT', null],
      ['K02', 'KHOA LÝ LUẬN', 'HTT', null],
      ['P01', 'Phòng Tổ chức', 'HTT', null],
    ],
  });
  expect(collectives.map(({ id, at, memberIds }) => [id, at.sheet, memberIds])).toEqual([
    ['K01', 'Tập thể', ['NV001', 'NV002']],
    ['P01', 'Tập thể (2)', ['NV003']],
  ]);
  expect(findings.map(({ code, sheet, cell, subject }) => [code, sheet, cell, subject])).toEqual([
    ['person.duplicate', 'Tập thể (2)', 'A2', 'k01'],
    ['unit.duplicate', 'Tập thể (2)', 'B3', 'K02'],
  ]);
});

test('where no tab lists the units, nobody’s unit is missing from one', () => {
  expect(readCollectives([], PEOPLE, AWARDS)).toEqual({ collectives: [], findings: [] });
});

test('a unit whose code cannot be read keeps its people and is told; two of them are not one', () => {
  const fault = { fault: 'error', code: '#N/A' } as const;
  const { collectives, findings } = readTab([
    HEADER,
    [fault, 'Khoa Lý luận', 'HTT', null],
    [fault, 'Phòng Tổ chức', 'HTT', null],
  ]);
  expect(collectives.map(({ id, memberIds }) => [id, memberIds])).toEqual([
    ['?A2', ['NV001', 'NV002']],
    ['?A3', ['NV003']],
  ]);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, params['what']])).toEqual([
    ['value.unreadable', 'A2', '?A2', 'code'],
    ['value.unreadable', 'A3', '?A3', 'code'],
  ]);
});

test('a unit whose name cannot be read is told, and those without a unit are not its people: its shares would be over them', () => {
  const fault = { fault: 'error', code: '#REF!' } as const;
  const people = [...PEOPLE, person({ id: 'NV004', unit: '' })];
  const { collectives, findings } = readTab(
    [
      HEADER,
      ['K01', 'Khoa Lý luận', 'HTT', null],
      ['P01', fault, 'HTT', null],
      ['P02', fault, 'HTT', null],
      ['P03', 'Phòng Tổ chức', 'HTT', null],
      [null, fault, 'HTT', null],
    ],
    people,
  );
  expect(collectives.map(({ id, name, memberIds }) => [id, name, memberIds])).toEqual([
    ['K01', 'Khoa Lý luận', ['NV001', 'NV002']],
    ['P01', '', []],
    ['P02', '', []],
    ['P03', 'Phòng Tổ chức', ['NV003']],
  ]);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, ...Object.values(params)])).toEqual([
    ['value.unreadable', 'B3', 'P01', 'name', '#REF!'],
    ['value.unreadable', 'B4', 'P02', 'name', '#REF!'],
    ['unit.unknown', 'B2', 'NV004', ''],
  ]);
});

test('a unit without a name has no people either', () => {
  const { collectives, findings } = readTab([HEADER, ['K01', null, 'HTT', null]], [person({ id: 'NV004', unit: '' })]);
  expect(collectives.map(({ memberIds }) => memberIds)).toEqual([[]]);
  expect(findings.map(({ code, subject }) => [code, subject])).toEqual([['unit.unknown', 'NV004']]);
});
