import { ROSTER_HEADER, ROUND, type Rows, rosterRow } from '../../support/workbook';
import { workbookFile } from '../../support/workbook-file';

/** A folder of files as a secretary has it: the round's workbook, and what two faculties have sent. */

/** A file that somebody chooses. */
export interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const LAW = 'Khoa Nhà nước và pháp luật';
const THEORY = 'Khoa Lý luận cơ sở';

const PEOPLE = [
  { code: 'NV001', name: 'Nguyễn Thị Ái Vân', unit: LAW, registered: 'LĐTT; CSTĐCS' },
  { code: 'NV002', name: 'Trần Quốc Bình', unit: LAW, registered: 'LĐTT; CSTĐCS' },
  { code: 'NV003', name: 'Lê Hoàng Chi', unit: THEORY, registered: 'LĐTT; CSTĐCS' },
  { code: 'NV004', name: 'Phạm Đức Dũng', unit: THEORY, registered: 'LĐTT' },
] as const;

const FACTS: Rows = [
  ...ROUND,
  ['Cơ quan', 'Trường Chính trị Sông Ngàn'],
  ['Địa danh', 'Sông Ngàn'],
  ['Chủ tịch Hội đồng', 'Đặng Văn Khải'],
  ['Thư ký Hội đồng', 'Vũ Thị Lành'],
  ['Trưởng ban kiểm phiếu', 'Hồ Xuân Mai'],
  ['Tổng số thành viên Hội đồng', 5],
  ['Số thành viên có mặt', 5],
  ['Số ý kiến bằng văn bản', 0],
  ['cstd-co-so.vote.percent', '50'],
  ['cstd-co-so.ceiling.percent', 'none'],
  ['cstd-co-so.ceiling.places', 2],
  ['ldtt.vote.required', 'no'],
];

const ROSTER: Rows = [
  ROSTER_HEADER,
  ...PEOPLE.map(({ code, name, unit, registered }, index) =>
    rosterRow(code, name, {
      'Đơn vị': unit,
      'Xếp loại': index < 3 ? 'HTXS' : 'HTT',
      'Cấp sáng kiến': index < 3 ? 'Cơ sở' : null,
      'Đăng ký danh hiệu': registered,
    }),
  ),
];

/** A faculty's scores; one score is typed as people type. */
function scores(unit: string): Rows {
  return [
    [`Đơn vị chấm: ${unit}`],
    ['TT', 'Mã', 'Họ và tên', 'Tư tưởng', 'Chuyên môn', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [null, null, 'Điểm tối đa', 40, 60, null, null, 100],
    ...PEOPLE.filter((person) => person.unit === unit).map(({ code, name }, index) => [
      index + 1,
      code,
      name,
      code === 'NV002' ? '36,5 điểm' : 38,
      50 + index,
      null,
      null,
      code === 'NV002' ? 87.5 : 88 + index,
    ]),
  ];
}

async function file(name: string, tabs: Readonly<Record<string, Rows>>): Promise<Sent> {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbookFile(tabs)),
  };
}

/** The files, made anew. */
export async function officeFolder(): Promise<{ readonly book: Sent; readonly sent: readonly Sent[] }> {
  return {
    book: await file('so-xet-2022.xlsx', {
      'Đợt xét': FACTS,
      'Danh sách': ROSTER,
      'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']],
    }),
    sent: [
      await file('khoa-nha-nuoc.xlsx', { 'Chấm điểm - Khoa Nhà nước chấm': scores(LAW) }),
      await file('khoa-ly-luan.xlsx', { 'Chấm điểm - Khoa Lý luận chấm': scores(THEORY) }),
    ],
  };
}

/** The papers as they lie in the stack: for Vân, Bình and Chi. Vân has 5, Bình and Chi 4 each: two are tied for the second place. */
export const STACK = ['xxx', 'xx0', 'x0x', 'xxx', 'xxx'] as const;
