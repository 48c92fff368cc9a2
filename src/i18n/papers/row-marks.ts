/** The part of `KQ - Đối chiếu` by which `verify` tells which rows of the input tabs changed. */
export const rowMarks = {
  run: 'Mã lần chạy',
  title: 'Dấu vết từng dòng của các tab đầu vào',
  remark:
    'Mỗi dòng một dấu vết bốn ký tự (“....” là dòng trống), để lệnh kiểm tra lại nêu được dòng đã đổi. Tab phiếu không có: dòng phiếu không bao giờ được nêu.',
  tab: 'Tab',
  rows: 'Các dòng',
  marks: 'Dấu vết',
  from: (first: number, last: number) => `${String(first)}–${String(last)}`,
};
