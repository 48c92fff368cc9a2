/** What stands over each part of what a finding rests on. */
export const grounds = {
  how: 'Cách tính',
  reckoning: {
    'score-total':
      'Tổng điểm = điểm các tiêu chí + điểm cộng − điểm trừ, không nhỏ hơn 0. Có quy định thì tính cả điểm ban đầu, điểm bài viết và các mức tối đa; có thang điểm thì theo thang điểm.',
  },
  cells: 'Các ô khác đã đọc',
  conditions: 'Điều kiện chưa đạt hoặc chưa rõ',
  rules: 'Quy tắc đang dùng',
  sources: 'Căn cứ',
};
