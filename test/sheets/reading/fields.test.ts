import { fieldAt, fieldValue } from '../../../src/domain/round/field';
import type { Finding } from '../../../src/domain/finding';
import {
  flag,
  months,
  oneOf,
  readField,
  registration,
  saysEmpty,
  wholeNumber,
  year,
  years,
} from '../../../src/sheets/reading/fields';
import { gridOf } from '../../../src/sheets/reading/grid';
import { VALUE_WORDS, wordIndex } from '../../../src/sheets/words';
import { wordKey } from '../../../src/domain/text/keys';
import type { CellValue } from '../../../src/workbook/port';
import { date, tab, type Formatted } from '../../support/workbook';

function read(value: CellValue | Formatted) {
  const findings: Finding[] = [];
  const grid = gridOf(tab('Danh sách', [[value]]));
  const field = readField(grid, 0, 0, 'rating', 'NV001', oneOf(wordIndex(VALUE_WORDS.rating)), (found) =>
    findings.push(found),
  );
  return { field, findings };
}

test.each<[string, CellValue | Formatted, string]>([
  ['a word', 'Hoàn thành tốt nhiệm vụ', 'known'],
  ['an empty cell', null, 'empty'],
  ['a dash', '-', 'empty'],
  ['a long dash', '–', 'empty'],
  ['the word for none', 'Không', 'empty'],
  ['a word that is none', 'Khá', 'unreadable'],
  ['a date', date(44_925), 'unreadable'],
  ['a fault', { fault: 'error', code: '#REF!' }, 'unreadable'],
])('%s in a cell of ratings is %s', (_what, value, state) => {
  const { field, findings } = read(value);
  expect(field.state).toBe(state);
  expect(fieldAt(field)).toEqual({ sheet: 'Danh sách', cell: 'A1' });
  expect(findings.map(({ code, cell, subject }) => [code, cell, subject])).toEqual(
    state === 'unreadable' ? [['value.unreadable', 'A1', 'NV001']] : [],
  );
});

test('a column that is not there is absent, and has no cell', () => {
  const findings: Finding[] = [];
  const field = readField(
    gridOf(tab('Danh sách', [['HTT']])),
    0,
    undefined,
    'rating',
    null,
    () => 1,
    (found) => findings.push(found),
  );
  expect(field).toEqual({ state: 'absent' });
  expect(fieldAt(field)).toBeNull();
  expect(fieldValue(field)).toBeNull();
  expect(findings).toEqual([]);
});

test('what a secretary typed is in the message', () => {
  expect(read('Khá').findings).toMatchObject([{ params: { what: 'rating', value: 'Khá' } }]);
});

test.each([
  ['x', true],
  ['X', true],
  ['✓', true],
  ['v', true],
  ['1', true],
  ['TRUE', true],
  ['Có', true],
  ['0', false],
  ['FALSE', false],
  ['có lẽ', null],
])('the mark %j says %j', (text, said) => {
  expect(flag(wordIndex(VALUE_WORDS.flag))(text)).toBe(said);
});

test.each([
  ['13', 13],
  ['0', 0],
  ['13.5', null],
  ['-1', null],
  ['mười ba', null],
  ['1234567890', null],
])('%j as a whole number is %j', (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});

test.each([
  ['12', 1200],
  ['9,5', 950],
  ['0', 0],
  ['12.5', null],
  ['-1', null],
  ['một năm', null],
])('%j months are %j hundredths', (text, worked) => {
  expect(months(text)).toBe(worked);
});

test.each([
  ['2022', 2022],
  ['2021-2022', 2022],
  ['2021 – 2022', 2022],
  ['1999', 1999],
  ['2021-2023', null],
  ['2022-2021', null],
  ['22', null],
  ['2122', null],
  ['năm 2022', 2022],
  ['Năm học 2021-2022', 2022],
  ['2021/2022', 2022],
  ['năm ngoái', null],
  ['', null],
  ['2022x', null],
  ['2021-20222', null],
  ['x2022', null],
])('%j is the year %j', (text, read_) => {
  expect(year(text)).toBe(read_);
});

test.each<[string, readonly number[] | null]>([
  ['2019; 2020; 2021', [2019, 2020, 2021]],
  ['2021, 2019', [2019, 2021]],
  ['2019', [2019]],
  ['2019;', [2019]],
  ['2019; năm ngoái', null],
  ['2019-2021', [2019, 2020, 2021]],
  ['2017 – 2019; 2021', [2017, 2018, 2019, 2021]],
  ['từ 2019 đến năm 2021', [2019, 2020, 2021]],
  ['2020 và 2021', [2020, 2021]],
  ['2019/2020/2021', [2019, 2020, 2021]],
  ['2020 2021', [2020, 2021]],
  ['2021 (QĐ 33/QĐ-TCT)', [2021]],
  ['2020-2021', null],
  ['2021-2019', null],
  ['44197', null],
  ['(2019; 2020; 2021)', [2019, 2020, 2021]],
  ['( 2019-2021 )', [2019, 2020, 2021]],
  ['(2019; 2020 (QĐ 33))', [2019, 2020]],
  ['(Không)', []],
  ['( - )', []],
  ['(2019); (2020)', null],
  ['(QĐ 33)', null],
  ['()', null],
  [';', null],
])('in a round of a calendar year the years %j are %j', (text, read_) => {
  expect(years(false)(text)).toEqual(read_);
});

test.each<[string, readonly number[] | null]>([
  ['2018-2019; 2019-2020', [2019, 2020]],
  ['2019-2020; 2020-2021', [2020, 2021]],
  ['2019-2021', null],
])('in a round of a school year the years %j are %j', (text, read_) => {
  expect(years(true)(text)).toEqual(read_);
});

test('what is no award in a registration is reported word by word, and what is one still counts', () => {
  const findings: Finding[] = [];
  const awards = new Map([
    [wordKey('LĐTT'), 'ldtt'],
    [wordKey('Lao động tiên tiến'), 'ldtt'],
  ]);
  const parse = registration(awards, 'NV001', (found) => findings.push(found));
  const at = { sheet: 'Danh sách', cell: 'K2' };
  expect(parse('ldtt; Lao động tiên tiến', at)).toEqual({ awards: ['ldtt'], hasUnknown: false });
  expect(parse('LĐTT; CSTDD', at)).toEqual({ awards: ['ldtt'], hasUnknown: true });
  expect(findings).toEqual([
    {
      code: 'value.unreadable',
      severity: 'error',
      ...at,
      subject: 'NV001',
      params: { what: 'registered', value: 'CSTDD' },
    },
  ]);
});

test('only a dash and the word for none say that a cell is empty', () => {
  expect(['-', '–', '—', 'Không', 'KHONG', 'x', '', 'Không có'].map(saysEmpty)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
