import { type Rows, ROSTER_HEADER, rosterRow } from '../support/workbook';
import type { Tabs } from '../support/workbook-file';

const FAMILY = ['Nguyễn Thị', 'Trần Văn', 'Lê Hoàng', 'Phạm Thúy', 'Huỳnh Ngọc', 'Đặng Quang', 'Vũ Đức', 'Bùi Khánh'];
const GIVEN = ['Huyền', 'Bình', 'Ánh', 'Dũng', 'Đạt', 'Quỳnh', 'Vượng', 'Yến', 'Phương', 'Thảo'];
const UNITS = 12;

/** A round with so many people and criteria, scored by the council; the same figures each time. */
export function largeRound(people: number, criteria: number): Tabs {
  const all = Array.from({ length: people }, (_, index) => ({
    code: `NV${String(index + 1).padStart(5, '0')}`,
    name: `${FAMILY[index % FAMILY.length] ?? ''} ${GIVEN[(index * 7) % GIVEN.length] ?? ''}`,
    index,
  }));
  const titles = Array.from({ length: criteria }, (_, index) => `Tiêu chí ${String(index + 1)}: hoàn thành nhiệm vụ`);
  const scores: Rows = [
    ['BẢNG CHẤM ĐIỂM CỦA HỘI ĐỒNG'],
    [],
    ['STT', 'Mã', 'Họ và tên', ...titles, 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [null, null, 'Điểm tối đa', ...titles.map(() => 10), null, null, 10 * criteria],
    ...all.map(({ code, name, index }) => [
      index + 1,
      code,
      name,
      ...titles.map((_, criterion) => ((index * 7 + criterion * 13) % 37) / 4),
      null,
      null,
      null,
    ]),
  ];
  return {
    'Đợt xét': [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
      ['score.total-cap', 10 * criteria],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...all.map(({ code, name, index }) =>
        rosterRow(code, name, {
          'Đơn vị': `Khoa ${String((index % UNITS) + 1)}`,
          'Xếp loại': index % 5 === 0 ? 'HTXSNV' : 'HTTNV',
          'Đăng ký danh hiệu': index % 6 === 0 ? 'CSTĐCS' : 'LĐTT',
        }),
      ),
    ],
    'Chấm điểm - Hội đồng': scores,
  };
}
