/** Sheets of another round left in a workbook: last year's points would decide this year's awards, and no figure would look wrong. */
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { ROSTER, ROUND, type Rows, snapshotOf, tab } from '../../support/workbook';

const TABLE: Rows = [
  ['Mã', 'Họ và tên', 'A'],
  [null, 'Điểm tối đa', 10],
  ['NV001', 'Nguyễn Thị An', 9],
];
const EMPTY = TABLE.slice(0, 2);
const FORM: Rows = [
  ['Họ và tên:', 'Nguyễn Thị An', 'Sinh năm 1985'],
  ['Mã:', 'NV001', 'Vào Đảng năm 2010'],
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
  [1, 'A', 10, 9],
];

interface Given {
  readonly name?: string;
  readonly year?: string;
  readonly period?: string;
  readonly merges?: readonly string[];
}

/** What is told of the round of a tab, as `cell part told own`, and how many points are read all the same. */
function told(rows: Rows, { name = 'Hội đồng chấm', year = '2022', period = 'Năm', merges = [] }: Given = {}) {
  const about: Rows = [...ROUND.slice(0, 1), ['Năm', year], ['Kỳ', period]];
  const tabs = { 'Đợt xét': about, 'Danh sách': ROSTER, [name]: tab(name, rows, { merges }) };
  const own = readRound(snapshotOf(tabs), awardIndex([]), new Set());
  if (!own.ok) throw new Error(own.error.code);
  const { round, findings } = own.value;
  const others = findings
    .filter(({ code }) => code === 'scores.other-round')
    .map(({ sheet, cell, params }) => [cell ?? sheet, params['part'], params['told'], params['own']].join(' '));
  return { others, scored: round.scoreSheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) };
}

describe('scores of another year or period are told, and read all the same', () => {
  test('where the tab’s name says so', () => {
    expect(told(TABLE, { name: 'Hội đồng chấm 2021' })).toEqual({
      others: ['Hội đồng chấm 2021 year 2021 2022'],
      scored: 1,
    });
  });

  test.each<[string, Rows, Given, string]>([
    ['of the year before', [['TRƯỜNG MẪU'], [null, 'BẢNG ĐIỂM NĂM 2021']], {}, 'B2 year 2021 2022'],
    ['of a year that its tab’s name does not say', [['NĂM 2021']], { name: 'Hội đồng chấm 2022' }, 'A1 year 2021 2022'],
    ['of half a year', [['BẢNG ĐIỂM HỌC KỲ 1']], {}, 'A1 period semester-1 year'],
    [
      'of half of this school year',
      [['HỌC KỲ I NĂM HỌC 2021-2022']],
      { year: '2021-2022' },
      'A1 period semester-1 year',
    ],
    ['of another quarter', [['BẢNG ĐIỂM QUÝ 2']], { period: 'Quý 3' }, 'A1 period quarter-2 quarter-3'],
    ['of the school year before', [['NĂM HỌC 2020-2021']], { year: '2021-2022' }, 'A1 year 2020, 2021 2022'],
    ['of the next school year', [['NĂM HỌC 2022-2023']], { year: '2021-2022' }, 'A1 year 2022, 2023 2022'],
    ['over several cells', [['BẢNG ĐIỂM NĂM'], ['2021']], {}, 'Hội đồng chấm year 2021 2022'],
    ['over merged columns', [['BẢNG ĐIỂM NĂM 2021', null, null]], { merges: ['A1:C1'] }, 'A1 year 2021 2022'],
  ])('where a title says so: %s', (_what, titles, given, other) => {
    expect(told([...titles, ...TABLE], given)).toEqual({ others: [other], scored: 1 });
  });

  test('in forms by their first titles, and in a second table by its own', () => {
    expect(told([['PHIẾU CHẤM ĐIỂM NĂM 2021'], ...FORM])).toEqual({ others: ['A1 year 2021 2022'], scored: 1 });
    const second: Rows = [
      ['BẢNG ĐIỂM NĂM 2021'],
      ['Mã', 'Họ và tên', 'B'],
      [null, 'Điểm tối đa', 10],
      ['NV002', 'Trần Văn Bình', 9],
    ];
    expect(told([...TABLE, ...second])).toEqual({ others: ['A4 year 2021 2022'], scored: 2 });
  });
});

describe('nothing is told of a round that a sheet may be of', () => {
  test.each<[string, Given]>([
    ['BẢNG ĐIỂM NĂM 2022', {}],
    ['BẢNG ĐIỂM', {}],
    ['NĂM HỌC 2021-2022', {}],
    ['NĂM HỌC 2021/2022', {}],
    ['NĂM HỌC 2021 – 2022', { year: '2021-2022' }],
    ['QUÝ IV NĂM 2021', { year: '2021-2022', period: 'Quý 4' }],
    ['BẢNG ĐIỂM NĂM 2022', { period: 'Quý 4' }],
    ['BẢNG ĐIỂM NĂM 2022 (so với năm 2021)', {}],
    ['Theo Quyết định số 12/2021/QĐ-TCT ngày 5/1/2021', {}],
    ['(Kèm theo Quyết định số 12 ngày 5 tháng 1 năm 2023)', {}],
    ['(Theo Nghị quyết năm 2020)', {}],
    ['Thực hiện Kế hoạch số 15/KH-TCT năm 2021', {}],
    ['Hà Nội, tháng 1 năm 2023', {}],
    ['Giai đoạn 2021-2025', {}],
    ['Kế hoạch 5 năm 2021-2025', { year: '2026' }],
    ['Từ năm 2021 đến năm 2025', {}],
    ['Định hướng đến năm 2030', {}],
  ])('%s', (title, given) => {
    expect(told([[title], ...TABLE], given)).toEqual({ others: [], scored: 1 });
  });

  test('nor of what stands beside a person’s name, nor of a sheet in which nobody is scored', () => {
    expect(told(FORM)).toEqual({ others: [], scored: 1 });
    expect(told([['BẢNG ĐIỂM NĂM 2021'], ...EMPTY])).toEqual({ others: [], scored: 0 });
  });
});
