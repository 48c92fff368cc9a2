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
  expect(looseBallotAward(name, AWARDS)).toEqual({ award, year });
});

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

test('papers of another year, or beside those of the award’s own tab, never count for it, and are told', () => {
  expect(read({ 'Phiếu CSTĐCS': PAPERS, 'Phiếu bầu CSTĐCS': PAPERS, 'Phiếu CSTĐ tỉnh 2021': PAPERS })).toEqual({
    boxes: [['Phiếu CSTĐCS', 'cstd-co-so', 2]],
    findings: [
      ['value.unreadable', 'Phiếu bầu CSTĐCS'],
      ['value.unreadable', 'Phiếu CSTĐ tỉnh 2021'],
    ],
  });
});
