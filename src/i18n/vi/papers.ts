/** Texts of the card with the papers of a round. */
export const papers = {
  title: 'Giấy tờ',
  help: 'Tải từng giấy tờ thành tệp Word (.docx) hoặc danh sách để gửi kèm (.xlsx). Không ghi gì vào sổ.',
  open: 'Xem các giấy tờ của đợt xét',
  making: 'Đang lập …',
  none: 'Đợt xét này chưa có giấy tờ nào.',
  words: 'Giấy tờ (.docx)',
  byAward: 'Danh sách theo danh hiệu (.xlsx)',
  byReceiver: 'Danh sách theo nơi nhận (.xlsx)',
  nobody: 'Chưa có ai được đề nghị.',
  file: (what: string, of: string) => (of === '' ? what : `${what}: ${of}`),
  count: (count: string) => `${count} đề nghị`,
  download: 'Tải',
  downloadOf: (what: string) => `Tải – ${what}`,
  all: 'Tải tất cả (.zip)',
  zip: 'Giấy tờ',
  done: (name: string) => `Đã đưa cho trình duyệt: ${name}.`,
  notHere:
    'Nếu Excel không tải tệp xuống: mở sổ bằng bàn làm việc của Bình Xét, hoặc dùng lệnh “binh-xet papers”, “binh-xet export”.',
};
