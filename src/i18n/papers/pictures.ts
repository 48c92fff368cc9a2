/** Texts of `KQ - Biểu đồ`. */
export const pictures = {
  title: 'BIỂU ĐỒ KẾT QUẢ',
  live: 'Số trong các bảng là công thức trên các tab kết quả; biểu đồ vẽ theo bảng bên trái. Màu từ đậm đến nhạt, in đen trắng vẫn phân biệt được.',
  targets: {
    heading: '1. Chỉ tiêu và kết quả',
    chart: 'Chỉ tiêu và kết quả',
    target: 'Chỉ tiêu',
    wanted: 'Cần đạt',
    reached: 'Đạt được',
    axis: 'Tỷ lệ (%)',
    none: 'Không có chỉ tiêu nào tính theo tỷ lệ nên không vẽ biểu đồ.',
    others: (count: string, tab: string) =>
      `Còn ${count} chỉ tiêu không tính theo tỷ lệ hoặc chưa có số để so, xem ở tab ${tab}.`,
    description: (lines: readonly string[]) =>
      `Biểu đồ thanh ngang, mỗi chỉ tiêu hai thanh: tỷ lệ cần đạt và tỷ lệ đạt được. ${lines.join('; ')}.`,
    line: (name: string, wanted: string, reached: string) => `${name}: cần ${wanted}, đạt ${reached}`,
  },
  units: {
    heading: '2. Danh hiệu theo đơn vị',
    chart: 'Số lượt đề nghị theo đơn vị',
    unit: 'Đơn vị',
    noUnit: 'Không thuộc đơn vị nào',
    axis: 'Số lượt danh hiệu',
    noAward: 'Chưa có ai được đề nghị nên không vẽ biểu đồ.',
    oneUnit: 'Chỉ có một đơn vị nên không vẽ biểu đồ.',
    twice: 'Người được đề nghị nhiều danh hiệu được đếm ở từng danh hiệu.',
    unitsLeftOut: (count: string) => `Còn ${count} đơn vị khác, biểu đồ không đủ chỗ vẽ.`,
    awardsLeftOut: (count: string) => `Còn ${count} danh hiệu khác, biểu đồ không đủ chỗ vẽ.`,
    description: (awards: string, units: string) =>
      `Biểu đồ thanh ngang xếp chồng, mỗi đơn vị một thanh, chia theo ${awards}. Có ${units} đơn vị, số liệu ở bảng bên trái.`,
  },
  scores: {
    heading: '3. Phân bố điểm',
    chart: 'Phân bố điểm cuối cùng',
    range: 'Mức điểm',
    people: 'Số người',
    axis: 'Số người',
    none: 'Chưa ai có điểm cuối cùng nên không vẽ biểu đồ.',
    without: (count: string) => `Có ${count} người chưa có điểm cuối cùng, không tính vào biểu đồ.`,
    from: (least: string) => `Từ ${least}`,
    under: (below: string) => `Dưới ${below}`,
    between: (least: string, below: string) => `${least} – dưới ${below}`,
    description: (lines: readonly string[]) => `Biểu đồ cột, mỗi mức điểm một cột. ${lines.join('; ')}.`,
    line: (range: string, people: string) => `${range}: ${people} người`,
  },
};
