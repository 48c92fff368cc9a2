import { wordKey } from '../../../src/domain/text/keys';
import { nominableOf } from '../../../src/sheets/reading/ballots';
import { findCountsHeader, findDecisionsHeader, readCounts, readDecisions } from '../../../src/sheets/reading/council';
import { gridOf } from '../../../src/sheets/reading/grid';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { date, tab, type Rows } from '../../support/workbook';

const AWARDS = new Map([
  [wordKey('CSTĐCS'), 'cstd-co-so'],
  [wordKey('Chiến sĩ thi đua cơ sở'), 'cstd-co-so'],
  [wordKey('LĐTT'), 'ldtt'],
]);
const KNOWN = nominableOf([
  { id: 'nv001', name: 'Nguyễn Thị An' },
  { id: 'NV002', name: 'Trần Văn Bình' },
  { id: 'NV003', name: 'Trần Văn Bình' },
]);

function countsTab(name: string, rows: Rows, merges: readonly string[] = []) {
  const grid = gridOf(tab(name, rows, { merges }));
  const header = findCountsHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no counts');
  return { grid, header };
}

function counts(rows: Rows, merges: readonly string[] = []) {
  return readCounts([countsTab('Kiểm phiếu', rows, merges)], AWARDS);
}

function decisions(rows: Rows) {
  const grid = gridOf(tab('Quyết định của Hội đồng', rows));
  const header = findDecisionsHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no decisions');
  return readDecisions(grid, header, AWARDS, KNOWN);
}

test('papers issued and returned are read by award, short name or full, in any order of columns', () => {
  const read = counts([['KIỂM PHIẾU'], ['Thu về', 'Phát ra', 'Danh hiệu'], ['13 ', 14, 'cstđcs'], [null, '-', 'LĐTT']]);
  expect(read.findings).toEqual([]);
  expect(read.counts).toMatchObject([
    { award: 'cstd-co-so', issued: { value: 14, at: { cell: 'B3' } }, returned: { value: 13, at: { cell: 'A3' } } },
    { award: 'ldtt', issued: { state: 'empty' }, returned: { state: 'empty' } },
  ]);
});

test('the row of a second ballot is read for the second ballot', () => {
  const read = counts([
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 13, 13],
    ['CSTĐCS (lần 2)', 13, 12],
    [null, 1, 1],
  ]);
  expect(read.counts).toMatchObject([{ award: 'cstd-co-so', issued: { value: 13 }, returned: { value: 13 } }]);
  expect(read.second).toMatchObject([{ award: 'cstd-co-so', issued: { value: 13 }, returned: { value: 12 } }]);
  expect(read.findings).toEqual([]);
});

test('invalid papers of a count by hand and the committee’s note are read where the tab has them', () => {
  const read = counts([
    ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ', 'Ghi chú'],
    ['CSTĐCS', 13, 13, 1, ' Một phiếu rách '],
    ['LĐTT', 13, 13, null, date(44_925)],
    ['LĐTT (lần 3)', 13, 13],
  ]);
  expect(read.counts).toMatchObject([
    { invalid: { value: 1 }, note: 'Một phiếu rách' },
    { invalid: { state: 'empty' }, note: '' },
  ]);
  expect(read.findings.map(({ cell, params }) => [cell, params['what']])).toEqual([['A4', 'award']]);
});

test('an award unknown, named twice or as a date, and a number that is none are each reported; the first row counts', () => {
  const read = counts([
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 'mười ba', 13.5],
    ['Chiến sĩ thi đua cơ sở', 13, 13],
    ['CSTDD', 13, 13],
    [date(44_925), 13, 13],
  ]);
  expect(read.counts).toMatchObject([
    { award: 'cstd-co-so', issued: { state: 'unreadable' }, returned: { state: 'unreadable' } },
  ]);
  expect(
    read.findings.map(({ code, cell, subject, params }) => [code, cell, subject, params['value'] ?? params['label']]),
  ).toEqual([
    ['value.unreadable', 'A4', null, 'CSTDD'],
    ['value.unreadable', 'A5', null, '44925'],
    ['value.unreadable', 'B2', 'cstd-co-so', 'mười ba'],
    ['value.unreadable', 'C2', 'cstd-co-so', '13.5'],
    ['round.label-repeated', 'A3', 'cstd-co-so', 'cstd-co-so'],
  ]);
});

test('an award counted in two tabs is told: which tab stands first must not decide in silence', () => {
  const header = ['Danh hiệu', 'Phát ra', 'Thu về'];
  const read = readCounts(
    [
      countsTab('Kiểm phiếu', [header, ['CSTĐCS', 13, 13]]),
      countsTab('Kiểm phiếu (2)', [header, ['CSTĐCS', 12, 12], ['LĐTT', 13, 13]]),
    ],
    AWARDS,
  );
  expect(read.counts).toMatchObject([
    { award: 'cstd-co-so', issued: { value: 13 } },
    { award: 'ldtt', issued: { value: 13 } },
  ]);
  expect(read.findings).toMatchObject([
    { code: 'round.label-repeated', sheet: 'Kiểm phiếu (2)', cell: 'A2', subject: 'cstd-co-so' },
  ]);
});

const COUNTED = ['CSTĐCS', 13, 13];

test.each<[string, Rows, readonly string[]]>([
  ['a row that numbers the columns', [['(1)', '(2)', '(3)'], COUNTED], []],
  ['one without brackets', [[1, 2, 3], COUNTED], []],
  ['one by letters', [['A', 'B', 'C'], COUNTED], []],
  ['one by a letter and numbers', [['A', 1, '2 = 1 - 1'], COUNTED], []],
  ['the second row of a merged header', [[], COUNTED], ['A1:A2', 'B1:B2', 'C1:C2']],
  ['a second row with other words beside the merged award', [[null, '(phiếu)', '(phiếu)'], COUNTED], ['A1:A2']],
  ['the header of the next page', [COUNTED, ['Danh hiệu', 'Phát ra', 'Thu về'], ['LĐTT']], []],
  ['who signs', [COUNTED, [], ['TRƯỞNG BAN KIỂM PHIẾU'], ['(Ký, ghi rõ họ tên)'], [], ['Khúc Viết Nghiêm']], []],
  [
    'two who sign, and the day',
    [COUNTED, [null, null, 'Ngày 20/12'], ['Kiểm phiếu viên', null, 'Tổ trưởng'], ['A. Bé', '', 'Cao Chí']],
    [],
  ],
])('counts that are right stay without a fault: %s is no award', (_what, rows, merges) => {
  const read = counts([['Danh hiệu', 'Phát ra', 'Thu về'], ...rows], merges);
  expect(read.findings).toEqual([]);
  expect(read.counts[0]).toMatchObject({ award: 'cstd-co-so', issued: { value: 13 }, returned: { value: 13 } });
});

test('papers of an award that nobody knows are not lost among signatures: what has figures, or stands above an award, is told', () => {
  const read = counts([
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTDD'],
    COUNTED,
    ['Cờ', null, 13],
    ['Bằng', { fault: 'error', code: '#N/A' }],
    ['1', 13, 13],
  ]);
  expect(read.findings.map(({ cell, params }) => [cell, params['value']])).toEqual([
    ['A2', 'CSTDD'],
    ['A4', 'Cờ'],
    ['A5', 'Bằng'],
    ['A6', '1'],
  ]);
});

test('decisions are read with their ground and their cell, codes as the roster has them', () => {
  const read = decisions([
    ['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ'],
    ['CSTĐCS', ' NV001', 'Chọn', 'Biểu quyết lại, 9/13'],
    ['CSTĐCS', 'NV002', 'KHÔNG CHỌN', null],
  ]);
  const at = (cell: string) => ({ sheet: 'Quyết định của Hội đồng', cell });
  expect(read).toEqual({
    decisions: [
      { award: 'cstd-co-so', candidateId: 'nv001', isChosen: true, basis: 'Biểu quyết lại, 9/13', at: at('C2') },
      { award: 'cstd-co-so', candidateId: 'NV002', isChosen: false, basis: '', at: at('C3') },
    ],
    findings: [],
  });
});

test('a row that waits for its decision decides nothing and is told; one that says something else is reported', () => {
  const read = decisions([
    ['Danh hiệu', 'Mã', 'Quyết định'],
    ['CSTĐCS', 'NV001', null],
    ['CSTĐCS', 'NV001', 'Hoãn'],
    ['CSTĐCS', null, { fault: 'error', code: '#N/A' }],
    ['Cờ', 'NV001', 'Chọn'],
    ['CSTĐCS', { fault: 'error', code: '#REF!' }, 'Chọn'],
  ]);
  expect(read.decisions).toEqual([]);
  expect(read.findings.map(({ code, cell, subject, params }) => [code, cell, subject, params])).toEqual([
    ['value.unreadable', 'A5', null, { what: 'award', value: 'Cờ' }],
    ['decision.open', 'C2', 'nv001', { award: 'cstd-co-so' }],
    ['value.unreadable', 'C3', 'NV001', { what: 'decision', value: 'Hoãn' }],
    ['value.unreadable', 'C4', null, { what: 'decision', value: '#N/A' }],
    ['decision.not-applicable', 'C6', '#REF!', { award: 'cstd-co-so', reason: 'unknown', typed: '#REF!' }],
  ]);
});

test('a decision that does not say by its code whom it is about is not lost in silence, nor taken for somebody else’s', () => {
  const read = decisions([
    ['Danh hiệu', 'Mã', 'Quyết định'],
    ['CSTĐCS', null, 'Chọn'],
    ['CSTĐCS', 'Nguyễn Thị An', 'Chọn'],
    ['CSTĐCS', 'NV001 – Nguyễn Thị An', 'Chọn'],
    ['CSTĐCS', 'Trần Văn Bình', 'Chọn'],
    ['CSTĐCS', 'NV999', 'Chọn'],
    ['CSTĐCS', 'Ví dụ', 'Chọn'],
    ['CSTĐCS', null, null],
  ]);
  expect(read.decisions).toEqual([]);
  expect(new Set(read.findings.map(({ code }) => code))).toEqual(new Set(['decision.not-applicable']));
  const award = 'cstd-co-so';
  const an = { award, reason: 'by-name', name: 'Nguyễn Thị An' };
  expect(read.findings.map(({ cell, subject, params }) => [cell, subject, params])).toEqual([
    ['C2', null, { award, reason: 'no-code' }],
    ['C3', 'nv001', an],
    ['C4', 'nv001', an],
    ['C5', null, { award, reason: 'namesakes', typed: 'Trần Văn Bình', among: 'NV002, NV003' }],
    ['C6', 'NV999', { award, reason: 'unknown', typed: 'NV999' }],
  ]);
});

test('a decision without an award is not dropped in silence', () => {
  const read = decisions([
    ['Danh hiệu', 'Mã', 'Quyết định'],
    [null, 'NV001', 'Chọn'],
    [null, 'NV404', 'Không chọn'],
    [null, 'NV002'],
    [null, null, 'Chọn'],
  ]);
  expect(read.decisions).toEqual([]);
  expect(read.findings.map(({ code, cell, subject, params }) => [code, cell, subject, params])).toEqual([
    ['decision.not-applicable', 'C2', 'nv001', { award: '', reason: 'no-award' }],
    ['decision.not-applicable', 'C3', 'NV404', { award: '', reason: 'no-award' }],
  ]);
});

test('who signs below the decisions is no award that nobody knows; a decision on such an award is told', () => {
  const read = decisions([
    ['Danh hiệu', 'Mã', 'Quyết định'],
    ['CSTĐCS', 'NV001', 'Chọn'],
    ['Cờ', 'NV001'],
    ['Cờ', null, 'Chọn'],
    ['Khúc Viết Nghiêm', null, 'CHỦ TỊCH'],
  ]);
  expect(read.decisions).toHaveLength(1);
  expect(read.findings.map(({ cell, params }) => [cell, params['value']])).toEqual([
    ['A3', 'Cờ'],
    ['A4', 'Cờ'],
  ]);
});

test('a ground that cannot be read as text is left out', () => {
  const read = decisions([
    ['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ'],
    ['CSTĐCS', 'NV001', 'Chọn', date(44_925)],
  ]);
  expect(read.decisions).toMatchObject([{ basis: '' }]);
});
