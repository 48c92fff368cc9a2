/** Long lists, what stands where among them, and what a bar shows. */
export const views = {
  list: {
    skip: 'Bỏ qua danh sách này',
  },
  findings: {
    searching: 'Đang tìm…',
    bySeverity: 'Mức độ',
    search: 'Tìm từ, tên, ô',
  },
  /** What values that are tried out change. */
  difference: {
    working: 'Đang tính thử…',
    title: 'Thay đổi so với sổ:',
    figures: {
      limit: (before: string, after: string) => `Số suất ${before} → ${after}`,
      required: (before: string, after: string) => `Số phiếu cần ${before} → ${after}`,
      nominated: (before: string, after: string) => `Được đề nghị ${before} → ${after}`,
      tied: (before: string, after: string) => `Bằng nhau ở ranh giới ${before} → ${after}`,
    },
    entering: 'Vào danh sách đề nghị',
    leaving: 'Ra khỏi danh sách đề nghị',
    others: 'Không đề nghị, vì lý do khác trước',
    status: (who: string, before: string, after: string) => `${who}: ${before} → ${after}`,
    besides: 'Chỉ tiêu, tiền thưởng, mục cần xem',
    change: (before: string, after: string) => `${before} → ${after}`,
    target: (name: string, change: string) => `Chỉ tiêu “${name}”: ${change}`,
    money: (before: string, after: string) => `Tiền thưởng ${before} → ${after}`,
    findings: (group: string, before: string, after: string) => `${group} ${before} → ${after}`,
  },
  /** What writing will do to each tab, or has done. */
  preview: {
    change: {
      new: (cells: string) => `tab mới, ${cells} ô`,
      changed: (cells: string) => `sửa ${cells} ô`,
      same: () => 'nội dung không đổi',
      removed: (cells: string) => `sẽ bỏ, ${cells} ô`,
    },
    done: {
      new: (cells: string) => `đã tạo, ${cells} ô`,
      changed: (cells: string) => `đã sửa ${cells} ô`,
      same: () => 'nội dung không đổi',
      removed: (cells: string) => `đã bỏ, ${cells} ô`,
    },
    record: (change: string) => `${change}; tab ẩn, để hoàn tác`,
    renamed: (name: string) => `đang mang tên “${name}”`,
    see: (cells: string) => `Xem ${cells} ô`,
    seeOf: (cells: string, tab: string) => `Xem ${cells} ô của tab ${tab}`,
    cell: (before: string, after: string) => `${before} → ${after}`,
    empty: 'trống',
    rest: (cells: string) => `Còn ${cells} ô nữa, không liệt kê ở đây.`,
  },
  /** What the parts of a bar are. */
  bars: {
    part: (what: string, count: string) => `${what}: ${count}`,
    left: 'Còn trống',
    limit: 'Nhiều nhất',
    sure: 'Chắc chắn',
    open: 'Còn có thể',
    out: 'Không thể nữa',
  },
};
