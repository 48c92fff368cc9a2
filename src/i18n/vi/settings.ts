/** Parameters of an award, by the end of their key. */
export const awardSettings = {
  'vote.percent': 'tỷ lệ phiếu đồng ý cần đạt',
  'vote.comparator': 'cách so sánh tỷ lệ phiếu',
  'vote.base': 'tỷ lệ phiếu tính trên',
  'vote.required': 'phải bỏ phiếu',
  'ceiling.percent': 'tỷ lệ khống chế',
  'ceiling.base': 'tỷ lệ khống chế tính trên',
  'ceiling.rounding': 'cách làm tròn tỷ lệ khống chế',
  'ceiling.places': 'số suất tối đa',
  'rule.confirmed': 'tiêu chuẩn đã được xác nhận',
};

/** Parameters of the whole round. */
export const roundSettings = {
  'council.quorum': 'tỷ lệ thành viên phải có mặt',
  'ballot.all-blank': 'phiếu để trống hoàn toàn',
  'ballot.unmarked-name': 'tên không đánh dấu trên phiếu',
  'cstd-tinh.chain-ends': 'năm kết thúc chuỗi CSTĐCS để xét CSTĐ tỉnh',
  'cstd-co-so.rule': 'điều kiện sáng kiến, xếp loại của CSTĐCS',
  'score.step': 'bước điểm',
  'score.bonus-cap': 'điểm cộng tối đa',
  'score.penalty-cap': 'điểm trừ tối đa',
  'score.total-cap': 'tổng điểm tối đa',
  'score.rater-gap': 'mức chênh điểm cần cảnh báo',
  'article.points': 'điểm cho mỗi bài viết được duyệt',
  'article.cap': 'điểm tối đa cho bài viết',
  'reward.base-salary': 'mức lương cơ sở',
  regime: 'quy định áp dụng',
};

/** Values of parameters that are words. */
export const settingValues = {
  yes: 'có',
  no: 'không',
  none: 'không khống chế',
  staff: 'toàn bộ danh sách',
  valid: 'hợp lệ',
  invalid: 'không hợp lệ',
  blank: 'không có ý kiến',
  'this-year': 'năm xét',
  'year-before': 'năm liền trước',
  either: 'năm xét hoặc năm liền trước',
  initiative: 'có sáng kiến',
  'rating-or-initiative': 'xếp loại xuất sắc hoặc có sáng kiến',
  'rating-and-initiative': 'xếp loại xuất sắc và có sáng kiến',
  '>=': 'đạt từ tỷ lệ đó trở lên (≥)',
  '>': 'phải trên tỷ lệ đó (>)',
};

/** How parameters are named where both the award and the parameter are told. */
export const settingNames = {
  ofAward: (award: string, setting: string) => `${award}: ${setting}`,
  target: (target: string) => `chỉ tiêu “${target}”`,
};
