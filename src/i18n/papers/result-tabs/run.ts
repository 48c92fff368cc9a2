/** Texts of the result tabs of a run, of the year’s parts and of what happens after it: comparison, follow-up, closing. */

/** `KQ - Đối chiếu`. */
export const comparison = {
  title: 'ĐỐI CHIẾU',
  run: 'I. Lần chạy',
  program: 'Phần mềm',
  programName: (version: string) => `Bình Xét ${version}`,
  campaign: 'Kế hoạch',
  regime: 'Quy định áp dụng',
  regimeDates: (name: string, from: string, to: string | null) =>
    to === null ? `${name} (từ ${from})` : `${name} (từ ${from} đến ${to})`,
  date: 'Ngày làm căn cứ áp dụng',
  when: 'Kỳ xét',
  tabs: 'II. Các tab trong sổ',
  tab: 'Tab',
  meaning: 'Được hiểu là',
  detail: 'Chi tiết',
  visibility: 'Hiển thị',
  visible: 'Hiện',
  hidden: 'Ẩn',
  fingerprint: 'Dấu vân tay (SHA-256)',
  ballotFingerprint: 'Không ghi: phiếu kín không có dấu vân tay khi không có chuỗi bí mật, vì có thể dò ngược.',
  secret: 'Lưu ý',
  saltIsSecret:
    'Chuỗi bí mật dùng để tính dấu vân tay của phiếu, nên chỉ giữ trong tab này: không in tab này, không gửi kèm hồ sơ, không sửa dòng trên.',
  notRead: 'Không ghi: tab không được đọc.',
  parameters: 'III. Các tham số có hiệu lực',
  key: 'Khóa',
  parameter: 'Tham số',
  value: 'Giá trị',
  layer: 'Theo',
  citation: 'Căn cứ',
  mark: 'Đối chiếu',
  figures: 'IV. Số liệu: Excel tính và Bình Xét tính',
  family: 'Số liệu',
  excel: 'Excel tính',
  ours: 'Bình Xét tính',
  outcome: 'Kết quả',
  same: 'Khớp',
  different: 'Lệch',
  familyTab: 'Ở tab',
  allSame: (lines: number) => `✓ Khớp cả ${String(lines)} dòng: Excel tự tính ra đúng số của Bình Xét.`,
  someDiffer: '✗ Có dòng lệch: xem cột Kết quả.',
};

/** `KQ - Các kỳ`. */
export const yearParts = {
  title: 'KẾT QUẢ CÁC KỲ TRONG NĂM',
  remark: 'Kỳ chưa có kết quả thì ghi “Chưa có”, không tính là 0.',
  partTitle: 'KẾT QUẢ CỦA KỲ XÉT',
  partRemark: (tab: string) =>
    `Khi Hội đồng đã thống nhất, chép bảng này, dán giá trị (không dán công thức) vào tab “${tab}” của sổ xét năm rồi điền Xếp loại, Khen ở đó: tab này được ghi lại mỗi lần chạy. Người chưa có điểm cuối cùng thì ô điểm để trống.`,
  missing: 'Chưa có',
  unreadable: 'Không đọc được',
  wordsOf: (period: string) => `Xếp loại, khen ${period}`,
  praised: (praise: string) => `khen: ${praise}`,
  missingParts: 'Kỳ chưa có kết quả',
  combined: 'Điểm tổng hợp các kỳ',
  combinedMissing: 'Còn thiếu kỳ',
  combinedUnconfirmed: 'Chờ xác nhận cách tính',
  combinedNote: (citation: string, exact: string) => `Cách tính: ${citation}. Trước khi làm tròn: ${exact}.`,
};

/** `KQ - Theo dõi đề nghị`. */
export const followUp = {
  title: 'THEO DÕI ĐỀ NGHỊ SAU KHI TRÌNH',
  remark: (tab: string, outcomes: readonly string[]) =>
    `Chép tab này một lần, đặt tên “${tab}” và ghi tiếp ở đó: ngày trình, số và ngày quyết định, kết quả (${outcomes.join('; ')}). ` +
    'Chỉ đề nghị được tặng, có số và ngày quyết định, mới được tính vào “Năm đạt …” của sổ năm sau.',
  state: 'Tình trạng',
  notFollowed: 'Chưa theo dõi',
  notProposed: (state: string) => `${state}; đợt xét này không đề nghị`,
};

/** `KQ - Chốt` and `KQ - Thay đổi`. */
export const closing = {
  title: 'CHỐT ĐỢT XÉT',
  remark:
    'Số liệu đã ký. Khi đợt xét đã chốt, Bình Xét không ghi lại tab nào; muốn sửa, ghi lý do vào “Mở lại” trong tab Đợt xét. Đừng sửa tab này bằng tay.',
  events: 'I. Các lần chốt, mở lại',
  figures: 'II. Số liệu tại mỗi lần chốt',
  closingTitle: (count: number, day: string) => `Chốt lần ${String(count)} (${day})`,
  what: 'Số liệu',
  whose: 'Họ và tên, tên tập thể, chỉ tiêu',
  changesTitle: 'THAY ĐỔI SO VỚI LẦN CHỐT TRƯỚC',
  before: 'Đã chốt',
  now: 'Hiện nay',
  noChanges: 'Không có số liệu nào thay đổi.',
};
