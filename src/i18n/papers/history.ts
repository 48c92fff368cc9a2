/** Texts of `KQ - Lịch sử`, and of the hidden tab that keeps the last run. */
export const history = {
  title: 'LỊCH SỬ CÁC LẦN CHẠY',
  remark:
    'Mỗi dòng là một lần chạy có số liệu khác lần trước. Khi phiếu được kiểm lại, số liệu dựa vào lần kiểm trước không ghi ở đây: đặt cạnh nhau, hai lần kiểm có thể làm lộ một phiếu.',
  number: 'Lần',
  program: 'Phiên bản',
  inputs: 'Dấu vân tay đầu vào',
  changes: 'Số liệu thay đổi so với lần trước',
  first: 'Lần chạy đầu',
  recounted: (award: string) => `${award}: phiếu được kiểm lại`,
  recountedSecond: (award: string) => `${award} (lần 2): phiếu được kiểm lại`,
  scores: (count: string) => `Điểm: ${count} người có điểm khác`,
  nominated: (award: string, before: string, now: string, changed: string) =>
    `${award}: đề nghị ${before} → ${now} (${changed} trường hợp đổi kết quả)`,
  ceiling: (award: string, before: string, now: string) => `${award}: giới hạn ${before} → ${now}`,
  noCeiling: 'không có',
  vote: (award: string, count: string) => `${award}: ${count} số liệu bỏ phiếu khác`,
  targets: (before: string, now: string, changed: string) =>
    `Chỉ tiêu đạt: ${before} → ${now} (${changed} số liệu khác)`,
  error: (before: string, now: string) => `Lỗi: ${before} → ${now}`,
  warning: (before: string, now: string) => `Cảnh báo: ${before} → ${now}`,
  none: 'Chưa có lần chạy nào.',
  record: {
    title: 'BẢN LƯU ĐỂ LẤY LẠI LẦN CHẠY TRƯỚC',
    remark:
      'Các tab kết quả của lần chạy này và lần trước, nén lại, để lấy lại được cả khi đã đóng sổ; không có phiếu bầu. Đừng sửa tab này: sửa rồi thì không lấy lại được. Không in, không gửi ra ngoài.',
    what: 'Tab',
    hash: 'Dấu vân tay',
    content: 'Nội dung nén',
    list: 'Mục lục',
    figures: 'Số liệu',
  },
};
