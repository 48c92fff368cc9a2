/** What the grid of the workbench says. */
export const grid = {
  label: (tab: string) => `Tab ${tab}`,
  help: 'Mũi tên để đi; gõ để nhập, F2 để sửa, Enter để xong, Esc để bỏ; Tab sang ô bên. Bấm Esc rồi Tab để ra khỏi bảng.',
  entry: (cell: string, text: string) => (text === '' ? `${cell}, trống` : `${cell}: ${text}`),
  chosen: (area: string) => `Đang chọn ${area}`,
  bar: 'Ô đang chọn',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  undone: (cells: string) => `Đã hoàn tác: ${cells} ô`,
  redone: (cells: string) => `Đã làm lại: ${cells} ô`,
  pasted: (cells: string) => `Đã dán: ${cells} ô`,
  cleared: (cells: string) => `Đã xóa nội dung: ${cells} ô`,
  copied: (cells: string) => `Đã chép: ${cells} ô`,
  row: (row: string) => `Hàng ${row}`,
  column: (column: string) => `Cột ${column}`,
  all: 'Chọn cả tab',
  formula: (text: string) => `Công thức: =${text}`,
  groupFormula: 'Công thức kéo theo ô khác',
  stale: 'chưa tính lại',
  staleTitle: 'Có công thức chưa được tính lại',
  staleResults: (cells: string) =>
    `${cells} ô công thức dùng tới các ô vừa sửa. Bàn làm việc không tính công thức, nên kết quả cũ của chúng được bỏ để không ai xét theo số sai. Tải sổ về, mở bằng Excel rồi lưu: Excel tính lại hết; sau đó mở tệp ấy ở đây.`,
  notApplied: 'Chưa đưa được các sửa đổi vào sổ',
  readOnly: {
    own: 'Tab này do Bình Xét ghi và được ghi lại ở mỗi lần ghi kết quả, nên không sửa ở đây. Hãy sửa số liệu ở tab gốc rồi đọc và ghi lại.',
  },
  refusals: {
    'read-only': (cell: string) =>
      `Ô ${cell} thuộc tab do Bình Xét ghi và được ghi lại ở mỗi lần ghi kết quả, nên không sửa ở đây. Chưa có gì thay đổi.`,
    locked: (cell: string) =>
      `Ô ${cell} bị khóa (tab được bảo vệ). Chưa có gì thay đổi. Muốn sửa, hãy bỏ bảo vệ tab trong Excel.`,
    'format-locked': (cell: string) =>
      `Ô ${cell} cần định dạng số khác, mà tab được bảo vệ không cho đổi định dạng. Chưa có gì thay đổi.`,
    'fixed-formula': (cell: string) =>
      `Ô ${cell} thuộc một công thức chung cho nhiều ô, không thay riêng được. Chưa có gì thay đổi. Hãy sửa trong Excel.`,
    'table-line': (cell: string) =>
      `Ô ${cell} là tiêu đề hoặc dòng tổng của một bảng (Table) trong Excel, sửa ở đây có thể làm hỏng bảng. Chưa có gì thay đổi. Hãy sửa trong Excel.`,
    covered: (cell: string) =>
      `Ô ${cell} nằm trong một ô gộp, không chứa giá trị riêng được. Chưa có gì thay đổi. Hãy chọn chỗ dán khác.`,
    formula: (cell: string) =>
      `Ô ${cell}: bàn làm việc không tính công thức nên không nhận nội dung bắt đầu bằng “=” hoặc “@”. Hãy gõ giá trị, hoặc thêm dấu nháy đơn ' ở trước để giữ làm chữ.`,
    'too-large': (cell: string) => `Khối dán từ ô ${cell} lớn quá giới hạn. Chưa có gì thay đổi. Hãy dán từng phần.`,
    busy: (cell: string) => `Ô ${cell} chưa sửa được: sổ đang được ghi. Hãy thử lại khi ghi xong.`,
  },
  notes: {
    'two-meanings': (cell: string, text: string) =>
      `Ô ${cell}: “${text}” được giữ là chữ vì hiểu được hai cách. Số lẻ gõ bằng dấu phẩy (1,234), hàng nghìn gõ liền (1234).`,
    'incomplete-date': (cell: string, text: string) =>
      `Ô ${cell}: “${text}” được giữ là chữ. Ngày gõ đủ ngày/tháng/năm, năm bốn chữ số (12/3/2026).`,
    'long-number': (cell: string, text: string) =>
      `Ô ${cell}: “${text}” được giữ là chữ để không mất chữ số (số 0 ở đầu, hoặc quá 15 chữ số).`,
    date: (cell: string, text: string) => `Ô ${cell}: “${text}” được hiểu là ngày (ngày trước, tháng sau).`,
  },
  more: (count: string) => `và ${count} ô khác như vậy`,
  replace: {
    title: 'Thay công thức?',
    text: (cells: string) =>
      `${cells} ô có công thức sẽ chỉ còn giá trị, không tự tính nữa. Có thể hoàn tác khi chưa ghi kết quả vào sổ.`,
    yes: 'Thay bằng giá trị',
    no: 'Giữ công thức',
  },
  dismiss: 'Đóng thông báo',
};
