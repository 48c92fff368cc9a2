/** What the pane says while cells are repaired. */
export const repairs = {
  open: (count: string) => (count === '0' ? 'Sửa dữ liệu' : `Sửa dữ liệu (${count})`),
  openAt: 'Sửa',
  openOf: (place: string) => `Sửa – ${place}`,
  title: 'Sửa dữ liệu',
  about:
    'Xem từng ô: trước và sau khi sửa. Chỉ những chỗ bạn chọn mới được sửa; tab “KQ - Sửa ô” ghi lại từng ô, và lần sửa gần nhất hoàn tác được.',
  loading: 'Đang mở…',
  looking: 'Đang tìm chỗ sửa được…',
  none: 'Không có gì để sửa.',
  closed: 'Đợt xét đã chốt',
  closedHelp:
    'Số liệu của đợt xét đã chốt được giữ nguyên, nên không sửa ô nào. Muốn sửa, mở lại đợt xét trong tab Đợt xét.',
  kinds: {
    'points-unit': { name: 'Bỏ chữ sau điểm', help: 'Chữ như “đ”, “điểm” sau số; điểm không đổi.' },
    'number-spelling': { name: 'Viết lại số', help: 'Số gõ lẫn ký tự khác, như chữ O thay số 0.' },
    'of-scale': { name: 'Bỏ phần “trên điểm tối đa”', help: 'Ví dụ “9/10” ở tiêu chí tối đa 10 thành 9.' },
    range: { name: 'Chọn một trong hai số', help: 'Ô ghi hai số. Chọn số đúng, hoặc để nguyên.' },
    date: { name: 'Ngày về điểm', help: 'Excel đã đổi điểm thành ngày. Chọn điểm đúng, hoặc để nguyên.' },
    'declared-total': { name: 'Sửa tổng đã ghi', help: 'Tổng ghi trong bảng khác tổng các điểm của chính bảng đó.' },
    'missing-person': {
      name: 'Thêm người vào danh sách',
      help: 'Có trong bảng điểm mà không có trong danh sách. Người được chọn vào các dòng trống ngay dưới danh sách.',
    },
    'person-name': {
      name: 'Sửa tên hoặc mã',
      help: 'Tên không phải của mã bên cạnh. Chọn chỗ cần sửa, hoặc để nguyên.',
    },
    'legacy-encoding': { name: 'Chuyển mã chữ cũ', help: 'Chữ TCVN3 hoặc VNI thành Unicode, phông Times New Roman.' },
    'unit-spelling': { name: 'Thống nhất tên đơn vị', help: 'Một đơn vị viết nhiều cách.' },
    'decimal-comma': {
      name: 'Dấu thập phân',
      help: 'Số có dấu phẩy đang lưu như chữ (trong ngoặc kép), công thức của Excel bỏ qua; nay lưu như số.',
    },
    'number-from-text': {
      name: 'Chữ thành số',
      help: 'Số đang lưu như chữ (trong ngoặc kép), công thức của Excel bỏ qua; nay lưu như số.',
    },
    spaces: {
      name: 'Bỏ khoảng trắng thừa',
      help: 'Dấu · là khoảng trắng thừa hoặc không ngắt; dấu ¦ là ký tự không thấy được.',
    },
    'unicode-form': { name: 'Chữ Unicode dựng sẵn', help: 'Nhìn không khác; chữ ghép từ nhiều phần thành chữ liền.' },
  },
  kind: (name: string, count: string) => `${name} (${count})`,
  all: (count: string) => `Chọn tất cả ${count} chỗ`,
  allOf: (count: string, kind: string) => `Chọn tất cả ${count} chỗ – ${kind}`,
  text: (text: string) => `“${text}”`,
  empty: 'ô trống',
  change: (before: string, after: string) => `${before} → ${after}`,
  changeAt: (place: string, change: string) => `${place}: ${change}`,
  together: (change: string, cells: string) => `${change} (${cells} ô)`,
  cells: (count: string) => `Xem ${count} ô`,
  cellsOf: (count: string, place: string) => `Xem ${count} ô – ${place}`,
  leave: 'Để nguyên',
  leaveOf: (place: string) => `Để nguyên – ${place}`,
  withheldTitle: 'Không sửa được ở đây',
  withheld: {
    formula: (tab: string, count: string) => `Tab “${tab}”: ${count} chỗ do công thức tính ra; sửa công thức trong sổ.`,
    protected: (tab: string, count: string) =>
      `Tab “${tab}”: ${count} chỗ; tab đang được bảo vệ nên không tự sửa. Gõ thẳng vào ô, hoặc bỏ bảo vệ trong Excel rồi đọc lại.`,
    'mixed-fonts': (tab: string, count: string) =>
      `Tab “${tab}”: ${count} ô có nhiều phông, không hoàn tác được nguyên vẹn; sửa trực tiếp trong sổ.`,
    'no-room': (tab: string, count: string) =>
      `Tab “${tab}”: thiếu dòng trống dưới danh sách cho ${count} người; chèn thêm dòng rồi đọc lại.`,
  },
  lastTitle: 'Lần sửa gần nhất',
  takeBack: (cells: string) => `Hoàn tác lần sửa gần nhất (${cells} ô)`,
  takingBack: 'Đang hoàn tác…',
  apply: (count: string) => (count === '0' ? 'Áp dụng' : `Áp dụng ${count} sửa đổi`),
  applying: 'Đang sửa…',
  back: 'Quay lại',
  applied: {
    title: 'Đã sửa',
    body: (cells: string) => `${cells} ô đã sửa, ghi trong tab “KQ - Sửa ô”, và sổ đã được đọc lại.`,
    left: (count: string) => `${count} chỗ để nguyên vì là công thức:`,
  },
  nothingApplied: 'Chưa sửa ô nào',
  unfinished: 'Việc sửa chưa trọn',
  takenBack: {
    title: 'Đã hoàn tác',
    body: (cells: string) => `${cells} ô trở lại như trước khi sửa.`,
    left: (cells: string) => `${cells} ô đã được sửa khác từ đó nên để nguyên.`,
  },
  told: {
    offered: (count: string) => `${count} chỗ sửa được.`,
    chosen: (count: string) => `Đã chọn ${count}.`,
    applied: (cells: string) => `Đã sửa ${cells} ô.`,
    left: (count: string) => `${count} chỗ để nguyên.`,
    takenBack: (cells: string) => `Đã hoàn tác ${cells} ô.`,
  },
};
