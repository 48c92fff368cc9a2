/** Papers, totals and forms of the votes of a workbook: what is a vote, whose names are on it, and where two tell of one. */
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../../support/workbook';

const AWARDS = awardIndex([
  { id: 'ldtt', short: 'LĐTT', name: 'Lao động tiên tiến' },
  { id: 'cstd-co-so', short: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở' },
  { id: 'tap-the-ldtt', short: 'TTLĐTT', name: 'Tập thể lao động tiên tiến' },
]);

function read(tabs: Readonly<Record<string, Rows>>) {
  const units: Rows = [
    ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K01', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
  ];
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Tập thể': units, ...tabs });
  return readRound(snapshot, AWARDS, new Set(['tap-the-ldtt']));
}

function boxesOf(rows: Rows) {
  const own = read({ 'Phiếu CSTĐCS': rows });
  if (!own.ok) throw new Error(own.error.code);
  const { round, findings } = own.value;
  return {
    boxes: round.ballotBoxes.map(({ nominees, ballots }) => [nominees.length, ballots.length]),
    findings: findings.map(({ code, cell }) => [code, cell]),
  };
}

test.each<[string, Rows, readonly (readonly number[])[], readonly (readonly (string | null)[])[]]>([
  ['names without a paper yet are', [['NV001', 'NV002']], [[2, 0]], []],
  ['a paper without names, an invalid one, is', [['Không hợp lệ'], ['Rách']], [[0, 1]], []],
  ['a form without names and papers is not', [['Không hợp lệ']], [], []],
  ['a form with nobody known on it is', [['NV009', 'Không hợp lệ']], [[0, 0]], [['person.unknown', 'A1']]],
  ['papers without a header are', [['x'], ['x']], [[0, 0]], [['value.unreadable', null]]],
])('on a tab of papers, %s a vote', (_what, rows, boxes, findings) => {
  expect(boxesOf(rows)).toEqual({ boxes, findings });
});

test('a name beside a code that is another’s is pointed out, of people and of units', () => {
  const own = read({ 'Phiếu CSTĐCS': [['NV001 – Lê Văn Khác']], 'Phiếu TTLĐTT': [['K01 – Khoa Khác'], ['x']] });
  expect(
    own.ok ? own.value.findings.map(({ code, sheet, subject, params }) => [code, sheet, subject, params]) : null,
  ).toEqual([
    ['person.name-differs', 'Phiếu CSTĐCS', 'NV001', { name: 'Lê Văn Khác', roster: 'Nguyễn Thị An' }],
    ['person.name-differs', 'Phiếu TTLĐTT', 'K01', { name: 'Khoa Khác', roster: 'Khoa Lý luận' }],
  ]);
});

test('papers and totals of one second ballot are refused: which of them counts would be a guess', () => {
  const totals: Rows = [
    ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý'],
    ['CSTĐCS (lần 2)', 'NV001', 3, 1],
  ];
  expect(read({ 'Phiếu lần 2 CSTĐCS': [['NV001'], ['x']], 'Kết quả kiểm phiếu': totals })).toEqual({
    ok: false,
    error: {
      code: 'workbook.tab-twice',
      params: { meaning: 'ballots', award: 'cstd-co-so', sheets: 'Phiếu lần 2 CSTĐCS; Kết quả kiểm phiếu' },
    },
  });
  // A first ballot by papers and a second by raised hands are two votes.
  expect(read({ 'Phiếu CSTĐCS': [['NV001'], ['x']], 'Kết quả kiểm phiếu': totals }).ok).toBe(true);
});
