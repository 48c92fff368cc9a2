import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { recognise } from '../../../src/sheets/reading/recognise';
import { ROSTER, ROUND, type Rows, date, percent, snapshotOf, tab } from '../../support/workbook';

const HEADER = ['Mã', 'Họ và tên', 'Kỳ', 'Điểm', 'Xếp loại', 'Khen'];

function read(rows: Rows) {
  const tabs = { 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Kết quả kỳ': rows };
  const result = readRound(snapshotOf(tabs), awardIndex([]), new Set());
  if (!result.ok) throw new Error(result.error.code);
  const own = result.value.findings.filter(({ sheet }) => sheet === 'Kết quả kỳ');
  return { results: result.value.round.periodResults, findings: own, tabs: result.value.tabs };
}

test('the tab is known by its header, not taken for a roster, for scores or for units', () => {
  for (const header of [HEADER, ['Kỳ', 'Mã', 'Tổng điểm'], ['Mã', 'Kỳ xét', 'Khen']]) {
    expect(recognise(tab('Bảng', [['BẢNG'], header]), new Map()).meaning).toBe('periods');
  }
  expect(recognise(tab('Bảng', [['Mã', 'Kỳ']]), new Map()).meaning).toBe('not-used');
  expect(read([HEADER]).tabs.map(({ meaning }) => meaning)).toEqual(['round', 'roster', 'periods']);
});

test('each row is one person’s result of one period, in exact points', () => {
  const { results, findings } = read([
    ['KẾT QUẢ'],
    HEADER,
    ['Ví dụ', 'Mẫu', 'Quý 1', 90, '', ''],
    ['nv001', 'Nguyễn Thị An', 'Quý I', 90.25, 'Xuất sắc', 'Giấy khen'],
    ['NV001', 'Nguyễn Thị An', 'quý 2', '88,5', '-', ''],
    ['NV002', 'Trần Văn Bình', 'Quý 1', null, 'Tốt', null],
    ['NV002', 'Trần Văn Bình', null, null, null, null],
    HEADER,
    [null, 'Cộng', null, 178.75, null, null],
    ['-', '', 'Quý 1', 1, '', ''],
  ]);
  expect(findings).toEqual([]);
  expect(results.map(({ personId, period, points, band, praise }) => [personId, period, points, band, praise])).toEqual(
    [
      [
        'NV001',
        'quarter-1',
        { state: 'known', value: 9025, at: { sheet: 'Kết quả kỳ', cell: 'D4' } },
        'Xuất sắc',
        'Giấy khen',
      ],
      ['NV001', 'quarter-2', { state: 'known', value: 8850, at: { sheet: 'Kết quả kỳ', cell: 'D5' } }, '', ''],
      ['NV002', 'quarter-1', { state: 'empty', at: { sheet: 'Kết quả kỳ', cell: 'D6' } }, 'Tốt', ''],
    ],
  );
});

test('a tab without points, or without names, is read as far as it goes', () => {
  const { results, findings } = read([
    ['Mã', 'Kỳ', 'Khen'],
    ['NV001', 'Học kỳ 1', 'Khen'],
    ['NV009', 'Học kỳ 1', 'Khen'],
  ]);
  expect(results).toMatchObject([{ points: { state: 'absent' }, band: '', praise: 'Khen' }]);
  expect(findings).toMatchObject([{ code: 'person.unknown', cell: 'A3', params: { code: 'NV009', name: '' } }]);
});

test('what cannot be read is told with its cell, and is no result', () => {
  const { results, findings } = read([
    HEADER,
    ['NV001', 'An', 'Quý 5', 90, '', ''],
    ['NV001', 'An', 'Năm', 90, '', ''],
    ['NV001', 'An', date(44_925), 90, '', ''],
    ['NV001', 'An', 'Quý 1', 'chín mươi', '', ''],
    ['NV001', 'An', 'Quý 1', 91, '', ''],
    ['NV001', 'An', 'Quý 2', -1, '', ''],
    ['NV001', 'An', 'Quý 3', percent(0.9), '', ''],
    ['NV009', 'Lạ', 'Quý 1', 90, '', ''],
    [date(44_925), 'Lạ', 'Quý 1', 90, date(44_925), ''],
    ['NV002', 'Bình', 'Quý 1', 80, date(44_925), ''],
  ]);
  expect(findings.map(({ code, cell, subject, params }) => [code, cell, subject, params['what'] ?? null])).toEqual([
    ['value.unreadable', 'C2', 'NV001', 'periodOfYear'],
    ['value.unreadable', 'C3', 'NV001', 'periodOfYear'],
    ['value.unreadable', 'C4', 'NV001', 'periodOfYear'],
    ['value.unreadable', 'D5', 'NV001', 'points'],
    ['person.duplicate', 'A6', 'NV001', null],
    ['value.unreadable', 'D7', 'NV001', 'points'],
    ['value.unreadable', 'D8', 'NV001', 'points'],
    ['person.unknown', 'A9', 'NV009', null],
    ['person.unknown', 'A10', '44925', null],
  ]);
  expect(results.map(({ period, points }) => [period, points.state])).toEqual([
    ['quarter-1', 'unreadable'],
    ['quarter-2', 'unreadable'],
    ['quarter-3', 'unreadable'],
    ['quarter-1', 'known'],
  ]);
  // A band is the council's own words; a date is none.
  expect(results[3]?.band).toBe('');
});

test('no points at all are points; a line about nobody says nothing, and one that is there twice is told with the name', () => {
  const { results, findings } = read([
    HEADER,
    ['NV001', 'Nguyễn Thị An', 'Quý 1', 0, '', ''],
    [null, 'Cộng', 'Quý 1', 90, '', ''],
    ['NV001', 'Nguyễn Thị An', 'Quý 1', 95, '', ''],
    ['NV009', 'Lạ', 'Quý 1', 95, '', ''],
  ]);
  expect(results.map(({ points }) => points)).toMatchObject([{ state: 'known', value: 0 }]);
  const error = { severity: 'error', sheet: 'Kết quả kỳ' };
  expect(findings).toEqual([
    { ...error, code: 'person.duplicate', cell: 'A4', subject: 'NV001', params: { name: 'Nguyễn Thị An' } },
    { ...error, code: 'person.unknown', cell: 'A5', subject: 'NV009', params: { name: 'Lạ', code: 'NV009' } },
  ]);
});

test('several tabs are read as one; the first row of a person and period counts', () => {
  const tabs = {
    'Đợt xét': ROUND,
    'Danh sách': ROSTER,
    'Quý 1': [HEADER, ['NV001', 'An', 'Quý 1', 90, '', '']],
    'Quý 1 (sửa)': [HEADER, ['NV001', 'An', 'Quý 1', 95, '', '']],
  };
  const result = readRound(snapshotOf(tabs), awardIndex([]), new Set());
  expect(result.ok && result.value.round.periodResults).toMatchObject([{ points: { value: 9000 } }]);
  expect(result.ok && result.value.findings.filter(({ sheet }) => sheet !== 'Danh sách')).toMatchObject([
    { code: 'person.duplicate', sheet: 'Quý 1 (sửa)', cell: 'A2' },
  ]);
});
