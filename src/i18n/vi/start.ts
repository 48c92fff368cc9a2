/** What the pane says before anything is read, and the ways to begin. */
export const start = {
  title: 'Sẵn sàng đọc sổ xét',
  /** What it does, in three lines. */
  lines: [
    'Đọc các tab của sổ đang mở, chỉ ra từng ô cần sửa; tab của bạn giữ nguyên.',
    'Xét điều kiện, tính tỷ lệ, kiểm phiếu kín, lập danh sách đề nghị; số nào cũng xem được căn cứ.',
    'Ghi biên bản, tờ trình thành tab mới khi bạn bấm ghi; lần ghi nào cũng hoàn tác được.',
  ],
  privacy: 'Mọi việc làm trên máy này. Không có gì được gửi đi.',
  sample: { open: 'Mở đợt xét mẫu', help: 'Một đợt xét đã chấm điểm, bỏ phiếu, có cả lỗi để tập.' },
  isSample:
    'Sổ đang mở là đợt xét mẫu: bấm “Đọc sổ này” để xem thử. Có sổ của mình thì bấm “Mở sổ”, hoặc thả tệp vào trang.',
  fresh: { open: 'Tạo đợt xét mới', help: 'Sổ trống đúng cột, theo phong trào và số người.' },
  opening: 'Đang mở…',
  beside: {
    title: 'Sổ mới đã mở ở cửa sổ Excel khác',
    body: 'Sang cửa sổ đó, lưu sổ lại rồi mở Bình Xét ở đó. Sổ này giữ nguyên.',
  },
  failed: {
    title: 'Chưa mở được sổ mới',
    body: 'Sổ đang mở giữ nguyên. Bạn có thể tải sổ mới về rồi mở bằng Excel.',
  },
  kept: (name: string) => `Đã tải “${name}”. Mở tệp đó bằng Excel để bắt đầu.`,
  download: 'Tải về',
  sampleMissing: 'Không tải được sổ mẫu. Sổ đang mở giữ nguyên. Kiểm tra mạng rồi thử lại.',
  round: {
    title: 'Tạo đợt xét mới',
    about: 'Sổ mới có đủ các tab để điền: đợt xét, danh sách, chấm điểm, phiếu. Sổ đang mở giữ nguyên.',
    campaign: 'Phong trào thi đua',
    campaignHelp: (plan: string) => `Theo ${plan}. Văn bản in ra lấy kế hoạch này làm căn cứ.`,
    year: 'Năm',
    yearHelp: 'Ví dụ 2022, hoặc năm học 2021-2022',
    yearWrong: 'Ghi một năm (2022) hoặc một năm học (2021-2022).',
    period: 'Kỳ xét',
    people: 'Số người',
    peopleHelp: (least: string, most: string) => `Từ ${least} đến ${most}; thêm bớt dòng sau cũng được.`,
    peopleWrong: (least: string, most: string) => `Ghi một số từ ${least} đến ${most}.`,
    make: 'Tạo sổ',
    making: 'Đang tạo sổ…',
    back: 'Quay lại',
    loading: 'Đang mở…',
    notMade: 'Chưa tạo được sổ',
    file: (campaign: string, year: string) => `dot-xet-${campaign}-${year}.xlsx`,
  },
};
