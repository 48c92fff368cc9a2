import { ROSTER_HEADER, ROUND, type Rows, rosterRow } from '../support/workbook';

/** The tabs of a council, all of it present, that votes on these people for CSTĐCS; nothing is counted yet. */
export function councilVotingOn(names: readonly string[], members: number): Readonly<Record<string, Rows>> {
  return {
    'Đợt xét': [
      ...ROUND,
      ['Tổng số thành viên Hội đồng', members],
      ['Số thành viên có mặt', members],
      ['cstd-co-so.vote.percent', '70'],
      ['ldtt.vote.percent', '50'],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...names.map((name, index) =>
        rosterRow(`NV${String(index + 1)}`, name, {
          'Xếp loại': 'HTXS',
          'Cấp sáng kiến': 'Cơ sở',
          'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
        }),
      ),
    ],
    'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']],
  };
}
