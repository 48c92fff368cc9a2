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
  'ldtt.recruit.months': 'số tháng công tác cần có của người mới tuyển dụng',
  'ldtt.maternity-counts': 'tính thời gian nghỉ thai sản là thời gian công tác',
  'ldtt.discipline.from': 'kỷ luật từ mức nào thì không xét LĐTT',
  'giay-khen.discipline.from': 'kỷ luật từ mức nào thì không xét giấy khen',
  'dien-hinh-tien-tien.discipline.from': 'kỷ luật từ mức nào thì không xét điển hình tiên tiến',
  'tap-the-ldtt.share.percent': 'tỷ lệ LĐTT cần có của TTLĐTT (phải vượt)',
  'tap-the-ldxs.share.percent': 'tỷ lệ LĐTT cần có của TTLĐXS (trở lên)',
  'rating.decree': 'nghị định đánh giá, xếp loại áp dụng',
  'rating.htxs.base': 'tỷ lệ xếp loại xuất sắc tính trên',
  'rating.htxs.excellent-body': 'đơn vị được xếp loại hoàn thành xuất sắc',
  'rating.htxs.party-percent': 'tỷ lệ xếp loại xuất sắc của tổ chức đảng',
  'score.base': 'điểm ban đầu',
  'score.step': 'bước điểm',
  'score.bonus-cap': 'điểm cộng tối đa',
  'score.penalty-cap': 'điểm trừ tối đa',
  'score.total-cap': 'tổng điểm tối đa',
  'score.rater-gap': 'mức chênh điểm cần cảnh báo',
  'score.rule.confirmed': 'các quy định của thang điểm đã được xác nhận',
  'article.points': 'điểm cho mỗi bài viết được duyệt',
  'article.cap': 'điểm tối đa cho bài viết',
  'reward.base-salary': 'mức lương cơ sở',
  'paper.style': 'thể thức văn bản',
  regime: 'quy định áp dụng',
};

/** Values of parameters that are words. */
export const settingValues = {
  yes: 'có',
  no: 'không',
  none: 'không khống chế',
  state: 'thể thức văn bản hành chính (Nghị định 30/2020)',
  party: 'thể thức văn bản của Đảng',
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
  'final-htt': 'số cuối cùng xếp loại tốt',
  'reached-htt': 'số đạt từ mức tốt trở lên, kể cả xuất sắc',
  'nd-90-2020': 'Nghị định 90/2020/NĐ-CP',
  'nd-48-2023': 'Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP',
  'nd-335-2025': 'Nghị định 335/2025/NĐ-CP (công chức)',
  'nd-233-2026': 'Nghị định 233/2026/NĐ-CP',
  '>=': 'đạt từ tỷ lệ đó trở lên (≥)',
  '>': 'phải trên tỷ lệ đó (>)',
};

/** How parameters are named where both the award and the parameter are told. */
export const settingNames = {
  ofAward: (award: string, setting: string) => `${award}: ${setting}`,
  target: (target: string) => `chỉ tiêu “${target}”`,
  months: (months: string) => `${months} tháng`,
  /** Where discipline alone rules nobody out. */
  noExclusion: 'không loại trừ riêng',
  /** A parameter that nobody has set, with a hint where there is one. */
  open: (suggest: string | null) => (suggest === null ? 'chưa chọn' : `chưa chọn (gợi ý: ${suggest}, chưa đối chiếu)`),
  figure: (target: string) => `con số phải đạt của chỉ tiêu “${target}”`,
};
