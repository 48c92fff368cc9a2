/** What can be copied for whoever helps. Labels of lines stay short: they are read by both. */
export const support = {
  name: 'Sao chép thông tin hỗ trợ',
  about:
    'Gửi kèm khi cần giúp. Chỉ có phiên bản và số đếm; không có tên, điểm, nội dung ô, tên tab hay phiếu. Dưới đây là toàn bộ những gì sẽ được sao chép.',
  text: 'Sẽ sao chép',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  copyByHand: 'Không sao chép tự động được ở đây. Nội dung đã được chọn: nhấn Ctrl+C.',
  language: 'Ngôn ngữ',
  nothingRead: 'Chưa đọc sổ',
  tabs: 'Số tab',
  people: 'Số người',
  units: 'Số tập thể',
  findings: 'Phát hiện theo mã',
  waits: 'Việc chờ theo bước',
  failure: 'Lần đọc hoặc ghi gần nhất không được',
};
