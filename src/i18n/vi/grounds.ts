/** What stands over each part of what a finding rests on. */
export const grounds = {
  cells: 'Các ô khác đã đọc',
  conditions: 'Điều kiện chưa đạt hoặc chưa rõ',
  rules: 'Quy tắc đang dùng',
  sources: 'Căn cứ',
};
