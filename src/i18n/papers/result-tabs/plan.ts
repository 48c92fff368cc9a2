/** Texts of the result tabs that follow the campaign’s plan: targets, articles, calendar, dossiers, registration. */

/** `KQ - Chỉ tiêu`. */
export const targets = {
  title: 'CHỈ TIÊU CỦA KẾ HOẠCH',
  target: 'Chỉ tiêu',
  count: 'Thực hiện',
  of: 'Trên tổng số',
  share: 'Tỷ lệ',
  wanted: 'Yêu cầu',
  outcome: 'Kết quả',
  outlook: 'Khả năng đạt',
  range: (least: string, most: string) => (least === most ? least : `${least} – ${most}`),
  outlooks: { met: 'Chắc chắn đạt', missed: 'Không còn đạt được', open: 'Chưa chắc' },
  atLeast: (value: string) => `≥ ${value}`,
  moreThan: (value: string) => `> ${value}`,
  atMost: (value: string) => `≤ ${value}`,
  exactly: (value: string) => `= ${value}`,
  between: (min: string, max: string) => `${min} – ${max}`,
  byHand: 'Ghi tay',
  notSet: 'Chưa đặt',
  met: 'Đạt',
  notMet: 'Chưa đạt',
  open: 'Chưa xác định',
  stated: (outcome: string) => `${outcome} (thư ký ghi)`,
  statedAt: (cell: string) => `Ghi tay ở ô ${cell}.`,
  howToState: (key: string) => `Ghi tay: đặt “${key}” là yes hoặc no trong tab Đợt xét.`,
  readAt: (cell: string) => `Đọc ở ô ${cell}.`,
  years: (parts: readonly string[]) => `Từng năm: ${parts.join('; ')}.`,
  yearFigure: (year: number, value: string) => `${String(year)}: ${value}`,
  howToSetFigure: (key: string) => `Kế hoạch không nêu con số: đặt “${key}” trong tab Đợt xét.`,
  howToReach: (code: string) => `Ghi kết quả vào tab Chỉ tiêu, mã “${code}”.`,
  noFigure: 'Chưa có số liệu để tính trong kỳ xét này.',
  unsure: {
    women: (count: number) =>
      `${String(count)} người chưa ghi rõ giới tính nên chưa tính vào chỉ tiêu này. Ghi cột Giới tính ở tab Danh sách.`,
    lecturers: (count: number) =>
      `${String(count)} người chưa rõ có là giảng viên hay không nên chưa tính vào chỉ tiêu này. Sửa cột Giảng viên ở tab Danh sách.`,
  },
  none: 'Kế hoạch không đặt chỉ tiêu nào.',
};

/** `KQ - Bài viết`. */
export const articles = {
  title: 'BÀI VIẾT VÀ ĐIỂM CỘNG',
  summary: 'I. Điểm cộng của từng người',
  list: 'II. Từng bài',
  rule: (points: string, cap: string | null) =>
    `Mỗi bài được duyệt, có ngày trong quý: ${points} điểm${cap === null ? '' : `, nhiều nhất ${cap} điểm`}; ` +
    'cộng vào điểm cộng của mọi cấp chấm, trước khi áp dụng điểm cộng tối đa.',
  noPoints: 'Chưa đặt số điểm cho mỗi bài (article.points) nên chưa cộng điểm.',
  counted: 'Số bài được tính',
  points: 'Điểm cộng',
  article: 'Tên bài',
  place: 'Nơi đăng',
  date: 'Ngày',
  outcome: 'Kết quả',
  cell: 'Ô',
  states: {
    counted: 'Được tính',
    'not-approved': 'Chưa được duyệt',
    'no-date': 'Chưa rõ ngày',
    'outside-quarter': 'Ngoài quý',
    'not-a-quarter': 'Kỳ này không cộng điểm',
    unreadable: 'Không đọc được',
  },
  none: 'Không ai có bài được tính trong kỳ này.',
};

/** `KQ - Lịch`. */
export const calendar = {
  title: 'LỊCH CỦA KẾ HOẠCH',
  on: (day: string) => `Tính đến ngày ${day}. “Trước ngày” không gồm chính ngày đó.`,
  name: 'Nội dung',
  when: 'Thời gian theo kế hoạch',
  state: 'Tình trạng',
  left: 'Còn (ngày)',
  doneOn: 'Ngày làm',
  recordedAt: 'Ghi nhận',
  citation: 'Căn cứ',
  ofQuarter: (quarter: number) => `Quý ${String(quarter)}`,
  before: (day: string) => `Trước ngày ${day}`,
  upTo: (day: string) => `Đến ngày ${day}`,
  onDay: (day: string) => `Ngày ${day}`,
  between: (from: string, to: string) => `Từ ${from} đến ${to}`,
  from: (day: string) => `Từ ngày ${day}`,
  open: 'Kế hoạch không nêu ngày',
  states: {
    upcoming: 'Chưa đến',
    due: 'Đang trong thời gian làm',
    late: 'Quá hạn, chưa ghi là đã làm',
    done: 'Đã làm',
    'done-late': 'Đã làm, quá hạn',
    past: 'Đã qua',
  },
  notRecorded: 'Chưa ghi là đã làm',
  howToRecord: (code: string) => `Khi làm xong, ghi ngày vào tab Chỉ tiêu, mã “${code}”.`,
  none: 'Kế hoạch không có mốc nào trong kỳ này.',
};

/** `KQ - Hồ sơ`. */
export const dossiers = {
  title: 'HỒ SƠ ĐỀ NGHỊ',
  due: (when: string, name: string) => `${name}: ${when.slice(0, 1).toLocaleLowerCase('vi')}${when.slice(1)}.`,
  submission: (award: string) => `Hồ sơ chung: ${award}`,
  nominees: (award: string) => `Hồ sơ từng người: ${award}`,
  paper: 'Thành phần hồ sơ',
  state: 'Tình trạng',
  citation: 'Căn cứ',
  there: 'Có trong sổ',
  thereAt: (cell: string) => `Có: ${cell}`,
  missing: 'Chưa có trong sổ',
  inPart: 'Mới có một phần trong sổ',
  byHand: '☐',
  pending: 'Chưa kết luận',
  nominated: 'Đề nghị',
  legend: '☐ đánh dấu bằng tay khi đã có trong hồ sơ.',
  none: 'Không có ai được đề nghị.',
};

/** `KQ - Sơ kết`. */
export const interim = {
  title: 'SƠ KẾT: CHỈ TIÊU ĐÃ ĐẠT VÀ CÒN LẠI THEO ĐƠN VỊ',
  finalTitle: 'TỔNG KẾT: CHỈ TIÊU ĐÃ ĐẠT THEO ĐƠN VỊ',
  onDate: (day: string) => `Tính đến ngày ${day}. Chỉ tiêu ghi tay: xem KQ - Chỉ tiêu.`,
  noDate: 'Chưa ghi “Ngày họp” nên chưa rõ tính đến ngày nào. Chỉ tiêu ghi tay: xem KQ - Chỉ tiêu.',
  all: 'Toàn cơ quan',
  notYet: 'Chưa đạt',
  notYetNote: 'Số người, tập thể trong phạm vi của chỉ tiêu chưa đạt hoặc chưa rõ.',
  left: 'Cần thêm',
  leftNote: 'Còn thiếu bao nhiêu thì đạt chỉ tiêu của toàn cơ quan; “–” là không số nào đạt được hoặc không tính được.',
};

/** `KQ - Đăng ký`. */
export const registration = {
  title: 'TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG',
  remark: 'Ô không đọc được không bị coi là chưa đăng ký: tính riêng ở cột “Chưa rõ” và nêu tên ở phần II.',
  byUnit: 'I. Số đăng ký theo đơn vị',
  all: 'Tổng số',
  registered: 'Đã đăng ký',
  none: 'Chưa đăng ký',
  unknown: 'Chưa rõ',
  withoutUnit: 'Chưa ghi đơn vị',
  allPeople: 'Cộng cá nhân',
  allUnits: 'Cộng tập thể',
  toName: 'II. Chưa đăng ký, hoặc cần xem lại',
  everybody: 'Mọi người, mọi tập thể đều đã đăng ký.',
  list: 'III. Danh sách đăng ký',
  kind: 'Đối tượng',
  state: 'Tình trạng',
  flag: 'x',
  unreadable: (cell: string) => `Ô ${cell} không đọc được.`,
  noColumn: 'Tab không có cột “Đăng ký danh hiệu”.',
  unclear: (cell: string) => `Ô ${cell} có từ không phải danh hiệu nào: xem KQ - Kiểm tra.`,
};
