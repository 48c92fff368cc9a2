/** Tabs whose name begins with `Phiếu` and says more, or less, than the award alone: which of them hold papers of a vote. */
import { looseBallotAward } from '../../../src/sheets/reading/ballot-tabs';
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../../support/workbook';

const AWARDS = awardIndex([
  { id: 'ldtt', short: 'LĐTT', name: 'Lao động tiên tiến' },
  { id: 'cstd-co-so', short: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở' },
  { id: 'cstd-tinh', short: 'CSTĐ tỉnh', name: 'Chiến sĩ thi đua cấp tỉnh' },
]);

const PAPERS: Rows = [
  ['NV001 – Nguyễn Thị An', 'NV002', 'Không hợp lệ'],
  ['x', '0'],
  ['x', 'x'],
];
const FORM: Rows = [['PHIẾU BẦU'], ['Họ và tên', 'Đồng ý', 'Không đồng ý'], ['Nguyễn Văn A']];

function read(tabs: Readonly<Record<string, Rows>>) {
  const own = readRound(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...tabs }), AWARDS, new Set());
  if (!own.ok) throw new Error(own.error.code);
  const { round, findings } = own.value;
  return {
    boxes: round.ballotBoxes.map(({ sheet, award, ballots }) => [sheet, award, ballots.length]),
    findings: findings.map(({ code, sheet }) => [code, sheet]),
  };
}

test.each([
  ['Phiếu bầu CSTĐCS', 'cstd-co-so', null],
  ['PHIẾU BÌNH XÉT CSTĐ tỉnh', 'cstd-tinh', null],
  ['Phiếu bỏ phiếu kín - CSTĐ_tỉnh', 'cstd-tinh', null],
  ['Phiếu kín_CSTĐCS', 'cstd-co-so', null],
  ['Phiếu bầu kín Chiến sĩ thi đua cơ sở', 'cstd-co-so', null],
  ['Phiếu CSTĐCS năm 2022', 'cstd-co-so', 2022],
  ['Phiếu CSTĐCS (2022)', 'cstd-co-so', 2022],
  ['Phiếu bầu CSTĐCS_2021-2022', 'cstd-co-so', 2022],
])('the tab %j may hold the ballots of %j', (name, award, year) => {
  expect(looseBallotAward(name, AWARDS)).toEqual({ award, year, isCopy: false });
});

test.each(['Phiếu CSTĐCS (2)', 'Phiếu bầu CSTĐCS 2', 'Phiếu CSTĐCS2', 'Phiếu CSTĐCS 2022 (2)'])(
  'the tab %j may be a copy of that with the ballots',
  (name) => {
    expect(looseBallotAward(name, AWARDS)).toMatchObject({ award: 'cstd-co-so', isCopy: true });
  },
);

test.each([
  'Phiếu mẫu',
  'Phiếu mẫu CSTĐCS',
  'Phiếu bầu CSTĐCS (mẫu in)',
  'Phiếu bầu',
  'Phiếu bầu lần 2 CSTĐCS',
  'Phiếu bầu CSTĐCS (lần 2)',
  'Phiếu chấm CSTĐCS',
  'Kiểm phiếu CSTĐCS',
])('the tab %j is none of ballots', (name) => {
  expect(looseBallotAward(name, AWARDS)).toBeNull();
});

test.each(['Phiếu bầu CSTĐCS', 'Phiếu - CSTĐCS', 'Phiếu_CSTĐCS', 'Phiếu CSTĐCS năm 2022'])(
  'the papers of a tab called %j are not lost',
  (name) => {
    expect(read({ [name]: PAPERS })).toEqual({ boxes: [[name, 'cstd-co-so', 2]], findings: [] });
  },
);

test('papers are not lost where nobody is known by their header, or they stand in columns', () => {
  expect(read({ 'Phiếu bầu CSTĐCS': [['Bà An'], ['x'], ['x']] }).findings).toEqual([
    ['value.unreadable', 'Phiếu bầu CSTĐCS'],
  ]);
  expect(
    read({
      'Phiếu bầu CSTĐCS': [
        ['Mã', 'Phiếu 1', 'Phiếu 2'],
        ['NV001', 'x', '0'],
        ['NV002', 'x', '0'],
      ],
    }).findings,
  ).toEqual([['value.unreadable', 'Phiếu bầu CSTĐCS']]);
});

test.each<[string, Rows]>([
  ['Phiếu mẫu', FORM],
  ['Phiếu bầu (mẫu in)', FORM],
  ['Phiếu bầu CSTĐCS', FORM],
  ['Phiếu bầu CSTĐCS', [['Mã', 'Họ và tên', 'Đồng ý', 'Không đồng ý'], ['NV001', 'Nguyễn Thị An'], ['NV002']]],
])('a form to be printed, called %j, is no vote beside the papers and no fault', (name, form) => {
  expect(read({ 'Phiếu CSTĐCS': PAPERS, [name]: form })).toEqual({
    boxes: [['Phiếu CSTĐCS', 'cstd-co-so', 2]],
    findings: [['tab.not-used', name]],
  });
});

test('papers of another year, and a copy whose like is not there, never count for the award, and are told', () => {
  const tabs = { 'Phiếu CSTĐCS': PAPERS, 'Phiếu CSTĐ tỉnh 2021': PAPERS, 'Phiếu LĐTT (2)': PAPERS };
  expect(read(tabs)).toEqual({
    boxes: [['Phiếu CSTĐCS', 'cstd-co-so', 2]],
    findings: [
      ['value.unreadable', 'Phiếu CSTĐ tỉnh 2021'],
      ['value.unreadable', 'Phiếu LĐTT (2)'],
    ],
  });
});

test.each(['Phiếu bầu CSTĐCS', 'Phiếu CSTĐCS (2)', 'Phiếu CSTĐCS 2', 'Phiếu CSTĐCS năm 2022'])(
  'papers of one award in its own tab and in one called %j are refused: half of them would decide',
  (name) => {
    expect(() => read({ 'Phiếu CSTĐCS': PAPERS, [name]: PAPERS })).toThrow('workbook.tab-twice');
  },
);

test('a tab with names side by side and no paper stands beside the papers of its award, and is told', () => {
  expect(read({ 'Phiếu CSTĐCS': PAPERS, 'Phiếu CSTĐCS (2)': [['NV001', 'NV002'], ['x']] })).toEqual({
    boxes: [['Phiếu CSTĐCS', 'cstd-co-so', 2]],
    findings: [['value.unreadable', 'Phiếu CSTĐCS (2)']],
  });
});
