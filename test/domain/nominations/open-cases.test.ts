import { openCases } from '../../../src/domain/nominations/open-cases';
import type { CellValue } from '../../../src/workbook/port';
import { ROSTER_HEADER, type Rows, reviewOf, rosterRow, snapshotOf } from '../../support/workbook';

/** A round under the law of 2025, which asks nobody to register; three who may get CSTĐCS, the first of whom is on the paper. */
function open(
  registered: Readonly<Record<string, CellValue>>,
  papers: Rows,
  others: Readonly<Record<string, Rows>> = {},
): readonly string[] {
  const { round, evaluation } = reviewOf(
    snapshotOf({
      'Đợt xét': [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2025],
        ['Kỳ', 'Năm'],
        ['Ngày họp', '20/12/2025'],
        ['Tổng số thành viên Hội đồng', 3],
        ['Số thành viên có mặt', 3],
        ['cstd-co-so.vote.percent', '70'],
        ['ldtt.rule.confirmed', 'yes'],
        ['cstd-co-so.rule.confirmed', 'yes'],
      ],
      'Danh sách': [
        ROSTER_HEADER,
        ...['NV1', 'NV2', 'NV3'].map((code) =>
          rosterRow(code, `Người ${code}`, {
            'Xếp loại': 'HTXS',
            'Cấp sáng kiến': 'Cơ sở',
            'Đăng ký danh hiệu': registered[code] ?? null,
          }),
        ),
      ],
      'Phiếu CSTĐCS': [['NV1'], ...papers],
      ...others,
      'Kiểm phiếu': [
        ['Danh hiệu', 'Phát ra', 'Thu về'],
        ...(papers.length === 0 ? [] : [['CSTĐCS', papers.length, papers.length]]),
      ],
    }),
  );
  return openCases(round, evaluation, 'cstd-co-so');
}

const HELD: Rows = [['x'], ['x'], ['x']];

test('whoever never registered and was put on no paper leaves no case open: papers can be finished', () => {
  expect(open({}, HELD)).toEqual([]);
});

test.each<[string, CellValue]>([
  ['registered for it', 'CSTĐCS'],
  ['registered for something that nobody can read', 'CSTĐ cơ xở'],
  ['has a fault where the registration should stand', { fault: 'error', code: '#N/A' }],
])('somebody who %s and was forgotten on the paper stays open', (_, cell) => {
  expect(open({ NV2: cell, NV3: 'LĐTT' }, HELD)).toEqual(['NV2']);
});

test('before the vote is held all of them are open', () => {
  expect(open({}, [])).toEqual(['NV1', 'NV2', 'NV3']);
});

test('a vote that was held on another award settles nothing of this one', () => {
  expect(open({}, [], { 'Phiếu CSTĐ tỉnh': [['NV1'], ...HELD] })).toEqual(['NV1', 'NV2', 'NV3']);
});
