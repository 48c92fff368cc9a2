import { gridOf } from '../../../src/sheets/reading/grid';
import { readRound, awardIndex } from '../../../src/sheets/reading/read';
import { recognise } from '../../../src/sheets/reading/recognise';
import { findStatuteHeader, readStatuteTab } from '../../../src/sheets/reading/statute-tab';
import { ROSTER, ROUND, type Rows, date, snapshotOf, tab } from '../../support/workbook';

const HEADER = ['Tham số', 'Giá trị', 'Căn cứ', 'Đối chiếu'];

const WHOLE: Rows = [
  ['QUY CHẾ THI ĐUA – KHEN THƯỞNG'],
  [],
  HEADER,
  ['Tên quy chế:', 'Quy chế thi đua của trường'],
  ['Mã quy chế', 'quy-che-truong'],
  ['Cơ quan ban hành', 'Trường Chính trị'],
  ['Số, ngày ban hành', 'Quyết định 01-QĐ/TCT ngày 11/6/2020'],
  ['Có hiệu lực từ', date(44_000)],
  ['Có hiệu lực đến', '31/12/2025'],
  ['BỎ PHIẾU', null, 'Chương II'],
  ['cstd-co-so.vote.percent', 70, 'Điều 5 khoản 2'],
  ['council.quorum', '2/3', null, 'Nguồn thứ cấp'],
  ['score.step', null, 'Điều 9'],
  ['regime', 'vn-2017', null],
];

/** The statute of a workbook with this tab, and the cells of the findings about it. */
function read(rows: Rows, name = 'Quy chế') {
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, [name]: rows });
  const round = readRound(snapshot, awardIndex([]), new Set());
  if (!round.ok) throw new Error(round.error.code);
  const [statute] = round.value.round.statutes;
  const findings = round.value.findings
    .filter(({ sheet }) => sheet === name)
    .map(({ code, cell, params }) => [code, cell, params]);
  return { statute, findings };
}

test('a statute is read whole: what it is, from when to when it holds, each parameter with its article', () => {
  const { statute, findings } = read(WHOLE);
  const at = (cell: string) => ({ sheet: 'Quy chế', cell });
  expect(findings).toEqual([]);
  expect(statute).toEqual({
    id: 'quy-che-truong',
    name: 'Quy chế thi đua của trường',
    organisation: 'Trường Chính trị',
    citation: 'Quyết định 01-QĐ/TCT ngày 11/6/2020',
    from: '2020-06-18',
    to: '2025-12-31',
    sheet: 'Quy chế',
    settings: [
      {
        key: 'cstd-co-so.vote.percent',
        text: '70',
        at: at('B11'),
        citation: 'Điều 5 khoản 2',
        status: 'verified',
      },
      {
        key: 'council.quorum',
        text: '2/3',
        at: at('B12'),
        citation: 'Quyết định 01-QĐ/TCT ngày 11/6/2020',
        status: 'secondary',
      },
      {
        key: 'regime',
        text: 'vn-2017',
        at: at('B14'),
        citation: 'Quyết định 01-QĐ/TCT ngày 11/6/2020',
        status: 'verified',
      },
    ],
  });
});

test('its columns are known by their words, in any order, under any name of the tab; what is not told falls back to the tab’s name', () => {
  const { statute } = read(
    [
      ['can cu', 'Nội dung', 'Ghi chú', 'GIÁ TRỊ'],
      [null, 'score.step', 'x', '0,5'],
    ],
    'QĐ 12',
  );
  expect(statute).toMatchObject({
    id: null,
    name: 'QĐ 12',
    organisation: '',
    citation: 'QĐ 12',
    from: null,
    to: null,
    settings: [{ key: 'score.step', text: '0,5', at: { cell: 'D2' }, citation: 'QĐ 12', status: 'verified' }],
  });
});

test('with a name and no number, the name is the source', () => {
  const { statute, findings } = read([
    HEADER,
    ['Tên quy chế', 'Quy chế A'],
    ['Có hiệu lực từ', null],
    ['score.step', '1'],
  ]);
  expect(findings).toEqual([]);
  expect(statute).toMatchObject({ from: null, citation: 'Quy chế A', settings: [{ citation: 'Quy chế A' }] });
});

test('what cannot be read is told at its cell: dates, values, how far the text was checked, labels twice', () => {
  const { statute, findings } = read([
    HEADER,
    ['Tên quy chế', date(44_000)],
    ['Có hiệu lực từ', '31/2/2020'],
    ['Có hiệu lực đến', 'mãi mãi'],
    ['Có hiệu lực đến', '31/12/2025'],
    ['score.step', date(44_000)],
    [date(44_000), '5'],
    ['score.bonus-cap', '5', date(44_000), 'chắc thế'],
    ['score.penalty-cap', '5', null, date(44_000)],
  ]);
  expect(findings).toEqual([
    ['round.label-repeated', 'A5', { label: 'Có hiệu lực đến' }],
    ['statute.row-not-used', 'A7', { row: '44000' }],
    ['value.unreadable', 'B6', { what: 'parameter-value', value: '44000', key: 'score.step' }],
    ['value.unreadable', 'D8', { what: 'ruleStatus', value: 'chắc thế' }],
    ['value.unreadable', 'D9', { what: 'ruleStatus', value: '44000' }],
    ['value.unreadable', 'B3', { what: 'statuteFrom', value: '31/2/2020' }],
    ['value.unreadable', 'B4', { what: 'statuteTo', value: 'mãi mãi' }],
  ]);
  expect(statute).toMatchObject({
    name: '44000',
    from: null,
    to: null,
    settings: [
      { key: 'score.bonus-cap', status: 'open' },
      { key: 'score.penalty-cap', status: 'open' },
    ],
  });
});

test('its own words are read with what they stand for, several in one cell; a row of no kind of words whose value is not used is told', () => {
  const { statute, findings } = read([
    HEADER,
    ['Số, ngày ban hành', 'Quyết định 01'],
    ['CHỮ XẾP LOẠI : HTXS', 'Xuất sắc; Giỏi ;', 'Điều 6', 'Nguồn thứ cấp'],
    ['Chữ nhóm:Viên chức', 'VC'],
    ['Chữ đánh dấu', 'ok'],
    ['Chữ không có điểm: HTXS', 'nghỉ ốm'],
    ['Tiêu đề cột: Mã: số', 'Số hiệu'],
    ['Chữ lạ: HTXS', 'Giỏi'],
    ['Đơn vị điểm', null],
  ]);
  const source = { citation: 'Quyết định 01', status: 'verified' };
  const at = (cell: string) => ({ sheet: 'Quy chế', cell });
  const rating = { kind: 'rating', means: 'HTXS', citation: 'Điều 6', status: 'secondary', at: at('B3') };
  expect(findings.map(([code, cell]) => [code, cell])).toEqual([
    ['statute.word-not-used', 'B5'],
    ['statute.word-not-used', 'B7'],
    ['statute.row-not-used', 'A8'],
  ]);
  expect(statute?.words).toEqual([
    { ...rating, word: 'Xuất sắc' },
    { ...rating, word: 'Giỏi' },
    { kind: 'group', word: 'VC', means: 'Viên chức', ...source, at: at('B4') },
    { kind: 'flag', word: 'ok', means: '', ...source, at: at('B5') },
    { kind: 'no-score', word: 'nghỉ ốm', means: null, ...source, at: at('B6') },
    { kind: 'heading', word: 'Số hiệu', means: 'Mã: số', ...source, at: at('B7') },
  ]);
});

test('of a tab without a fault nothing is told', () => {
  const grid = gridOf(tab('Quy chế', WHOLE));
  const header = findStatuteHeader(grid);
  expect(header).toEqual({ row: 2, columns: { key: 0, value: 1, citation: 2, status: 3 } });
  expect(header === null ? null : readStatuteTab(grid, header).findings).toEqual([]);
});

test('several statutes come in the order of the tabs; a round’s own tab is none, nor is a tab of ours', () => {
  const statute = (value: string): Rows => [HEADER, ['score.step', value]];
  const snapshot = snapshotOf({
    'Quy chế tỉnh': statute('1'),
    'Đợt xét': [...ROUND, ['Tham số', 'Giá trị', 'Căn cứ']],
    'Danh sách': ROSTER,
    'Quy chế trường': statute('0,5'),
  });
  const round = readRound(snapshot, awardIndex([]), new Set());
  expect(round.ok && round.value.round.statutes.map(({ name }) => name)).toEqual(['Quy chế tỉnh', 'Quy chế trường']);
  expect(round.ok && round.value.tabs.map(({ meaning }) => meaning)).toEqual(['statute', 'round', 'roster', 'statute']);
  expect(recognise(tab('KQ - Quy chế', statute('1')), new Map()).meaning).toBe('own');
});
