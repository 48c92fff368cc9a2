/** What the pane says around its steps. */
export const pane = {
  product: 'Bình Xét',
  language: { label: 'Ngôn ngữ', vi: 'VI – Tiếng Việt', en: 'EN – English' },
  stepsLabel: 'Các bước xét',
  read: 'Đọc sổ',
  readAgain: 'Đọc lại sổ',
  reading: 'Đang đọc sổ…',
  next: (step: string) => `Tiếp: ${step}`,
  write: 'Ghi kết quả vào sổ',
  writeAgain: 'Ghi lại kết quả',
  writing: 'Đang ghi…',
  more: (count: number) => `Hiện thêm ${String(count)}`,
  why: 'Vì sao?',
  whyOf: (name: string) => `Vì sao? – ${name}`,
  goTo: (place: string) => `Đến ${place}`,
  cellOf: (sheet: string, cell: string) => `${sheet} · ${cell}`,
  /** What is not told. */
  notTold: 'chưa ghi',
  nothing: {
    title: 'Sẵn sàng đọc sổ xét',
    body: 'Bình Xét đọc các tab của sổ đang mở, kiểm tra điểm, xét điều kiện, tính tỷ lệ, kiểm phiếu rồi lập danh sách đề nghị. Các tab của bạn được giữ nguyên; kết quả ghi vào tab mới, và chỉ ghi khi bạn bấm nút ghi.',
    privacy: 'Mọi việc làm trên máy này. Không có gì được gửi đi.',
  },
  unusable: {
    title: 'Chưa đọc được sổ này',
    body: 'Chưa có gì được ghi. Sửa theo lời nhắc rồi đọc lại.',
  },
  stale: {
    title: 'Sổ đã thay đổi',
    body: 'Các số bên dưới là của lần đọc trước. Đọc lại để có số mới.',
  },
  written: {
    title: 'Đã ghi xong',
    body: (count: number) => `${String(count)} tab kết quả đã có trong sổ. Bấm vào tên để mở.`,
  },
  refused: { title: 'Chưa ghi gì' },
  broken: {
    title: 'Bình Xét gặp lỗi ngoài dự kiến',
    body: 'Nếu đang ghi dở, hãy xem lại sổ trước khi ghi tiếp. Đóng và mở lại ngăn này; nếu lỗi lặp lại, hãy báo kèm dòng dưới đây.',
    again: 'Thử lại',
  },
  inExcel: {
    title: 'Đọc sổ ngay trong Excel: bản kế tiếp',
    body: 'Bản này chưa đọc được sổ đang mở trong Excel. Bạn vẫn làm được trọn việc bằng bàn làm việc trên trình duyệt: mở tệp .xlsx, kiểm tra, xét, ghi kết quả rồi tải về.',
    open: 'Mở bàn làm việc',
  },
  outsideExcel: {
    title: 'Trang này dành cho ngăn bên trong Excel',
    body: 'Bạn đang mở trang này ngoài Excel. Hãy dùng bàn làm việc, không cần Excel.',
    open: 'Mở bàn làm việc',
  },
  starting: 'Đang chờ Excel…',
  /** Told by screen readers when something is done. */
  told: {
    read: ({
      people,
      errors,
      warnings,
    }: {
      readonly people: number;
      readonly errors: number;
      readonly warnings: number;
    }) => `Đã đọc sổ: ${String(people)} người, ${String(errors)} lỗi, ${String(warnings)} cảnh báo.`,
    written: (count: number) => `Đã ghi ${String(count)} tab kết quả.`,
  },
};
